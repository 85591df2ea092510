"""The bells of a concern: somebody tells one, and whose phone rings."""

from tests.stories.cards import ref
from tests.world import World

SAFEGUARDERS = ("dale", "osei", "grant")
BELL = "needs you now"


def rung(world: World) -> list[str]:
    """Return whose phone has rung since this was asked the last time."""
    return [code for code in SAFEGUARDERS if BELL in world.people[code].hears()]


async def a_concern(world: World, code: str = "ana") -> str:
    """Somebody reports a concern with a canary in it; return its reference."""
    await world.people[code].says(f"concern K {world.canary_word()}")
    return ref(world.people[code].hears())
