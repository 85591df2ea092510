"""From the lines of events to what happens on which days: dates without times, times where the school is, repeats."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Event

from bot.calendar import local
from bot.term_dates.repeats import NotRepeated, Series, family, is_repeated
from bot.term_dates.rows import Happening, Unread

Moment = date | datetime
Window = tuple[date, date]

_YEARS = range(1950, 2101)  # as the workbook reads dates
_NIGHT = time(6)
_DAY = timedelta(days=1)
_NO_TITLE = "(without a title)"
_BROKEN = (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)
"""What icalendar and the arithmetic of dates raise at an event that was damaged or made to do harm."""


class _Wrong(Exception):
    """An event whose days cannot be told; the text says why."""


def events_in(blocks: Iterable[str], window: Window, zone: str) -> tuple[list[Happening], list[Unread]]:
    """Return what happens within the window, and the events whose days cannot be told.

    Raises:
        NotTermDates: an event repeats without end.

    """
    happenings: list[Happening] = []
    unread: list[Unread] = []
    each = _expanded([_parsed(block) for block in blocks], window, unread)
    for event in (event for event in each if not _is_cancelled(event)):
        try:
            found = _happening(event, zone)
        except _Wrong as wrong:
            unread.append(Unread(title(event), _day(event), str(wrong)))
        else:
            if found.first <= window[1] and found.last >= window[0]:
                happenings.append(found)
    return happenings, unread


def title(event: Event) -> str:
    """Return an event's title as one line that can be printed, at most 200 characters."""
    given = event.get("SUMMARY")
    first = given[0] if isinstance(given, list) and given else given
    plain = "".join(one if one.isprintable() else " " for one in str(first or ""))
    return " ".join(plain.split())[:200] or _NO_TITLE


def _parsed(block: str) -> Event:
    """Parse an event; one that is damaged is left without a day."""
    try:
        event = Event.from_ical(block)
    except _BROKEN:
        event = None
    return event if isinstance(event, Event) else Event()


def _is_cancelled(event: Event) -> bool:
    return str(event.get("STATUS", "")).strip().upper() == "CANCELLED"


def _expanded(events: Sequence[Event], window: Window, unread: list[Unread]) -> list[Event]:
    """Return each event once for each time it takes place; of one that was sent again, the latest."""
    found: list[Event] = []
    families: dict[str, list[Event]] = {}
    for place, event in enumerate(events):
        families.setdefault(str(event.get("UID") or f"({place})"), []).append(event)
    series = Series(window)
    for members in map(family, families.values()):
        if not any(map(is_repeated, members)):
            found += members
            continue
        try:
            found += series.each(members)
        except NotRepeated as why:
            unread.append(Unread(title(members[0]), _day(members[0]), str(why)))
    return found


def _happening(event: Event, zone: str) -> Happening:
    starts, ends = _reach(event)
    if type(starts) is not type(ends):
        raise _Wrong("one end is a day and the other a time of day")
    if starts.year not in _YEARS or ends.year not in _YEARS:
        raise _Wrong("its year cannot be meant")
    if isinstance(starts, datetime) and isinstance(ends, datetime):
        return _timed(title(event), _there(starts, zone), _there(ends, zone))
    if ends < starts:
        raise _Wrong("it ends before it starts")
    # The end of an event of whole days is the day after its last (RFC 5545, 3.6.1).
    return Happening(title(event), starts, max(starts, ends - _DAY))


def _timed(name: str, starts: datetime, ends: datetime) -> Happening:
    if ends < starts:
        raise _Wrong("it ends before it starts")
    last = ends.date()
    if last > starts.date() and ends.time() < _NIGHT:
        last -= _DAY  # from midnight to midnight: the end is no part of it
    if starts.time() < _NIGHT and ends.time() < _NIGHT:
        return Happening(name, starts.date(), last)
    return Happening(name, starts.date(), last, starts.time(), ends.time())


def _there(moment: datetime, zone: str) -> datetime:
    """Return a moment as the school's wall clock shows it; one without a zone is meant so already."""
    return local(moment, zone) if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))


def _reach(event: Event) -> tuple[Moment, Moment]:
    """Return first and last moment as they are written; without an end it is one day, or one moment."""
    starts = _moment(event, "DTSTART")
    if starts is None:
        raise _Wrong("it does not say when")
    try:
        if "DURATION" in event:
            return starts, starts + _value(event, "DURATION")
        ends = _moment(event, "DTEND")
    except _BROKEN:
        raise _Wrong("its end cannot be read") from None
    return starts, starts if ends is None else ends


def _moment(event: Event, name: str) -> Moment | None:
    if name not in event:
        return None
    try:
        found = _value(event, name)
    except _BROKEN:
        raise _Wrong("its dates cannot be read") from None
    if not isinstance(found, date):
        raise _Wrong("its dates cannot be read")
    return found


def _value(event: Event, name: str) -> Any:
    """Return a property as Python has it; one that is broken, or there twice, raises what icalendar raises."""
    given: Any = event[name]
    return given.dt


def _day(event: Event) -> date | None:
    """Return the day an event is about, as it is written, for telling of it."""
    try:
        found = _moment(event, "DTSTART")
    except _Wrong:
        return None
    return found.date() if isinstance(found, datetime) else found
