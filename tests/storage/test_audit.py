"""The audit chain: whatever is done to it behind the program's back is found, and where."""

import asyncio
import contextlib
from datetime import timedelta
from uuid import UUID

import pytest

from storage import Storage
from tests.storage.cast import ELSEWHERE, HERE, NOW
from tests.storage.databases import Database

TRIGGERS = {True: ("audit_is_never_updated", "audit_is_never_deleted"), False: ("audit_is_never_changed",)}


async def note(storage: Storage, *actions: str) -> None:
    async with storage.transaction() as store:
        for action in actions:
            store.tx.note(HERE, NOW, action, by=ELSEWHERE)


async def broken_at(storage: Storage) -> int | None:
    async with storage.transaction() as store:
        return await store.audit.broken_at(HERE)


@pytest.fixture
async def chain(storage: Storage) -> Storage:
    """Five entries, in two transactions."""
    await note(storage, "one", "two", "three")
    await note(storage, "four", "five")
    return storage


async def test_a_chain_nobody_touched_holds(chain: Storage) -> None:
    assert await broken_at(chain) is None


async def test_no_chain_at_all_holds(storage: Storage) -> None:
    assert await broken_at(storage) is None


async def test_entries_are_told_oldest_first(chain: Storage) -> None:
    async with chain.transaction() as store:
        entries = await store.audit.entries(HERE)
    assert entries[0] == f'{{"action": "one", "by": "{ELSEWHERE}"}}'
    assert ["one" in entries[0], "five" in entries[4], len(entries)] == [True, True, 5]


# By what was done: how, and the number of the first entry that is wrong.
TAMPERINGS = {
    "edited": ("UPDATE audit SET body = '{}' WHERE seq = 3", 3),
    "moved in time": ("UPDATE audit SET at = at + 1 WHERE seq = 2", 2),
    "given another sum": ("UPDATE audit SET mac = 'abab' WHERE seq = 5", 5),
    "the first removed": ("DELETE FROM audit WHERE seq = 1", 1),
    "one in the middle removed": ("DELETE FROM audit WHERE seq = 3", 3),
    "removed and the gap closed": (
        (
            "DELETE FROM audit WHERE seq = 3;"
            "UPDATE audit SET seq = 3 WHERE seq = 4;"
            "UPDATE audit SET seq = 4 WHERE seq = 5"
        ),
        3,
    ),
    "two put in the other order": (
        (
            "UPDATE audit SET seq = 99 WHERE seq = 2;"
            "UPDATE audit SET seq = 2 WHERE seq = 3;"
            "UPDATE audit SET seq = 3 WHERE seq = 99"
        ),
        2,
    ),
    "the last one numbered anew": ("UPDATE audit SET seq = 6 WHERE seq = 5", 5),
    "the last one cut off": ("DELETE FROM audit WHERE seq = 5", 5),
    "the tail cut off": ("DELETE FROM audit WHERE seq > 2", 3),
    "all of it cut off": ("DELETE FROM audit", 1),
    "its head taken away": ("DELETE FROM audit_head", 6),
    "the tail cut off and the head set back": (
        "DELETE FROM audit WHERE seq > 4; UPDATE audit_head SET seq = 4, mac = 'abab'",
        5,
    ),
    "an entry appended": (
        "INSERT INTO audit SELECT school, 6, at, body, 'abab' FROM audit WHERE seq = 5",
        6,
    ),
}


@pytest.mark.parametrize(("tampering", "found_at"), TAMPERINGS.values(), ids=TAMPERINGS)
async def test_whatever_was_done_to_it_is_found(
    database: Database, chain: Storage, tampering: str, found_at: int
) -> None:
    for trigger in TRIGGERS[database.is_sqlite]:
        await database.lift(trigger, "audit")
    await database.execute(*tampering.split(";"))
    assert await broken_at(chain) == found_at


async def test_a_chain_of_another_school_is_its_own(chain: Storage) -> None:
    async with chain.transaction() as store:
        store.tx.note(ELSEWHERE, NOW, "elsewhere")
    async with chain.transaction() as store:
        assert await store.audit.entries(ELSEWHERE) == ['{"action": "elsewhere"}']
        assert [await store.audit.broken_at(school) for school in (HERE, ELSEWHERE)] == [None, None]


async def test_what_is_rolled_back_is_not_noted(chain: Storage) -> None:
    with contextlib.suppress(ZeroDivisionError):
        async with chain.transaction() as store:
            store.tx.note(HERE, NOW, "six")
            raise ZeroDivisionError
    await note(chain, "seven")
    async with chain.transaction() as store:
        assert '"seven"' in (await store.audit.entries(HERE))[5]
    assert await broken_at(chain) is None


async def test_many_at_once_make_one_chain(chain: Storage) -> None:
    await asyncio.gather(*(note(chain, f"by {number}") for number in range(20)))
    assert await broken_at(chain) is None
    async with chain.transaction() as store:
        assert len(await store.audit.entries(HERE)) == 25


async def test_the_first_entries_of_a_school_may_come_from_many_at_once(storage: Storage) -> None:
    await asyncio.gather(*(note(storage, f"by {number}") for number in range(10)))
    assert await broken_at(storage) is None


async def test_transactions_that_note_in_two_schools_do_not_wait_for_each_other(storage: Storage) -> None:
    async def note_in(*schools: UUID) -> None:
        async with storage.transaction() as store:
            for school in schools:
                store.tx.note(school, NOW, "noted")

    await note_in(HERE, ELSEWHERE)
    both = [(HERE, ELSEWHERE), (ELSEWHERE, HERE)] * 10
    await asyncio.gather(*(note_in(*schools) for schools in both))
    assert await broken_at(storage) is None


async def test_ten_thousand_entries_are_verified_within_seconds(storage: Storage) -> None:
    async with storage.transaction() as store:
        for number in range(10_000):
            store.tx.note(HERE, NOW + timedelta(seconds=number), "recorded", ref=f"L-{number}", by=ELSEWHERE)
    async with asyncio.timeout(5):
        assert await broken_at(storage) is None
