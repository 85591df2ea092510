"""Words are added to a concern: kept beside the first ones, and whoever has it hears that there is more."""

from dataclasses import replace
from uuid import UUID

from bot.calendar import clock_words
from bot.casework import Kind
from bot.climbing import at_once
from bot.concerns import CLIMBING, OWNED, Concern, Stage, open_again
from bot.letters import Letter, Priority
from bot.routes import TAKES, route
from handlers import concern_cards
from handlers.context import Unit
from handlers.entries import entry
from handlers.rings import announce, take_away


async def add_words(unit: Unit, key: UUID, text: str) -> None:
    """Keep an edited or further wording. A closed concern opens again by it."""
    concern = await unit.store.concerns.get(unit.sender.school, key)
    if concern is None or concern.reporter != unit.sender.id:
        unit.reply("replies/nothing_here")
        return
    if text == await last_words(unit, concern):
        return
    if not concern.confirmed and concern.stage in {*CLIMBING, *OWNED}:
        await _finished(unit, concern, text)
        return
    line = entry(unit, concern, Kind.WORDS, text)
    unit.store.entries.add(concern, line)
    at = clock_words(unit.now, unit.here.school.zone)
    unit.reply("replies/words_added", ref=concern.ref, at=at)
    if concern.owner is not None and concern.stage is not Stage.CLOSED:
        _tell_owner(unit, concern, line.id, at)
    elif concern.stage is Stage.CLOSED:
        await _open_again(unit, concern)


async def _finished(unit: Unit, begun: Concern, text: str) -> None:
    """Take an edit for the words of a concern that was sent without any: the next message is not waited for."""
    if await late_words(unit, begun, replace(begun, confirmed=True), text):
        await unit.store.chats.answered(unit.arrived.chat_id)


async def late_words(unit: Unit, begun: Concern, known: Concern, text: str) -> Concern | None:
    """Take the words of a concern that was sent without any; None when somebody changed it first.

    What they raise, or whom they are about, makes it open again: it climbs anew, and by the way it must go now.
    """
    elsewhere = (known.type, known.barred) != (begun.type, begun.barred)
    same = replace(known, version=begun.version + 1)
    after = open_again(same, unit.now) if elsewhere or known.level != begun.level else same
    climbed = at_once(begun, after, unit.here.school, unit.now)
    after = climbed.concern
    if not await unit.store.concerns.save(begun, after, unit.now, "finished", unit.sender.id):
        return None
    line = entry(unit, after, Kind.WORDS, text)
    unit.store.entries.add(after, line)
    if elsewhere:
        await take_away(unit.store, unit.here.school, after, unit.now)
    announce(unit.store, unit.here.school, climbed, unit.now)
    concern_cards.post_card(unit, after, again=unit.arrived.id.hex)
    if after.owner is not None:
        _tell_owner(unit, after, line.id, clock_words(unit.now, unit.here.school.zone))
    return after


async def last_words(unit: Unit, concern: Concern) -> str:
    """Return how a concern is worded now: its reporter's last words."""
    lines = [one for one in await unit.store.entries.of(concern) if one.kind is Kind.WORDS]
    return lines[-1].text if lines else await unit.store.concerns.words(concern)


async def _open_again(unit: Unit, concern: Concern) -> None:
    climbed = at_once(concern, open_again(concern, unit.now), unit.here.school, unit.now)
    if await unit.store.concerns.save(concern, climbed.concern, unit.now, "words added", unit.sender.id):
        announce(unit.store, unit.here.school, climbed, unit.now)


def _tell_owner(unit: Unit, concern: Concern, line: UUID, at: str) -> None:
    letter = Letter(
        key=f"words:{line.hex}",
        template="pushes/concern_words",
        priority=Priority.CONCERN,
        person=concern.owner,
        needs=TAKES[route(concern, unit.here.school)],
        about=concern.id,
        owner=concern.reporter,
        pupil=concern.pupil,
        facts={"ref": concern.ref, "reporter": unit.sender.display, "at": at},
    )
    unit.post(letter)
