"""A stretch of days that is looked back on, and the school days in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.calendar import instant, local
from bot.school import School

WEEKS = 4
THREE_WEEKS = timedelta(weeks=WEEKS - 1)
_NEARLY_OVER = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Period:
    """From a first day to a last one, both included; `days` are the school days among them, oldest first.

    `trend_days` are the school days of the four weeks that end with the last day, whatever the first one is.
    """

    first: date
    last: date
    days: tuple[date, ...]
    zone: str
    trend_days: tuple[date, ...] = ()

    def day(self, moment: datetime) -> date:
        """Return the date a UTC moment has at the school."""
        return local(moment, self.zone).date()

    def holds(self, moment: datetime) -> bool:
        """Whether a UTC moment lies in the period."""
        return self.first <= self.day(moment) <= self.last

    @property
    def trend_begins(self) -> date:
        """The Monday three weeks before the one of the last day: a trend is over four weeks, the last as far as it goes."""
        return _trend_begins(self.last)

    @property
    def trend_weeks(self) -> tuple[date, ...]:
        """The Mondays of those four weeks, oldest first."""
        return tuple(self.trend_begins + timedelta(weeks=count) for count in range(WEEKS))

    def needs(self) -> tuple[datetime, datetime]:
        """Return between which UTC moments records are wanted for the period and its trend; the second not included."""
        begins = min(self.first, self.trend_begins)
        return instant(begins, time(), self.zone), instant(self.last + timedelta(days=1), time(), self.zone)


def period(school: School, first: date, last: date, now: datetime | None = None) -> Period:
    """Return a period with the school's own days; none when it ends before it begins.

    With `now`, days to come are no days yet, and today is one from two hours before home time (ours).
    """

    def were(begins: date) -> tuple[date, ...]:
        days = (day for day in _each(begins, last) if school.is_open(day))
        return tuple(day for day in days if now is None or _was(school, day, now))

    return Period(first, last, were(first), school.zone, were(_trend_begins(last)))


def _trend_begins(last: date) -> date:
    return last - timedelta(days=last.weekday()) - THREE_WEEKS


def _was(school: School, day: date, now: datetime) -> bool:
    return instant(day, school.day_ends(day), school.zone) - _NEARLY_OVER <= now


def _each(first: date, last: date) -> Iterator[date]:
    for count in range((last - first).days + 1):
        yield first + timedelta(days=count)
