"""A message typed in pieces: what follows within ten seconds, and plainly goes on, belongs to the same note."""

import re
from dataclasses import replace
from datetime import timedelta

from telegram import Message

from bot.reading.words import first_word
from bot.records import Amendment, Change
from handlers.cards import refresh_card
from handlers.context import Unit

AT_ONCE = timedelta(seconds=10)
_NEARLY_FULL = 4000
_GOES_ON = re.compile(
    r"\s*(?:…|\.\.\.|,|and\b|n\b|&|then\b|but\b|also he\b|also she\b|cos\b|because\b|\(?2/[23]\)?|\(?3/3\)?|[2-3][).])",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(
    r"(?:,|\.\.\.|…|\band|\bthen|\bbut|\bn|\bwith|\bw|\bthe|\bto|1/[23]\)?)\s*$", re.IGNORECASE
)


async def joined(unit: Unit, sent: Message) -> bool:
    """Add a message to the sender's last note when it is its next piece; the card then shows the whole for a look."""
    newest = await unit.store.records.by(unit.sender.school, unit.sender.id, limit=1)
    if not newest or unit.arrived.asked:
        return False
    last, text = newest[0], sent.text or ""
    if not timedelta(0) <= sent.date - last.sent_at <= AT_ONCE or not _goes_on(last.words, text):
        return False
    after = replace(last, words=f"{last.words}\n{text}", version=last.version + 1)
    change = Amendment(last.id, after.version, Change.ADD, unit.sender.id, unit.now, "", text)
    if not await unit.store.records.amend(last, after, change):
        return False
    unit.store.chats.hear(
        unit.arrived.chat_id, sent.message_id, school=unit.sender.school, about=last.id, kind=last.kind
    )
    await refresh_card(unit, after)
    return True


def _goes_on(before: str, text: str) -> bool:
    """Whether a message goes on with the one before: Telegram cut it, or its words say so; never one with a first word."""
    if first_word(text):
        return False
    return len(before) >= _NEARLY_FULL or bool(_GOES_ON.match(text) or _UNFINISHED.search(before))
