"""When somebody works: the shifts of a working pattern, and a moment moved into them."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import cache

from bot.calendar import WEEKDAYS, instant, local
from bot.duties import days_from
from bot.people import Person

Shift = tuple[time, time]
ON_THE_WAY = timedelta(minutes=45)
"""How long before a shift somebody may read what the day brings (ours): 07:45 for who begins at 08:30."""
_ALL_DAY: tuple[Shift, ...] = ((time(), time.max),)


@cache
def _pattern(works: str) -> Mapping[str, tuple[Shift, ...]] | None:
    """Return the shifts by weekday of a pattern as the workbook stores it; None when it cannot be read."""
    found: dict[str, list[Shift]] = {}
    try:
        for part in filter(None, (one.strip() for one in works.split(";"))):
            days, _, hours = part.rpartition(" ") if ":" in part else (part, "", "00:00-23:59")
            begin, _, end = hours.partition("-")
            for day in days_from(days):
                found.setdefault(day, []).append((time.fromisoformat(begin), time.fromisoformat(end)))
    except ValueError:
        return None
    return {day: tuple(sorted(mine)) for day, mine in found.items()} or None


def shifts(person: Person, day: date) -> tuple[Shift, ...]:
    """Return when somebody works on a date by their pattern, earliest first; none on the other days.

    Without a pattern, or with one that nobody can read, somebody is there whenever the school is.
    """
    return shifts_on(person.works, WEEKDAYS[day.weekday()])


def shifts_on(works: str, weekday: str) -> tuple[Shift, ...]:
    """Return the shifts that a pattern has on a weekday of three letters."""
    pattern = _pattern(works)
    return _ALL_DAY if pattern is None else pattern.get(weekday, ())


def works_on(person: Person, day: date) -> bool:
    """Whether somebody's pattern has them in on a date; the calendar, and leaving, are asked separately."""
    return bool(shifts(person, day))


def at_work(person: Person, moment: datetime, zone: str) -> bool:
    """Whether a UTC moment lies in somebody's shifts, the way to them included, both ends too."""
    there = local(moment, zone)
    return any(_opens(begin) <= there.time() <= end for begin, end in shifts(person, there.date()))


def within(person: Person, day: date, wanted: time, zone: str) -> datetime | None:
    """Return the UTC moment of a wall-clock time, moved as little as it takes into somebody's shifts of that day.

    None when they have none. What is wanted later than they go home comes when they go.
    """
    mine = shifts(person, day)
    if not mine:
        return None
    if any(_opens(begin) <= wanted <= end for begin, end in mine):
        return instant(day, wanted, zone)
    later = [_opens(begin) for begin, _ in mine if _opens(begin) > wanted]
    return instant(day, min(later) if later else mine[-1][1], zone)


def free_for(person: Person, day: date, begin: time, end: time) -> bool:
    """Whether somebody's shifts of a date hold the whole of a time: who goes home at noon covers no lunch."""
    return any(first <= begin and end <= last for first, last in shifts(person, day))


def _opens(begin: time) -> time:
    """Return when the way to a shift begins: on the same day, so that nothing is said the evening before."""
    early = datetime.combine(date.min + timedelta(days=1), begin) - ON_THE_WAY
    return early.time() if early.date() > date.min else time()
