"""Updates that wait for the bot: what is confirmed is gone, what is a day old too."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from playground.clock import Clock
from playground.judge import checked_update
from playground.refusal import OTHER_POLL

KEPT = timedelta(hours=24)
MOST = 100
BEGAN_AGAIN = 1_000_000


@dataclass
class Waiting:
    """An update that waits, and since when."""

    update: dict[str, Any]
    since: datetime


class Queue:
    """getUpdates as Telegram does it: the offset confirms, the older of two polls ends."""

    def __init__(self, clock: Clock) -> None:
        """Begin empty."""
        self._clock = clock
        self._waiting: list[Waiting] = []
        self._next_id = 730_000_001
        self._news = asyncio.Event()
        self._confirmed = asyncio.Event()
        self._poll: asyncio.Future[None] | None = None
        self.allowed: list[str] | None = None
        self.closed = False
        self.duplicate = 0

    def put(self, update: dict[str, Any], *, as_it_is: bool = False) -> int:
        """Add an update; return its id."""
        if "update_id" not in update:
            update = {"update_id": self._next_id, **update}
        self._next_id = update["update_id"] + 1
        if not as_it_is:
            checked_update(update)
        kind = next((key for key in update if key != "update_id"), "")
        if as_it_is or self.allowed is None or kind in self.allowed:
            self._waiting.append(Waiting(update, self._clock.now()))
        self._news.set()
        return int(update["update_id"])

    def ids_from(self, first: int) -> None:
        """Let the ids of the next updates start anywhere, as they do after a quiet week."""
        self._next_id = first

    async def quiet(self) -> None:
        """Return when the bot has confirmed every update."""
        while self._waiting:
            self._confirmed.clear()
            await self._confirmed.wait()

    async def confirmed(self, update_id: int) -> None:
        """Return when the bot has confirmed an update."""
        while any(one.update["update_id"] == update_id for one in self._waiting):
            self._confirmed.clear()
            await self._confirmed.wait()

    async def poll(self, offset: int, limit: int, seconds: float) -> list[dict[str, Any]]:
        """Answer a getUpdates: at once when something waits, else when something comes, or empty after `seconds`."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(OTHER_POLL)
        self._poll = mine = asyncio.get_running_loop().create_future()
        self._confirm(offset)
        try:
            async with asyncio.timeout(seconds if seconds > 0 else 0.001):
                while not self._waiting and not self.closed:
                    self._news.clear()
                    news = asyncio.ensure_future(self._news.wait())
                    await asyncio.wait({news, mine}, return_when=asyncio.FIRST_COMPLETED)
                    news.cancel()
                    if mine.done():
                        mine.result()
        except TimeoutError:
            pass
        finally:
            if not mine.done():
                mine.cancel()
        return self._handed_out(limit)

    def close(self) -> None:
        """End an open poll."""
        self.closed = True
        self._news.set()

    def _handed_out(self, limit: int) -> list[dict[str, Any]]:
        found = [one.update for one in self._waiting[: max(1, min(limit, MOST))]]
        if found and self.duplicate:
            self.duplicate -= 1
            found = [found[0], *found]
        return found

    def _confirm(self, offset: int) -> None:
        oldest = self._clock.now() - KEPT
        if offset < 0:
            self._waiting = self._waiting[offset:]
        self._waiting = [
            one
            for one in self._waiting
            if one.since > oldest and (offset <= 0 or self._later(one.update["update_id"], offset))
        ]
        self._confirmed.set()

    def _later(self, update_id: int, offset: int) -> bool:
        """Whether an update is still unconfirmed: ids far below the offset began again after a quiet week."""
        return update_id >= offset or offset - update_id > BEGAN_AGAIN
