"""How times of day, weekdays and working patterns are read from a cell."""

import re
from datetime import datetime, time, timedelta

from bot.calendar import WEEKDAYS
from bot.duties import days_from
from bot.workbook.cells import Wrong, words

_DAWN = time(6)
_TIME = r"(?:[01]?[0-9]|2[0-3])[:.][0-5][0-9](?::00)?"
_FROM_TO = rf"({_TIME}) ?(?:-|to) ?({_TIME})"
_SHIFT = re.compile(rf"([A-Za-z][A-Za-z ,-]{{0,80}}) {_FROM_TO}(?:[;,] ?|$)")
_DAY_NAMES = frozenset(
    [
        "mon",
        "monday",
        "tue",
        "tues",
        "tuesday",
        "wed",
        "weds",
        "wednesday",
        "thu",
        "thur",
        "thurs",
        "thursday",
        "fri",
        "friday",
        "sat",
        "saturday",
        "sun",
        "sunday",
    ]
)
_NOT_A_TIME = "is not a time of day; write 10:40"


def clock(cell: object) -> time:
    """Read a time of day to the minute: the spreadsheet's own, 10:40 or 10.40 (also as the number 10.4)."""
    if isinstance(cell, datetime):
        # A cell that holds only a time is a moment of the spreadsheet's day nought.
        return _minute(cell.time()) if cell.year <= 1904 else _refuse()  # noqa: PLR2004 - 1899, 1900 or 1904
    if isinstance(cell, time):
        return _minute(cell)
    if isinstance(cell, timedelta):
        return _minutes(cell.total_seconds())
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        return _decimal(cell)
    return _written(words(cell))


def school_time(cell: object) -> time:
    """Read a time of day between 06:00 and midnight: 3.15 is meant to be 15:15, and is asked about."""
    found = clock(cell)
    if found < _DAWN:
        raise Wrong("is in the night; write 15:15 for a quarter past three in the afternoon")
    return found


def _refuse() -> time:
    raise Wrong(_NOT_A_TIME)


def _minute(found: time) -> time:
    return _minutes(found.hour * 3600 + found.minute * 60 + found.second + found.microsecond / 1_000_000)


def _minutes(seconds: float) -> time:
    """Spreadsheets keep times as fractions of a day: a second more or less is the minute that was typed."""
    minutes = round(seconds / 60)
    if abs(seconds - minutes * 60) > 1 or not 0 <= minutes < 24 * 60:
        raise Wrong(_NOT_A_TIME)
    return time(minutes // 60, minutes % 60)


def _decimal(number: float) -> time:
    if not 1 <= number < 24 or round(number, 2) != number:  # noqa: PLR2004 - hours of a day
        raise Wrong(_NOT_A_TIME)
    return _written(f"{number:.2f}")


def _written(plain: str) -> time:
    if not re.fullmatch(_TIME, plain):
        raise Wrong(_NOT_A_TIME)
    hour, minute, *_ = re.split("[:.]", plain)
    return time(int(hour), int(minute))


def from_to(cell: object) -> str:
    """Read `10:40-11:00`; the end comes after the start."""
    found = re.fullmatch(_FROM_TO, _dashes(words(cell)))
    if found is None:
        raise Wrong("is not from one time to another; write 10:40-11:00")
    return _in_order(found[1], found[2])


def _in_order(first: str, last: str) -> str:
    begin, end = _written(first), _written(last)
    if begin >= end:
        raise Wrong(f"ends at {end:%H:%M}, which is not after {begin:%H:%M}; write 10:40-11:00")
    return f"{begin:%H:%M}-{end:%H:%M}"


def weekday_and_time(cell: object) -> str:
    """Read `Fri 14:00`."""
    name, _, at = words(cell).partition(" ")
    if name.casefold() not in _DAY_NAMES or not re.fullmatch(_TIME, at):
        raise Wrong("is not a weekday and a time; write Fri 14:00")
    return f"{name[:3].capitalize()} {_written(at):%H:%M}"


def days(cell: object) -> str:
    """Read weekdays, `Mon-Fri` or `Mon,Wed`, and return them in one spelling."""
    return _days(_dashes(words(cell)))


def _days(plain: str) -> str:
    named = [part for part in re.split(r"[ ,;/&-]+", plain) if part]
    if not named or any(part.casefold() not in _DAY_NAMES for part in named):
        raise Wrong("is not weekdays; write Mon, Tue, Wed, Thu, Fri, Mon,Wed or Mon-Fri")
    try:
        return days_words(days_from(re.sub("[;/&]", " ", plain)))
    except ValueError:
        raise Wrong("is not weekdays; write Mon,Wed or Mon-Fri") from None


def days_words(found: frozenset[str]) -> str:
    """Return weekdays in the one spelling that is stored: `Mon-Wed,Fri`. The other way round: `days_from`."""
    runs: list[list[str]] = []
    for number, name in enumerate(WEEKDAYS):
        if name not in found:
            continue
        if number and WEEKDAYS[number - 1] in found:
            runs[-1].append(name)
        else:
            runs.append([name])
    return ",".join(f"{run[0]}-{run[-1]}" if len(run) > 2 else ",".join(run) for run in runs)  # noqa: PLR2004


def works(cell: object) -> str:
    """Read a working pattern: `Mon-Wed 08:30-12:30; Thu 09:00-15:00`, and return it in one spelling."""
    plain = _dashes(words(cell))
    found: list[str] = []
    at = 0
    while at < len(plain):
        shift = _SHIFT.match(plain, at)
        if shift is None or len(found) > 6:  # noqa: PLR2004 - a week has no more days
            raise Wrong("is not a working pattern; write Mon-Fri 08:30-12:30, several separated by ;")
        found.append(f"{_days(shift[1])} {_in_order(shift[2], shift[3])}")
        at = shift.end()
    return _short_enough("; ".join(found))


def _short_enough(pattern: str) -> str:
    if len(pattern) > 200:  # noqa: PLR2004 - what is stored is no longer
        raise Wrong("is too long; write one pattern for the days that are alike")
    return pattern


def _dashes(plain: str) -> str:
    return re.sub(r" ?[–—-] ?", "-", plain)
