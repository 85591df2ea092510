"""A question waits for the next message of the chat: it is answered, or the message is plainly something new."""

from dataclasses import replace
from datetime import timedelta
from enum import Enum

from telegram import Message

from bot.kinds import FIRST_WORDS, KINDS
from bot.reading.times import clock_time
from bot.reading.words import first_word
from bot.records import Amendment, Change
from handlers.cards import refresh_card
from handlers.context import Unit
from storage.chats import Draft

WAITS = timedelta(minutes=30)
_LONGEST_TIME = 20


class Answered(Enum):
    """The message was an answer; there is nothing left to store."""

    YES = "yes"


ANSWERED = Answered.YES


async def ask(unit: Unit, question: str, about: str) -> None:
    """Let the next message of the sender's chat answer a question."""
    await unit.store.chats.ask(
        Draft(unit.arrived.chat_id, unit.sender.school, unit.sender.id, question, about, unit.now)
    )


async def hint_or_answer(unit: Unit, sent: Message) -> str | Answered | None:
    """Return ANSWERED, the kind chosen by a button before typing, or None when nothing waits."""
    if not unit.arrived.asked:
        return None
    draft = await unit.store.chats.waiting(unit.arrived.chat_id)
    if draft is None:
        return None
    await unit.store.chats.answered(unit.arrived.chat_id)
    if unit.now - draft.asked_at > WAITS:
        return None
    if draft.question == "kind":
        return draft.about if draft.about in KINDS else None
    if await _time(unit, draft.about, sent):
        unit.store.chats.hear(unit.arrived.chat_id, sent.message_id, school=unit.sender.school)
        return ANSWERED
    return None


async def _time(unit: Unit, ref: str, sent: Message) -> bool:
    """Take a short message with a clock time as the answer to "when was it?"."""
    text = sent.text or ""
    if len(text) > _LONGEST_TIME or first_word(text) in FIRST_WORDS.values():
        return False
    record = await unit.store.records.referred(unit.sender.school, ref)
    heard = clock_time(text, sent.date, unit.here.school.zone)
    if record is None or heard.precision != "exact" or record.author != unit.sender.id:
        return False
    after = replace(record, event_at=heard.at, precision="exact", version=record.version + 1)
    change = Amendment(
        record.id,
        after.version,
        Change.CORRECT,
        unit.sender.id,
        unit.now,
        record.event_at.isoformat(),
        after.event_at.isoformat(),
    )
    if await unit.store.records.amend(record, after, change):
        refresh_card(unit, after, changed=True)
    return True
