"""What stories about the class teacher's minute have in common: Ana's notes, and how it is opened."""

from playground.cast import Somebody
from tests.stories.cards import ref
from tests.world import World


async def notes(world: World, *words: str) -> str:
    """Ana, and the reference of the last of her notes."""
    heard = ""
    for text in words:
        await world.ana.says(text)
        heard = world.ana.hears()
    return ref(heard)


async def opened(somebody: Somebody) -> list[str]:
    """Tap [Open]; return the lines."""
    somebody.hears()
    await somebody.taps("Open")
    return somebody.hears().splitlines()


async def newest_reference(world: World) -> str:
    """The reference of the last record Ana wrote."""
    async with world.store() as store:
        return (await store.records.by(world.school, world.ids["ana"]))[-1].ref
