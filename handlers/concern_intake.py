"""A concern came: stored at once, never echoed, and the phone of whoever can act rings in the same commit."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from bot.calendar import local
from bot.casework import Kind
from bot.climbing import at_once
from bot.concerns import Concern, Level, Stage, send
from bot.reading import Part, Sent, body_of, read
from bot.reading.moments import moment_of
from bot.reading.words import only_a_name
from bot.records import Amendment, Change, Record
from handlers import cards, concern_cards
from handlers.concern_words import late_words
from handlers.context import Unit
from handlers.entries import entry
from handlers.rings import announce
from storage import new_id
from storage.chats import Draft

_FIRST_NUDGE = timedelta(minutes=3)
_ORDER = [Level.GREEN, Level.AMBER, Level.RED]


@dataclass(frozen=True, slots=True)
class Read:
    """What is known of a concern when it is stored: about whom, when, how urgent, who must be kept out of it; `unsaid`: only a name."""

    pupil: UUID | None
    event_at: datetime
    level: Level = Level.AMBER
    type: str = "pupil"
    subjects: frozenset[UUID] = frozenset()
    excluded: frozenset[UUID] = frozenset()
    asks: bool = False
    unsaid: bool = False


async def store(unit: Unit, part: Part, text: str, sent_at: datetime) -> Concern:
    """Store the concern in a message, with the whole of the message: its reader needs what stood around it.

    What was begun with the button is what it belongs to.
    """
    zone = unit.here.school.zone
    pupil = part.who.pupil.id if part.who.pupil else None
    event_at = moment_of(part.when, sent_at, zone) if part.when else sent_at
    known = replace(_read(unit, part, pupil, event_at), unsaid=_unsaid(part))
    begun = await unit.store.concerns.unfinished(unit.sender.school, unit.sender.id)
    if begun is None or not _goes_on(unit, begun):
        stored = await _store(unit, text, known)
    else:
        whom = pupil if part.who.named else begun.pupil or pupil
        stored = await _told(unit, begun, text, replace(known, pupil=whom))
    if known.unsaid:
        await _let_more_come(unit)
    return stored


def _unsaid(part: Part) -> bool:
    """Whether a concern names a child and tells nothing: what comes next is told of that child."""
    pupils = [part.who.pupil, *part.who.choices]
    names = [name for one in pupils if one for name in (*one.called(), one.first_name, one.last_name)]
    return only_a_name(part.body, names)


async def _let_more_come(unit: Unit) -> None:
    """Take the next message for the words of what was stored with a name alone."""
    me = unit.sender
    await unit.store.chats.ask(Draft(unit.arrived.chat_id, me.school, me.id, "kind", "concern", unit.now))


def _goes_on(unit: Unit, begun: Concern) -> bool:
    """Whether words belong to what was begun: a draft; one sent without words, while the question still waits that day."""
    today = local(begun.created_at, unit.here.school.zone).date() == unit.here.today
    return begun.stage is Stage.DRAFT or (unit.arrived.asked and today)


def _read(unit: Unit, part: Part, pupil: UUID | None, event_at: datetime) -> Read:
    """Return what a part says. A colleague who is only named may be whom it is about: that is asked.

    Until it is answered it goes by the head's route, as if it were.
    """
    me = unit.sender.id
    excluded = frozenset(one.id for one in part.kept_out) - {me}
    named = frozenset(one.id for one in part.maybe_about) - {me} - excluded
    level = Level(part.urgency) if part.urgency else Level.AMBER
    if part.type == "adult":
        return Read(pupil, event_at, level, "adult", _subjects(unit, part), excluded)
    if named:
        return Read(pupil, event_at, level, "adult", named, excluded, asks=True)
    return Read(pupil, event_at, level, "pupil", excluded=excluded)


def _subjects(unit: Unit, part: Part) -> frozenset[UUID]:
    """Return which members of staff an adult concern is about, as far as the words name them."""
    if part.about_self:
        return frozenset({unit.sender.id})
    if part.about_head:
        return frozenset(one.id for one in unit.here.school.people if "head" in one.roles)
    return frozenset(one.id for one in part.staff if one.id != unit.sender.id)


async def store_record(unit: Unit, record: Record, wording: str) -> Concern:
    """Store as a concern what was recorded as something else: first words, then how it was worded since.

    The record is withdrawn, and an edit of its message finds the concern from now on.
    """
    worry = _worry(unit, record, wording)
    pupil = record.pupil or (worry.who.pupil.id if worry and worry.who.pupil else None)
    known = _read(unit, worry, pupil, record.event_at) if worry else Read(pupil, record.event_at)
    concern = await _store(unit, record.text, known)
    if wording != record.text:
        unit.store.entries.add(concern, entry(unit, concern, Kind.WORDS, wording))
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


async def begin(unit: Unit) -> Concern:
    """Somebody tapped Concern, or typed that word alone: a draft is stored before there are any words."""
    begun = await unit.store.concerns.unfinished(unit.sender.school, unit.sender.id)
    if begun is None or not _goes_on(unit, begun):
        new = await _new(unit, Read(None, unit.now))
        begun = replace(new, stage=Stage.DRAFT, confirmed=False, next_at=unit.now + _FIRST_NUDGE)
        unit.store.concerns.add(begun, "", unit.now)
        concern_cards.post_card(unit, begun)
    else:
        concern_cards.post_card(unit, begun, again=unit.arrived.id.hex)
    return begun


async def _told(unit: Unit, begun: Concern, text: str, read: Read) -> Concern:
    """The words of a draft came: it is sent. What was answered before stays; nothing lowers its level."""
    sent = begun.stage is not Stage.DRAFT
    level = max(begun.level, read.level, key=_ORDER.index) if sent or begun.danger == "yes" else read.level
    known = replace(
        begun,
        pupil=read.pupil,
        level=level,
        type=read.type,
        subjects=read.subjects,
        excluded=read.excluded,
        asks=read.asks,
        confirmed=not read.unsaid,
    )
    if sent:
        return await late_words(unit, begun, known, text) or await _store(unit, text, read)
    climbed = at_once(begun, send(known, unit.now, confirmed=known.confirmed), unit.here.school, unit.now)
    after = climbed.concern
    if not await unit.store.concerns.save(begun, after, unit.now, "sent", unit.sender.id):
        return await _store(unit, text, read)
    unit.store.entries.add(after, entry(unit, after, Kind.WORDS, text))
    announce(unit.store, unit.here.school, climbed, unit.now)
    concern_cards.post_card(unit, after, again=unit.arrived.id.hex)
    return after


async def _store(unit: Unit, text: str, read: Read) -> Concern:
    """Store, ring the first rung, and ask the reporter the questions that matter."""
    new = await _new(unit, read)
    climbed = at_once(replace(new, version=0), new, unit.here.school, unit.now)
    unit.store.concerns.add(climbed.concern, text, read.event_at)
    announce(unit.store, unit.here.school, climbed, unit.now)
    concern_cards.post_card(unit, climbed.concern)
    return climbed.concern


async def _new(unit: Unit, read: Read) -> Concern:
    return Concern(
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
        subjects=read.subjects,
        excluded=read.excluded,
        asks=read.asks,
        confirmed=not read.unsaid,
    )
