"""The database: how it is opened so that a commit is on the disk and a claim is taken once, and its migrations."""

import os
import sqlite3
from functools import cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from storage.connection import connect

# WAL can lose a whole file in SQLite 3.7.0 to 3.51.2 (sqlite.org/wal.html, the WAL-reset bug); fixed in these.
_WAL_IS_SAFE = ((3, 51, 3), (3, 50, 7), (3, 44, 6))


class DatabaseProblem(Exception):
    """The database cannot be used; the text says why and what to do."""


def make_engine(url: str) -> AsyncEngine:
    """Return an engine for `sqlite+aiosqlite://` or `postgresql+asyncpg://`.

    SQLite has one connection: transactions queue for it, and none of them ever finds the database locked. A database
    in memory lives as long as this connection.

    Raises:
        DatabaseProblem: this is no address of a database, or its driver is not installed.

    """
    if not url.startswith("sqlite"):
        return _engine(url, pool_pre_ping=True)
    one = {
        "pool_size": 1,
        "max_overflow": 0,
        "pool_timeout": 60,
        "connect_args": {"async_creator_fn": connect},
    }
    engine = _engine(url, poolclass=AsyncAdaptedQueuePool, **one)
    sa.event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    sa.event.listen(engine.sync_engine, "begin", _begin_immediate)
    return engine


def _engine(url: str, **more: Any) -> AsyncEngine:
    try:
        return create_async_engine(url, hide_parameters=True, **more)
    except (sa.exc.ArgumentError, sa.exc.InvalidRequestError, ImportError, ValueError):
        raise DatabaseProblem(
            "DATABASE_URL cannot be used: it begins with sqlite+aiosqlite:/// or postgresql+asyncpg://, "
            "and PostgreSQL wants its driver installed (asyncpg)."
        ) from None  # what was raised may show the password


def make_private(url: str) -> None:
    """Create the file of a SQLite database for its owner alone, before SQLite would make it readable by others."""
    path = sa.make_url(url).database or ""
    if url.startswith("sqlite") and path and ":memory:" not in path:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def journal(version: tuple[int, ...]) -> tuple[str, str]:
    """Return journal mode and synchronous setting for a SQLite version: a commit survives a power cut in both."""
    fixed = (
        any(version[:2] == good[:2] and version >= good for good in _WAL_IS_SAFE)
        or version >= _WAL_IS_SAFE[0]
    )
    return ("WAL", "FULL") if fixed else ("TRUNCATE", "EXTRA")


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    mode, synchronous = journal(sqlite3.sqlite_version_info)
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"journal_mode={mode}",
        f"synchronous={synchronous}",
        "foreign_keys=ON",
        "recursive_triggers=ON",  # or REPLACE would delete a row without asking the trigger that forbids it
        "busy_timeout=30000",
        "trusted_schema=OFF",
        "secure_delete=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_immediate(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


async def migrate(engine: AsyncEngine) -> None:
    """Bring the database to this program's schema.

    Raises:
        DatabaseProblem: it was made by a newer program.

    """
    async with engine.begin() as connection:
        await connection.run_sync(_upgrade)


@cache
def _scripts() -> tuple[Config, ScriptDirectory]:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    return config, ScriptDirectory.from_config(config)


def _upgrade(connection: sa.Connection) -> None:
    config, script = _scripts()
    current = MigrationContext.configure(connection).get_current_revision()
    if current == script.get_current_head():
        return
    if current is not None and current not in {one.revision for one in script.walk_revisions()}:
        raise DatabaseProblem(
            "This database was made by a newer version of the program. Install that version."
        )
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
