"""`/away` and `/back`: who is out of the building is not rung; whoever climbs past them is somebody who is there."""

from datetime import datetime, timedelta

from telegram import Message, Update

from bot.calendar import clock_words, instant, local
from bot.cover import away_then, over
from bot.reading.ahead import day_ahead, time_ahead
from bot.watch import begins, ends
from handlers import covering
from handlers.context import Context, Unit

_FURTHEST = 30
"""For how many days ahead duties are let go of at once."""


async def away(update: Update, context: Context) -> None:
    """Out until a time, a day, or, when neither is said, the end of today."""
    unit, sent = context.unit, update.message
    until = _until(unit, sent)
    await unit.store.people.away(unit.sender, until, unit.now)
    await unit.store.schools.changed(unit.sender.school, unit.now)
    duties = await _released(unit, until)
    unit.reply(
        "replies/away", until=clock_words(until, unit.here.school.zone, unit.here.today), duties=duties
    )


async def _released(unit: Unit, until: datetime) -> int:
    """Let go of every duty that lies in the time away, all at once; return how many those of today are."""
    school = await unit.store.schools.get(unit.sender.school)
    sender, today = school.person(unit.sender.id), unit.here.today
    if sender is None:
        return 0
    last = local(until, school.zone).date()
    days = [today + timedelta(days=n) for n in range(min((last - today).days, _FURTHEST) + 1)]
    wanted = [
        (duty, day)
        for day in days
        if school.is_open(day)
        for duty in school.duties(day).get(sender.id, ())
        if away_then(school, sender, duty, day, unit.now)
    ]
    await covering.release(unit.store, school, wanted, sender, unit.now)
    return sum(day == today for _, day in wanted)


def _until(unit: Unit, sent: Message | None) -> datetime:
    """Return when somebody is back: at the time they name, when the watch begins on the day they name, else tomorrow."""
    school, words = unit.here.school, (sent.text or "").partition(" ")[2] if sent else ""
    at = time_ahead(words, unit.now, school.zone)
    if at is not None:
        return at
    day = day_ahead(words, unit.here.today)
    if day is not None and day > unit.here.today:
        return instant(day, school.clock("watch_starts"), school.zone)
    return begins(school, max(unit.now, ends(school, unit.now)))


async def back(update: Update, context: Context) -> None:
    """In the building again: rung from now on."""
    unit = context.unit
    await unit.store.people.away(unit.sender, None, unit.now)
    await unit.store.schools.changed(unit.sender.school, unit.now)
    kept = [
        one
        for one in unit.here.school.covers
        if one.absent == unit.sender.id
        and (duty := unit.here.school.duty(one.duty))
        and not over(duty, one.day, unit.here.school, unit.now)
        and await covering.keep(unit.store, unit.here.school, one, unit.now)
    ]
    unit.reply("replies/back", duties=len(kept))
