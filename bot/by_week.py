"""Incidents of a pupil by week, over the four weeks that a trend is of."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from bot.periods import Period
from bot.records import Record

Weekly = tuple[tuple[str, ...] | None, ...]
"""The references of each week, oldest first; None for a week without a school day, which is not one without incidents."""


def by_week(records: Iterable[Record], over: Period, days: Sequence[date]) -> Weekly:
    """Return records by the week of their day. `days` are the school days of those weeks that count for the pupil."""
    dated = [(over.day(one.event_at), one.ref) for one in records]
    open_in = {_monday(day) for day in days}
    found = {
        monday: tuple(ref for day, ref in dated if monday == _monday(day) and day <= over.last)
        for monday in over.trend_weeks
    }
    return tuple(refs if refs or monday in open_in else None for monday, refs in found.items())


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
