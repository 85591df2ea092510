"""Concerns: stored apart, changed by one at a time, due until somebody has them."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.concerns import Concern, Level, Stage, take
from storage import Clash, Storage
from tests.storage.cast import ANA, DALE, ELSEWHERE, HERE, LATER, NOW, a_concern

WORDS = "said he is hungry at home \ud800 🎉"


async def raised(school: Storage, **other: object) -> Concern:
    concern = a_concern(**other)
    async with school.transaction() as store:
        store.concerns.add(concern, WORDS, NOW - timedelta(hours=1))
    return concern


async def as_it_stands(school: Storage, concern: Concern) -> Concern | None:
    async with school.transaction() as store:
        return await store.concerns.get(HERE, concern.id)


async def test_a_concern_comes_back_as_it_was_raised(school: Storage) -> None:
    concern = await raised(school, level=Level.RED, danger="yes", told="parent", pupil=None)
    async with school.transaction() as store:
        assert await store.concerns.get(HERE, concern.id) == concern
        assert await store.concerns.referred(HERE, concern.ref) == concern
        assert await store.concerns.words(HERE, concern.id) == WORDS
        assert await store.concerns.get(ELSEWHERE, concern.id) is None
        assert await store.concerns.referred(HERE, "C-0000") is None


async def test_a_step_is_stored_and_noted(school: Storage) -> None:
    before = await raised(school)
    after = replace(take(before, DALE, LATER), danger="no", told="yes", level=Level.RED)
    async with school.transaction() as store:
        assert await store.concerns.save(before, after, LATER, "taken", DALE.id)
    assert await as_it_stands(school, before) == after
    async with school.transaction() as store:
        assert '"stage": "taken"' in (await store.audit.entries(HERE))[-1]


async def test_of_two_who_save_what_both_read_one_wins(school: Storage) -> None:
    before = await raised(school)
    first, second = take(before, DALE, LATER), take(before, ANA, LATER)
    async with school.transaction() as store:
        assert await store.concerns.save(before, first, LATER, "taken", DALE.id)
    async with school.transaction() as store:
        assert not await store.concerns.save(before, second, LATER, "taken", ANA.id)
    assert await as_it_stands(school, before) == first
    async with school.transaction() as store:
        assert sum("taken" in entry for entry in await store.audit.entries(HERE)) == 1


async def test_of_twenty_who_save_at_once_one_wins(school: Storage) -> None:
    before = await raised(school)

    async def climbs() -> bool:
        async with school.transaction() as store:
            after = replace(before, step=1, version=2, next_at=LATER)
            return await store.concerns.save(before, after, LATER, "climbed")

    assert Counter(await asyncio.gather(*(climbs() for _ in range(20)))) == {True: 1, False: 19}


async def test_what_is_due_comes_longest_waiting_first(school: Storage) -> None:
    late = await raised(school, ref="C-0001", next_at=NOW - timedelta(hours=1))
    now = await raised(school, ref="C-0002", next_at=NOW)
    later = await raised(school, ref="C-0003", next_at=NOW + timedelta(microseconds=1))
    await raised(school, ref="C-0004", next_at=None, stage=Stage.TAKEN)
    async with school.transaction() as store:
        assert await store.concerns.due(NOW) == [late, now]
        assert await store.concerns.due(LATER) == [late, now, later]
        assert await store.concerns.next_moment() == late.next_at


async def test_a_concern_somebody_has_is_never_due(school: Storage) -> None:
    before = await raised(school)
    async with school.transaction() as store:
        assert await store.concerns.save(before, take(before, DALE, NOW), NOW, "taken", DALE.id)
    async with school.transaction() as store:
        assert await store.concerns.due(LATER) == []
        assert await store.concerns.next_moment() is None


async def test_a_concern_that_is_hurried_is_due_at_once_and_whoever_read_it_before_comes_too_late(
    school: Storage,
) -> None:
    before = await raised(school, next_at=LATER)
    async with school.transaction() as store:
        await store.concerns.hurry(HERE, before.id, NOW)
    hurried = replace(before, next_at=NOW, version=2)
    assert await as_it_stands(school, before) == hurried
    async with school.transaction() as store:
        assert not await store.concerns.save(before, replace(before, version=2), NOW, "climbed")


@pytest.mark.parametrize(
    ("next_at", "stage"), [(NOW - timedelta(minutes=1), Stage.OPEN), (None, Stage.TAKEN)], ids=str
)
async def test_a_concern_that_is_due_or_that_somebody_has_is_not_hurried(
    school: Storage, next_at: object, stage: Stage
) -> None:
    before = await raised(school, next_at=next_at, stage=stage)
    async with school.transaction() as store:
        await store.concerns.hurry(HERE, before.id, NOW)
    assert await as_it_stands(school, before) == before


async def test_words_that_are_added_stand_beside_the_first_ones(school: Storage) -> None:
    concern = await raised(school)
    async with school.transaction() as store:
        store.concerns.add_words(concern, "and was crying", ANA.id, LATER)
    async with school.transaction() as store:
        (added,) = await store.records.amendments(HERE, concern.id)
        assert (added.after, added.by, added.at) == ("and was crying", ANA.id, LATER)
        assert await store.concerns.words(HERE, concern.id) == WORDS


async def test_no_question_about_records_finds_a_concern(school: Storage) -> None:
    concern = await raised(school)
    async with school.transaction() as store:
        assert await store.records.between(HERE, NOW - timedelta(days=1), LATER) == []
        assert await store.records.by(HERE, ANA.id) == []
        assert await store.records.referred(HERE, concern.ref) is None


async def test_one_reference_twice_is_refused(school: Storage) -> None:
    await raised(school)
    with pytest.raises(Clash):
        await raised(school)
