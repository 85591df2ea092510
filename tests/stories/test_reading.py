"""Keeping children safe in education is read anew each September: asked, tapped, and a leader knows how many have not."""

from datetime import date, datetime
from pathlib import Path

from storage.tables import calendar
from tests.stories.asked import everybody_listens
from tests.stories.cards import data, newest
from tests.world import LONDON, World, a_school

ASKED = "Keeping children safe in education, September 2026: please read it, then tap KCSIE."
READ = (
    "Keeping children safe in education, September 2026.\nYou have read it. That holds until 31 August 2027."
)


async def read(world: World, code: str) -> None:
    """Somebody reads it and taps."""
    await world.people[code].says("/training")
    world.people[code].hears()
    await world.people[code].taps("KCSIE")
    world.people[code].hears()
    await world.people[code].taps("Read and understood")


async def test_it_is_noted_by_a_tap_until_the_end_of_the_school_year(world: World) -> None:
    await read(world, "ana")
    assert world.ana.hears() == READ
    async with world.store() as store:
        school = await store.schools.get(world.school)
    (one,), (course,) = school.trainings, school.courses
    assert (course.code, one.done, one.expires) == ("KCSIE", date(2026, 11, 23), date(2027, 8, 31))
    await world.ana.says("/training")
    assert "not read" not in world.ana.hears()
    await world.grant.says("/training")
    heard = world.grant.hears()
    assert "Priya Shah: KCSIE September 2026 not read." in heard
    assert "Ana Kovac" not in heard, "there is no certificate to look at either"


async def test_a_button_of_another_year_notes_nothing(world: World) -> None:
    await world.ana.says("/training")
    world.ana.hears()
    for forged in ("kcsie:2025", "kcsie:2027", "kcsie:", "kcsie:x"):
        await world.forges("ana", forged)
    async with world.store() as store:
        assert (await store.schools.get(world.school)).trainings == ()


async def test_each_september_everybody_is_asked_twice_more_and_then_the_head_hears_a_number(
    tmp_path: Path, migrated: Path
) -> None:
    start = datetime(2026, 8, 31, 9, tzinfo=LONDON)
    async with a_school(tmp_path, migrated, start=start) as world:
        async with world.store() as store:
            row = {"kind": "term", "starts": date(2026, 4, 13), "ends": date(2026, 7, 21)}
            store.tx.add(calendar, school=world.school, id=world.school, **row)
            await store.schools.changed(world.school, world.clock.now())
        await world.until("07:45", date(2026, 9, 2))
        assert everybody_listens(world) == dict.fromkeys(world.people, ASKED)
        await world.ana.taps("KCSIE")
        world.ana.hears()
        await world.ana.taps("Read and understood")
        assert world.ana.hears() == READ
        carried = data(newest(world.priya), "KCSIE")
        assert carried == "see:KCSIE"
        await world.until("07:45", date(2026, 9, 3))
        assert everybody_listens(world) == {}
        await world.until("07:45", date(2026, 9, 16))
        again = everybody_listens(world)
        assert set(again) == set(world.people) - {"ana"}
        await world.until("07:45", date(2026, 10, 5))
        heard = everybody_listens(world)
        assert "8 people have not read KCSIE yet." in heard["grant"]
        assert not [code for code, words in heard.items() if "people" in words and code != "grant"]
