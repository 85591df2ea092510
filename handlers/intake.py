"""A message came, or was edited: what is meant becomes a record, a concern, an answer, or a plain reply."""

from telegram import Message, Update

from bot.kinds import KINDS
from bot.people import Answer, Thing, may
from bot.reading import Reading, Sent, read
from bot.reading.words import content_free, wish
from bot.records import Amendment, Change, Record
from handlers import answers, concern_intake, edits
from handlers.cards import offer_undo, post_card
from handlers.commands import help_
from handlers.context import Context, Unit
from storage import new_id


async def message(update: Update, context: Context) -> None:
    """Handle a new message of a member of staff."""
    unit, sent = context.unit, update.message
    if sent is None or sent.text is None:
        return
    if unit.arrived.heard:
        await _original_after_its_edit(unit, sent)
        return
    if wished := wish(sent.text):
        await (offer_undo(unit) if wished == "undo" else help_(update, context))
        return
    hint = await answers.hint_or_answer(unit, sent)
    if hint is not answers.ANSWERED:
        await store(unit, sent, hint)


async def edited(update: Update, context: Context) -> None:
    """Handle an edit: it amends what the message became; of a message never heard it is the message itself."""
    unit, sent = context.unit, update.edited_message
    if sent is None or sent.text is None or sent.text.startswith("/"):
        return
    about, kind = unit.arrived.about, unit.arrived.about_kind
    if about is None or (kind == answers.TIME and not await answers.time_changed(unit, about, sent.text)):
        await store(unit, sent, None, original=unit.arrived.heard)
    elif kind == "concern":
        await concern_intake.add_words(unit, about, sent.text)
    elif kind != answers.TIME:
        await edits.amend(unit, about, sent.text)


async def store(unit: Unit, sent: Message, hint: str | None, *, original: bool = True) -> None:
    """Store a message, or the words under a picture, as what it says it is, and post its receipt."""
    text, chat = answers.words_of(sent), unit.arrived.chat_id
    reading = read(Sent(text, unit.sender.id, sent.date, unit.here.today), unit.here.school, hint)
    became: dict[str, object] = {
        "school": unit.sender.school,
        "original": original,
        "about": None,
        "kind": None,
    }
    if reading.kind is None:
        unit.reply("replies/nothing_to_record")
    elif _says_only_what_it_is(reading):
        await answers.ask_what(unit, reading.kind)
    elif reading.kind == "concern":
        concern = await concern_intake.store(unit, reading, text)
        became |= {"about": concern.id, "kind": "concern"}
    else:
        record = await _record(unit, reading, sent)
        post_card(unit, record)
        became |= {"about": record.id, "kind": record.kind}
    if became["about"] is not None and unit.arrived.asked:
        await unit.store.chats.answered(chat)
    if unit.arrived.heard:
        await unit.store.chats.hear_again(chat, sent.message_id, **became)
    else:
        unit.store.chats.hear(chat, sent.message_id, **became)


def _says_only_what_it_is(reading: Reading) -> bool:
    """Whether a first word stands alone: a button, typed. Of a concern every word more is one to be heard at once."""
    return not reading.body or (reading.kind != "concern" and content_free(reading.body))


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
        text=answers.words_of(sent),
        words=reading.body,
    )
    unit.store.records.add(record)
    return record


async def _original_after_its_edit(unit: Unit, sent: Message) -> None:
    """Keep the first wording beside the record that its edit already became; a plain repetition changes nothing."""
    about, school, text = unit.arrived.about, unit.sender.school, sent.text or ""
    if unit.arrived.original:
        return
    if about is None:
        await store(unit, sent, None)
        return
    await unit.store.chats.hear_again(unit.arrived.chat_id, sent.message_id, original=True)
    if unit.arrived.about_kind == "concern":
        await concern_intake.add_words(unit, about, text)
        return
    record = await unit.store.records.get(school, about)
    if record is not None and record.text != text:
        first = Amendment(record.id, 0, Change.ADD, unit.sender.id, unit.now, "", text)
        unit.store.records.add_words(school, first)
