"""What was written stays, even when a program asks for something else."""

import pytest
import sqlalchemy as sa

from bot.casework import Entry, Kind
from bot.records import Amendment, Change
from storage import Clash, Storage, Store, new_id
from storage.tables import adult_concern, adult_entry, amendment, audit, concern, concern_entry, record
from tests.storage.cast import ANA, DALE, HERE, LATER, NOW, a_concern, a_record
from tests.storage.databases import Database

REFUSED = [
    sa.update(audit).values(body="{}"),
    sa.delete(audit),
    sa.update(amendment).values(by=HERE),
    sa.delete(amendment),
    sa.update(record).values(text=b"something else"),
    sa.update(concern).values(text=b"something else"),
    sa.update(adult_concern).values(text=b"something else"),
    sa.update(concern_entry).values(text=b"something else"),
    sa.update(concern_entry).values(by=DALE.id),
    sa.update(adult_entry).values(text=b"something else"),
    sa.update(adult_entry).values(facts=b"something else"),
]
ALLOWED = [
    sa.update(record).values(words=b"something else", version=2, withdrawn_at=LATER),
    sa.update(concern).values(stage="taken", owner=ANA.id, next_at=None),
    sa.update(record).values(text=record.c.text),
    sa.delete(record),
    sa.update(adult_concern).values(stage="taken", owner=ANA.id, next_at=None),
    sa.delete(concern),
    sa.delete(adult_concern),
    sa.delete(concern_entry),
    sa.delete(adult_entry),
]


async def write_one_of_each(store: Store) -> None:
    written = a_record()
    store.records.add(written)
    store.records.add_words(
        HERE, Amendment(written.id, 2, Change.ADD, ANA.id, NOW, "", "and was proud of it")
    )
    concern_ = a_concern()
    store.concerns.add(concern_, "said he is hungry at home", NOW)
    adult = a_concern("C-8XWM", type="adult")
    store.concerns.add(adult, "Sue shouted at him", NOW)
    for one in (concern_, adult):
        line = Entry(new_id(), HERE, one.id, Kind.DECISION, DALE.id, NOW, "early help: hungry twice")
        store.entries.add(one, line)


async def forced(school: Storage, statement: sa.Update | sa.Delete) -> int:
    async with school.transaction() as store:
        return await store.tx.change(statement)


@pytest.mark.parametrize("statement", REFUSED, ids=str)
async def test_the_database_refuses_to_change_what_was_written(
    school: Storage, statement: sa.Update | sa.Delete
) -> None:
    async with school.transaction() as store:
        await write_one_of_each(store)
    with pytest.raises(Clash, match="append-only"):
        await forced(school, statement)


@pytest.mark.parametrize("statement", ALLOWED, ids=str)
async def test_everything_else_of_a_record_or_a_concern_can_change(
    school: Storage, statement: sa.Update | sa.Delete
) -> None:
    async with school.transaction() as store:
        await write_one_of_each(store)
    assert await forced(school, statement) == 1


@pytest.mark.parametrize("table", ["audit", "amendment"])
async def test_postgresql_refuses_to_empty_it_as_well(on_postgresql: Database, table: str) -> None:
    with pytest.raises(sa.exc.IntegrityError, match="append-only"):
        await on_postgresql.execute(f"TRUNCATE {table}")


async def test_sqlite_refuses_to_replace_an_entry_as_well(on_sqlite: Database) -> None:
    async with on_sqlite.opened() as storage:
        async with storage.transaction() as store:
            store.tx.note(HERE, NOW, "began")
        with pytest.raises(Clash, match="append-only"):
            async with storage.transaction() as store:
                await store.tx.connection.exec_driver_sql("REPLACE INTO audit SELECT * FROM audit")
