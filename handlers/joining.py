"""A message typed in pieces: what follows within ten seconds, and plainly goes on, belongs to the same note."""

import re
from datetime import datetime, timedelta
from uuid import UUID

from telegram import Message

from bot.reading import Sent, read
from bot.reading.words import first_word
from handlers import asking, concern_words, edits
from handlers.context import Unit

AT_ONCE = timedelta(seconds=10)
_NEARLY_FULL = 4000
_GOES_ON = re.compile(
    r"\s*(?:…|\.\.\.|,|and\b|n\b(?!/)|&|then\b|but\b|also he\b|also she\b|cos\b|because\b|\(?2/[23]\)?|\(?3/3\)?|[2-3][).])",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(
    r"(?:,|\.\.\.|…|\band|\bthen|\bbut|\bn|\bwith|\bw|\bthe|\bto|1/[23]\)?)\s*$", re.IGNORECASE
)


async def joined(unit: Unit, sent: Message) -> bool:
    """Add a message to what the one before became, when it is its next piece; the card then shows the whole for a look.

    Both are read together, so that a time, a worry or a hold in any piece counts. What goes on with a concern is more of
    the concern: no other reader may find its words.
    """
    last = await unit.store.chats.last(unit.arrived.chat_id, sent.message_id)
    if last is None or await _something_else_waits(unit):
        return False
    about, kind = last
    if kind == "concern":
        became = await _to_concern(unit, about, sent)
    elif kind in {"log", "incident"}:
        became = await _to_record(unit, about, sent)
    else:
        return False
    if became is None:
        return False
    unit.store.chats.hear(
        unit.arrived.chat_id, sent.message_id, school=unit.sender.school, about=became[1], kind=became[0]
    )
    return True


async def _something_else_waits(unit: Unit) -> bool:
    """Whether the chat waits for more than the answer about a record: a kind chosen by a button, a time."""
    draft = await unit.store.chats.waiting(unit.arrived.chat_id) if unit.arrived.asked else None
    return draft is not None and draft.question != asking.FACT


async def _to_record(unit: Unit, about: UUID, sent: Message) -> edits.Became | None:
    record, text = await unit.store.records.get(unit.sender.school, about), sent.text or ""
    if record is None or record.withdrawn_at is not None or record.author != unit.sender.id:
        return None
    if sent.date < record.sent_at or not _goes_on(record.words, text, record.sent_at, sent.date):
        return None
    return await edits.reword(unit, record, f"{record.words}\n{text}", text)


async def _to_concern(unit: Unit, about: UUID, sent: Message) -> edits.Became | None:
    """Add a piece to a concern; one that says danger now is a call of its own."""
    concern, text = await unit.store.concerns.get(unit.sender.school, about), sent.text or ""
    if concern is None or concern.reporter != unit.sender.id:
        return None
    before = await concern_words.last_words(unit, concern)
    if not _goes_on(before, text, concern.created_at, sent.date):
        return None
    reading = read(Sent(text, unit.sender.id, sent.date, unit.here.today), unit.here.school)
    if any(part.urgency == "red" for part in reading.parts):
        return None
    await concern_words.add_words(unit, concern.id, text)
    return "concern", concern.id


def _goes_on(before: str, text: str, since: datetime, at: datetime) -> bool:
    """Whether a message goes on with the one before: Telegram cut it, or its words say so; never one with a first word."""
    if first_word(text) or at - since > AT_ONCE:
        return False
    return len(before) >= _NEARLY_FULL or bool(_GOES_ON.match(text) or _UNFINISHED.search(before))
