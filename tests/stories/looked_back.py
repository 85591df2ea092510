"""A week of notes about two pupils, one with a plan, and the papers that come of it."""

from datetime import date

from playground.cast import Somebody
from playground.people import Document
from storage import new_id
from storage.tables import outcome, programme
from tests.world import World

TUESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 27)
CAPTION = "Names are in it. It goes from this chat in ten minutes and cannot be passed on."


async def with_plan(world: World) -> None:
    """Kai's plan: one programme for one outcome."""
    async with world.store() as store:
        here = {"school": world.school, "pupil": world.ids["KB"]}
        text = "By July 2027 Kai reads 40 of the phase 5 words at sight."
        store.tx.add(outcome, **here, id=new_id(), number="2", text=text)
        row = {"name": "Phonics", "minutes_a_week": 100, "outcomes": "2"}
        store.tx.add(programme, **here, id=new_id(), **row)


async def a_week(world: World) -> None:
    """Monday and Tuesday are written about; the SENCO hears on Friday."""
    await with_plan(world)
    await world.passes(hours=1)
    await world.ana.says("log K phonics 9.20-9.40 target 2 read 8/10 w 2 vp")
    await world.priya.says("log Mils wrote two sentences")
    await world.until("11:00", TUESDAY)
    await world.ana.says("inc 10.50 K threw a chair when asked to write, calm by 11")
    await world.until("14:00", FRIDAY)
    for code in ("ana", "priya", "hughes"):
        world.people[code].hears()


def got(somebody: Somebody) -> list[Document]:
    return [bubble.document for bubble in somebody.phone() if bubble.document is not None]
