"""getUpdates to inbox: an update is committed before the next is asked for, so that no crash can lose one."""

import asyncio
import json
import random
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter

from bot.calendar import Clock
from handlers.errors import reported
from handlers.outage import tell_everyone
from handlers.quiet_bot import QuietBot
from storage import Storage
from storage.inbox import Envelope

LOG = structlog.get_logger(__name__)
# Every kind of update a person or Telegram can cause here; what is not listed is not sent.
KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]
LONG_POLL = 25
QUIET = timedelta(hours=12)
"""After so long without an update the offset is forgotten: Telegram's ids may restart lower after a quiet week."""

_LONGEST = 60.0
_NOTE_EVERY = timedelta(minutes=1)
_LARGEST = 2**63


class Polling:
    """The loop that asks Telegram for updates. `arrived` is called after each commit that stored some."""

    def __init__(self, bot: QuietBot, storage: Storage, clock: Clock, arrived: Callable[[], None]) -> None:
        """Begin with no offset."""
        self._bot = bot
        self._storage = storage
        self._clock = clock
        self._arrived = arrived
        self._offset: int | None = None
        self._heard_at = clock.now()
        self._noted_at: datetime | None = None
        self._failures = 0
        self.polled_at: datetime | None = None
        """When Telegram last answered and what it gave was stored."""
        self.watch: Callable[[str], None] = lambda _step: None

    async def run(self) -> None:
        """Poll until cancelled; no error ends it."""
        while True:
            with reported("polling failed") as report:
                await self.once()
            self._failures = 0 if report.trouble is None else self._failures + 1
            if report.trouble is not None:
                await asyncio.sleep(self._pause(report.trouble))

    async def once(self) -> None:
        """Ask once, store what came, and only then move the offset on."""
        asked_at = self._clock.now()
        if asked_at - self._heard_at >= QUIET:
            self._offset = None
        updates = await self._bot.raw_updates(self._offset, LONG_POLL, KINDS)
        self.watch("fetched")
        now = self._clock.now()
        if updates or self._noted_at is None or now - self._noted_at >= _NOTE_EVERY:
            await self._store(updates, asked_at, now)
        self.polled_at = now
        if updates:
            self._offset = updates[-1]["update_id"] + 1
            self._heard_at = now
            self._arrived()

    async def _store(self, updates: list[dict[str, Any]], asked_at: datetime, now: datetime) -> None:
        """Store updates, and tell everyone when what Telegram gave until `asked_at` may be too old to be all."""
        async with self._storage.transaction() as store:
            store.inbox.put(self._bot.number, [envelope(update) for update in updates], now)
            before = await store.inbox.polled(self._bot.number, now)
            if before is not None:
                await tell_everyone(store, before, asked_at)
        self._noted_at = now
        self.watch("stored")

    def _pause(self, trouble: Exception) -> float:
        """Return the seconds before the next try: longer with each failure, with jitter, or as Telegram asks."""
        if isinstance(trouble, RetryAfter):
            wait = trouble.retry_after
            return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
        if isinstance(trouble, InvalidToken):
            LOG.error("Telegram does not accept the token; asking again")
        if isinstance(trouble, Conflict):
            LOG.error("somebody else polls with this token; only one program may run")
        return min(2.0 ** min(self._failures - 1, 6), _LONGEST) * random.uniform(0.5, 1.0)


def envelope(update: dict[str, Any]) -> Envelope:
    """Read from a raw update only what keeps the order: its chat, message and sender. Never fails on odd ones.

    Only numbers a database can keep are taken out; an odd update that reached none of them would block all the others.
    """
    kind = next((name for name in KINDS if isinstance(update.get(name), dict)), None)
    content: dict[str, Any] = update.get(kind, {}) if kind else {}
    message = content.get("message") if kind == "callback_query" else content
    chat = message.get("chat") if isinstance(message, dict) else None
    sender = content.get("from")
    sender_id = _number(sender.get("id")) if isinstance(sender, dict) else None
    chat_id = _number(chat.get("id")) if isinstance(chat, dict) else None
    typed = isinstance(message, dict) and kind in {"message", "edited_message"}
    return Envelope(
        update_id=update["update_id"],
        body=json.dumps(update, separators=(",", ":")),
        chat_id=chat_id or sender_id or 0,
        message_id=_number(message.get("message_id")) if typed and isinstance(message, dict) else None,
        sender_id=sender_id,
    )


def _number(value: object) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST:
        return value
    return None
