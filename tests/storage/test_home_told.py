"""That parents were told: a row found by its record, beside its line in the audit chain, and what was told before there were rows."""

import json

import pytest
import sqlalchemy as sa

from bot.on_file import Told
from storage import Clash, Storage, new_id
from storage.tables import home_told, record
from tests.storage.cast import ANA, DALE, ELSEWHERE, HERE, LATER, NOW, a_record, add_school
from tests.storage.databases import Database
from tests.storage.test_rehousing import back_to

HELD = a_record("I-7Q4K", kind="incident", type="restrictive")
OTHER = a_record("I-8XWM", kind="incident", type="restrictive")


async def add_both(storage: Storage) -> None:
    async with storage.transaction() as store:
        for one in (HELD, OTHER):
            store.records.add(one)


async def test_each_note_is_found_by_its_record_oldest_first(school: Storage) -> None:
    await add_both(school)
    async with school.transaction() as store:
        store.home_told.add(HELD, DALE.id, LATER)
        store.home_told.add(HELD, ANA.id, NOW)
    async with school.transaction() as store:
        found = await store.home_told.of(HERE, [OTHER.id, HELD.id])
        assert found == {HELD.id: [Told(NOW, ANA.id), Told(LATER, DALE.id)], OTHER.id: []}
        assert await store.home_told.first(HERE, [OTHER.id, HELD.id]) == {HELD.id: NOW}
        assert await store.home_told.of(ELSEWHERE, [HELD.id]) == {HELD.id: []}
        assert await store.home_told.of(HERE, []) == {}


async def test_the_audit_chain_says_the_same_in_the_same_transaction(school: Storage) -> None:
    await add_both(school)
    async with school.transaction() as store:
        store.home_told.add(HELD, DALE.id, LATER)
    async with school.transaction() as store:
        last = json.loads((await store.audit.entries(HERE))[-1])
        assert last == {"action": "parents told", "ref": "I-7Q4K", "by": str(DALE.id)}


async def test_more_records_than_fit_in_one_question_are_asked_for_in_several(school: Storage) -> None:
    await add_both(school)
    async with school.transaction() as store:
        store.home_told.add(HELD, DALE.id, LATER)
        found = await store.home_told.of(HERE, [*(new_id() for _ in range(1_200)), HELD.id])
    assert len(found) == 1_201
    assert found[HELD.id] == [Told(LATER, DALE.id)]


@pytest.mark.parametrize("values", [{"at": NOW}, {"by": ANA.id}])
async def test_a_note_is_never_changed_and_goes_with_its_record(
    school: Storage, values: dict[str, object]
) -> None:
    await add_both(school)
    async with school.transaction() as store:
        store.home_told.add(HELD, DALE.id, LATER)
    with pytest.raises(Clash, match="append-only"):
        async with school.transaction() as store:
            await store.tx.change(sa.update(home_told).values(**values))
    async with school.transaction() as store:
        assert await store.tx.change(sa.delete(home_told)) == 1
        assert await store.tx.change(sa.delete(record)) == 2


async def test_it_is_looked_up_by_its_index(on_sqlite: Database) -> None:
    asked = "SELECT * FROM home_told WHERE school = 1 AND record IN (1, 2)"
    plan = await on_sqlite.execute(f"EXPLAIN QUERY PLAN {asked}")
    assert [row[3] for row in plan] == [
        "SEARCH home_told USING INDEX ix_home_told_record (school=? AND record=?)"
    ]


async def test_what_a_chain_says_of_earlier_interventions_is_taken_over(database: Database) -> None:
    async with database.opened() as storage:
        async with storage.transaction() as store:
            await add_school(store)
        await add_both(storage)
        async with storage.transaction() as store:
            for at, by in ((NOW, DALE), (LATER, ANA)):
                store.tx.note(HERE, at, "parents told", ref=HELD.ref, by=by.id)
            store.tx.note(HERE, NOW, "parents told", ref="I-G0NE", by=DALE.id)
            store.tx.note(HERE, NOW, "note read", ref=OTHER.ref, by=DALE.id)
            store.tx.note(ELSEWHERE, NOW, "parents told", ref=OTHER.ref, by=DALE.id)
    await back_to(database, "0007")
    async with database.opened() as storage, storage.transaction() as store:
        found = await store.home_told.of(HERE, [HELD.id, OTHER.id])
        assert found == {HELD.id: [Told(NOW, DALE.id), Told(LATER, ANA.id)], OTHER.id: []}
        rows = await store.tx.connection.execute(sa.select(sa.func.count()).select_from(home_told))
        assert rows.scalar() == 2
        assert await store.audit.broken_at(HERE) is None
