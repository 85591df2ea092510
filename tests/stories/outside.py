"""What stories about the path outside Telegram have in common: a minute that passes, and what the auditor said of it."""

import json

from bot.concerns import Concern
from tests.world import World


async def looks(world: World) -> None:
    """Let the program look at itself, as its metronome makes it each minute."""
    await world.program.alive.look()


async def minute(world: World) -> None:
    """Let a minute pass in which Telegram answers, because somebody asks for something, and the program looks at itself."""
    await world.passes(minutes=1)
    await world.lin.says("/help")
    world.lin.hears()
    await looks(world)


def logged(world: World, event: str) -> list[dict[str, object]]:
    """Return every line of the log about an event."""
    lines = (line for line in world.printed().splitlines() if line.startswith("{"))
    return [one for one in map(json.loads, lines) if one["event"] == event]


def named(world: World) -> list[tuple[str, list[str]]]:
    """Return reference and numbers of each invariant that was found broken, in order."""
    found = logged(world, "an invariant is broken")
    assert all(one.keys() == {"event", "level", "timestamp", "ref", "invariants"} for one in found)
    assert all(one["level"] == "error" for one in found)
    return [(one["ref"], one["invariants"]) for one in found]  # type: ignore[misc]


async def as_it_stands(world: World, ref: str) -> Concern:
    """Return a concern."""
    async with world.store() as store:
        found = await store.concerns.referred(world.school, ref)
    assert found is not None
    return found


async def noted(world: World) -> list[tuple[str, str]]:
    """Return what stands in the audit chain about invariants: what happened, and their numbers."""
    async with world.store() as store:
        bodies = [json.loads(body) for body in await store.audit.entries(world.school)]
    return [(body["action"], body["invariants"]) for body in bodies if "invariants" in body]
