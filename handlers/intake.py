"""A message came, or was edited: what is meant becomes a record, a concern, an answer, or a plain reply."""

from dataclasses import replace
from uuid import UUID

from telegram import Message, Update

from bot.kinds import KINDS
from bot.people import Answer, Thing, may
from bot.reading import Reading, Sent, read
from bot.records import Amendment, Change, Record
from handlers import answers, concern_intake
from handlers.cards import post_card, refresh_card
from handlers.context import Context, Unit
from storage import new_id


async def message(update: Update, context: Context) -> None:
    """Handle a new message of a member of staff."""
    unit, sent = context.unit, update.message
    if sent is None or sent.text is None:
        return
    if unit.arrived.heard:
        await _original_after_its_edit(unit, sent.text)
        return
    hint = await answers.hint_or_answer(unit, sent)
    if hint is not answers.ANSWERED:
        await store(unit, sent, hint)


async def edited(update: Update, context: Context) -> None:
    """Handle an edit: it amends what the message became; of a message never heard it is the message itself."""
    unit, sent = context.unit, update.edited_message
    if sent is None or sent.text is None or sent.text.startswith("/"):
        return
    if unit.arrived.about is None:
        await store(unit, sent, None, original=unit.arrived.heard)
    elif unit.arrived.about_kind == "concern":
        await concern_intake.add_words(unit, unit.arrived.about, sent.text)
    else:
        await _amend(unit, unit.arrived.about, sent.text)


async def store(unit: Unit, sent: Message, hint: str | None, *, original: bool = True) -> None:
    """Store a message as what it says it is, and post its receipt."""
    text, chat = sent.text or "", unit.arrived.chat_id
    reading = read(Sent(text, unit.sender.id, sent.date, unit.here.today), unit.here.school, hint)
    became: dict[str, object] = {"school": unit.sender.school, "original": original}
    if reading.kind is None:
        unit.reply("replies/nothing_to_record")
    elif reading.kind == "concern":
        concern = await concern_intake.store(unit, reading, sent)
        became |= {"about": concern.id, "kind": "concern"}
    else:
        record = await _record(unit, reading, sent)
        post_card(unit, record)
        became |= {"about": record.id, "kind": record.kind}
    if unit.arrived.heard:
        await unit.store.chats.hear_again(chat, sent.message_id, **became)
    else:
        unit.store.chats.hear(chat, sent.message_id, **became)


async def _record(unit: Unit, reading: Reading, sent: Message) -> Record:
    """Store a log or an incident. A pupil the sender may not write about is left open, the words are kept."""
    kind = KINDS[reading.kind or "log"]
    pupil, school = reading.who.pupil, unit.here.school
    allowed = may(unit.sender, kind.write, Thing(school.id, pupil=pupil), unit.here) is Answer.YES
    record = Record(
        id=new_id(),
        school=school.id,
        ref=await unit.store.records.new_reference(kind.name, school.id),
        kind=kind.name,
        type=reading.type or kind.types[0],
        author=unit.sender.id,
        pupil=pupil.id if pupil and allowed else None,
        event_at=reading.when.at,
        precision=reading.when.precision,
        sent_at=sent.date,
        stored_at=unit.now,
        text=sent.text or "",
        words=reading.body,
    )
    unit.store.records.add(record)
    return record


async def _amend(unit: Unit, key: UUID, text: str) -> None:
    """Read the edited text again; the record reads as it says now, the first words stay."""
    record = await unit.store.records.get(unit.sender.school, key)
    if record is None or record.author != unit.sender.id or record.withdrawn_at is not None:
        unit.reply("replies/nothing_here")
        return
    reading = read(Sent(text, unit.sender.id, record.sent_at, unit.here.today), unit.here.school, record.kind)
    if reading.body == record.words:
        return
    named = reading.who.pupil if reading.who.named else unit.here.school.pupil(record.pupil)
    timed = reading.when.precision == "exact"
    after = replace(
        record,
        words=reading.body,
        pupil=named.id if named else record.pupil,
        event_at=reading.when.at if timed else record.event_at,
        precision=reading.when.precision if timed else record.precision,
        version=record.version + 1,
    )
    change = Amendment(
        record.id, after.version, Change.CORRECT, unit.sender.id, unit.now, record.words, after.words
    )
    if await unit.store.records.amend(record, after, change):
        refresh_card(unit, after, changed=True)


async def _original_after_its_edit(unit: Unit, text: str) -> None:
    """Keep the first wording beside the record that its edit already became; a plain repetition changes nothing."""
    about, school = unit.arrived.about, unit.sender.school
    if unit.arrived.original or about is None:
        return
    await unit.store.chats.hear_again(unit.arrived.chat_id, unit.arrived.message_id or 0, original=True)
    if unit.arrived.about_kind == "concern":
        await concern_intake.add_words(unit, about, text)
        return
    record = await unit.store.records.get(school, about)
    if record is not None:
        first = Amendment(record.id, 0, Change.ADD, unit.sender.id, unit.now, "", text)
        unit.store.records.add_words(school, first)
