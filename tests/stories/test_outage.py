"""Nobody listens for a day and more: what Telegram did not keep is not lost in silence."""

import asyncio

from tests.stories.updates import kept
from tests.world import World


async def away(world: World, hours: float) -> None:
    """Stop the program for some hours; in the last one Ana writes."""
    await world.ana.says("/today")
    world.ana.hears()
    async with world.down():
        world.clock.move((hours - 0.5) * 3600)
        world.telegram.say(world.ana.id, "log K is anybody there?")
        world.clock.move(1800)


async def test_after_thirty_hours_everyone_is_told_once_that_messages_may_be_lost(world: World) -> None:
    await away(world, 30)
    assert "You sent it at 14:30; it reached me at 15:00." in world.ana.hears()
    assert world.sue.hears() == (
        "I was away from Mon 23 Nov 09:00 until 15:00 today. Messages you sent before Mon 23 Nov 15:00 may be lost. "
        "If you had no reference for one, send it again."
    )
    for somebody in world.people.values():
        assert sum("I was away" in bubble.text for bubble in somebody.phone()) == 1
        somebody.hears()
    await away(world, 1)
    assert "Saved L-" in world.ana.hears()
    assert "Today:" in world.hughes.hears()


async def test_after_twenty_three_hours_nothing_is_lost_and_nobody_is_troubled(world: World) -> None:
    await away(world, 23)
    assert "You sent it at 07:30; it reached me at 08:00." in world.ana.hears()
    assert await kept(world) == ["log K is anybody there?"]


async def test_a_program_that_runs_but_cannot_reach_telegram_for_thirty_hours_tells_it_too(
    world: World,
) -> None:
    stored = asyncio.Event()
    world.program.polling.watch = lambda step: stored.set() if step == "stored" else None
    world.telegram.fault("getUpdates", "reset")
    world.telegram.say(world.ana.id, "/today")
    await stored.wait()
    world.clock.move(30 * 3600)
    world.telegram.say(world.ana.id, "/today")
    await world.traveller.settle()
    for somebody in world.people.values():
        assert "I was away from Mon 23 Nov 09:00 until 15:00 today." in somebody.hears()
