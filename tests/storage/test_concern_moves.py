"""A concern that turns out to be about an adult leaves the store of pupils with its whole file, and can come back."""

from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.casework import Entry, Kind
from bot.concerns import Concern, add_subject, not_about_adult
from storage import Storage, new_id
from storage.sealed import Unsealed
from storage.tables import adult_concern, adult_entry, concern, concern_entry
from tests.storage.cast import ANA, DALE, HERE, KAI, LATER, NOW, a_concern

FIRST, ADDED = "said he is hungry at home", "and that Mrs Dale laughed"
PUPILS, ADULTS = (concern, concern_entry), (adult_concern, adult_entry)


async def raised(school: Storage, about: str) -> tuple[Concern, list[Entry]]:
    """Raise a concern with two lines in its file, and another one that stays where it is."""
    worry = a_concern(type=about, subjects=frozenset({DALE.id} if about == "adult" else ()))
    other = a_concern("C-0002", type=about)
    lines = [
        Entry(new_id(), HERE, worry.id, Kind.WORDS, ANA.id, LATER, ADDED),
        Entry(new_id(), HERE, worry.id, Kind.TOLD, ANA.id, LATER, "", {"person": "Mr Osei"}),
    ]
    async with school.transaction() as store:
        store.concerns.add(worry, FIRST, NOW - timedelta(hours=1))
        store.concerns.add(other, FIRST, NOW)
        for line in lines:
            store.entries.add(worry, line)
        store.entries.add(other, replace(lines[0], id=new_id(), concern=other.id))
    return worry, lines


async def rows_of(school: Storage, tables: tuple[sa.Table, ...], key: object) -> list[int]:
    """Count the rows of one concern in a store: the concern itself, and the lines of its file."""
    first, second = tables
    async with school.transaction() as store:
        counts = [
            sa.select(sa.func.count()).select_from(first).where(first.c.id == key),
            sa.select(sa.func.count()).select_from(second).where(second.c.concern == key),
        ]
        return [(await store.tx.connection.execute(one)).scalar_one() for one in counts]


def turned(before: Concern) -> Concern:
    return not_about_adult(before, LATER) if before.type == "adult" else add_subject(before, DALE.id, LATER)


@pytest.mark.parametrize("about", ["pupil", "adult"])
async def test_a_concern_that_is_about_somebody_else_leaves_nothing_behind(
    school: Storage, about: str
) -> None:
    before, lines = await raised(school, about)
    old, new = (PUPILS, ADULTS) if about == "pupil" else (ADULTS, PUPILS)
    after = turned(before)
    async with school.transaction() as store:
        assert await store.concerns.save(before, after, LATER, "turned", ANA.id)
    assert await rows_of(school, old, before.id) == [0, 0]
    assert await rows_of(school, new, before.id) == [1, 2]
    async with school.transaction() as store:
        assert await store.concerns.get(HERE, before.id) == after
        assert await store.concerns.referred(HERE, before.ref) == after
        assert await store.concerns.words(after) == FIRST
        assert await store.concerns.event_at(after) == NOW - timedelta(hours=1)
        assert await store.entries.of(after) == lines
        pupils = [one.ref for one in await store.concerns.of_pupil(HERE, KAI)]
    assert pupils == (["C-0002"] if about == "pupil" else [before.ref]), "no file of a pupil shows it"


async def test_a_concern_goes_there_and_back_and_is_whole(school: Storage) -> None:
    first, lines = await raised(school, "pupil")
    second = turned(first)
    third = turned(second)
    async with school.transaction() as store:
        assert await store.concerns.save(first, second, LATER, "turned", ANA.id)
        assert await store.concerns.save(second, third, LATER, "turned back", ANA.id)
    assert await rows_of(school, ADULTS, first.id) == [0, 0]
    async with school.transaction() as store:
        assert await store.concerns.get(HERE, first.id) == third
        assert (await store.concerns.words(third), await store.entries.of(third)) == (FIRST, lines)
        assert await store.audit.broken_at(HERE) is None
        assert not any(word in entry for entry in await store.audit.entries(HERE) for word in (FIRST, ADDED))


async def test_whoever_read_it_before_it_moved_comes_too_late(school: Storage) -> None:
    before, _ = await raised(school, "pupil")
    async with school.transaction() as store:
        assert await store.concerns.save(before, turned(before), LATER, "turned", ANA.id)
    late = replace(before, step=1, version=2, next_at=LATER)
    async with school.transaction() as store:
        assert not await store.concerns.save(before, late, LATER, "climbed")
        assert not await store.concerns.save(before, turned(before), LATER, "turned")
    assert await rows_of(school, ADULTS, before.id) == [1, 2]


async def test_a_move_that_fails_leaves_everything_where_it_was(school: Storage) -> None:
    before, lines = await raised(school, "pupil")

    async def fails() -> None:
        async with school.transaction() as store:
            await store.concerns.save(before, turned(before), LATER, "turned", ANA.id)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fails()
    assert await rows_of(school, PUPILS, before.id) == [1, 2]
    assert await rows_of(school, ADULTS, before.id) == [0, 0]
    async with school.transaction() as store:
        assert await store.entries.of(before) == lines


async def test_a_row_copied_into_the_store_of_adults_by_hand_does_not_open(school: Storage) -> None:
    before, _ = await raised(school, "pupil")
    async with school.transaction() as store:
        names = [column.name for column in concern.c]
        chosen = sa.select(*(concern.c[name] for name in names)).where(concern.c.id == before.id)
        await store.tx.connection.execute(sa.insert(adult_concern).from_select(names, chosen))
    async with school.transaction() as store:
        with pytest.raises(Unsealed, match=r"does not open \(adult_concern\.text\)"):
            await store.concerns.words(replace(before, type="adult"))
