"""`/away` and `/back`: who is out of the building is not rung; whoever climbs past them is somebody who is there."""

from datetime import datetime

from telegram import Message, Update

from bot.calendar import clock_words, instant
from bot.reading.ahead import day_ahead, time_ahead
from bot.watch import begins
from handlers.context import Context, Unit


async def away(update: Update, context: Context) -> None:
    """Out until a time, a day, or, when neither is said, the end of today."""
    unit, sent = context.unit, update.message
    until = _until(unit, sent)
    await unit.store.people.away(unit.sender, until, unit.now)
    await unit.store.schools.changed(unit.sender.school, unit.now)
    unit.reply("replies/away", until=clock_words(until, unit.here.school.zone, unit.here.today))


def _until(unit: Unit, sent: Message | None) -> datetime:
    """Return when somebody is back: at the time they name, when the watch begins on the day they name, else tomorrow."""
    school, words = unit.here.school, (sent.text or "").partition(" ")[2] if sent else ""
    at = time_ahead(words, unit.now, school.zone)
    if at is not None:
        return at
    day = day_ahead(words, unit.here.today)
    if day is not None and day > unit.here.today:
        return instant(day, school.clock("watch_starts"), school.zone)
    return begins(school, unit.now)


async def back(update: Update, context: Context) -> None:
    """In the building again: rung from now on."""
    unit = context.unit
    await unit.store.people.away(unit.sender, None, unit.now)
    await unit.store.schools.changed(unit.sender.school, unit.now)
    unit.reply("replies/back")
