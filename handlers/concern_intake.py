"""A concern came: stored at once, never echoed, and the DSL's phone rings in the same commit."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from bot.access import Action
from bot.calendar import clock_words
from bot.concerns import Concern, Level, Stage
from bot.ladder import climb
from bot.letters import Letter, Priority
from bot.people import Role
from bot.reading import Part, Sent, body_of, read
from bot.reading.moments import moment_of
from bot.records import Amendment, Change, Record
from handlers import cards, concern_cards
from handlers.context import Unit
from handlers.rings import ring
from storage import new_id


async def store(unit: Unit, part: Part, text: str, sent_at: datetime) -> Concern:
    """Store the concern in a message, with the whole of the message: its reader needs what stood around it."""
    zone = unit.here.school.zone
    pupil = part.who.pupil.id if part.who.pupil else None
    event_at = moment_of(part.when, sent_at, zone) if part.when else sent_at
    return await _store(unit, text, _read(unit, part, pupil, event_at))


@dataclass(frozen=True, slots=True)
class Read:
    """What is known of a concern when it is stored. Green rings like amber: nobody's reading lowers it."""

    pupil: UUID | None
    event_at: datetime
    level: Level = Level.AMBER
    type: str = "pupil"
    subject: UUID | None = None


def _read(unit: Unit, part: Part, pupil: UUID | None, event_at: datetime) -> Read:
    level = Level.RED if part.urgency == "red" else Level.AMBER
    return Read(pupil, event_at, level, part.type or "pupil", _subject(unit, part))


def _subject(unit: Unit, part: Part) -> UUID | None:
    """Return which member of staff an adult concern is about, as far as the words name one."""
    if part.type != "adult":
        return None
    if part.about_self:
        return unit.sender.id
    if part.about_head:
        heads = unit.here.school.with_role(Role.HEAD)
        return heads[0].id if heads else None
    return next((one.id for one in part.staff if one.id != unit.sender.id), None)


async def store_record(unit: Unit, record: Record, wording: str) -> Concern:
    """Store as a concern what was recorded as something else: first words, then how it was worded since.

    The record is withdrawn, and an edit of its message finds the concern from now on.
    """
    worry = _worry(unit, record, wording)
    pupil = record.pupil or (worry.who.pupil.id if worry and worry.who.pupil else None)
    known = _read(unit, worry, pupil, record.event_at) if worry else Read(pupil, record.event_at)
    concern = await _store(unit, record.text, known)
    if wording != record.text:
        unit.store.concerns.add_words(replace(concern, version=1), wording, unit.sender.id, unit.now)
    after = replace(record, withdrawn_at=unit.now, version=record.version + 1)
    change = Amendment(
        record.id, after.version, Change.WITHDRAW, unit.sender.id, unit.now, record.ref, concern.ref
    )
    if await unit.store.records.amend(record, after, change):
        await unit.store.chats.became(record.id, concern.id, "concern")
        await cards.refresh_card(unit, after)
    return concern


def _worry(unit: Unit, record: Record, wording: str) -> Part | None:
    """Read a wording as the concern it is now: about whom, how urgent. Whose eyes it goes to hangs on that."""
    sent = Sent(body_of(wording), record.author, record.sent_at, unit.here.today)
    parts = read(sent, unit.here.school, "concern").parts
    return next((part for part in parts if part.kind == "concern"), None)


async def _store(unit: Unit, text: str, read: Read) -> Concern:
    """Store, ring the first rung, and ask the reporter the two questions that matter."""
    new = Concern(
        id=new_id(),
        school=unit.sender.school,
        ref=await unit.store.records.new_reference("concern", unit.sender.school),
        level=read.level,
        stage=Stage.OPEN,
        step=0,
        version=1,
        next_at=unit.now,
        reporter=unit.sender.id,
        pupil=read.pupil,
        created_at=unit.now,
        type=read.type,
        subject=read.subject,
    )
    climbed = climb(new, unit.here.school, unit.now)
    unit.store.concerns.add(climbed.concern, text, read.event_at)
    ring(unit.store, unit.here.school, climbed, unit.now)
    concern_cards.post_card(unit, climbed.concern)
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
