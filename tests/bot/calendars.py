"""Calendar files for tests: events as tables, and what is read from them."""

from collections.abc import Iterable
from datetime import date

from bot.calendar import Span
from bot.term_dates import TermDates, read

FIRST, LAST = date(2026, 8, 1), date(2029, 7, 31)

Told = tuple[str, ...]
"""A title, its DTSTART and perhaps its DTEND: `20261026` is a day, `20261026T130000Z` a moment."""


def vevent(title: str, *lines: str) -> str:
    """Return an event with these lines in it."""
    return "\r\n".join(("BEGIN:VEVENT", f"SUMMARY:{title}", *lines, "END:VEVENT", ""))


def event(title: str, starts: str, ends: str = "") -> str:
    """Return an event of days, or of moments."""
    return vevent(title, _when("DTSTART", starts), *([_when("DTEND", ends)] if ends else []))


def _when(name: str, moment: str) -> str:
    return f"{name}:{moment}" if "T" in moment else f"{name};VALUE=DATE:{moment}"


def calendar(*events: str) -> bytes:
    """Return a calendar file."""
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", "".join(events) + "END:VCALENDAR", "")).encode()


def published(content: bytes) -> TermDates:
    """Read a file as a school in England would in the autumn of 2026."""
    return read(content, FIRST, LAST, "Europe/London")


def understood(*told: Told) -> TermDates:
    """Read a calendar of these events."""
    return published(calendar(*(event(*one) for one in told)))


def shown(rows: Iterable[Span]) -> list[str]:
    """Return rows as one would say them: `term 2026-09-02 2026-10-23`, a day once, and when it ends early."""
    return [
        f"{row.kind} {row.starts}"
        + (f" {row.ends}" if row.ends != row.starts else "")
        + (f" {row.ends_at:%H:%M}" if row.ends_at else "")
        for row in rows
    ]
