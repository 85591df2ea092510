"""Somebody's own calendar as a file: their duties, meetings, and what of reviews is due of them. Never a pupil."""

from datetime import date, time, timedelta
from typing import Any

from bot.calendar import instant
from bot.own_calendar import WEEKS, entries
from handlers.context import Unit
from handlers.review_pages import calendar_days

_LASTS = timedelta(hours=1)
"""How long a meeting is taken to last (ours)."""


def facts(unit: Unit) -> dict[str, Any]:
    """Return what the calendar of whoever asks is made of."""
    school, today = unit.here.school, unit.here.today
    last = today + timedelta(weeks=WEEKS)
    reviews = [_entry(unit, *one) for one in calendar_days(school, unit.sender, today, last)]
    return {
        "name": f"{unit.sender.display}, {school.name}",
        "made": unit.now.isoformat(),
        "entries": [*entries(school, unit.sender, today), *reviews],
    }


def _entry(unit: Unit, name: str, day: date, at: time | None, words: str) -> dict[str, str]:
    """Return a meeting, or, without a time, something due at the beginning of a day."""
    school = unit.here.school
    starts = instant(day, at or school.clock("day_starts"), school.zone)
    return {
        "uid": f"{name}@alongside",
        "starts": starts.isoformat(),
        "ends": (starts + (_LASTS if at else timedelta())).isoformat(),
        "summary": words,
        "place": "",
    }
