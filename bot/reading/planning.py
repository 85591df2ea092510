"""What is typed about the date of a review: "KB moved 3 dec 2pm hall", "KB annual 3 dec", "ta1 appraisal fri 1.15"."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.calendar import instant, local
from bot.reading import clock
from bot.reading.ahead import day_ahead, time_ahead

_KINDS = {
    "ehcp_annual": "annual ehcp ehc ar",
    "phase_transfer": "transfer phase transition",
    "support_plan": "support send sen termly isp",
    "health_plan": "health ihp medical",
    "behaviour_plan": "behaviour behavior bsp pbp",
    "appraisal": "appraisal appraisals",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_MOVES = frozenset("move moves moved moving now change changed postponed rearranged".split())
_FROM = re.compile(r"\bfrom\b.*?(?=\bto\b)", re.IGNORECASE)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = "|".join(_MONTHS)
_WRITTEN = re.compile(
    rf"\b(?P<day>[0-9]{{1,2}})(?:/(?P<month>[0-9]{{1,2}})(?:/(?P<year>(?:20)?[0-9]{{2}}))?"
    rf"|(?:st|nd|rd|th)? (?P<name>{_MONTH})[a-z]*,? (?P<full>20[0-9]{{2}}))\b",
    re.IGNORECASE,
)
_WEEKDAY_OF_A_DATE = re.compile(
    rf"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (?=[0-9]{{1,2}}(?:/[0-9]|(?:st|nd|rd|th)?,? (?:{_MONTH})))",
    re.IGNORECASE,
)
_SMALL = frozenset("a an at for from in is it its on plan review reviews the to until with".split())
_SAID = frozenset({"day", "date", "point", "range"})
_LONGEST_PLACE = 100
_CENTURY = 100


@dataclass(frozen=True, slots=True)
class Planned:
    """What somebody wants of a review: of whom (a code as typed), which kind, on which day, when and where.

    `moves`: they say that it moves. What is not said is None, or empty.
    """

    whom: str
    kind: str = ""
    moves: bool = False
    day: date | None = None
    at: time | None = None
    place: str = ""


def planned(text: str, now: datetime, zone: str) -> Planned | None:
    """Return what the words behind the command say; None when there are none. `now` is UTC.

    A date without a year is the next one; of "from 9 dec to 16 dec" the second counts.
    """
    whom, _, rest = " ".join(text.split()).partition(" ")
    if not whom:
        return None
    words = re.findall(r"[a-z]+", rest.lower())
    rest = _FROM.sub(_blank, rest)
    today = local(now, zone).date()
    rest = _WEEKDAY_OF_A_DATE.sub(_blank, rest)
    written = _written(rest, today)
    rest = _WRITTEN.sub(_blank, rest) if written else rest
    day = written or day_ahead(rest, today)
    return Planned(
        whom=whom,
        kind=next((_KIND_OF[word] for word in words if word in _KIND_OF), ""),
        moves=bool(_MOVES & set(words)),
        day=day if day and day >= today else None,
        at=_time(rest.lower(), day, zone),
        place=_place(rest),
    )


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _written(text: str, today: date) -> date | None:
    """Return the date of "14th jan 2027", "14/1/2027" or "14/1"; None when there is none, or none in the calendar."""
    found = _WRITTEN.search(text)
    if found is None:
        return None
    month = int(found["month"]) if found["month"] else _MONTHS.index(found["name"].lower()) + 1
    year = int(found["year"] or found["full"] or today.year)
    try:
        day = date(year + 2000 if year < _CENTURY else year, month, int(found["day"]))
        return day.replace(year=day.year + 1) if day < today and not (found["year"] or found["full"]) else day
    except ValueError:
        return None


def _time(text: str, day: date | None, zone: str) -> time | None:
    """Return the first clock time a text names on a day."""
    if day is None:
        return None
    at = time_ahead(text, instant(day, time(), zone), zone)
    return local(at, zone).time() if at else None


def _place(rest: str) -> str:
    """Return what is neither a date nor a time, a kind nor a small word at its edge, as it was typed."""
    kept = list(rest)
    for mention in clock.mentions(rest.lower()):
        if mention.kind in _SAID:
            kept[mention.start : mention.end] = "\n" * (mention.end - mention.start)
    words = re.sub(r"\n+", " ", "".join(kept)).split()
    words = [word for word in words if _bare(word) not in _KIND_OF and _bare(word) not in _MOVES]
    while words and (_bare(words[0]) in _SMALL or not _bare(words[0])):
        words.pop(0)
    while words and (_bare(words[-1]) in _SMALL or not _bare(words[-1])):
        words.pop()
    place = " ".join(words).strip(" ,.;")[:_LONGEST_PLACE]
    return "" if place.lower() == "meeting" else place


def _bare(word: str) -> str:
    return word.strip(" ,.;:-–").lower()
