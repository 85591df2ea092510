"""A doorbell that was under way when somebody took the concern: it does not ring anybody afterwards."""

import pytest

from storage import new_id
from tests.stories.bells import BELL, a_concern, rung
from tests.stories.letters import tried
from tests.world import World

OK = 200


def rings_at(world: World, code: str) -> int:
    """Return how often somebody's phone was made to ring, whatever its doorbells say by now."""
    sent = tried(world, world.people[code])
    return sum(BELL in str(call.params["text"]) for call in sent if call.status == OK)


async def nearly_the_deputys(world: World) -> str:
    """A concern has rung the lead twice, and in five seconds the deputy's turn comes; return its reference."""
    concern = await a_concern(world)
    assert rung(world) == ["dale"]
    await world.passes(minutes=9, seconds=55)
    assert rung(world) == ["dale"]
    return concern


async def is_taken_and_rings_no_deputy(world: World, concern: str) -> None:
    await world.dale.taps("I have this")
    assert f"{concern} is yours" in world.dale.hears()
    assert f"Mrs Dale has {concern}" in world.ana.hears()
    await world.passes(minutes=20)
    assert rings_at(world, "osei") == 0
    assert world.osei.hears() in {"", f"{concern}: Mrs Dale has it, 09:10."}


@pytest.mark.parametrize("fault", ["429", "refuse"])
async def test_a_bell_that_waits_rings_nobody_after_it_was_taken(world: World, fault: str) -> None:
    concern = await nearly_the_deputys(world)
    world.telegram.fault("sendMessage", fault, **({"retry_after": 300} if fault == "429" else {}))
    world.clock.move(5)
    await world.program.beat()
    await world.traveller.settle()
    assert rung(world) == [], "the deputy's bell is held back"
    await is_taken_and_rings_no_deputy(world, concern)


async def test_a_bell_whose_sender_died_rings_nobody_after_it_was_taken(world: World) -> None:
    concern = await nearly_the_deputys(world)
    world.telegram.fault("sendMessage", "refuse")
    world.clock.move(5)
    await world.program.beat()
    await world.traveller.settle()
    world.clock.move(30)
    async with world.store() as store:
        (held,) = await store.outbox.claim(new_id(), [], 10, world.clock.now())
    assert held.letter.person == world.ids["osei"], "another program holds it, and dies"
    await is_taken_and_rings_no_deputy(world, concern)


async def test_a_bell_that_arrives_slowly_says_who_has_it(world: World) -> None:
    concern = await nearly_the_deputys(world)
    world.telegram.fault("sendMessage", "slow", seconds=0.2)
    world.clock.move(5)
    await world.program.beat()
    world.telegram.tap(world.dale.id, "I have this")
    await world.traveller.settle()
    assert f"{concern} is yours" in world.dale.hears()
    world.ana.hears()
    assert world.osei.hears() == f"{concern}: Mrs Dale has it, 09:10."
