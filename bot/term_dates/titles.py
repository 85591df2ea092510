"""What the title of an event means for school days."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import time

from bot.term_dates.signs import AROUND, ELSE, NO_CLUB, NUMBERED, SIGNS, Sense


@dataclass(frozen=True, slots=True)
class Title:
    """What a title says, and the time of day in it."""

    senses: frozenset[Sense]
    at: time | None = None


_TIME = re.compile(r"\b(\d{1,2})(?:[.:]([0-5]\d))?(?: ?([ap]m))?(?:hrs?)?\b")
_NOON = re.compile(r"\b(?:12 )?(?:noon|midday)\b")
_HALF_OF_DAY = re.compile(r"(?<=[ \d])([ap]) m\b")
_MORNING = 7
"""A school closes before seven in the evening: 1.15 is a quarter past one."""
_HOURS = 12
_HOME_TIME = range(10, 18)


def meant(words: str) -> Title:
    """Return what a title says; nothing when it is about something else."""
    plain = NO_CLUB.sub(" ", _HALF_OF_DAY.sub(r"\1m", _NOON.sub("12:00", folded(words))))
    if ELSE.search(plain):
        return Title(frozenset())
    found = {sense for sense, pattern in SIGNS if pattern.search(plain)}
    if Sense.TERM not in found and any(minutes or half for _, minutes, half in _TIME.findall(plain)):
        found.discard(Sense.BEGINS)  # "School opens at 9am": that a day begins, not a term
    return Title(frozenset(_weighed(plain, found)), _clock(plain) if Sense.EARLY in found else None)


def folded(words: str) -> str:
    """Return a title for comparing: small letters without accents, figures with the points between them."""
    bare = "".join(
        one for one in unicodedata.normalize("NFKD", words) if not unicodedata.combining(one)
    ).casefold()
    return " ".join(re.sub(r"(?<!\d)[.:]|[.:](?!\d)|[^a-z0-9.: ]", " ", bare).split())


def _weighed(plain: str, found: set[Sense]) -> set[Sense]:
    """Leave out what is said only because the same words stand in something else."""
    if found & {Sense.BEGINS, Sense.ENDS} and not _free(AROUND.sub(" ", plain)):
        found -= {Sense.HOLIDAY, Sense.HALF_TERM}
    if Sense.BANK in found:
        found -= {Sense.HOLIDAY, Sense.CLOSURE} if Sense.HALF_TERM not in found else {Sense.BANK}
    if found & {Sense.INSET, Sense.EARLY, Sense.HOLIDAY}:
        found.discard(Sense.CLOSURE)
    if Sense.HALF_TERM in found and not NUMBERED.search(plain):
        found.discard(Sense.TERM)
    return found


def _free(plain: str) -> bool:
    return any(pattern.search(plain) for sense, pattern in SIGNS if sense in {Sense.HOLIDAY, Sense.HALF_TERM})


def _clock(plain: str) -> time | None:
    """Return the one time of day in a title at which pupils may go home; None when there is none, or several."""
    found = {
        (int(hours) + _later(int(hours), half), int(minutes or 0))
        for hours, minutes, half in _TIME.findall(plain)
        if minutes or half
    }
    [(hour, minute)] = found if len(found) == 1 else [(0, 0)]
    return time(hour, minute) if hour in _HOME_TIME else None


def _later(hour: int, half: str) -> int:
    """Return the hours to add to an hour as it is said."""
    afternoon = half == "pm" or (not half and hour < _MORNING)
    return _HOURS if afternoon and hour < _HOURS else 0
