"""Each test of storage has a database of its own, and runs once on SQLite and once on PostgreSQL."""

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from storage import Storage
from tests.storage.cast import add_school
from tests.storage.databases import Database, Server, in_memory, make_tables, postgresql, sqlite_url


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables and nothing in them."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    make_tables(sqlite_url(path))
    return path


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The PostgreSQL of this run. Where it cannot start, its tests fail."""
    with postgresql() as started:
        yield started


@pytest.fixture
def folder() -> Iterator[Path]:
    """Where a test's database and its key file lie."""
    with TemporaryDirectory(prefix="school-", dir=in_memory()) as path:
        yield Path(path)


@pytest.fixture
def on_sqlite(migrated: Path, folder: Path) -> Database:
    """A fresh SQLite file."""
    path = shutil.copy(migrated, folder / "school.db")
    return Database(sqlite_url(path), folder / "keys")


@pytest.fixture
def on_postgresql(server: Server, folder: Path) -> Iterator[Database]:
    """A fresh PostgreSQL database."""
    with server.fresh(folder / "keys") as database:
        yield database


@pytest.fixture(params=["on_sqlite", pytest.param("on_postgresql", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> Database:
    """A fresh database, of each kind in turn."""
    found: Database = request.getfixturevalue(request.param)
    return found


@pytest.fixture
async def storage(database: Database) -> AsyncIterator[Storage]:
    """Storage with an empty database."""
    async with database.opened() as storage:
        yield storage


@pytest.fixture
async def school(storage: Storage) -> Storage:
    """Storage with one school in it: Ana, Mrs Dale, and Kai, who is a pupil."""
    async with storage.transaction() as store:
        await add_school(store)
    return storage
