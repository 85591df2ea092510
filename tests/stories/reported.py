"""A report in a story: the notes it is drafted from, the taps to it, and what it is on paper."""

from datetime import date

from playground.people import Document
from tests.stories.reviewed import annual
from tests.world import World

MEETING = date(2027, 1, 6)
NOTES = (
    "log K phonics 3/10 cvc words, 7 vp. got a sticker",
    "log K phonics 5/10 indep. now and next board helped",
    "log K maths, struggled with number bonds, 4/10 hoh",
    'log K said "I like the tyres"',
    "log K pad change, wet, cream on as plan",
    "log K phonics 7/10 indep. next step: blends",
)
SECTION = "KB · {} of 7 · {}\n"
FIRST = "1 draft my report"


async def noted(world: World) -> None:
    """Ana's notes about Kai, and a review they are wanted for."""
    await annual(world, day=MEETING)
    for words in NOTES:
        await world.ana.says(words)
        await world.passes(minutes=20)
    world.ana.hears()


async def begun(world: World) -> str:
    """Ana begins her report, or goes on with it; return what she is shown."""
    await world.ana.says("/reviews")
    world.ana.hears()
    await world.ana.taps(FIRST)
    return world.ana.hears()


async def signed(world: World) -> None:
    """Ana keeps every section of her report as drafted, and signs it."""
    await noted(world)
    await begun(world)
    for _ in range(7):
        await world.ana.taps("Keep")
    await world.ana.taps("Sign")
    world.ana.hears()


async def listed(world: World, code: str = "patel") -> str:
    """Somebody looks at what is due of reviews."""
    await world.people[code].says("/reviews")
    return world.people[code].hears()


def paper(world: World, code: str = "patel") -> Document:
    return [one.document for one in world.people[code].phone() if one.document is not None][-1]
