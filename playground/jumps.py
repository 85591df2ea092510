"""The buttons of the page's clock: where each leads, in the school's local time."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
FRIDAY, SATURDAY = 4, 5
BREAK, HOME, MORNING = time(10, 40), time(15, 20), time(7, 45)


def _later(now: datetime, at: time, *, weekday: int | None = None) -> datetime:
    """Return the next weekday (or the next given one) on which it will be that time."""
    there = now.astimezone(LONDON)
    for days in range(8):
        day = there.date() + timedelta(days=days)
        moment = datetime.combine(day, at, LONDON)
        fits = day.weekday() < SATURDAY if weekday is None else day.weekday() == weekday
        if moment > there and fits:
            return moment
    raise AssertionError("a week has every weekday")


JUMPS: dict[str, Callable[[datetime], datetime]] = {
    "+1 min": lambda now: now + timedelta(minutes=1),
    "+10 min": lambda now: now + timedelta(minutes=10),
    "Next break": lambda now: _later(now, BREAK),
    "15:20": lambda now: _later(now, HOME),
    "Friday 14:00": lambda now: _later(now, time(14), weekday=FRIDAY),
    "Next morning": lambda now: _later(now, MORNING),
}
