"""Taps about a concern: the reporter's two answers, and [I have this]."""

from dataclasses import replace

from bot.calendar import clock_words
from bot.concerns import Concern, Stage, answer_danger
from bot.concerns import take as taken_by
from bot.ladder import climb, may_take
from handlers.concern_cards import refresh_card
from handlers.context import Unit
from handlers.rings import ring, silence
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
    if concern.danger is not None and answer in {concern.danger, "no", "unsure"}:
        refresh_card(unit, concern, tap.message_id)
        return STALE
    return await _in_danger(unit, concern, answer, tap)


async def _in_danger(unit: Unit, concern: Concern, answer: str, tap: Tap) -> str | None:
    after, climbed = answer_danger(concern, answer, unit.now), None
    if after.level is not concern.level:
        climbed = climb(after, unit.here.school, unit.now)
        after = climbed.concern
    if not await unit.store.concerns.save(concern, after, unit.now, "danger answered", unit.sender.id):
        return STALE
    if climbed is not None:
        ring(unit.store, unit.here.school, climbed, unit.now)
    refresh_card(unit, after, tap.message_id)
    return None


async def told(unit: Unit, tap: Tap) -> str | None:
    """The reporter says whether the DSL was told face to face."""
    concern = await _reported(unit, tap)
    if not isinstance(concern, Concern):
        return concern
    if tap.part(2) not in {"yes", "no"}:
        return NOT_FOUND
    return await _answered(
        unit, concern, replace(concern, told=tap.part(2), version=concern.version + 1), tap
    )


async def child(unit: Unit, tap: Tap) -> str | None:
    """The reporter says which child it is about; "somebody else" leaves that to the person who takes it."""
    concern = await _reported(unit, tap)
    if not isinstance(concern, Concern):
        return concern
    chosen = unit.here.school.pupil_coded(tap.part(2))
    if chosen is None:
        refresh_card(unit, concern, tap.message_id, asks_pupil=False)
        return None
    return await _answered(unit, concern, replace(concern, pupil=chosen.id, version=concern.version + 1), tap)


async def take(unit: Unit, tap: Tap) -> str | None:
    """[I have this]: the climbing stops, the other doorbells and the reporter learn who has it and when."""
    school = unit.here.school
    concern = await unit.store.concerns.referred(school.id, tap.part(0))
    if concern is None or not may_take(unit.sender, concern, school, unit.now):
        if concern is not None:
            unit.store.tx.note(school.id, unit.now, "refused", by=unit.sender.id, ref=concern.ref)
        return NOT_FOUND
    if concern.stage is Stage.TAKEN:
        owner = school.person(concern.owner)
        mine = concern.owner == unit.sender.id
        when = clock_words(concern.taken_at or unit.now, school.zone)
        unit.toast_facts = {"owner": owner.display if owner else "Somebody", "taken": when, "mine": mine}
        return "toasts/already_taken"
    after = taken_by(concern, unit.sender, unit.now)
    if not await unit.store.concerns.save(concern, after, unit.now, "taken", unit.sender.id):
        return STALE
    await silence(unit.store, school, after, unit.sender, unit.now)
    return "toasts/yours"


async def _reported(unit: Unit, tap: Tap) -> Concern | str:
    """Return the sender's own concern in the state of the card, or the toast that says why not."""
    concern = await unit.store.concerns.referred(unit.sender.school, tap.part(0))
    if concern is None or concern.reporter != unit.sender.id:
        if concern is not None:
            unit.store.tx.note(unit.sender.school, unit.now, "refused", by=unit.sender.id, ref=concern.ref)
        return NOT_FOUND
    return concern


async def _answered(unit: Unit, before: Concern, after: Concern, tap: Tap) -> str | None:
    if not await unit.store.concerns.save(before, after, unit.now, "answered", unit.sender.id):
        return STALE
    refresh_card(unit, after, tap.message_id)
    return None
