"""Duties without their person in the database: one row a duty and day, and of many who say yes exactly one has it."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.cover import Cover, Stage, taken
from handlers import covering
from storage import Clash, Storage, new_id
from tests.school import people_the_school
from tests.storage.cast import ANA, DALE, HERE, NOW
from tests.storage.databases import Database
from tests.storage.test_beats import MIDNIGHT, a_school_with_duties

TODAY = date(2026, 11, 23)
GAP = Cover(new_id(), HERE, new_id(), TODAY, ANA.id, Stage.OFFERED, NOW, next_at=NOW + timedelta(minutes=5))


async def test_a_cover_comes_back_as_it_was_stored(school: Storage) -> None:
    swap = replace(GAP, stage=Stage.AGREES, asked=DALE.id, return_duty=new_id(), return_day=TODAY)
    async with school.transaction() as store:
        assert await store.covers.begin(swap, NOW)
    async with school.transaction() as store:
        assert await store.covers.get(HERE, swap.id) == swap
        assert await store.covers.of(HERE, swap.duty, TODAY) == swap
        assert (await store.schools.get(HERE)).covers == (swap,)


async def test_a_duty_of_a_day_begins_to_need_somebody_once(school: Storage) -> None:
    async with school.transaction() as store:
        assert await store.covers.begin(GAP, NOW)
        assert not await store.covers.begin(replace(GAP, id=new_id()), NOW)


async def test_it_is_due_at_its_moment_and_not_before(school: Storage) -> None:
    async with school.transaction() as store:
        await store.covers.begin(GAP, NOW)
        assert await store.covers.due(NOW + timedelta(minutes=4)) == []
        assert await store.covers.due(NOW + timedelta(minutes=5)) == [GAP]
        await store.covers.save(GAP, taken(GAP, DALE.id), NOW)
        assert await store.covers.due(NOW + timedelta(hours=1)) == []


async def test_what_changed_since_it_was_read_is_not_overwritten_or_forgotten(school: Storage) -> None:
    async with school.transaction() as store:
        await store.covers.begin(GAP, NOW)
        assert await store.covers.save(GAP, taken(GAP, DALE.id), NOW)
        assert not await store.covers.save(GAP, taken(GAP, ANA.id), NOW)
        assert not await store.covers.drop(GAP, NOW)
        has = await store.covers.get(HERE, GAP.id)
        assert has is not None
        assert (has.by, has.version) == (DALE.id, 2)
        assert await store.covers.drop(has, NOW)
        assert await store.covers.get(HERE, GAP.id) is None


async def test_those_of_days_long_past_go_when_another_begins(school: Storage) -> None:
    async with school.transaction() as store:
        await store.covers.begin(GAP, NOW)
    for days, stays in ((60, True), (61, False)):
        async with school.transaction() as store:
            later = NOW + timedelta(days=days)
            await store.covers.begin(replace(GAP, id=new_id(), day=later.date()), later)
            assert (await store.covers.get(HERE, GAP.id) is not None) is stays


@pytest.mark.parametrize("round_", range(5))
async def test_of_many_who_say_yes_at_once_exactly_one_has_the_duty(database: Database, round_: int) -> None:
    async with database.opened() as one, database.opened() as other:
        key = await a_school_with_duties(one)
        async with one.transaction() as store:
            school = await store.schools.get(key)
            duty = school.rota[round_]
            absent = school.person(duty.person)
            assert absent is not None
            [cover] = await covering.release(store, school, [(duty, TODAY)], absent, MIDNIGHT)

        async def says_yes(storage: Storage, number: int) -> bool:
            """Somebody taps: what is read first may be old when it comes to writing."""
            try:
                async with storage.transaction() as store:
                    mine = await store.covers.get(key, cover.id)
                    school = await store.schools.get(key)
                    by = school.people[number]
                    assert mine is not None
                    return await covering.take(store, school, mine, by, MIDNIGHT)
            except Clash:
                return False

        tries = [says_yes((one, other)[number % 2], number) for number in range(6)]
        assert sum(await asyncio.gather(*tries)) == 1
        async with one.transaction() as store:
            has = await store.covers.get(key, cover.id)
            assert has is not None
            assert has.stage is Stage.TAKEN


async def test_two_schools_do_not_see_each_others(storage: Storage) -> None:
    async with storage.transaction() as store:
        keys = [(await people_the_school(store, MIDNIGHT, further)) for further in (0, 50)]
        await store.tx.flush()
        (first, people), (second, _) = keys
        one = Cover(new_id(), first, new_id(), TODAY, people["ana"], Stage.OFFERED, MIDNIGHT)
        await store.covers.begin(one, MIDNIGHT)
        assert await store.covers.get(second, one.id) is None
        assert (await store.schools.get(second)).covers == ()
