"""`/school`: how the school stands today; closed, home early, open after all, by the office or the head."""

from datetime import date, time

from telegram import Update

from bot.access import Action
from bot.board import closed_words
from bot.calendar import day_words, terms_missing
from bot.people import Answer, Thing, may
from bot.reading.ahead import day_ahead, times_of_day
from handlers.context import Context, Unit

_CLOSED = frozenset({"closed", "close", "shut", "snow"})
_EARLY = frozenset({"closes", "closing", "early", "half"})
_OPEN = frozenset({"open", "opens", "reopen", "reopens"})
_EARLIEST = time(10)
"""Pupils are not sent home before: an earlier time is when somebody heard of the snow."""


async def school(update: Update, context: Context) -> None:
    """Show the school's day, or change one: `/school closed today`, `/school closes 13:15`, `/school open today`."""
    unit = context.unit
    words = (update.message.text or "").partition(" ")[2].casefold() if update.message else ""
    first = words.split(maxsplit=1)[0] if words else ""
    if not first:
        _shown(unit)
        return
    if not _may_change(unit):
        unit.reply("replies/school_not_you")
        return
    day, at = day_ahead(words, unit.here.today) or unit.here.today, _home(words)
    if first in _OPEN:
        await _opened(unit, day)
    elif at is not None and (first in _EARLY or first in _CLOSED):
        await _changed(unit, day, at)
    elif first in _CLOSED:
        await _changed(unit, day, None)
    else:
        unit.reply("replies/school_unread")


async def _changed(unit: Unit, day: date, at: time | None) -> None:
    """Close a day, or end it early."""
    store, key = unit.store, unit.sender.school
    if at is None:
        await store.calendar.closed(key, day, unit.sender.id, unit.now)
    else:
        await store.calendar.ends_early(key, day, at, unit.sender.id, unit.now)
    await store.schools.changed(key, unit.now)
    unit.reply("replies/school_changed", day=day_words(day), at=f"{at:%H:%M}" if at else "")


async def _opened(unit: Unit, day: date) -> None:
    """Take back what was said about a day; what the workbook says of it stands."""
    gone = await unit.store.calendar.open(unit.sender.school, day, unit.sender.id, unit.now)
    await unit.store.schools.changed(unit.sender.school, unit.now)
    school = await unit.store.schools.get(unit.sender.school)
    unit.reply("replies/school_open", day=day_words(day), gone=gone, closed=closed_words(school, day))


def _shown(unit: Unit) -> None:
    here = unit.here
    known = terms_missing(here.today, here.school.calendar)
    early = here.school.day_ends(here.today)
    unit.reply(
        "replies/school",
        name=here.school.name,
        day=day_words(here.today),
        closed=closed_words(here.school, here.today),
        ends=f"{early:%H:%M}",
        known="" if known is None else (day_words(known) if known > date.min else "no date"),
        changes=_may_change(unit),
    )


def _may_change(unit: Unit) -> bool:
    """Whether somebody decides which days the school is open: the office and the head."""
    return may(unit.sender, Action.CALENDAR_CHANGE, Thing(unit.sender.school), unit.here) is Answer.YES


def _home(words: str) -> time | None:
    """Return the time of day that is named, if it is one at which pupils can go home."""
    found = times_of_day(words)
    return next((at for at in found if at >= _EARLIEST), None)
