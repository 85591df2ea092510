"""A concern came: stored at once, never echoed, and the DSL's phone rings in the same commit."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from bot.access import Action
from bot.calendar import clock_words
from bot.concerns import Concern, Level, Stage, climb, ladder, whom
from bot.letters import Letter, LetterKind, Priority
from bot.people import Person, Role
from bot.reading import Reading
from bot.records import Amendment, Change, Record
from handlers import cards
from handlers.context import Unit
from handlers.rings import ring
from storage import new_id


async def store(unit: Unit, reading: Reading, text: str) -> Concern:
    """Store a message as a concern."""
    return await _store(unit, text, reading.who.pupil.id if reading.who.pupil else None, reading.when.at)


async def store_record(unit: Unit, record: Record, wording: str) -> None:
    """Store as a concern what was recorded as something else: first words, then how it was worded since.

    The record is withdrawn, and an edit of its message finds the concern from now on.
    """
    concern = await _store(unit, record.text, record.pupil, record.event_at)
    if wording != record.text:
        unit.store.concerns.add_words(replace(concern, version=1), wording, unit.sender.id, unit.now)
    after = replace(record, withdrawn_at=unit.now, version=record.version + 1)
    change = Amendment(
        record.id, after.version, Change.WITHDRAW, unit.sender.id, unit.now, record.ref, concern.ref
    )
    if await unit.store.records.amend(record, after, change):
        await unit.store.chats.became(record.id, concern.id, "concern")
        await cards.refresh_card(unit, after)


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
    later = await unit.store.records.amendments(concern.school, key)
    if text == (later[-1].after if later else await unit.store.concerns.words(concern.school, key)):
        return
    # Its wordings are counted by themselves: the version of the concern moves with the ladder.
    numbered = replace(concern, version=len(later) + 1)
    unit.store.concerns.add_words(numbered, text, unit.sender.id, unit.now)
    at = clock_words(unit.now, unit.here.school.zone)
    unit.reply("replies/words_added", ref=concern.ref, at=at)
    if concern.stage is Stage.TAKEN:
        _tell_owner(unit, numbered, at)


def _tell_owner(unit: Unit, concern: Concern, at: str) -> None:
    letter = Letter(
        key=f"words:{concern.id.hex}:{concern.version}",
        template="pushes/concern_words",
        priority=Priority.CONCERN,
        person=concern.owner,
        needs=Action.CONCERN_ACKNOWLEDGE,
        about=concern.id,
        owner=concern.reporter,
        pupil=concern.pupil,
        facts={"ref": concern.ref, "reporter": unit.sender.display, "at": at},
    )
    unit.post(letter)


def post_card(unit: Unit, concern: Concern) -> None:
    """Post the receipt of a concern: a reference and the first question, not a word of it."""
    unit.post(_card(unit, concern, facts(unit, concern), key=card_key(concern)))


def refresh_card(unit: Unit, concern: Concern, message_id: int | None = None, **other: Any) -> None:
    """Edit the reporter's card to how the concern stands now; `other` facts replace those it would show."""
    key = f"{card_key(concern)}:{concern.version}:{unit.arrived.id.hex}"
    shown = facts(unit, concern) | other
    unit.post(_card(unit, concern, shown, key=key, kind=LetterKind.EDIT, message_id=message_id))


def card_key(concern: Concern) -> str:
    """Return the key of the reporter's card."""
    return f"card:{concern.id.hex}"


def _card(unit: Unit, concern: Concern, shown: dict[str, Any], **how: Any) -> Letter:
    return Letter(
        template="replies/concern",
        priority=Priority.CONCERN,
        person=concern.reporter,
        owner=concern.reporter,
        about=concern.id,
        target=card_key(concern),
        facts=shown,
        **how,
    )


def facts(unit: Unit, concern: Concern) -> dict[str, Any]:
    """Return what the reporter's card shows: answers, who is called, who has it."""
    school, today = unit.here.school, unit.here.today
    owner = school.person(concern.owner)
    assigned = school.assigned_pupils(concern.reporter, today)
    return {
        "ref": concern.ref,
        "version": concern.version,
        "stored": clock_words(concern.created_at, school.zone),
        "danger": concern.danger,
        "told": concern.told,
        "dsl": _whom_to_tell(unit, concern),
        "called": called(unit, concern),
        "emergency": school.setting("emergency_number"),
        "asks_pupil": concern.pupil is None and bool(assigned),
        "choices": cards.choices(assigned, school),
        "owner": owner.display if owner else "",
        "taken": clock_words(concern.taken_at, school.zone) if concern.taken_at else "",
    }


def called(unit: Unit, concern: Concern) -> str:
    """Return in words who is being rung: whoever the rung climbed last can ring now."""
    if concern.stage is Stage.NOBODY:
        return ""
    school = unit.here.school
    rung = ladder(concern.level, school)[max(concern.step - 1, 0)]
    people = whom(concern, rung, school, unit.now)
    return names(people) if 0 < len(people) < _TEAM else "the safeguarding team"


_TEAM = 3


def _whom_to_tell(unit: Unit, concern: Concern) -> str:
    """Return whom the reporter tells in person: the lead, or who stands in when the lead reports it; "" is nobody."""
    for role in (Role.DSL, Role.DEPUTY_DSL, Role.HEAD):
        there = (one for one in unit.here.school.with_role(role) if one.active(unit.here.today))
        others = tuple(one for one in there if one.id != concern.reporter)
        if others:
            return " or ".join(one.display for one in others)
    return ""


def names(people: tuple[Person, ...]) -> str:
    """Return people's display names in words."""
    return " and ".join(person.display for person in people)
