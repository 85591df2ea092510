"""A transaction is everything or nothing; a unit is a part of it that can fail alone."""

import contextlib
from collections.abc import AsyncIterator

import pytest
import sqlalchemy as sa

from storage import Clash, Storage, Store, new_id
from storage.tables import pupil
from tests.storage.cast import ANA, BOT, HERE, LATER, NOW, a_letter, a_record, an_envelope, staff


class Trouble(Exception):
    """Something went wrong in the middle of it."""


@contextlib.asynccontextmanager
async def failing_unit(store: Store) -> AsyncIterator[None]:
    """A unit whose last act is to fail."""
    with contextlib.suppress(Trouble):
        async with store.tx.unit():
            yield
            raise Trouble


async def linked(store: Store) -> bool:
    """Change a row that is there already, so that the unit reaches the database."""
    return await store.people.unreachable(ANA.id, NOW) == 1


async def refs(school: Storage) -> list[str]:
    async with school.transaction() as store:
        return [record.ref for record in await store.records.by(HERE, ANA.id)]


async def test_what_a_transaction_added_is_there_for_it_and_after_it(school: Storage) -> None:
    async with school.transaction() as store:
        store.records.add(a_record("L-0001"))
        assert await store.records.referred(HERE, "L-0001")
    assert await refs(school) == ["L-0001"]


async def test_a_transaction_that_fails_leaves_nothing(school: Storage) -> None:
    with contextlib.suppress(Trouble):
        async with school.transaction() as store:
            store.records.add(a_record("L-0001"))
            assert await linked(store)
            raise Trouble
    async with school.transaction() as store:
        assert await store.records.referred(HERE, "L-0001") is None
        assert await linked(store)


async def test_the_trouble_of_a_unit_goes_on(school: Storage) -> None:
    async with school.transaction() as store:
        with pytest.raises(Trouble):
            async with store.tx.unit():
                raise Trouble


@pytest.mark.parametrize("reaches_the_database", [False, True])
async def test_a_failing_unit_leaves_nothing_and_the_others_stay(
    school: Storage, reaches_the_database: bool
) -> None:
    async with school.transaction() as store:
        for number, fails in enumerate([False, True, False]):
            async with failing_unit(store) if fails else store.tx.unit():
                store.records.add(a_record(f"L-000{number}"))
                if reaches_the_database:
                    await linked(store)
    assert await refs(school) == ["L-0000", "L-0002"]


async def test_a_failing_unit_takes_its_changes_back(school: Storage) -> None:
    async with school.transaction() as store:
        async with failing_unit(store):
            assert await linked(store)
        assert await linked(store)


async def test_a_failing_unit_keeps_what_the_transaction_had_before_it(school: Storage) -> None:
    async with school.transaction() as store:
        store.records.add(a_record("L-0001"))
        async with failing_unit(store):
            assert await linked(store)
        async with failing_unit(store):
            store.records.add(a_record("L-0002"))
        store.records.add(a_record("L-0003"))
    assert await refs(school) == ["L-0001", "L-0003"]


async def test_a_unit_sees_what_was_added_before_it(school: Storage) -> None:
    async with school.transaction() as store:
        store.records.add(a_record("L-0001"))
        async with store.tx.unit():
            assert await store.records.referred(HERE, "L-0001")


async def test_the_audit_notes_of_a_failed_unit_vanish(school: Storage) -> None:
    async with school.transaction() as store:
        store.tx.note(HERE, NOW, "before")
        async with failing_unit(store):
            store.tx.note(HERE, NOW, "never")
        async with store.tx.unit():
            store.tx.note(HERE, NOW, "after")
    async with school.transaction() as store:
        entries = await store.audit.entries(HERE)
        assert [["before" in entry, "after" in entry] for entry in entries] == [[True, False], [False, True]]
        assert await store.audit.broken_at(HERE) is None


async def test_a_transaction_knows_whether_it_posted_a_letter(school: Storage) -> None:
    async with school.transaction() as store:
        assert not store.tx.posted
        store.outbox.post(a_letter("reply:1"), HERE, NOW)
        assert store.tx.posted


async def test_the_letters_of_a_failed_unit_were_never_posted(school: Storage) -> None:
    async with school.transaction() as store:
        async with failing_unit(store):
            store.outbox.post(a_letter("reply:1"), HERE, NOW)
            assert store.tx.posted
        assert not store.tx.posted
    async with school.transaction() as store:
        assert await store.outbox.states() == {}


async def test_a_failed_unit_does_not_forget_the_letters_before_it(school: Storage) -> None:
    async with school.transaction() as store:
        store.outbox.post(a_letter("reply:1"), HERE, NOW)
        async with failing_unit(store):
            store.outbox.post(a_letter("reply:2"), HERE, NOW)
        assert store.tx.posted


async def test_a_unit_whose_own_rows_break_a_rule_fails_alone(school: Storage) -> None:
    async def written_twice(store: Store) -> None:
        async with store.tx.unit():
            assert await linked(store)
            store.records.add(a_record("L-0001"))

    async with school.transaction() as store:
        store.records.add(a_record("L-0001"))
        with pytest.raises(Clash):
            await written_twice(store)
        store.records.add(a_record("L-0002"))
    assert await refs(school) == ["L-0001", "L-0002"]


async def test_rows_that_break_a_rule_are_never_lost_in_silence(school: Storage) -> None:
    """A unit's rows may be written when a later one reaches the database: then the whole transaction fails."""

    async def written_twice_and_tried() -> None:
        async with school.transaction() as store:
            for _ in range(2):
                async with store.tx.unit():
                    store.records.add(a_record("L-0001"))
            with contextlib.suppress(Clash):
                async with store.tx.unit():
                    await linked(store)
            store.inbox.put(BOT, [an_envelope(1)], NOW)

    with pytest.raises((Clash, sa.exc.DBAPIError)):
        await written_twice_and_tried()
    async with school.transaction() as store:
        assert await store.inbox.states() == {}
    assert await refs(school) == []


async def test_rows_of_one_table_may_fill_different_columns(school: Storage) -> None:
    names = {"school": HERE, "first_name": "Theo", "last_name": "Jankowski"}
    async with school.transaction() as store:
        store.tx.add(pupil, id=new_id(), code="TJ", **names)
        store.tx.add(pupil, id=new_id(), code="TK", **names, known_as="Teddy", sen_status="ehcp")
    async with school.transaction() as store:
        rows = await store.tx.rows(sa.select(pupil).order_by(pupil.c.code), pupil)
    assert [(row["known_as"], row["sen_status"]) for row in rows[1:]] == [(None, "none"), ("Teddy", "ehcp")]


async def test_ids_sort_by_the_time_they_were_made() -> None:
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(set(made))


async def test_a_school_as_a_failed_unit_saw_it_is_not_kept(school: Storage) -> None:
    async with school.transaction() as store:
        before = await store.schools.get(HERE)
        async with failing_unit(store):
            store.people.add(staff(99, "Nobody"))
            await store.schools.changed(HERE, LATER)
            assert len((await store.schools.get(HERE)).people) == len(before.people) + 1
        assert await store.schools.get(HERE) == before
    async with school.transaction() as store:
        await store.schools.changed(HERE, LATER)
        assert (await store.schools.get(HERE)).people == before.people
    async with school.transaction() as store:
        assert (await store.schools.get(HERE)).people == before.people
