"""[I have this], take over, hand back: who has a concern, and whom that tells."""

from bot.calendar import clock_words
from bot.climbing import at_once, handed_back
from bot.concerns import CLIMBING, OWNED, Concern, Stage
from bot.concerns import take as taken_by
from bot.routes import may_take
from handlers.context import Unit
from handlers.rings import announce, silence
from handlers.taps import Tap

NOT_FOUND = "toasts/not_found"
STALE = "toasts/stale"


async def take(unit: Unit, tap: Tap) -> str | None:
    """[I have this]: the climbing stops, the other doorbells and the reporter learn who has it and when."""
    concern = await _able(unit, tap)
    if not isinstance(concern, Concern):
        return concern
    if concern.stage in CLIMBING:
        return await _taken(unit, concern)
    return _already(unit, concern)


async def takeover(unit: Unit, tap: Tap) -> str | None:
    """Take over what a colleague has: a button of its own, so that nobody does it by tapping twice."""
    concern = await _able(unit, tap)
    if not isinstance(concern, Concern):
        return concern
    if concern.stage in CLIMBING | OWNED and concern.owner != unit.sender.id:
        return await _taken(unit, concern)
    return _already(unit, concern)


async def return_(unit: Unit, tap: Tap) -> str | None:
    """Hand back: it is open again, and rings everyone who could take it."""
    concern = await _able(unit, tap)
    if not isinstance(concern, Concern):
        return concern
    if concern.stage is not Stage.TAKEN or concern.owner != unit.sender.id:
        return STALE
    school = unit.here.school
    climbed = at_once(concern, handed_back(concern, school, unit.now), school, unit.now)
    if not await unit.store.concerns.save(concern, climbed.concern, unit.now, "handed back", unit.sender.id):
        return STALE
    announce(unit.store, school, climbed, unit.now)
    return "toasts/handed_back"


async def _able(unit: Unit, tap: Tap) -> Concern | str:
    """Return the concern of a tap if the sender may have it, or the toast that says it is not found."""
    concern = await unit.store.concerns.referred(unit.sender.school, tap.part(0))
    if concern is None or not may_take(unit.sender, concern, unit.here.school, unit.now):
        if concern is not None:
            unit.store.tx.note(unit.sender.school, unit.now, "refused", by=unit.sender.id, ref=concern.ref)
        return NOT_FOUND
    return concern


async def _taken(unit: Unit, concern: Concern) -> str:
    school = unit.here.school
    after = taken_by(concern, unit.sender, school, unit.now)
    if not await unit.store.concerns.save(concern, after, unit.now, "taken", unit.sender.id):
        return STALE
    await silence(unit.store, school, after, unit.sender, unit.now)
    return "toasts/yours"


def _already(unit: Unit, concern: Concern) -> str:
    if concern.stage not in OWNED:
        return STALE
    school = unit.here.school
    owner = school.person(concern.owner)
    unit.toast_facts = {
        "owner": owner.display if owner else "Somebody",
        "taken": clock_words(concern.taken_at or unit.now, school.zone),
        "mine": concern.owner == unit.sender.id,
    }
    return "toasts/already_taken"
