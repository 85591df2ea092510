"""Who is with whose pupil on a day, as an office or a SENCO types it: "sue covers K today", "ana off, sue with K"."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.people import Person
from bot.pupils import Pupil
from bot.reading.spans import Seen
from bot.reading.spelled import Spelled, spelled
from bot.school import School

_ONE, _CHILD = r"@staff[a-z]", r"@pupil[a-z]"
_AHEAD = timedelta(days=14)
_WITH = (
    rf"(?P<who>{_ONE}) (?:(?:is|are|will|be|to|now|going|out) )*(?:with|has|having|have|for|on|doing|taking|takes|take|gets) (?P<child>{_CHILD})",
    rf"(?P<child>{_CHILD}) (?:(?:is|will|be|to|going|go) )*(?:with|has|having|gets) (?P<who>{_ONE})",
)
_COVERS = (
    rf"(?P<who>{_ONE}) (?:(?:is|are|will|be|to|now|can) )*(?:covers|cover|covering)(?: for (?P<away>{_ONE}))?(?: with)? (?P<child>{_CHILD})",
    rf"(?P<child>{_CHILD}) (?:(?:is|will|be|to) )*covered by (?P<who>{_ONE})",
    rf"cover for (?P<child>{_CHILD}) (?:\w+ ){{0,2}}?(?:is|will be) (?P<who>{_ONE})",
)
_FORMS = tuple(re.compile(one) for one in (*_COVERS, *_WITH))
_INSTEAD = re.compile(rf"\b(?:instead of|in place of|rather than|not|for) (?P<away>{_ONE})")
_AWAY = re.compile(
    rf"(?P<away>{_ONE}) (?:(?:is|will|be|still) )*(?:off|out|away|ill|sick|poorly|absent|not in|on (?:a |her |his )?(?:course|training|leave))\b"
)
_HALF = re.compile(r"\b(?:this |in the )?(?P<half>am|pm|morning|afternoon|aft)\b")
_ASKED = re.compile(r"^\W*(?:is|are|can|could|would|will|who|does|do|did|should|shall)\b|\?")
# What else may stand in such a message: it says nothing of the pupil's day.
_BESIDE = frozenset(
    """hi hiya hello all morning everyone team just fyi so as because and then , . ! - : – cover please thanks thank you ta today tomorrow tonight
    all day sick ill poorly off still sorry is the a her his on at for to this next week now ok instead update change 🙂 👍""".split()
)


@dataclass(frozen=True, slots=True)
class CoverSaid:
    """Somebody has a pupil on a day. `half` is am, pm or nothing (the whole day); `instead_of` who is away, if said."""

    person: Person
    pupil: Pupil
    day: date
    instead_of: Person | None = None
    half: str = ""


def cover_of(text: str, school: School, today: date) -> CoverSaid | None:
    """Return the cover a message arranges; None unless it says that and nothing else, within a fortnight.

    It is for those who may say who is with whom; a note of what happened ("sue was with K") is none.
    """
    said = spelled(text, school.roll(today), school.shorthand)
    seen = Seen(datetime.combine(today, time(8)), ahead=True)
    found = next((match for form in _FORMS if (match := form.search(said.line))), None)
    if found is None or _ASKED.search(said.line):
        return None
    away = _away(said, found)
    days = said.days(seen)
    sure = (
        bool(days) or away is not None or found.re in _FORMS[: len(_COVERS)] or bool(_HALF.search(said.line))
    )
    person, pupil = said.person(found["who"]), _pupil(said, found["child"])
    if not sure or person is None or pupil is None or not _nothing_else(said, found, away):
        return None
    day = days[0] if days else today
    if len(set(days)) > 1 or not today <= day <= today + _AHEAD:
        return None
    return CoverSaid(person, pupil, day, said.person(away) if away else None, _half(said.line))


def _pupil(said: Spelled, mark: str) -> Pupil | None:
    """Return the one pupil of the message; None when it may be several."""
    meant = said.pupils[ord(mark[-1]) - ord("a")]
    return meant[0] if len(meant) == 1 and len(said.pupils) == 1 else None


def _away(said: Spelled, found: re.Match[str]) -> str | None:
    """Return the mark of whoever is away, named besides the one who is there."""
    if "away" in found.re.groupindex and found["away"]:
        return str(found["away"])
    marks = (match["away"] for form in (_AWAY, _INSTEAD) for match in form.finditer(said.line))
    return next((mark for mark in marks if mark != found["who"]), None)


def _nothing_else(said: Spelled, found: re.Match[str], away: str | None) -> bool:
    """Whether all words that are left are those of days and politeness."""
    left = said.line[: found.start()] + " " + said.line[found.end() :]
    for pattern in (_AWAY, _INSTEAD, _HALF):
        left = pattern.sub(" ", left)
    spare = set(re.findall(_ONE, said.line)) - {found["who"], away}
    told = {word for one in said.times if one.kind in {"day", "date"} for word in one.words.split()}
    return not spare and set(left.split()) <= _BESIDE | told


def _half(line: str) -> str:
    found = _HALF.search(line.removeprefix("morning"))
    if found is None:
        return ""
    return "am" if found["half"] in {"am", "morning"} else "pm"
