"""The key file: whose it is, what is wrong with it, and which database it belongs to."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage import DatabaseProblem, KeyProblem, Storage
from storage.sealed import make_keys, read_keys
from storage.tables import installation
from tests.storage.databases import Database

GOOD = "00000001 " + "A" * 43 + "="
BROKEN = {
    "nothing in it": "",
    "no key after the id": "00000001",
    "a key that is too short": "00000001 AAAA",
    "an id that is too short": "01 " + "A" * 43 + "=",
    "an id that is no hexadecimal": "keykey01 " + "A" * 43 + "=",
    "a key that is no base64": "00000001 " + "?" * 44,
    "three words": GOOD + " more",
    "a good line and a bad one": GOOD + "\nthe spare key is under the mat",
    "letters no key has": "00000001 " + "ß" * 44,
}


def write_keys(path: Path, words: str = GOOD) -> Path:
    path.write_text(words, encoding="utf-8")
    path.chmod(0o600)
    return path


def test_a_new_key_file_can_be_read_by_its_owner_alone(tmp_path: Path) -> None:
    make_keys(tmp_path / "keys")
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o600


def test_two_new_key_files_are_not_the_same(tmp_path: Path) -> None:
    make_keys(tmp_path / "one")
    make_keys(tmp_path / "two")
    assert read_keys(tmp_path / "one").keys != read_keys(tmp_path / "two").keys


def test_a_key_file_is_never_overwritten(tmp_path: Path) -> None:
    write_keys(tmp_path / "keys")
    with pytest.raises(FileExistsError):
        make_keys(tmp_path / "keys")
    assert read_keys(tmp_path / "keys").keys == {b"\0\0\0\1": bytes(32)}


@pytest.mark.parametrize("words", BROKEN.values(), ids=BROKEN)
def test_a_broken_key_file_is_said_to_be_none(tmp_path: Path, words: str) -> None:
    with pytest.raises(KeyProblem, match="is not a key file") as problem:
        read_keys(write_keys(tmp_path / "keys", words))
    assert "A" * 43 not in str(problem.value)
    assert "mat" not in str(problem.value)


def test_a_missing_key_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(KeyProblem, match=r"no key file .*keys\. Put back the one of this database"):
        read_keys(tmp_path / "keys")


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o620])
def test_a_key_file_that_others_can_read_or_write_is_refused(tmp_path: Path, mode: int) -> None:
    write_keys(tmp_path / "keys").chmod(mode)
    with pytest.raises(KeyProblem, match=r"Run: chmod 600 .*keys$"):
        read_keys(tmp_path / "keys")


async def test_a_new_database_makes_its_key_file(database: Database, storage: Storage) -> None:
    assert read_keys(database.keys)


async def test_a_new_database_takes_a_key_file_that_is_there(database: Database) -> None:
    write_keys(database.keys)
    async with database.opened():
        assert read_keys(database.keys).keys == {b"\0\0\0\1": bytes(32)}


async def test_a_database_opens_again_with_its_key_file(database: Database, storage: Storage) -> None:
    async with database.opened() as again, again.transaction() as store:
        proofs = await store.tx.rows(sa.select(installation), installation)
    assert [row["proof"] for row in proofs] == ["this database and this key file belong together"]


def lose(keys: Path) -> None:
    keys.unlink()


def show_to_all(keys: Path) -> None:
    keys.chmod(0o644)


def swap(keys: Path) -> None:
    keys.unlink()
    make_keys(keys)


def forge(keys: Path) -> None:
    """A key with the right name and the wrong bytes."""
    write_keys(keys, keys.read_text().split()[0] + " " + "A" * 43 + "=")


MISHAPS = [
    (lose, "There is no key file"),
    (show_to_all, "can be read by others"),
    (swap, "written with another key"),
    (forge, "does not open"),
]


@pytest.mark.parametrize(("mishap", "words"), MISHAPS)
async def test_a_database_without_its_key_file_refuses_to_open(
    database: Database, storage: Storage, mishap: Callable[[Path], None], words: str
) -> None:
    mishap(database.keys)
    with pytest.raises(KeyProblem, match=words):
        async with database.opened():
            pass


async def test_a_lost_key_file_is_not_replaced_by_a_new_one(database: Database, storage: Storage) -> None:
    database.keys.unlink()
    with pytest.raises(KeyProblem):
        async with database.opened():
            pass
    assert not database.keys.exists()


async def test_after_a_rotation_old_and_new_words_open(database: Database) -> None:
    write_keys(database.keys)
    async with database.opened() as storage, storage.transaction() as store:
        await store.installation_named("old_bot")
    write_keys(database.keys, "00000002 " + "B" * 43 + "=\n" + GOOD)
    async with database.opened() as storage, storage.transaction() as store:
        assert await store.installation_name() == "old_bot"


async def test_a_database_in_a_place_that_is_not_there_is_a_problem_in_words(tmp_path: Path) -> None:
    nowhere = Database(f"sqlite+aiosqlite:///{tmp_path}/missing/school.db", tmp_path / "keys")
    with pytest.raises(DatabaseProblem, match="cannot be opened"):
        async with nowhere.opened():
            pass
    assert not nowhere.keys.exists()


async def test_a_postgresql_database_that_is_not_there_is_a_problem_in_words(on_postgresql: Database) -> None:
    nowhere = Database(on_postgresql.url.replace("school_", "no_school_"), on_postgresql.keys)
    with pytest.raises(DatabaseProblem, match="cannot be opened"):
        async with nowhere.opened():
            pass


async def test_a_postgresql_server_that_does_not_run_is_a_problem_in_words(tmp_path: Path) -> None:
    nowhere = Database(f"postgresql+asyncpg://postgres@/school?host={tmp_path}", tmp_path / "keys")
    with pytest.raises(DatabaseProblem, match="cannot be opened"):
        async with nowhere.opened():
            pass
