"""A question waits for the next message of the chat: it is answered, or the message is plainly something new."""

from dataclasses import replace
from datetime import timedelta
from enum import Enum
from uuid import UUID

from telegram import Message

from bot.answers import answers_it, chosen
from bot.calendar import local
from bot.questions import TIME_KEY, Outcome, Question
from bot.reading import Sent, read
from bot.reading.times import clock_time, tells_only_when
from bot.reading.words import content_free
from bot.records import Amendment, Change, Record
from handlers import asking, concern_intake
from handlers.cards import refresh_card
from handlers.context import Unit
from storage.chats import Draft

WAITS = timedelta(minutes=30)
TIME = "time"
"""What a message became that said when something was, so that an edit of it finds the record."""


class Answered(Enum):
    """The message was an answer; there is nothing left to store."""

    YES = "yes"


ANSWERED = Answered.YES


def words_of(sent: Message) -> str:
    """Return what somebody typed: a message, or the words under a picture."""
    return sent.text or sent.caption or ""


async def ask(unit: Unit, question: str, about: str) -> None:
    """Let the next message of the sender's chat answer a question."""
    await unit.store.chats.ask(
        Draft(unit.arrived.chat_id, unit.sender.school, unit.sender.id, question, about, unit.now)
    )


async def ask_what(unit: Unit, kind: str) -> None:
    """Ask what happened: the next message of this chat is of that kind. A concern is begun at once."""
    await ask(unit, "kind", kind)
    if kind == "concern":
        await concern_intake.begin(unit)
    else:
        unit.reply("questions/what_happened", kind=kind)


async def hint_or_answer(unit: Unit, sent: Message) -> str | Answered | None:
    """Return ANSWERED, the kind chosen by a button before typing, or None when nothing waits."""
    draft = await unit.store.chats.waiting(unit.arrived.chat_id) if unit.arrived.asked else None
    if draft is None:
        return None
    text = words_of(sent)
    if draft.question == "kind" and _same_day(unit, draft):
        return await _what(unit, draft, sent)
    if draft.question == asking.FACT and await _fact(unit, draft, sent):
        return ANSWERED
    if draft.question == TIME and unit.now - draft.asked_at <= WAITS and tells_only_when(text):
        record = await unit.store.records.referred(unit.sender.school, draft.about)
        if record is not None and await timed(unit, record, text):
            unit.store.chats.hear(
                unit.arrived.chat_id, sent.message_id, school=record.school, about=record.id, kind=TIME
            )
            return ANSWERED
    await unit.store.chats.answered(unit.arrived.chat_id)
    return None


async def _what(unit: Unit, draft: Draft, sent: Message) -> str | Answered:
    """Take the chosen kind for this message; a greeting holds nothing, and the question waits on.

    It waits all day: whoever tapped Concern and was called away must not find the words in a log.
    """
    if content_free(words_of(sent)):
        await ask_what(unit, draft.about)
        unit.store.chats.hear(unit.arrived.chat_id, sent.message_id, school=unit.sender.school)
        return ANSWERED
    await unit.store.chats.answered(unit.arrived.chat_id)
    return draft.about


async def _fact(unit: Unit, draft: Draft, sent: Message) -> bool:
    """Take a message as the answer to a question about a record, unless it plainly is something new.

    What is interrupted stays open: its buttons still work, and the sweep of the day names it.
    """
    found, text = await asking.asked_about(unit, draft.about), words_of(sent)
    if found is None or not _same_day(unit, draft):
        return False
    record, one = found
    reading = read(Sent(text, unit.sender.id, sent.date, unit.here.today), unit.here.school)
    late = unit.now - draft.asked_at > WAITS
    if not answers_it(one.key, text, reading, late=late):
        return False
    if one.key == TIME_KEY:
        return await _timed_fact(unit, found, sent)
    await unit.store.chats.answered(unit.arrived.chat_id)
    unit.store.chats.hear(
        unit.arrived.chat_id, sent.message_id, school=record.school, about=record.id, kind=asking.FACT
    )
    return await asking.answered(unit, record, one, asking.Said(chosen(one.key, text, late=late), text))


async def _timed_fact(unit: Unit, found: tuple[Record, Question], sent: Message) -> bool:
    record, one = found
    if not await timed(unit, record, words_of(sent)):
        return False
    unit.store.chats.hear(
        unit.arrived.chat_id, sent.message_id, school=record.school, about=record.id, kind=TIME
    )
    after = await unit.store.records.get(record.school, record.id)
    if after is not None and after.version != record.version:
        await unit.store.questions.close(one, Outcome.ANSWERED, unit.now, words_of(sent))
        await asking.go_on(unit, after)
    return True


def _same_day(unit: Unit, draft: Draft) -> bool:
    return local(draft.asked_at, unit.here.school.zone).date() == unit.here.today


async def time_changed(unit: Unit, key: UUID, text: str) -> bool:
    """Take the edit of an answer to "when was it?"; False when it is something else now."""
    record = await unit.store.records.get(unit.sender.school, key)
    return record is not None and tells_only_when(text) and await timed(unit, record, text)


async def timed(unit: Unit, record: Record, text: str) -> bool:
    """Note when something was, on the day it was sent; a time nobody can read, or one still to come, is said to be.

    False when there is nothing to note it on: the record is withdrawn or somebody else's.
    """
    if record.author != unit.sender.id or record.withdrawn_at is not None:
        return False
    heard = clock_time(text, record.sent_at, unit.here.school.zone)
    if heard.precision not in {"exact", "approx"}:
        unit.reply("replies/time_unread", ref=record.ref)
        return True
    await unit.store.chats.answered(unit.arrived.chat_id)
    after = replace(record, event_at=heard.at, precision=heard.precision, version=record.version + 1)
    was, now = record.event_at.isoformat(), after.event_at.isoformat()
    change = Amendment(record.id, after.version, Change.CORRECT, unit.sender.id, unit.now, was, now)
    if await unit.store.records.amend(record, after, change):
        await refresh_card(unit, after)
    return True
