"""A concern came: stored at once, never echoed, and the DSL's phone rings in the same commit."""

from datetime import datetime
from typing import Any
from uuid import UUID

from telegram import Message

from bot.calendar import clock_words
from bot.concerns import Concern, Level, Stage, climb
from bot.letters import Letter, LetterKind, Priority
from bot.people import Person, Role
from bot.reading import Reading
from bot.records import Record
from bot.school import School
from handlers.cards import choices
from handlers.context import Unit
from handlers.rings import ring
from storage import new_id


async def store(unit: Unit, reading: Reading, sent: Message) -> Concern:
    """Store a message as a concern."""
    return await _store(
        unit, sent.text or "", reading.who.pupil.id if reading.who.pupil else None, reading.when.at
    )


async def store_record(unit: Unit, record: Record) -> Concern:
    """Store as a concern what was recorded as something else; the caller withdraws the record."""
    return await _store(unit, record.text, record.pupil, record.event_at)


async def _store(unit: Unit, text: str, pupil: UUID | None, event_at: datetime) -> Concern:
    """Store, ring the first rung, and ask the reporter the two questions that matter."""
    new = Concern(
        id=new_id(),
        school=unit.sender.school,
        ref=await unit.store.records.new_reference("concern", unit.sender.school),
        level=Level.AMBER,
        stage=Stage.OPEN,
        step=0,
        version=1,
        next_at=unit.now,
        reporter=unit.sender.id,
        pupil=pupil,
        created_at=unit.now,
    )
    climbed = climb(new, unit.here.school, unit.now)
    unit.store.concerns.add(climbed.concern, text, event_at)
    ring(unit.store, unit.here.school, climbed, unit.now)
    post_card(unit, climbed.concern)
    return climbed.concern


async def add_words(unit: Unit, key: UUID, text: str) -> None:
    """Keep an edited wording beside the first one; whoever has the concern hears that there is more."""
    concern = await unit.store.concerns.get(unit.sender.school, key)
    if concern is None or concern.reporter != unit.sender.id:
        unit.reply("replies/nothing_here")
        return
    if text == await unit.store.concerns.words(unit.sender.school, key):
        return
    unit.store.concerns.add_words(concern, text, unit.sender.id, unit.now)
    unit.reply("replies/words_added", ref=concern.ref, at=clock_words(unit.now, unit.here.school.zone))


def post_card(unit: Unit, concern: Concern) -> None:
    """Post the receipt of a concern: a reference and the first question, not a word of it."""
    letter = _card(concern, unit.here.school, key=card_key(concern))
    unit.post(letter)


def refresh_card(unit: Unit, concern: Concern, message_id: int | None = None) -> None:
    """Edit the reporter's card to how the concern stands now."""
    key = f"{card_key(concern)}:{concern.version}:{unit.arrived.id.hex}"
    letter = _card(concern, unit.here.school, key=key, kind=LetterKind.EDIT, message_id=message_id)
    unit.post(letter)


def card_key(concern: Concern) -> str:
    """Return the key of the reporter's card."""
    return f"card:{concern.id.hex}"


def _card(concern: Concern, school: School, **how: Any) -> Letter:
    return Letter(
        template="replies/concern",
        priority=Priority.CONCERN,
        person=concern.reporter,
        owner=concern.reporter,
        about=concern.id,
        target=card_key(concern),
        facts=_facts(concern, school),
        **how,
    )


def _facts(concern: Concern, school: School) -> dict[str, Any]:
    owner = school.person(concern.owner)
    today = school.at(concern.created_at).today
    assigned = school.assigned_pupils(concern.reporter, today)
    return {
        "ref": concern.ref,
        "version": concern.version,
        "stored": clock_words(concern.created_at, school.zone),
        "danger": concern.danger,
        "told": concern.told,
        "dsl": names(school.with_role(Role.DSL)) or "the headteacher",
        "called": called(concern, school),
        "emergency": school.setting("emergency_number"),
        "asks_pupil": concern.pupil is None and bool(assigned),
        "choices": choices(assigned, school),
        "owner": owner.display if owner else "",
        "taken": clock_words(concern.taken_at, school.zone) if concern.taken_at else "",
    }


def called(concern: Concern, school: School) -> str:
    """Return in words who is being rung: the roles of the rung that was climbed last."""
    if concern.stage is Stage.NOBODY:
        return ""
    if concern.level is Level.RED or concern.step > 1:
        return "the safeguarding team"
    return names(school.with_role(Role.DSL))


def names(people: tuple[Person, ...]) -> str:
    """Return people's display names in words."""
    return " and ".join(person.display for person in people)
