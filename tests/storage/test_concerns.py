"""Concerns: stored apart, changed by one at a time, due until somebody has them."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.casework import Entry, Kind
from bot.concerns import Concern, Level, Stage, close, take
from bot.records import Amendment, Change
from bot.school import School
from storage import Clash, Storage, new_id
from tests.storage.cast import ANA, DALE, ELSEWHERE, HERE, LATER, NOW, a_concern

SCHOOL = School(HERE, 1)
WORDS = "said he is hungry at home \ud800 🎉"


async def raised(school: Storage, **other: object) -> Concern:
    concern = a_concern(**other)
    async with school.transaction() as store:
        store.concerns.add(concern, WORDS, NOW - timedelta(hours=1))
    return concern


async def as_it_stands(school: Storage, concern: Concern) -> Concern | None:
    async with school.transaction() as store:
        return await store.concerns.get(HERE, concern.id)


@pytest.mark.parametrize("about", ["pupil", "adult"])
async def test_a_concern_comes_back_as_it_was_raised(school: Storage, about: str) -> None:
    said = {"level": Level.RED, "danger": "yes", "told": "parent", "pupil": None}
    kept = {
        "excluded": frozenset({DALE.id}),
        "confirmed": False,
        "asks": True,
        "round": 3,
        "recorded_at": LATER,
    }
    concern = await raised(school, type=about, subjects=frozenset({ANA.id, DALE.id}), **said, **kept)
    async with school.transaction() as store:
        assert await store.concerns.get(HERE, concern.id) == concern
        assert await store.concerns.referred(HERE, concern.ref) == concern
        assert await store.concerns.words(concern) == WORDS
        assert await store.concerns.event_at(concern) == NOW - timedelta(hours=1)
        assert await store.concerns.get(ELSEWHERE, concern.id) is None
        assert await store.concerns.referred(HERE, "C-0000") is None


async def test_a_step_is_stored_and_noted(school: Storage) -> None:
    before = await raised(school)
    after = replace(take(before, DALE, SCHOOL, LATER), danger="no", told="yes", level=Level.RED)
    async with school.transaction() as store:
        assert await store.concerns.save(before, after, LATER, "taken", DALE.id)
    assert await as_it_stands(school, before) == after
    async with school.transaction() as store:
        assert '"stage": "taken"' in (await store.audit.entries(HERE))[-1]


async def test_of_two_who_save_what_both_read_one_wins(school: Storage) -> None:
    before = await raised(school)
    first, second = take(before, DALE, SCHOOL, LATER), take(before, ANA, SCHOOL, LATER)
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
    late = await raised(school, ref="C-0001", type="adult", next_at=NOW - timedelta(hours=1))
    now = await raised(school, ref="C-0002", next_at=NOW)
    later = await raised(school, ref="C-0003", type="adult", next_at=NOW + timedelta(microseconds=1))
    await raised(school, ref="C-0004", next_at=None, stage=Stage.CLOSED)
    async with school.transaction() as store:
        assert await store.concerns.due(NOW) == [late, now]
        assert await store.concerns.due(LATER) == [late, now, later]
        assert await store.concerns.next_moment() == late.next_at


@pytest.mark.parametrize("about", ["pupil", "adult"])
async def test_a_concern_somebody_has_is_due_when_the_lease_ends(school: Storage, about: str) -> None:
    before = await raised(school, type=about)
    after = take(before, DALE, SCHOOL, NOW)
    async with school.transaction() as store:
        assert await store.concerns.save(before, after, NOW, "taken", DALE.id)
    async with school.transaction() as store:
        assert await store.concerns.due(LATER) == []
        assert await store.concerns.next_moment() == NOW + timedelta(hours=1)
        assert await store.concerns.due(NOW + timedelta(hours=1)) == [after]


@pytest.mark.parametrize("about", ["pupil", "adult"])
async def test_a_closed_concern_is_never_due(school: Storage, about: str) -> None:
    before = await raised(school, type=about)
    async with school.transaction() as store:
        assert await store.concerns.save(before, close(before), NOW, "closed", DALE.id)
    async with school.transaction() as store:
        assert await store.concerns.due(NOW + timedelta(days=400)) == []
        assert await store.concerns.next_moment() is None
        assert await store.concerns.open(HERE) == []


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


@pytest.mark.parametrize("about", ["pupil", "adult"])
async def test_words_that_are_added_stand_beside_the_first_ones(school: Storage, about: str) -> None:
    concern = await raised(school, type=about)
    other = await raised(school, ref="C-0002", type=about)
    first, second = (
        Entry(new_id(), HERE, concern.id, Kind.WORDS, ANA.id, LATER, words) for words in (WORDS, "x")
    )
    async with school.transaction() as store:
        store.entries.add(concern, first)
        store.entries.add(concern, second)
    async with school.transaction() as store:
        assert await store.entries.of(concern) == [first, second]
        assert await store.entries.of(other) == []
        assert await store.concerns.words(concern) == WORDS


async def test_words_of_before_there_were_files_are_read_first(school: Storage) -> None:
    concern = await raised(school)
    old = Amendment(concern.id, 1, Change.ADD, ANA.id, NOW, "", "and was crying")
    line = Entry(new_id(), HERE, concern.id, Kind.DECISION, DALE.id, LATER, "early help", {"body": "care"})
    async with school.transaction() as store:
        store.entries.add(concern, line)
        store.records.add_words(HERE, old)
    async with school.transaction() as store:
        before, after = await store.entries.of(concern)
    assert (before.kind, before.text, before.by, before.at) == (Kind.WORDS, "and was crying", ANA.id, NOW)
    assert after == line


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
