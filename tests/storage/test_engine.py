"""How a database is opened: a commit is on the disk, a broken reference is refused, and a writer is alone."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage import Clash, DatabaseProblem, Storage
from storage.engine import journal
from tests.storage.cast import ANA, BOT, HERE, NOW, a_letter, a_record, add_school, an_envelope
from tests.storage.databases import Database

WAL, ROLLBACK = ("WAL", "FULL"), ("TRUNCATE", "EXTRA")
# sqlite.org/wal.html, the WAL-reset bug: 3.7.0 to 3.51.2, and the versions it was mended in besides 3.51.3.
JOURNALS = {
    (3, 40, 1): ROLLBACK,
    (3, 44, 5): ROLLBACK,
    (3, 44, 6): WAL,
    (3, 44, 99): WAL,
    (3, 45, 0): ROLLBACK,
    (3, 49, 2): ROLLBACK,
    (3, 50, 6): ROLLBACK,
    (3, 50, 7): WAL,
    (3, 51, 0): ROLLBACK,
    (3, 51, 2): ROLLBACK,
    (3, 51, 3): WAL,
    (3, 52, 0): WAL,
    (4, 0, 0): WAL,
}


@pytest.mark.parametrize(("version", "expected"), JOURNALS.items(), ids=str)
def test_a_write_ahead_log_is_used_only_where_it_is_safe(
    version: tuple[int, ...], expected: tuple[str, str]
) -> None:
    assert journal(version) == expected


async def pragma(storage: Storage, name: str) -> object:
    async with storage.transaction() as store:
        return (await store.tx.connection.exec_driver_sql(f"PRAGMA {name}")).scalar()


async def test_sqlite_is_opened_as_it_must_be(on_sqlite: Database) -> None:
    mode, synchronous = journal(sqlite3.sqlite_version_info)
    expected = {
        "journal_mode": mode.lower(),
        "synchronous": {"FULL": 2, "EXTRA": 3}[synchronous],
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "busy_timeout": 30_000,
        "trusted_schema": 0,
        "secure_delete": 1,
    }
    async with on_sqlite.opened() as storage:
        assert {name: await pragma(storage, name) for name in expected} == expected


async def test_a_reference_to_nobody_is_refused(school: Storage) -> None:
    async def written() -> None:
        async with school.transaction() as store:
            store.tx.note(HERE, NOW, "recorded")
            store.records.add(a_record(pupil=ANA.id))

    with pytest.raises(Clash):
        await written()
    async with school.transaction() as store:
        assert await store.audit.entries(HERE) == []


async def test_a_transaction_that_only_reads_already_keeps_other_writers_out(on_sqlite: Database) -> None:
    """What was read may then be written: SQLite's default would let another writer in between."""
    async with on_sqlite.opened() as storage, storage.transaction() as store:
        assert await store.inbox.states() == {}
        other = sqlite3.connect(on_sqlite.url.removeprefix("sqlite+aiosqlite:///"), timeout=0)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()


async def test_transactions_of_one_program_wait_for_each_other(storage: Storage) -> None:
    async def put(number: int) -> None:
        async with storage.transaction() as store:
            store.inbox.put(BOT, [an_envelope(number)], NOW)

    await asyncio.gather(*(put(number) for number in range(40)))
    async with storage.transaction() as store:
        assert await store.inbox.states() == {"new": 40}


@pytest.mark.parametrize("url", ["sqlite+aiosqlite://", "sqlite+aiosqlite:///:memory:"])
async def test_a_database_in_memory_works_as_a_file_does(url: str, tmp_path: Path) -> None:
    async with Database(url, tmp_path / "keys").opened() as storage:

        async def post(number: int) -> None:
            async with storage.transaction() as store:
                store.outbox.post(a_letter(f"reply:{number}"), HERE, NOW)

        async with storage.transaction() as store:
            await add_school(store)
        await asyncio.gather(*(post(number) for number in range(10)))
        async with storage.transaction() as store:
            assert await store.outbox.states() == {"ready": 10}
            assert (await store.schools.get(HERE)).person(ANA.id) == ANA


async def test_two_databases_in_memory_are_two(tmp_path: Path) -> None:
    one, other = (Database("sqlite+aiosqlite://", tmp_path / name) for name in ("one", "other"))
    async with one.opened() as first, other.opened() as second:
        async with first.transaction() as store:
            await add_school(store)
        async with second.transaction() as store:
            assert await store.schools.all() == []


async def test_a_file_that_is_no_database_is_a_problem_in_words(tmp_path: Path) -> None:
    (tmp_path / "school.db").write_bytes(b"dear diary, " * 1000)
    with pytest.raises(DatabaseProblem, match="cannot be opened"):
        async with Database(f"sqlite+aiosqlite:///{tmp_path}/school.db", tmp_path / "keys").opened():
            pass


async def test_what_was_committed_is_there_when_it_is_opened_again(database: Database) -> None:
    async with database.opened() as storage, storage.transaction() as store:
        await add_school(store)
        store.records.add(a_record())
    async with database.opened() as storage, storage.transaction() as store:
        assert await store.records.referred(HERE, "L-7Q4K")


async def test_the_values_of_a_statement_are_not_in_its_error(school: Storage) -> None:
    async def twice() -> None:
        async with school.transaction() as store:
            await store.tx.connection.execute(
                sa.text("INSERT INTO nothing VALUES (:words)"), {"words": "hungry at home"}
            )

    with pytest.raises(sa.exc.DBAPIError) as refused:
        await twice()
    assert "hungry" not in str(refused.value)
