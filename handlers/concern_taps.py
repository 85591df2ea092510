"""Taps of whoever reports a concern: danger now, who was told, about whom, and that a draft was a mistake."""

from dataclasses import replace

from bot.casework import Kind
from bot.climbing import at_once
from bot.concerns import Concern, Stage, answer_danger, close, not_about_adult
from handlers.concern_cards import refresh_card
from handlers.context import Unit
from handlers.entries import entry
from handlers.rings import announce, take_away
from handlers.taps import Tap

NOT_FOUND = "toasts/not_found"
STALE = "toasts/stale"


async def danger(unit: Unit, tap: Tap) -> str | None:
    """The reporter says whether anyone is in danger now; a yes rings everyone at once."""
    concern = await _reported(unit, tap)
    if not isinstance(concern, Concern):
        return concern
    answer = tap.part(2)
    if answer not in {"yes", "no", "unsure"}:
        return NOT_FOUND
    if concern.stage is Stage.CLOSED and answer != "yes":
        return STALE
    if concern.danger is not None and answer in {concern.danger, "no", "unsure"}:
        refresh_card(unit, concern, tap.message_id)
        return STALE
    after = answer_danger(concern, answer, unit.now)
    return await _becomes(unit, concern, after, tap, "danger answered")


async def told(unit: Unit, tap: Tap) -> str | None:
    """The reporter says whom they told face to face, or that they have not yet."""
    concern = await _reported(unit, tap)
    if not isinstance(concern, Concern) or concern.stage is Stage.CLOSED:
        return STALE if isinstance(concern, Concern) else concern
    said = tap.part(2)
    person = next((one for one in unit.here.school.people if one.code == said), None)
    if said not in {"yes", "no"} and person is None:
        return NOT_FOUND
    after = replace(concern, told="no" if said == "no" else "yes", version=concern.version + 1)
    if person is not None:
        line = entry(unit, concern, Kind.TOLD, "", person=person.display)
        unit.store.entries.add(concern, line)
    return await _becomes(unit, concern, after, tap, "answered")


async def child(unit: Unit, tap: Tap) -> str | None:
    """The reporter says which child it is about; "somebody else" leaves that to the person who takes it."""
    concern = await _reported(unit, tap)
    if not isinstance(concern, Concern) or concern.stage is Stage.CLOSED:
        return STALE if isinstance(concern, Concern) else concern
    chosen = unit.here.school.pupil_coded(tap.part(2))
    if chosen is None:
        refresh_card(unit, concern, tap.message_id, asks_pupil=False)
        return None
    after = replace(concern, pupil=chosen.id, version=concern.version + 1)
    return await _becomes(unit, concern, after, tap, "answered")


async def adult(unit: Unit, tap: Tap) -> str | None:
    """The reporter says whether it is about the adult they named: until then it went by the head's route."""
    concern = await _reported(unit, tap)
    if not isinstance(concern, Concern):
        return concern
    if not concern.asks or tap.part(2) not in {"yes", "no"}:
        return STALE
    if tap.part(2) == "yes":
        after = replace(concern, asks=False, version=concern.version + 1)
        return await _becomes(unit, concern, after, tap, "about an adult")
    return await _becomes(unit, concern, not_about_adult(concern, unit.now), tap, "no adult")


async def mistake(unit: Unit, tap: Tap) -> str | None:
    """A draft without a word was begun by mistake: it is closed, and kept."""
    concern = await _reported(unit, tap)
    if not isinstance(concern, Concern):
        return concern
    if concern.stage is not Stage.DRAFT:
        return STALE
    if not await unit.store.concerns.save(concern, close(concern), unit.now, "a mistake", unit.sender.id):
        return STALE
    await unit.store.chats.answered(unit.arrived.chat_id)
    unit.reply("replies/begun_by_mistake", in_place_of=tap.message_id, ref=concern.ref)
    return None


async def _becomes(unit: Unit, before: Concern, after: Concern, tap: Tap, action: str) -> str | None:
    """Save what an answer made of a concern, ring what it rings, and show the card as it is now."""
    climbed = at_once(before, after, unit.here.school, unit.now)
    if not await unit.store.concerns.save(before, climbed.concern, unit.now, action, unit.sender.id):
        return STALE
    if before.type != after.type:
        await take_away(unit.store, unit.here.school, climbed.concern, unit.now)
    announce(unit.store, unit.here.school, climbed, unit.now)
    refresh_card(unit, climbed.concern, tap.message_id)
    return None


async def _reported(unit: Unit, tap: Tap) -> Concern | str:
    """Return the sender's own concern in the state of the card, or the toast that says why not."""
    concern = await unit.store.concerns.referred(unit.sender.school, tap.part(0))
    if concern is None or concern.reporter != unit.sender.id:
        if concern is not None:
            unit.store.tx.note(unit.sender.school, unit.now, "refused", by=unit.sender.id, ref=concern.ref)
        return NOT_FOUND
    return concern
