"""A message came, or was edited: what is meant becomes records, a concern, an answer, or a plain reply."""

from collections.abc import Awaitable, Callable
from uuid import UUID

from telegram import Message, Update

from bot.calendar import local
from bot.reading import Part, Reading, Sent, read
from bot.reading.duty_words import wish_of
from bot.reading.words import content_free, wish
from bot.records import Amendment, Change
from handlers import (
    amending,
    answers,
    asking,
    case_words,
    concern_intake,
    concern_words,
    duty_words,
    edits,
    joining,
    pupil_cover,
    recording,
    report,
    report_typed,
    spoken,
    training,
)
from handlers.cards import offer_undo
from handlers.commands import help_
from handlers.context import Context, Unit

Became = tuple[str, object]
"""What a part became: its kind, and the id an edit of the message finds."""


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
    if await _taken(unit, sent):
        return
    hint = await answers.hint_or_answer(unit, sent)
    if hint is answers.ANSWERED or (
        hint is None and await pupil_cover.arranged(unit, sent.text, sent.message_id)
    ):
        return
    await store(unit, sent, hint)


async def _taken(unit: Unit, sent: Message) -> bool:
    """Whether a message was a line for a file, a section of a report, or more of the one before."""
    return (
        await case_words.taken(unit, sent)
        or await report_typed.taken(unit, sent)
        or await joining.joined(unit, sent)
    )


async def edited(update: Update, context: Context) -> None:
    """Handle an edit: it amends what the message became; of a message never heard it is the message itself."""
    unit, sent = context.unit, update.edited_message
    if sent is None or sent.text is None or sent.text.startswith("/"):
        return
    about, kind = unit.arrived.about, unit.arrived.about_kind
    if about is None or (kind in _ANEW and await _ANEW[kind](unit, about, sent.text)):
        await store(unit, sent, None, original=unit.arrived.heard)
    elif kind not in _ANEW:
        await _AMENDS.get(kind or "", edits.amend)(unit, about, sent.text)


_AMENDS: dict[str, Callable[[Unit, UUID, str], Awaitable[None]]] = {
    "concern": concern_words.add_words,
    "case": case_words.changed,
    asking.FACT: asking.changed,
}


async def _another_time(unit: Unit, about: UUID, text: str) -> bool:
    return not await answers.time_changed(unit, about, text)


async def _training_again(unit: Unit, about: UUID, text: str) -> bool:
    """Forget what the first wording told of: the message is read again, whatever it is now."""
    await training.take_back(unit, about)
    del text
    return True


async def _cover_again(unit: Unit, about: UUID, text: str) -> bool:
    """Forget who the first wording put with a pupil; the new one may say somebody else."""
    await pupil_cover.forgotten(unit, about)
    message = unit.arrived.message_id
    return message is None or not await pupil_cover.arranged(unit, text, message, again=True)


_ANEW: dict[str | None, Callable[[Unit, UUID, str], Awaitable[bool]]] = {
    answers.TIME: _another_time,
    training.TOLD: _training_again,
    pupil_cover.COVER: _cover_again,
    report.REPORT: report_typed.again,
}
"""What an edit of a message may undo; True: the message is then handled like a new one."""


async def store(unit: Unit, sent: Message, hint: str | None, *, original: bool = True) -> None:
    """Store a message, or the words under a picture, as what it says it is, and post its receipts."""
    text, chat = answers.words_of(sent), unit.arrived.chat_id
    reading = read(Sent(text, unit.sender.id, sent.date, unit.here.today), unit.here.school, hint)
    became: dict[str, object] = {
        "school": unit.sender.school,
        "original": original,
        "about": None,
        "kind": None,
    }
    first = reading.parts[0]
    if content_free(text) and first.kind != "duty" and not reading.hinted:
        unit.reply("replies/nothing_to_record")
    elif _says_only_what_it_is(reading):
        await answers.ask_what(unit, first.kind)
    else:
        made = await _made(unit, reading, sent)
        # An edit of a message with a concern in it is more of the concern: no other reader may find its words.
        for kind, about in sorted(made, key=lambda one: one[0] != "concern")[:1]:
            became |= {"about": about, "kind": kind}
    if became["about"] is not None and unit.arrived.asked and not await asking.waits(unit):
        await unit.store.chats.answered(chat)
    if unit.arrived.heard:
        await unit.store.chats.hear_again(chat, sent.message_id, **became)
    else:
        unit.store.chats.hear(chat, sent.message_id, **became)


async def _made(unit: Unit, reading: Reading, sent: Message) -> list[Became]:
    """Make of every part what it says it is; all that a message says about duties is one wish, carried out last."""
    made = [one for part in reading.parts if (one := await _HANDLES[part.kind](unit, part, sent))]
    school = unit.here.school
    wish = wish_of(reading, school, local(sent.date, school.zone).replace(tzinfo=None))
    if wish is not None:
        await duty_words.wished(unit, wish)
    return made


def _says_only_what_it_is(reading: Reading) -> bool:
    """Whether a first word stands alone: a button, typed. Of a concern every word more is one to be heard at once."""
    first = reading.parts[0]
    if not reading.hinted or len(reading.parts) > 1:
        return False
    return not first.body or (first.kind != "concern" and content_free(first.body))


async def _concern(unit: Unit, part: Part, sent: Message) -> Became:
    concern = await concern_intake.store(unit, part, answers.words_of(sent), sent.date)
    return "concern", concern.id


async def _with_the_others(unit: Unit, part: Part, sent: Message) -> None:
    """All that a message says about duties is one wish; it is carried out behind its records."""


_HANDLES: dict[str, Callable[[Unit, Part, Message], Awaitable[Became | None]]] = {
    "log": recording.record,
    "incident": recording.record,
    "concern": _concern,
    "duty": _with_the_others,
    "training": training.training,
    "amend": amending.amend,
    "question": spoken.question,
    "unknown": recording.record,
}


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
        await concern_words.add_words(unit, about, text)
        return
    record = await unit.store.records.get(school, about)
    if record is not None and record.text not in text:
        first = Amendment(record.id, 0, Change.ADD, unit.sender.id, unit.now, "", text)
        unit.store.records.add_words(school, first)
