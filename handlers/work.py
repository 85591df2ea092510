"""Inbox to effects: oldest first within a chat, side by side across chats, everything of an update in one commit."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace

import structlog
from telegram import Update
from telegram.error import TelegramError

from bot.calendar import Clock
from handlers.context import App, Unit, handling
from handlers.errors import log_trouble, reported
from handlers.set_aside import tell
from storage import Refused, Storage, Store
from storage.inbox import Arrived

LOG = structlog.get_logger(__name__)
TOGETHER = 64
"""How many chats share a commit."""


class Work:
    """The loop that handles what the inbox holds. `posted` is called after commits that posted letters."""

    def __init__(self, application: App, storage: Storage, clock: Clock, posted: Callable[[], None]) -> None:
        """Begin with something to look for: what a crash left behind."""
        self._application = application
        self._storage = storage
        self._clock = clock
        self._posted = posted
        self._waiting = asyncio.Event()
        self._waiting.set()
        self._idle = asyncio.Event()
        self._toasts: set[asyncio.Task[None]] = set()
        self.watch: Callable[[str], None] = lambda _step: None

    def wake(self) -> None:
        """Say that something may wait in the inbox."""
        self._idle.clear()
        self._waiting.set()

    async def idle(self) -> None:
        """Return when nothing waits in the inbox."""
        await self._idle.wait()

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits."""
        return self._idle.is_set()

    async def finish(self) -> None:
        """Let the answers to taps that are under way end."""
        if self._toasts:
            await asyncio.wait(self._toasts, timeout=5)

    async def run(self) -> None:
        """Handle groups of updates until cancelled."""
        while True:
            await self._waiting.wait()
            self._waiting.clear()
            with reported("working failed") as report:
                while await self.once():
                    pass
            if report.trouble is not None:
                self._waiting.set()
                await asyncio.sleep(1)
            elif not self._waiting.is_set():
                self._idle.set()

    async def once(self) -> bool:
        """Handle one group, a commit; return whether there was anything to do."""
        try:
            return await self._group(TOGETHER)
        except Refused:
            # Two updates of the group got in each other's way, or the database does not take one of them: alone, each
            # finds what the other did, or fails for itself.
            return await self._group(1)

    async def left_behind(self) -> int:
        """Return how many updates the last run may have died of: those that its next commit would have held, at most.

        What waits behind them was not begun.
        """
        async with self._storage.transaction() as store:
            return min(await store.inbox.waiting(), TOGETHER)

    async def look_back(self, left: int) -> None:
        """Handle so many of the oldest updates, each alone, counted in a commit of its own before it is tried."""
        for _ in range(left):
            with reported("working failed"):
                if await self._may_be_tried():
                    await self._group(1, counted=1)

    async def _may_be_tried(self) -> bool:
        """Count a try of the oldest update; one that has had all its tries is set aside instead."""
        async with self._storage.transaction() as store:
            for arrived in await store.inbox.next(1):
                if await store.inbox.begun(arrived):
                    return True
                LOG.error("an update ended the program each time it was tried")
                await tell(Unit(store, arrived, self._clock.now()))
        self._posted()
        return False

    async def _group(self, size: int, *, counted: int = 0) -> bool:
        async with self._storage.transaction() as store:
            group = await store.inbox.next(size)
            tries = [replace(arrived, attempts=arrived.attempts - counted) for arrived in group]
            units = [await self._one(store, arrived, alone=size == 1) for arrived in tries]
            await store.inbox.done(
                [unit.arrived.id for unit in units if unit.failure is None], self._clock.now()
            )
            posted = store.tx.posted
            if group:
                self.watch("handled")
        if group:
            self.watch("committed")
        for unit in units:
            self._toast(unit)
        if posted:
            self._posted()
        return bool(group)

    async def _one(self, store: Store, arrived: Arrived, *, alone: bool) -> Unit:
        """Handle one update; what fails is rolled back alone, tried again at most three times, then told."""
        await asyncio.sleep(0)  # what is sent and received meanwhile does not wait for the whole group
        unit = Unit(store, arrived, self._clock.now())
        update = self._parsed(arrived)
        if update is None:
            unit.failure = ValueError("unreadable")
            await store.inbox.quarantine(arrived.id)
            await tell(unit)
            return unit
        try:
            async with store.tx.unit():
                if alone:  # behind a savepoint from the start, so that what the database refuses is this one's failure
                    await store.tx.flush()
                with handling(unit):
                    await self._application.process_update(update)
        except Exception as trouble:  # noqa: BLE001 - one update's trouble stays its own
            unit.failure = trouble
            log_trouble("an update failed", trouble, attempts=arrived.attempts + 1)
            if await store.inbox.failed(arrived):
                await tell(unit)
        return unit

    def _parsed(self, arrived: Arrived) -> Update | None:
        try:
            return Update.de_json(json.loads(arrived.body), self._application.bot)
        except (TypeError, ValueError, KeyError, AttributeError) as trouble:
            log_trouble("an update cannot be read", trouble)
            return None

    def _toast(self, unit: Unit) -> None:
        """Answer a tap after the commit: a toast nobody misses, so it is tried once and never awaited."""
        if unit.arrived.message_id is not None or not unit.arrived.body:
            return
        query = json.loads(unit.arrived.body).get("callback_query")
        if not isinstance(query, dict) or not query.get("id"):
            return
        words = None if unit.failure else unit.toast
        task = asyncio.create_task(self._answer(str(query["id"]), words))
        self._toasts.add(task)
        task.add_done_callback(self._toasts.discard)

    async def _answer(self, query: str, words: str | None) -> None:
        try:
            given = {"callback_query_id": query} | ({"text": words} if words else {})
            await self._application.bot.call("answerCallbackQuery", **given)
        except TelegramError as trouble:  # too old, or Telegram is away: the effect stands
            LOG.info("a tap could not be answered", error=type(trouble).__name__)
