"""[Not safe to tell] on a leader's task about force: parents are not told, and somebody else is told instead."""

from bot.people import Answer
from bot.questions import CLOSE, WITHHELD
from bot.restrictive_record import may_have
from handlers import asking
from handlers.context import Unit
from handlers.on_file import on_file
from handlers.taps import Tap


async def withhold(unit: Unit, tap: Tap) -> str | None:
    """Ask the leader whose task it is who is told instead; nothing is decided until that is answered."""
    task = await asking.asked_about(unit, f"{tap.part(0)}:{CLOSE}")
    if task is None:
        return "toasts/answered"
    record, _ = task
    if may_have(unit.sender, await on_file(unit.store, record), unit.here) not in {
        Answer.YES,
        Answer.STEP_UP,
    }:
        return "toasts/not_found"
    return None if await asking.ask_also(unit, record, WITHHELD) else "toasts/answered"
