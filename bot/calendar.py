"""Terms, closures, bank holidays and school hours. Local time lives here and in `bot/schedule.py` alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Protocol
from zoneinfo import ZoneInfo

import holidays

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SATURDAY = 5


class Clock(Protocol):
    """Whatever tells the time: aware, UTC."""

    def now(self) -> datetime:
        """Return the present moment as an aware UTC datetime."""
        ...


@dataclass(frozen=True, slots=True)
class Span:
    """A row of the calendar sheet. `kind` is term, inset, closure or half_day; both dates belong to it."""

    kind: str
    starts: date
    ends: date
    ends_at: time | None = None
    note: str = ""

    def holds(self, day: date) -> bool:
        """Whether the day lies in the span."""
        return self.starts <= day <= self.ends


def local(moment: datetime, zone: str) -> datetime:
    """Return a UTC moment as the wall clock of the school shows it."""
    return moment.astimezone(ZoneInfo(zone))


def instant(day: date, at: time, zone: str) -> datetime:
    """Return the UTC moment of a wall-clock time: in the autumn overlap the first, in the spring gap moved forward."""
    return datetime.combine(day, at, ZoneInfo(zone)).replace(fold=0).astimezone(UTC)


def clock_words(moment: datetime, zone: str, today: date | None = None) -> str:
    """Return "10:42", or "Fri 20 Nov 10:42" when the moment is not of `today`."""
    there = local(moment, zone)
    if today is None or there.date() == today:
        return f"{there:%H:%M}"
    return f"{there:%a} {there.day} {there:%b %H:%M}"


def day_words(day: date) -> str:
    """Return "Mon 23 Nov"."""
    return f"{day:%a} {day.day} {day:%b}"


def date_words(day: date) -> str:
    """Return "23 Nov 2026"."""
    return f"{day.day} {day:%b %Y}"


@cache
def bank_holidays(division: str, year: int) -> frozenset[date]:
    """Return the bank holidays of a part of the United Kingdom (ENG, WLS, SCT, NIR) in a year."""
    return frozenset(holidays.country_holidays("GB", subdiv=division, years=year))


def is_bank_holiday(day: date, division: str) -> bool:
    """Whether a date is a bank holiday of a part of the United Kingdom."""
    return day in bank_holidays(division, day.year)


def is_school_day(day: date, spans: Sequence[Span], division: str) -> bool:
    """Say whether pupils are in.

    An INSET day or closure decides first, then bank holidays, then the terms. A weekday in no known term year counts
    as a school day: reminding once too often is better than letting a concern wait for a forgotten term list.
    """
    if day.weekday() >= SATURDAY or any(
        span.kind in {"inset", "closure"} and span.holds(day) for span in spans
    ):
        return False
    if is_bank_holiday(day, division):
        return False
    terms = [span for span in spans if span.kind == "term"]
    return _in_term(day, terms)


def _in_term(day: date, terms: Sequence[Span]) -> bool:
    """Inside a known term, or on a weekday that no list of terms speaks about; between two known terms is holiday."""
    before, after = any(term.ends < day for term in terms), any(term.starts > day for term in terms)
    return any(term.holds(day) for term in terms) or not (before and after)


def ends_early(day: date, spans: Sequence[Span]) -> time | None:
    """Return when a half day ends, None on other days."""
    return next((span.ends_at for span in spans if span.kind == "half_day" and span.holds(day)), None)


_ASKED_AHEAD = timedelta(days=21)


def terms_missing(day: date, spans: Sequence[Span]) -> date | None:
    """Return until when the terms are known (`date.min`: not at all) when a further one is wanted now; else None.

    Wanted is one from three weeks before the last known term ends; until it comes, every weekday counts as a school day.
    """
    known = max((span.ends for span in spans if span.kind == "term"), default=date.min)
    return known if known == date.min or day > known - _ASKED_AHEAD else None
