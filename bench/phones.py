"""Many phones in front of the pretend Telegram: their owners write, and the answers show when they came."""

import asyncio
import time
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from aiohttp import ClientSession

PATIENCE = 120
LOOK_AGAIN = 0.05


@dataclass(frozen=True)
class Answered:
    """A message: when it was written, and when its answer came."""

    at: datetime
    answered_at: datetime


@dataclass
class Phones:
    """People with these numbers, who write in turn."""

    session: ClientSession
    url: str
    numbers: range
    _turn: int = 0
    _waiting: int = 0
    _seen: dict[int, int] = field(default_factory=dict)

    async def get_ready(self) -> None:
        """Give out the phones, and return when the bot has answered everyone once."""
        await self.give_out()
        await self.all_at_once(len(self.numbers))

    async def give_out(self) -> None:
        """Give everyone a phone on which the bot may write."""
        for number in self.numbers:
            await self._post("people", id=number, first_name="TA", started=True)

    async def all_at_once(self, count: int) -> list[Answered]:
        """Write so many messages at once; return them when all are answered."""
        changes = await self._changes()
        await self._write(count)
        return await self._answers(changes + 2 * count)

    async def steadily(self, rate: float, count: int) -> list[Answered]:
        """Write so many messages, `rate` of them a second; return them when all are answered."""
        changes, began = await self._changes(), time.monotonic()
        for number in range(count):
            await asyncio.sleep(max(0.0, began + number / rate - time.monotonic()))
            await self._write(1)
        return await self._answers(changes + 2 * count)

    async def _write(self, count: int) -> None:
        turns = range(self._turn, self._turn + count)
        self._turn += count
        words = [(self.numbers[turn % len(self.numbers)], f"log KB read {turn} cvc words") for turn in turns]
        await self._post("crowd", says=[{"person": person, "text": text} for person, text in words])

    async def _answers(self, changes: int) -> list[Answered]:
        """Wait until phones have shown so many changes, a message and its answer each; read them off the phones."""
        async with asyncio.timeout(PATIENCE):
            while await self._changes() < changes:  # noqa: ASYNC110 - the other process has no event for it
                await asyncio.sleep(LOOK_AGAIN)
        return [one for number in self.numbers for one in await self._read(number)]

    async def _read(self, number: int) -> list[Answered]:
        bubbles = await self._get("chat", person=number, since=self._seen.get(number, 0))
        self._seen[number] = max(
            (bubble["message_id"] for bubble in bubbles), default=self._seen.get(number, 0)
        )
        said, heard = ([one for one in bubbles if one["who"] == who] for who in ("person", "bot"))
        pairs = zip(said, heard, strict=True)
        return [Answered(*(datetime.fromisoformat(one["at"]) for one in pair)) for pair in pairs]

    async def _changes(self) -> int:
        return int((await self._get("changes", since=-1))["changes"])

    async def _get(self, what: str, **given: Any) -> Any:
        async with self.session.get(f"{self.url}/sim/{what}", params=given) as answer:
            return await answer.json()

    async def _post(self, what: str, **given: Any) -> None:
        async with self.session.post(f"{self.url}/sim/{what}", json=given) as answer:
            answer.raise_for_status()
