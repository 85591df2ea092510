"""A digest is opened by a tap: at a page, all of one pupil's day, and back. It is put together anew each time."""

from datetime import date
from typing import Any

from bot.cleaned import coded, renamed
from bot.digests import reworded
from bot.letters import Letter, LetterKind
from bot.occurrences import Occurrence
from handlers.context import Unit
from handlers.daily_pages import DAILY, TEMPLATE, opened_daily, whole_day
from handlers.digest_pages import NOTES, WEEKLY, composed, note_opened, occurrence_of, opened
from handlers.taps import Tap
from handlers.week_pages import open_week

NOT_FOUND = "toasts/not_found"


async def open_(unit: Unit, tap: Tap) -> str | None:
    """Open a digest, at a page, in place of the line that announced it."""
    one = _due(unit, WEEKLY if tap.part(0) == NOTES else tap.part(0), tap.day(1))
    if one is None:
        return NOT_FOUND
    if tap.part(0) == WEEKLY:
        await open_week(unit, one, tap.message_id)
    elif tap.part(0) == NOTES:
        digest = await composed(unit.store, unit.sender, one, unit.here)
        digest = reworded(digest, coded, unit.here)
        _show(unit, tap, "digests/pupils", opened(digest, one, tap.version(2)))
    else:
        _show(
            unit, tap, TEMPLATE, await opened_daily(unit.store, unit.sender, one, tap.version(2), unit.here)
        )
    note_opened(unit.store, unit.sender, one, unit.now)
    return None


async def day(unit: Unit, tap: Tap) -> str | None:
    """Show every note of a pupil of the own class that a minute was made of; a pupil of another class is not found.

    Who teaches one child reads there what that child did, and no other child's name.
    """
    one = _due(unit, DAILY, tap.day(0))
    if one is None:
        return NOT_FOUND
    digest = reworded(await composed(unit.store, unit.sender, one, unit.here), renamed, unit.here)
    facts = whole_day(digest, one, tap.part(1), tap.version(2))
    if facts is None:
        return NOT_FOUND
    _show(unit, tap, "digests/pupils", facts)
    note_opened(unit.store, unit.sender, one, unit.now)
    return None


def _due(unit: Unit, kind: str, day: date | None) -> Occurrence | None:
    one = occurrence_of(kind, day, unit.sender, unit.here) if day else None
    return one if one and one.due_at <= unit.now else None


def _show(unit: Unit, tap: Tap, template: str, facts: dict[str, Any]) -> None:
    key = f"open:{unit.arrived.id.hex}"
    how: dict[str, Any] = {"person": unit.sender.id, "owner": unit.sender.id, "facts": facts}
    if tap.message_id:
        how |= {"kind": LetterKind.EDIT, "message_id": tap.message_id}
    unit.post(Letter(key, template, **how))
