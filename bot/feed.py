"""A calendar of one's own: what a person's calendar program is given when it subscribes (RFC 5545)."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from icalendar import Calendar, Event, vText

_WHOSE = "-//Alongside//Alongside//EN"
_AGAIN = timedelta(hours=4)
"""How often a program should ask again (RFC 7986, 5.7); most ask when they like."""
_NO_TEXT = frozenset({"Cc", "Cs"})  # control characters have no place in a calendar, half a character nowhere


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that takes place: both moments aware. `summary`: a duty, never a pupil; the phone shows it locked.

    `uid` stays the same for the same thing, so that a program moves it and does not show it twice.
    """

    uid: str
    starts: datetime
    ends: datetime
    summary: str
    place: str = ""


def feed(name: str, entries: Sequence[Entry], now: datetime) -> bytes:
    """Return a whole calendar, by time: the same entries at the same moment are the same bytes.

    `name` is what the program calls it; `now` is when it was made. An entry that lasts no time is a moment.

    Raises:
        ValueError: a moment has no time zone, an entry ends before it starts, or two entries have one `uid`.

    """
    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", _WHOSE)
    calendar.add("METHOD", "PUBLISH")
    calendar.add("X-WR-CALNAME", vText(_line(name)))
    calendar.add("REFRESH-INTERVAL", _AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", "PT4H")  # the same for Outlook
    _check(entries)
    for entry in sorted(entries, key=lambda one: (one.starts, one.uid)):
        calendar.add_component(_event(entry, _utc(now)))
    written: bytes = calendar.to_ical()
    return written


def calendar_file(facts: Mapping[str, Any]) -> bytes:
    """Return a calendar from facts that went through JSON: `name`, `made` and `entries`, their moments in ISO 8601."""
    entries = [
        Entry(
            one["uid"],
            datetime.fromisoformat(one["starts"]),
            datetime.fromisoformat(one["ends"]),
            one["summary"],
            one["place"],
        )
        for one in facts["entries"]
    ]
    return feed(facts["name"], entries, datetime.fromisoformat(facts["made"]))


def _check(entries: Sequence[Entry]) -> None:
    if len({_line(one.uid) for one in entries}) < len(entries):
        raise ValueError("two entries have the same uid")
    if any(one.ends < one.starts for one in entries):
        raise ValueError("an entry ends before it starts")


def _event(entry: Entry, now: datetime) -> Event:
    event = Event()
    event.add("UID", _line(entry.uid))
    event.add("DTSTAMP", now)
    event.add("DTSTART", _utc(entry.starts))
    if entry.ends > entry.starts:
        event.add("DTEND", _utc(entry.ends))
    event.add("SUMMARY", _plain(entry.summary))
    if entry.place:
        event.add("LOCATION", _plain(entry.place))
    return event


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment has no time zone")
    return moment.astimezone(UTC)


def _plain(text: str) -> str:
    """Return text without what no calendar can hold; the ends of lines are newlines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(one for one in lines if one == "\n" or unicodedata.category(one) not in _NO_TEXT)


def _line(text: str) -> str:
    return " ".join(_plain(text).split())
