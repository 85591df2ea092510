"""Short calls of SQLite's driver are made at once, long ones in a thread, and never two at a time."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from storage.connection import Connection, connect, may_wait


@pytest.fixture
async def connection(tmp_path: Path) -> AsyncIterator[Connection]:
    opened = await connect(str(tmp_path / "a.db"), isolation_level=None)
    yield opened
    await opened.close()


async def where(connection: Connection, name: str) -> str:
    """Make a call with a name of the driver's and return the thread it was made in."""

    def call() -> str:
        return threading.current_thread().name

    call.__name__ = name
    return str(await connection._execute(call))


async def test_what_is_answered_from_memory_is_asked_at_once(connection: Connection) -> None:
    assert await where(connection, "cursor") == threading.current_thread().name


async def test_a_commit_waits_for_the_disk_in_the_thread(connection: Connection) -> None:
    await connection.execute("BEGIN IMMEDIATE")
    assert await where(connection, "commit") == connection._thread.name


@asynccontextmanager
async def under_way(connection: Connection) -> AsyncIterator[asyncio.Task[Any]]:
    """Keep a commit under way in the thread."""
    held, began, loop = threading.Event(), asyncio.Event(), asyncio.get_running_loop()

    def commit() -> bool:
        loop.call_soon_threadsafe(began.set)
        return held.wait(10)

    await connection.execute("BEGIN IMMEDIATE")
    task = asyncio.create_task(connection._execute(commit))
    await began.wait()
    try:
        yield task
    finally:
        held.set()


async def test_a_call_behind_one_whose_caller_was_cancelled_waits_for_it(connection: Connection) -> None:
    async with under_way(connection) as first:
        first.cancel()
        second = asyncio.create_task(where(connection, "cursor"))
        await asyncio.wait([first])
        assert not second.done()
    assert await second == connection._thread.name
    assert await where(connection, "cursor") == threading.current_thread().name


async def test_closing_ends_though_the_thread_is_told_to_stop_meanwhile(connection: Connection) -> None:
    """SQLAlchemy does both, when what it was doing is cancelled and cancelled again."""
    async with under_way(connection) as first:
        closing = asyncio.create_task(connection.close())
        first.cancel()
        await asyncio.wait([first])
        connection.stop()
    await asyncio.wait_for(closing, 10)


async def test_what_is_told_to_stop_is_asked_nothing_any_more(connection: Connection) -> None:
    async with under_way(connection):
        connection.stop()
        with pytest.raises(ValueError, match="closed"):
            await where(connection, "cursor")
        closing = asyncio.create_task(connection.close())
    await asyncio.wait_for(closing, 10)


async def test_what_may_wait_is_known_by_name_and_state(connection: Connection) -> None:
    assert may_wait(connection._conn, "execute", "BEGIN IMMEDIATE")
    assert not may_wait(connection._conn, "rollback")
    await connection.execute("BEGIN IMMEDIATE")
    assert may_wait(connection._conn, "rollback")
    assert not may_wait(connection._conn, "execute", "SELECT 1")
