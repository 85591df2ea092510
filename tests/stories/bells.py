"""The bells of a concern: somebody tells one, and whose phone rings."""

from tests.stories.cards import ref
from tests.world import World

SAFEGUARDERS = ("dale", "osei", "grant")
EVERYONE = [*SAFEGUARDERS]
BELL = "needs you now"
DISCLOSURE = "said his mum hits him"
WORRY = "was hungry again and took food from the bin"


def rung(world: World) -> list[str]:
    """Return whose phone has rung since this was asked the last time."""
    return [code for code in SAFEGUARDERS if BELL in world.people[code].hears()]


async def climbs(world: World, *steps: tuple[int, list[str]]) -> None:
    """Hold each step to its minute: until shortly before nobody hears anything, then whoever it rings."""
    for minutes, people in steps:
        await world.passes(minutes=minutes, seconds=-_SHORTLY)
        world.nothing_more()
        await world.passes(seconds=_SHORTLY)
        assert rung(world) == people, minutes


_SHORTLY = 5
"""Seconds: a tap and its answers take a few."""


async def a_concern(world: World, code: str = "ana", words: str = DISCLOSURE) -> str:
    """Somebody reports a concern with a canary in it, amber unless its words say otherwise; return its reference."""
    await world.people[code].says(f"concern K {words} {world.canary_word()}")
    return ref(world.people[code].hears())
