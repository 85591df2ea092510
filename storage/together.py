"""Commits shared by those who come at the same time: SQLite then waits for the disk once for all of them.

Its transactions run one after the other in any case. One that ends while another waits leaves the commit to that one,
and goes on when it is done; so nobody acts on what is not on the disk.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine


@dataclass
class _Batch:
    """A transaction of the database: how many of ours are in it, and its end once that has begun."""

    connection: AsyncConnection
    parts: int = 0
    ends: asyncio.Event = field(default_factory=asyncio.Event)
    end: asyncio.Task[None] | None = None


class Together:
    """The transactions of one connection."""

    def __init__(self, engine: AsyncEngine) -> None:
        """Begin with nothing open."""
        self._engine = engine
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._batch: _Batch | None = None

    @asynccontextmanager
    async def part(self) -> AsyncIterator[AsyncConnection]:
        """Hold a transaction: when the block is left it is committed, or not a trace of it remains."""
        await self._my_turn()
        batch = None
        try:
            batch = self._batch = self._batch or _Batch(await self._begun())
            async with _apart(batch) as connection:
                yield connection
            batch.parts += 1
        finally:
            self._leave(batch)
        await batch.ends.wait()
        if batch.end is not None:
            await asyncio.shield(batch.end)

    async def _my_turn(self) -> None:
        self._waiting += 1
        try:
            await self._turn.acquire()
        finally:
            self._waiting -= 1

    async def _begun(self) -> AsyncConnection:
        connection = await self._engine.connect()
        await connection.begin()
        return connection

    def _leave(self, batch: _Batch | None) -> None:
        """Let the next one in, or end what is open: in a task of its own, which nobody's being cancelled stops half way."""
        if batch is None or (batch.parts and self._waiting):
            self._turn.release()
            return
        batch.end = asyncio.create_task(self._end(batch))
        batch.ends.set()

    async def _end(self, batch: _Batch) -> None:
        try:
            if batch.parts:
                await batch.connection.commit()
        finally:
            self._batch = None
            try:
                await batch.connection.close()
            finally:
                self._turn.release()


@asynccontextmanager
async def _apart(batch: _Batch) -> AsyncIterator[AsyncConnection]:
    """Keep a part to itself: behind others it has a savepoint to go back to, the first goes back to the beginning."""
    if not batch.parts:
        yield batch.connection
        return
    async with batch.connection.begin_nested():
        yield batch.connection
