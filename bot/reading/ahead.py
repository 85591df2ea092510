"""A day or a time still to come: "by fri", "14 dec", "until 2pm", "tomorrow"."""

from datetime import date, datetime, time

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


def times_of_day(text: str) -> list[time]:
    """Return the clock times a text names, as they are meant in a school's day, in order."""
    seen = Seen(datetime(2000, 1, 3, 8), ahead=True)  # noqa: DTZ001 - any school morning on the wall
    points = (point for mention in clock.mentions(text.lower()) for point in mention.points)
    moments = (moment(point, seen.sent.date(), seen) for point in points)
    return [one.time() for one in moments if one is not None]
