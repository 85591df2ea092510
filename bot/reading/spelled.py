"""A message written out in one line: lower case, short forms in full, everybody named by a mark.

What is said about duties, training and cover is looked for in this line. The first colleague named is `@staffa`, the
second `@staffb`; pupils are `@pupila` and so on.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from bot.people import Person
from bot.pupils import Pupil
from bot.reading import clock
from bot.reading.lexicon import VOCABULARY
from bot.reading.mentions import Mention
from bot.reading.names import Named, mark
from bot.reading.roll import Roll
from bot.reading.shorthand import SHORTHAND
from bot.reading.spans import Seen, day_of
from bot.reading.text import Text, words_of

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_DAYS = frozenset({"day", "date"})
# What a thumb makes of the words that matter here.
_SLIPS: dict[str, str] = {
    wrong: right
    for right, wrongs in {
        "break": "brake braek breka brek",
        "breaktime": "braketime",
        "lunch": "luch lucnh lunhc lnch",
        "dinner": "diner dinenr",
        "playtime": "playtme platime",
        "playground": "playgroud plaground",
        "duty": "dooty dutty",
        "someone": "somone some1 sum1",
        "swap": "swop",
        "swapped": "swopped swoped swaped",
        "swapping": "swopping swaping",
        "tomorrow": "tommorow tommorrow tomorow tmrws tomorrows tomoro",
        "tuesday": "teusday tusday",
        "weds": "wednsday wensday wednesdy",
        "thursday": "thrusday thursdy",
        "friday": "firday fridy",
        "could": "cd cud",
        "would": "wd wud",
        "for": "fr",
        "ill": "il",
    }.items()
    for wrong in wrongs.split()
}
# "wed" is Wednesday, except where it stands for "we'd"; "sat" and "sun" are days, except where they are not.
_IN_FULL = {"wed": "weds", "sat": "saturday", "sun": "sunday", "weds": "weds"} | {
    f"{day}days": f"{day}day" for day in ("mon", "tues", "wednes", "thurs", "fri")
}
_NO_DAY = frozenset(
    "like love be have got need better rather all to been had just with on down in at the it my a an exam test still next by cream hat".split()
)
_NUMBERED = re.compile(r" ([0-3]?[0-9])(?:st|nd|rd|th)?$")
_NEXT_WEEK = re.compile(r" (?:of )?(?:next|nxt) (?:week|wk)\b")
_SHORT_DATE = re.compile(r" ([0-3]?[0-9][/.](?:0?[1-9]|1[0-2])(?:[/.](?:20)?[0-9]{2})?)(?![0-9/.:])")


@dataclass(frozen=True)
class Spelled:
    """The line, and whom its marks stand for: `staff[0]` is `@staffa`, None for a colleague nobody knows."""

    line: str
    staff: tuple[Person | None, ...]
    pupils: tuple[tuple[Pupil, ...], ...]
    text: Text

    @cached_property
    def times(self) -> tuple[Mention, ...]:
        """Return what the line says about time, with its places in the line."""
        return clock.mentions(self.line)

    def person(self, mark: str) -> Person | None:
        """Return whom `@staffa` stands for."""
        place = _LETTERS.find(mark[-1])
        return self.staff[place] if 0 <= place < len(self.staff) else None

    def typed(self, start: int, end: int) -> str:
        """Return what was typed for the letters `start` to `end` of the line."""
        first, last = self.line.count(" ", 0, start), self.line.count(" ", 0, max(start, end - 1))
        return self.text.typed(first, last)

    def days(self, seen: Seen, start: int = 0, end: int | None = None) -> tuple[date, ...]:
        """Return the days named between two places of the line, in order."""
        upto = len(self.line) if end is None else end
        return tuple(day for place, day in days_of(self.line, seen) if start <= place < upto)


def spelled(text: str, roll: Roll, shorthand: Mapping[str, str] = SHORTHAND) -> Spelled:
    """Return a message written out. `roll` is who may be named in it."""
    named = mark(words_of(text, shorthand), roll, (), VOCABULARY)
    words = [_SLIPS.get(word, word) for word in named.text.words]
    words = [_weekday(words, place) for place in range(len(words))]
    for place, mark_ in _marks(named).items():
        words[place] = mark_
    return Spelled(
        " ".join(words),
        tuple(person for _, person in named.staff),
        tuple(one.pupils for one in named.pupils),
        named.text,
    )


def _marks(named: Named) -> dict[int, str]:
    staff = zip((at for at, _ in named.staff), _LETTERS, strict=False)
    pupils = zip((one.at for one in named.pupils), _LETTERS, strict=False)
    return {at: f"@staff{letter}" for at, letter in staff} | {at: f"@pupil{letter}" for at, letter in pupils}


def _weekday(words: list[str], place: int) -> str:
    following = words[place + 1] if place + 1 < len(words) else ""
    return words[place] if following in _NO_DAY else _IN_FULL.get(words[place], words[place])


def _of_the_month(one: Mention, seen: Seen) -> date | None:
    """Return the date of "mon 30th", where the 30th is a Monday."""
    numbered = _NUMBERED.search(one.words)
    if one.kind != "day" or numbered is None:
        return None
    found = day_of(replace(one, kind="date", words=numbered[1]), seen)
    return found if found is not None and f"{found:%a}".lower() == one.words.removeprefix("on ")[:3] else None


def _next_week(day: date, seen: Seen) -> date:
    this_week = day.isocalendar()[:2] == seen.sent.date().isocalendar()[:2]
    return day + timedelta(days=7) if this_week else day


def days_of(line: str, seen: Seen) -> tuple[tuple[int, date], ...]:
    """Return the days a line names, each with its place; of "sat 7/11" the date is meant, not the next Saturday."""
    found: list[tuple[int, date]] = []
    for one in clock.mentions(line):
        dated = _SHORT_DATE.match(line, one.end) if one.kind == "day" else None
        meant = replace(one, kind="date", words=dated[1]) if dated else one
        day = (_of_the_month(meant, seen) or day_of(meant, seen)) if meant.kind in _DAYS else None
        if day is not None:
            found.append((one.start, _next_week(day, seen) if _NEXT_WEEK.match(line, one.end) else day))
    return tuple(found)


def whole(words: str) -> re.Pattern[str]:
    """Return a pattern of whole words, in which a space is one space of the line."""
    return re.compile(rf"(?<![\w@])(?:{words})(?!\w)")
