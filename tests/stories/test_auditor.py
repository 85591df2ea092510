"""What must hold of a concern is asked of the database each minute, and whoever runs the program hears when it does not."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import sqlalchemy as sa

from handlers.heartbeat import Heartbeat
from storage import Storage
from storage.tables import concern
from tests.handlers.outside import Outside
from tests.stories.bells import a_concern, rung
from tests.stories.outside import as_it_stands, looks, minute, named, noted
from tests.stories.tampering import BROKEN, Tamper, tampering
from tests.world import World


@pytest.fixture
async def outside() -> AsyncIterator[Outside]:
    """The service outside."""
    async with Outside() as service:
        yield service


@pytest.fixture
def alive_url(outside: Outside) -> str:
    """The program pings it."""
    return outside.url


@pytest.mark.parametrize(("numbers", "tamper"), BROKEN.values(), ids=BROKEN)
async def test_what_is_broken_is_named_and_the_pings_stop_until_it_is_mended(
    world: World, outside: Outside, numbers: list[str], tamper: Tamper
) -> None:
    ref = await a_concern(world)
    assert rung(world) == ["dale"]
    await minute(world)
    assert (outside.pings(), named(world)) == (1, [])
    it = await tampering(world, ref)
    await tamper(it)
    for times in (1, 2):
        await looks(world)
        assert named(world) == [(ref, numbers)] * times, "once a minute"
    assert await noted(world) == [("invariants broken", " ".join(numbers))], "once, when it begins"
    assert outside.pings() == 0
    await it.mend()
    await looks(world)
    assert outside.pings() == 1
    assert len(named(world)) == 2
    assert (await noted(world))[1:] == [("invariants hold", "")]


async def test_a_program_started_again_knows_what_was_noted(world: World) -> None:
    it = await tampering(world, await a_concern(world))
    world.dale.hears()
    await it.change(version=it.concern.version + 1)
    await looks(world)
    async with world.down():
        pass
    await looks(world)
    assert len(named(world)) == 2
    assert await noted(world) == [("invariants broken", "I9")]
    await it.mend()


async def test_one_about_an_adult_is_looked_at_as_well(world: World) -> None:
    await world.ana.says(f"concern Mr Hughes shouted at Kai {world.canary_word()}")
    world.ana.hears()
    async with world.store() as store:
        (found,) = await store.concerns.open(world.school)
    it = await as_it_stands(world, found.ref)
    await looks(world)
    assert named(world) == []
    assert await store_of(world, found.ref) == "adult_concern"
    async with world.store() as store:
        await store.tx.connection.exec_driver_sql("UPDATE adult_concern SET version = version + 1")
    await looks(world)
    assert named(world) == [(it.ref, ["I9"])]
    async with world.store() as store:
        await store.tx.connection.exec_driver_sql("UPDATE adult_concern SET version = version - 1")
    world.grant.hears()


async def store_of(world: World, ref: str) -> str:
    """Return the table a concern is in."""
    async with world.store() as store:
        rows = await store.tx.connection.execute(sa.select(concern.c.id).where(concern.c.ref == ref))
        return "adult_concern" if rows.first() is None else "concern"


async def test_a_closed_concern_is_not_looked_at(world: World, outside: Outside) -> None:
    it = await tampering(world, await a_concern(world))
    world.dale.hears()
    await it.change(stage="closed", next_at=None, owner=it.concern.reporter, version=99)
    await it.ring("ana")
    await it.ring("dale", again=True)
    await minute(world)
    assert (named(world), outside.pings()) == ([], 1)


async def test_a_school_that_cannot_be_audited_is_not_well(world: World, outside: Outside) -> None:
    it = await tampering(world, await a_concern(world))
    world.dale.hears()
    await it.change(stage="lost")
    await looks(world)
    assert outside.pings() == 0
    assert "a school cannot be audited" in world.printed()
    await it.mend()
    await looks(world)
    assert outside.pings() == 1


async def test_of_two_programs_that_beat_at_once_one_rings(world: World) -> None:
    ref = await a_concern(world)
    assert rung(world) == ["dale"]
    before = await as_it_stands(world, ref)
    other = Storage(f"sqlite+aiosqlite:///{world.folder / 'alongside.db'}", world.folder / "alongside.keys")
    await other.open()
    beats = [Heartbeat(storage, world.clock, lambda: None).beat for storage in (world.program.storage, other)]
    await asyncio.gather(*(beat() for beat in beats * 5))
    assert await as_it_stands(world, ref) == before, "I6: not early"
    assert before.next_at is not None
    world.clock.set(before.next_at)
    await asyncio.gather(*(beat() for beat in beats * 5))
    await other.close()
    after = await as_it_stands(world, ref)
    assert (after.step, after.version) == (before.step + 1, before.version + 1), "I6: one step"
    await world.traveller.beat()
    assert [code for code in ("dale", "osei", "grant") for _ in world.people[code].news()] == ["dale"]
    await looks(world)
    assert named(world) == []
