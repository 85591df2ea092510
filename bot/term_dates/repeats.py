"""Events that repeat: each time they take place, as far as their rule is one that ends within the window's days."""

import calendar
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import recurring_ical_events
from icalendar import Calendar, Event

from bot.term_dates.file import NotTermDates

_MARKS = ("RRULE", "RDATE", "RECURRENCE-ID")
_TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
_PARTS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTH", "BYMONTHDAY", "WKST"})
_LEAP_YEAR = 2028
_YEARS_BACK = 10
_MOST, _MOST_SERIES = 5_000, 500
_BROKEN = (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)


class NotRepeated(Exception):
    """A rule of repeating is not followed; the text says why."""


def is_repeated(event: Event) -> bool:
    """Whether an event has a rule, more dates, or takes the place of one of several."""
    return any(mark in event for mark in _MARKS)


def family(events: Sequence[Event]) -> list[Event]:
    """Of the events with one UID leave out those that were sent again with a higher SEQUENCE since.

    Some programs give all their events one UID and no SEQUENCE; those all stay.
    """
    newest: dict[str, int] = {}
    for event in events:
        which = str(event.get("RECURRENCE-ID"))
        newest[which] = max(newest.get(which, 0), _sequence(event))
    return [event for event in events if _sequence(event) == newest[str(event.get("RECURRENCE-ID"))]]


def _sequence(event: Event) -> int:
    try:
        return max(0, int(str(event.get("SEQUENCE", 0))))
    except _BROKEN:
        return 0


class Series:
    """All series of one calendar, which together may not take place too often."""

    def __init__(self, window: tuple[date, date]) -> None:
        """Look at the days of the window; both belong."""
        self._first, self._last = window
        self._left, self._series_left = _MOST, _MOST_SERIES

    def each(self, events: Sequence[Event]) -> list[Event]:
        """Return each time a series takes place within the window: its first event, and those in the place of some.

        Raises:
            NotRepeated: its rule cannot be followed.
            NotTermDates: it repeats without end, or with all before it too often.

        """
        whole = Calendar()
        for event in events:
            _check(event, self._first)
            if "UID" not in event:
                event.add("UID", "one")
            whole.add_component(event)
        try:
            found = recurring_ical_events.of(whole).between(self._first, self._last + timedelta(days=1))
        except _BROKEN:
            raise NotRepeated("it repeats in a way that cannot be read") from None
        self._left -= len(found)
        self._series_left -= 1
        if min(self._left, self._series_left) < 0:
            raise _endless()
        return list(found)


def _endless() -> NotTermDates:
    return NotTermDates("It holds an event that repeats without end. Export the term dates alone.")


def _check(event: Event, first: date) -> None:
    """Refuse a rule that would be followed for ever, or to the year 9999 without finding a day."""
    if "RRULE" not in event:
        return
    try:
        given: Any = event
        rule = {name.upper(): value for name, value in given["RRULE"].items()}
        starts, frequency = given["DTSTART"].dt, str(rule["FREQ"][0]).upper()
        if frequency in _TOO_OFTEN:
            raise _endless()
        odd = starts.year < first.year - _YEARS_BACK or not _ends(rule, frequency)
    except _BROKEN:
        raise NotRepeated("it repeats in a way that cannot be read") from None
    if odd:
        raise NotRepeated("it repeats in a way that no term dates do")


def _ends(rule: dict[str, Any], frequency: str) -> bool:
    """Whether a rule is of the simple kind that finds a day again and again."""
    every = int(rule.get("INTERVAL", [1])[0])
    counted, narrowed = rule.keys() & {"COUNT", "UNTIL"}, rule.keys() & {"BYMONTH", "BYMONTHDAY"}
    if rule.keys() - _PARTS or every < 1 or len(counted) > 1:
        return False
    if frequency == "DAILY":
        return bool(counted) and not narrowed and (every == 1 or "BYDAY" not in rule)
    return _there_is_such_a_day(rule)


def _there_is_such_a_day(rule: dict[str, Any]) -> bool:
    """Whether one of the months has one of the days, every year: the 30th of February never comes."""
    months = [int(month) for month in rule.get("BYMONTH", range(1, 13))]
    longest = max(calendar.monthrange(_LEAP_YEAR, month)[1] for month in months)
    return any(abs(int(day)) <= longest for day in rule.get("BYMONTHDAY", [1]))
