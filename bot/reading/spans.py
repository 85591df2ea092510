"""Which day and which moment the words of time mean, seen from when they were sent.

Local wall clock throughout.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.reading.mentions import Mention
from bot.reading.points import Point, number

_NOON = 12
_SMALL_HOURS_ARE_AFTERNOON = 6
_LONG_AGO = timedelta(days=150)
_SOON = timedelta(minutes=1)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_HOURS_AND_MINUTES = re.compile(r"([0-9]) ?h\w* ?(?:and |n )?([0-9]{1,2}) ?m")
_LENGTH = re.compile(r"(.*?)(?:-?ish)?[ -]?(min|hou|hrs|hr|sec|mom)")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Seen:
    """From where words of time are seen: when they were sent, and whether they speak of what is to come."""

    sent: datetime
    ahead: bool = False


def day_of(mention: Mention, seen: Seen) -> date | None:
    """Return the date a day word means: the nearest behind, or ahead when that is spoken of."""
    today, words = seen.sent.date(), mention.words
    if mention.kind == "date":
        return _date(words, seen)
    if words in {"today", "2day", "all day"}:
        return today
    if words in {"yesterday", "yesterdays", "yest", "yday", "last night"}:
        return today - timedelta(days=1)
    if words.endswith(" days ago"):
        return today - timedelta(days=int(number(words.removesuffix(" days ago"))) or 1)
    if words.startswith(("tom", "tm", "2m")):
        return today + timedelta(days=1)
    return _weekday(words, seen)


def _weekday(words: str, seen: Seen) -> date | None:
    today = seen.sent.date()
    weekday = next((n for n, name in enumerate(_WEEKDAYS) if re.search(rf"\b{name}", words)), None)
    if weekday is None:
        return None
    dated = re.search(r"([0-9]+)(?:st|nd|rd|th)?(?: ([a-z]+))?$", words)
    if dated and dated[2]:
        return _date(f"{dated[1]} {dated[2]}", seen)
    if seen.ahead:
        return today + timedelta(days=(weekday - today.weekday()) % 7 or (7 if "next" in words else 0))
    return today - timedelta(days=(today.weekday() - weekday) % 7 or (7 if "last" in words else 0))


def _date(words: str, seen: Seen) -> date | None:
    """Return the date of "21/11/26", "21/11", "14 jan" or "19th"; without a year or month the nearest one."""
    today = seen.sent.date()
    numbers = [int(digits) for digits in re.findall(r"[0-9]+", words)]
    month = next((n for n, name in enumerate(_MONTHS, start=1) if name in words), 0)
    try:
        if len(numbers) > 2:  # noqa: PLR2004
            return date(2000 + numbers[2] % 100, numbers[1], numbers[0])
        if not month and len(numbers) == 1:
            return _day_of_month(numbers[0], seen)
        return _nearest(date(today.year, month or numbers[1], numbers[0]), seen)
    except (ValueError, IndexError):
        return None


def _nearest(found: date, seen: Seen) -> date:
    """Return a date of this year, or of the one next to it: in November "8 january" is still to come."""
    today = seen.sent.date()
    if found < today and (seen.ahead or today - found > _LONG_AGO):
        return found.replace(year=today.year + 1)
    if not seen.ahead and found > today:
        before = found.replace(year=today.year - 1)
        return before if today - before < _LONG_AGO else found
    return found


def _day_of_month(number: int, seen: Seen) -> date:
    found = seen.sent.date().replace(day=number)
    if seen.ahead and found < seen.sent.date():
        return (found.replace(day=1) + timedelta(days=31)).replace(day=number)
    if not seen.ahead and found > seen.sent.date():
        return (found.replace(day=1) - timedelta(days=1)).replace(day=number)
    return found


def moment(point: Point, day: date, seen: Seen, after: datetime | None = None) -> datetime | None:
    """Return the moment a clock time means on a day; None when there is no such time.

    Bare one to six o'clock is afternoon: school is by day. Minutes without an hour belong to the latest hour before
    sending, or, as the end of something, to the first one after its start.
    """
    if point.hour is None:
        return _minutes_only(point, day, seen, after)
    hour = point.hour
    if point.half == "p" and hour < _NOON:
        hour += _NOON
    elif point.half == "a":
        hour %= _NOON
    elif 1 <= hour <= _SMALL_HOURS_ARE_AFTERNOON:
        hour += _NOON
    if hour > 23 or point.minute > 59:  # noqa: PLR2004
        return None
    return datetime.combine(day, time(hour, point.minute))


def _minutes_only(point: Point, day: date, seen: Seen, after: datetime | None) -> datetime:
    if after is not None:
        found = after.replace(minute=point.minute)
        return found if found >= after else found + timedelta(hours=1)
    found = datetime.combine(day, time(seen.sent.hour, point.minute))
    return found if found <= seen.sent + _SOON else found - timedelta(hours=1)


def length(words: str) -> float | None:
    """Return minutes: "20 min", "10ish mins", "30 secs", "half an hour", "an hour and a half"."""
    both = _HOURS_AND_MINUTES.match(words)
    if both:
        return int(both[1]) * 60 + int(both[2])
    match = _LENGTH.match(words)
    if match is None:
        return None
    amount = number(match[1])
    if match[1] == "half":
        amount = 0.5
    if words.endswith("and a half"):
        amount += 0.5
    minutes = amount * {"min": 1, "mom": 1, "hou": 60, "hr": 60, "hrs": 60, "sec": 1 / 60}[match[2]]
    return round(minutes, 2) or None


def ago(words: str, seen: Seen) -> datetime:
    """Return when "10 mins ago" was."""
    return seen.sent - timedelta(minutes=length(words.removesuffix(" ago")) or 0)
