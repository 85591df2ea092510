"""A database of before there was a store for adults: what is about one moves when the program opens it."""

from pathlib import Path
from uuid import UUID

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

import storage as room
from storage.engine import make_engine
from storage.tables import adult_concern, concern
from tests.storage.cast import ANA, DALE, HERE, NOW, a_concern, add_school
from tests.storage.databases import Database

WORDS = "Sue shouted at him"


async def back_to(database: Database, revision: str) -> None:
    def down(connection: sa.Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(Path(room.__file__).parent / "migrations"))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.downgrade(config, revision)

    engine = make_engine(database.url)
    async with engine.begin() as connection:
        await connection.run_sync(down)
    await engine.dispose()


def written(database: Database, key: UUID) -> str:
    return key.hex if database.is_sqlite else str(key)


async def an_old_database(database: Database, *adults: str) -> dict[str, UUID]:
    """Make one of version 0004: two concerns, some of them about Mrs Dale; return their ids."""
    keys = {}
    async with database.opened() as storage, storage.transaction() as store:
        await add_school(store)
        for ref in ("C-0001", "C-0002"):
            worry = a_concern(ref)
            store.concerns.add(worry, WORDS, NOW)
            keys[ref] = worry.id
    await back_to(database, "0004")
    dale = written(database, DALE.id)
    for ref in adults:
        await database.execute(f"UPDATE concern SET type = 'adult', subject = '{dale}' WHERE ref = '{ref}'")  # noqa: S608 - ours
    return keys


async def test_an_old_concern_about_an_adult_moves_and_keeps_its_subject(database: Database) -> None:
    keys = await an_old_database(database, "C-0001")
    async with database.opened() as storage, storage.transaction() as store:
        moved = await store.concerns.referred(HERE, "C-0001")
        stayed = await store.concerns.referred(HERE, "C-0002")
        assert moved == a_concern(
            "C-0001", id=keys["C-0001"], type="adult", subjects=frozenset({DALE.id}), reporter=ANA.id
        )
        assert stayed == a_concern("C-0002", id=keys["C-0002"])
        assert await store.concerns.words(moved) == WORDS
        assert await store.concerns.words(stayed) == WORDS
        counts = [
            (await store.tx.connection.execute(sa.select(table.c.ref))).scalars().all()
            for table in (concern, adult_concern)
        ]
    assert counts == [["C-0002"], ["C-0001"]]


async def test_opening_it_again_moves_nothing_more(database: Database) -> None:
    await an_old_database(database, "C-0001", "C-0002")
    for _ in range(2):
        async with database.opened() as storage, storage.transaction() as store:
            found = await store.concerns.open(HERE)
            assert [one.subjects for one in found] == [frozenset({DALE.id})] * 2
            assert [await store.concerns.words(one) for one in found] == [WORDS] * 2
            assert await store.audit.broken_at(HERE) is None
