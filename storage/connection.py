"""SQLite's connection: what it answers from memory is asked at once, what may wait for the disk or a lock in a thread.

aiosqlite takes every call to a thread and back. A message is some two hundred calls of microseconds, and each of those
journeys cost more than all the rest of it.
"""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

import aiosqlite

_WAIT = frozenset({"commit", "rollback"})
_WAIT_WITH = ("BEGIN", "PRAGMA", "VACUUM")


class Connection(aiosqlite.Connection):
    """A connection whose short calls are made where they are asked for, unless its thread has a call under way.

    Who awaited that call may have been cancelled; the call goes on, and the next one must not meet it in the driver.
    """

    def __init__(self, opened: Callable[[], sqlite3.Connection]) -> None:
        """Prepare to open; `opened` is called in the thread."""
        super().__init__(opened, iter_chunk_size=64)
        self._thread.daemon = True  # SQLAlchemy does so too: a forgotten one must not hold the program
        self._in_thread: deque[None] = deque()
        self._ended: asyncio.Future[Any] | None = None

    def stop(self) -> asyncio.Future[Any] | None:
        """End the thread, once: SQLAlchemy may ask again while it closes, and nobody would answer the second time."""
        self._ended = self._ended or super().stop()
        return self._ended

    async def close(self) -> None:
        """Close the connection, or wait until its thread has: two that close it would meet in the driver."""
        if self._running:
            await super().close()
        elif self._ended is not None:
            await asyncio.wait([self._ended])

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if self._running and not self._in_thread and not may_wait(self._conn, fn.__name__, *args[:1]):
            return fn(*args, **kwargs)
        self._in_thread.append(None)
        return await super()._execute(self._counted, fn, *args, **kwargs)  # type: ignore[no-untyped-call]

    def _counted(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        try:
            return fn(*args, **kwargs)
        finally:
            self._in_thread.pop()


def may_wait(connection: sqlite3.Connection, call: str, statement: object = "") -> bool:
    """Whether a call of the driver may wait: for the disk, or for a lock that another process holds.

    Between two transactions it has nothing to write, and nothing to take back.
    """
    if connection.in_transaction:
        return call in _WAIT
    return call == "execute" and str(statement).startswith(_WAIT_WITH)


def connect(database: str, **options: Any) -> Connection:
    """Return a connection that opens when it is awaited; it is used from the event loop and from its thread in turn."""
    return Connection(partial(sqlite3.connect, database, **(options | {"check_same_thread": False})))
