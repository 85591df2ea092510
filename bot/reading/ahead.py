"""A day or a time still to come: "by fri", "14 dec", "until 2pm", "tomorrow"."""

from datetime import date, datetime

from bot.calendar import instant, local
from bot.reading import clock
from bot.reading.spans import Seen, day_of, moment


def day_ahead(text: str, today: date) -> date | None:
    """Return the first day a text names, today or later; None when it names none."""
    seen = Seen(datetime(today.year, today.month, today.day, 8), ahead=True)  # noqa: DTZ001
    for mention in clock.mentions(text.lower()):
        if mention.kind in {"day", "date"}:
            found = day_of(mention, seen)
            if found is not None and found >= today:
                return found
    return None


def time_ahead(text: str, now: datetime, zone: str) -> datetime | None:
    """Return the first clock time of today a text names that is still to come, in UTC; None when it names none."""
    there = local(now, zone).replace(tzinfo=None)
    points = (point for mention in clock.mentions(text.lower()) for point in mention.points)
    moments = (moment(point, there.date(), Seen(there, ahead=True)) for point in points)
    at = next((one for one in moments if one is not None and one > there), None)
    return instant(at.date(), at.time(), zone) if at else None
