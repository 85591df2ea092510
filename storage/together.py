"""Commits shared by those who come at the same time: SQLite then waits for the disk once for all of them.

Its transactions run one after the other in any case. One that ends while another waits leaves the commit to that one,
and goes on when it is done; so nobody acts on what is not on the disk.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine


class TakenBack(Exception):
    """SQLite rolled back a transaction by itself, as it does when the disk is full: nothing of it is stored."""


@dataclass
class _Batch:
    """A transaction of the database: how many of ours are in it, and its end once that has begun."""

    connection: AsyncConnection
    parts: int = 0
    ends: asyncio.Event = field(default_factory=asyncio.Event)
    end: asyncio.Task[None] | None = None


class Together:
    """The transactions of an engine that has one connection."""

    def __init__(self, engine: AsyncEngine) -> None:
        """Begin with nothing open."""
        self._engine = engine
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._batch: _Batch | None = None

    @asynccontextmanager
    async def part(self) -> AsyncIterator[AsyncConnection]:
        """Hold a transaction: when the block is left it is committed, or not a trace of it remains.

        Raises:
            TakenBack: SQLite gave up the transaction this one was in.

        """
        await self._my_turn()
        done, batch = False, self._batch
        try:
            batch = self._batch = batch or _Batch(await self._begun())
            async with _apart(batch) as connection:
                yield connection
            batch.parts += 1
            done = True
        finally:
            self._leave(batch, others_may_join=done)
            if batch is not None and batch.end is not None and not done:
                await asyncio.wait([batch.end])  # whoever hears that it failed may close the database next
        await batch.ends.wait()
        if batch.end is not None:
            await asyncio.shield(batch.end)

    async def _my_turn(self) -> None:
        """Wait for the turn. Who was waited for and gives up leaves what is open to nobody, so it is ended here."""
        self._waiting += 1
        try:
            await self._turn.acquire()
        except asyncio.CancelledError:
            if self._waiting == 1 and self._batch is not None and not self._turn.locked():
                await self._turn.acquire()  # it is free: this does not wait
                self._leave(self._batch, others_may_join=False)
            raise
        finally:
            self._waiting -= 1

    async def _begun(self) -> AsyncConnection:
        connection = await self._engine.connect()
        try:
            await connection.begin()
        except BaseException:
            await connection.close()
            raise
        return connection

    def _leave(self, batch: _Batch | None, *, others_may_join: bool) -> None:
        """Let the next one in, or end what is open: in a task of its own, so that no cancelled caller stops it half way."""
        if batch is None or (others_may_join and self._waiting):
            self._turn.release()
            return
        batch.end = asyncio.create_task(self._end(batch))
        batch.ends.set()

    async def _end(self, batch: _Batch) -> None:
        self._batch = None
        try:
            if batch.parts:
                await _commit(batch.connection)
        finally:
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


async def _commit(connection: AsyncConnection) -> None:
    """Commit what is still there: to SQLite's driver, committing nothing is no error."""
    raw = (await connection.get_raw_connection()).driver_connection
    if raw is not None and not raw.in_transaction:
        raise TakenBack
    await connection.commit()
