"""The schema: made in steps, the same as the tables say, and refused when a newer program made it."""

from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext

import storage as room
from storage import DatabaseProblem, Storage
from storage.engine import make_engine, migrate
from storage.tables import METADATA
from tests.storage.databases import Database


async def test_the_migrations_make_exactly_the_tables_of_the_program(database: Database) -> None:
    def differences(connection: sa.Connection) -> object:
        return compare_metadata(MigrationContext.configure(connection), METADATA)

    engine = make_engine(database.url)
    async with engine.begin() as connection:
        assert not await connection.run_sync(differences)
    await engine.dispose()


async def test_migrating_twice_changes_nothing(database: Database) -> None:
    engine = make_engine(database.url)
    await migrate(engine)
    await migrate(engine)
    await engine.dispose()


async def test_every_step_can_be_taken_back_and_taken_again(database: Database) -> None:
    def down(connection: sa.Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(Path(room.__file__).parent / "migrations"))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.downgrade(config, "base")

    engine = make_engine(database.url)
    async with engine.begin() as connection:
        await connection.run_sync(down)
        left = await connection.run_sync(lambda sync: sa.inspect(sync).get_table_names())
    assert left == ["alembic_version"]
    await migrate(engine)
    await engine.dispose()


async def test_a_database_of_a_newer_program_is_refused_and_left_alone(
    database: Database, storage: Storage
) -> None:
    await database.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(DatabaseProblem, match="newer version of the program"):
        async with database.opened():
            pass
    assert await database.execute("SELECT version_num FROM alembic_version") == [("9999",)]
