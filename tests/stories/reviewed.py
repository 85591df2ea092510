"""Reviews in the calendar of a story, and what somebody hears morning by morning."""

from dataclasses import replace
from datetime import date, time

from bot.reviews import Review
from storage import new_id
from storage.tables import review
from tests.world import World

DAY = date(2027, 1, 20)


async def annual(world: World, code: str = "KB", day: date = DAY, **other: object) -> Review:
    """Put a review into the school's calendar, as the workbook would."""
    one = Review(new_id(), "ehcp_annual", day, time(9, 30), world.ids[code], None, "Meeting room")
    one = replace(one, **other)
    async with world.store() as store:
        row = {"date": one.day, "time": one.at, "place": one.place, "kind": one.kind}
        store.tx.add(review, school=world.school, id=one.id, pupil=one.pupil, person=one.person, **row)
        await store.schools.changed(world.school, world.clock.now())
    return one


def quiet(world: World, *codes: str) -> None:
    """These people hear what the story is not about."""
    for code in codes:
        world.people[code].hears()


async def heard(world: World, code: str, last: date, first: date = date(2026, 11, 24)) -> list[str]:
    """Let the days pass and return what somebody heard each morning, with the date."""
    found = []
    for number in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(number)
        await world.until("08:00", day)
        words = world.people[code].hears()
        found += [f"{day:%a} {day.day} {day:%b}: {line}" for line in words.splitlines()]
    return found
