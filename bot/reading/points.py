"""A clock time as it was written: "9.40", "0940", "half 2", "quarter to 3", "20 past", "noon"."""

import re
from dataclasses import dataclass

from bot.reading.clock_words import AMOUNTS, NUMBERS

_DIGITS = re.compile(r"[0-9]+")
_SPOKEN = re.compile(r"(.*?) ?(past|to|before|after)\b ?(.*)")
_OF_MINUTES = re.compile(r"^a | ?(?:mins?|minutes)$")
_HALF_OF_DAY = re.compile(r"([ap])\.?m$")
_BACK = frozenset({"to", "before"})
_HALF_HOUR, _HOUR = 30, 60


@dataclass(frozen=True, slots=True)
class Point:
    """A clock time as written. `hour` is None when only minutes are said ("20 past"); `half` is a, p or nothing.

    `bare`: a number or row of digits by itself ("at 2", "1105"), which may mean anything else as well.
    """

    hour: int | None
    minute: int
    half: str = ""
    second: int = 0
    approx: bool = False
    bare: bool = False


def number(words: str) -> float:
    """Return the number that a word or digits say; 0 when there is none."""
    words = words.strip()
    try:
        return float(words)
    except ValueError:
        return NUMBERS.get(words) or AMOUNTS.get(words, 0)


def point(kind: str, words: str) -> Point:
    """Return the clock time that a terminal of the grammar says."""
    if kind == "NOON" or words.startswith("12 noon"):
        return Point(12, 0, "p")
    found = _HALF_OF_DAY.search(words)
    half = found[1] if found else "a" if words.startswith("0") else ""
    if kind == "CLOCK":
        hour, minute, *second = _DIGITS.findall(words)
        return Point(int(hour), int(minute), half, int(second[0]) if second else 0)
    if kind == "DIGITS":
        digits = "".join(_DIGITS.findall(words))
        return Point(int(digits[:-2]), int(digits[-2:]), half, bare=not half)
    if kind in {"HOUR", "OCLOCK"}:
        first = re.match(r"[0-9]+|[a-z]+", words)
        return Point(int(number(first[0])) if first else 0, 0, half, bare=kind == "HOUR")
    return _spoken(kind, words)


def _spoken(kind: str, words: str) -> Point:
    """Read "half 2", "quarter to 3", "20 past"."""
    if kind == "HALF":
        return Point(int(number(words.rsplit(maxsplit=1)[-1])), _HALF_HOUR)
    said = _SPOKEN.match(words)
    if said is None:
        return Point(None, 0)
    minutes_words, way, hour_words = said.groups()
    minutes = int(number(_OF_MINUTES.sub("", minutes_words)))
    hour = int(number(hour_words)) if hour_words else None
    if way in _BACK:
        back = (hour - 2) % 12 + 1 if hour else None
        return Point(back, _HOUR - minutes, bare=minutes_words.isdigit() and way == "to")
    return Point(hour, minutes)
