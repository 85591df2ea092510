"""Somebody has a concern and leaves, or cannot be reached any more: it opens again, and nobody has to notice that."""

from datetime import date

import pytest

from storage.tables import person
from tests.stories.bells import a_concern, rung
from tests.stories.outside import as_it_stands, minute, named
from tests.world import World

GONE = {
    "left": {"ends": date(2026, 11, 22)},
    "unlinked": {"telegram_id": None},
    "no longer of the team": {"roles": "teacher"},
}


async def taken_by_the_dsl(world: World) -> str:
    """A concern that Mrs Dale has; everybody read that."""
    ref = await a_concern(world)
    await world.dale.taps("I have this")
    assert "is yours" in world.dale.hears()
    world.ana.hears()
    return ref


@pytest.mark.parametrize("change", GONE.values(), ids=GONE)
async def test_whoever_has_it_is_gone_and_it_opens_again_within_five_minutes(
    world: World, change: dict[str, object]
) -> None:
    ref = await taken_by_the_dsl(world)
    for _ in range(3):
        await minute(world)
    assert (await as_it_stands(world, ref)).owner == world.ids["dale"]
    await world.changed(person, "dale", **change)
    await minute(world)
    await world.passes(seconds=1)
    assert rung(world) == ["osei"]
    found = await as_it_stands(world, ref)
    assert (found.stage, found.owner, found.round) == ("open", None, 2)
    await minute(world)
    assert named(world) == []


async def test_whoever_has_it_blocks_the_bot_and_it_opens_again(world: World) -> None:
    await taken_by_the_dsl(world)
    world.telegram.block(world.dale.id)
    await world.traveller.settle()
    await minute(world)
    await world.passes(seconds=1)
    assert rung(world) == ["osei"]


async def test_out_of_hours_it_opens_again_in_the_morning(world: World) -> None:
    await world.until("16:20")
    ref = await taken_by_the_dsl(world)
    await world.until("17:00")
    await world.changed(person, "dale", telegram_id=None)
    await minute(world)
    assert (await as_it_stands(world, ref)).owner == world.ids["dale"]
    await world.until("07:45", date(2026, 11, 24))
    world.lin.hears()
    await minute(world)
    await world.passes(seconds=1)
    assert rung(world) == ["osei"]
    assert (await as_it_stands(world, ref)).owner is None


async def test_a_child_in_danger_waits_for_no_morning(world: World) -> None:
    await world.until("17:00")
    await world.ana.says(f"concern K {world.canary_word()}")
    await world.ana.taps("Yes")
    await world.dale.taps("I have this")
    for code in ("ana", "dale", "osei", "grant"):
        world.people[code].hears()
    await world.changed(person, "dale", telegram_id=None)
    await minute(world)
    await world.passes(seconds=1)
    assert rung(world) == ["osei", "grant"]
    world.ana.hears()
