"""What time brings is decided once: by one worker, for ever."""

import asyncio
import contextlib
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from bot.occurrences import Occurrence
from storage import Storage, Store
from tests.storage.cast import ANA, DALE, ELSEWHERE, HERE, LATER, NOW, add_school

MONDAY = Occurrence("duty_list", ANA.id, "2026-11-23", ANA.id, NOW, LATER)
OTHERS = [
    replace(MONDAY, kind="duty_notice"),
    replace(MONDAY, subject=DALE.id),
    replace(MONDAY, slot="2026-11-24"),
]


async def decided(store: Store, one: Occurrence, outcome: str, school: UUID = HERE) -> bool:
    return await store.occurrences.decide_all(school, [(one, outcome)], NOW) == {one.name}


async def decide(storage: Storage, one: Occurrence = MONDAY, outcome: str = "sent") -> bool:
    async with storage.transaction() as store:
        return await decided(store, one, outcome)


async def test_an_occurrence_is_decided_once(storage: Storage) -> None:
    assert [await decide(storage), await decide(storage, outcome="late")] == [True, False]
    async with storage.transaction() as store:
        assert await store.occurrences.outcomes_of(HERE, [MONDAY]) == {MONDAY.name: "sent"}
        assert await store.occurrences.outcomes_of(ELSEWHERE, [MONDAY]) == {}
        assert await store.occurrences.outcomes(HERE) == {("duty_list", ANA.id.hex, "2026-11-23"): "sent"}
        assert await store.occurrences.outcomes(ELSEWHERE) == {}


async def test_an_occurrence_is_decided_once_within_a_transaction_too(storage: Storage) -> None:
    async with storage.transaction() as store:
        assert [await decided(store, MONDAY, "sent") for _ in range(2)] == [True, False]


@pytest.mark.parametrize("other", OTHERS, ids=["kind", "subject", "slot"])
async def test_another_kind_subject_or_slot_is_another_occurrence(
    storage: Storage, other: Occurrence
) -> None:
    assert [await decide(storage), await decide(storage, other)] == [True, True]


async def test_another_school_decides_for_itself(storage: Storage) -> None:
    assert await decide(storage)
    async with storage.transaction() as store:
        assert await decided(store, MONDAY, "sent", ELSEWHERE)


async def test_of_many_who_decide_at_once_one_does(storage: Storage) -> None:
    assert Counter(await asyncio.gather(*(decide(storage) for _ in range(20)))) == {True: 1, False: 19}


async def test_what_a_failed_unit_decided_can_be_decided_again(storage: Storage) -> None:
    async with storage.transaction() as store:
        with contextlib.suppress(ZeroDivisionError):
            async with store.tx.unit():
                assert await decided(store, MONDAY, "sent")
                raise ZeroDivisionError
        assert await decided(store, MONDAY, "late")


async def test_a_schedule_is_moved_on_by_one(school: Storage) -> None:
    next_at = NOW + timedelta(days=1)
    async with school.transaction() as store:
        assert await store.schools.due(NOW) == [(HERE, NOW, NOW)]
        assert await store.schools.due(NOW - timedelta(microseconds=1)) == []
    moved = []
    for _ in range(2):
        async with school.transaction() as store:
            moved.append(await store.schools.decided(HERE, NOW, LATER, next_at))
    assert moved == [True, False]
    async with school.transaction() as store:
        assert await store.schools.due(LATER) == []
        assert await store.schools.due(next_at) == [(HERE, LATER, next_at)]
        assert await store.schools.next_moment() == next_at


async def test_a_school_that_changed_looks_at_its_schedule_again(school: Storage) -> None:
    async with school.transaction() as store:
        await store.schools.decided(HERE, NOW, NOW, LATER)
        await store.schools.changed(HERE, NOW)
        assert await store.schools.due(NOW) == [(HERE, NOW, NOW)]


async def test_the_next_moment_is_that_of_the_first_school(school: Storage) -> None:
    async with school.transaction() as store:
        await store.schools.decided(HERE, NOW, NOW, LATER)
        await add_school(store, ELSEWHERE)
        assert await store.schools.next_moment() == NOW
        assert await store.schools.all() == [HERE, ELSEWHERE]
