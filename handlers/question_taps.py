"""Taps under a question about a record, and under a call for help."""

from bot.access import Action
from bot.calendar import clock_words
from bot.letters import Letter, Priority
from bot.people import Answer, Thing, may
from bot.questions import CHOICES, CLOSE, NO_SKIP, SKIP
from bot.records import Record
from handlers import asking, closing, telling
from handlers.context import Unit
from handlers.taps import Tap

NOT_FOUND = "toasts/not_found"
ANSWERED = "toasts/answered"


async def fact(unit: Unit, tap: Tap) -> str | None:
    """Answer a question about a record with a button; a question that is closed, or somebody else's, is not found."""
    key, choice = tap.part(1), tap.part(2)
    if choice not in CHOICES.get(key, ()) and (choice != SKIP or key in NO_SKIP):
        return NOT_FOUND
    found = await asking.asked_about(unit, f"{tap.part(0)}:{key}")
    if found is None:
        return ANSWERED
    record, one = found
    if (key, choice) == (CLOSE, "told"):
        await closing.parents_told(unit, record, one, tap.message_id)
        return None
    if not await asking.answered(unit, record, one, asking.Said(choice, under=tap.message_id)):
        return ANSWERED
    return None


async def ask(unit: Unit, tap: Tap) -> str | None:
    """Put a question again that the sweep says is left."""
    found = await asking.asked_about(unit, f"{tap.part(0)}:{tap.part(1)}")
    if found is None:
        return ANSWERED
    await asking.put(unit, *found)
    return None


async def over(unit: Unit, tap: Tap) -> str | None:
    """[Safe now]: those who were called hear it, and what is still to be asked is asked."""
    record = await _record(unit, tap)
    if record is None or record.author != unit.sender.id:
        return NOT_FOUND
    telling.safe(unit, record)
    await asking.after_emergency(unit, record)
    return "toasts/done"


async def going(unit: Unit, tap: Tap) -> str | None:
    """[I'm going]: whoever called hears who is coming."""
    record = await _record(unit, tap)
    about = Thing(unit.sender.school, pupil=unit.here.school.pupil(record.pupil) if record else None)
    if record is None or may(unit.sender, Action.ALERT_READ, about, unit.here) is not Answer.YES:
        return NOT_FOUND
    coming = Letter(
        key=f"going:{record.id.hex}:{unit.sender.id.hex}",
        template="pushes/emergency_going",
        priority=Priority.CONCERN,
        person=record.author,
        owner=record.author,
        facts={"name": unit.sender.display, "at": clock_words(unit.now, unit.here.school.zone)},
    )
    unit.post(coming)
    return "toasts/done"


async def _record(unit: Unit, tap: Tap) -> Record | None:
    record = await unit.store.records.referred(unit.sender.school, tap.part(0))
    return record if record and record.urgency == "red" else None
