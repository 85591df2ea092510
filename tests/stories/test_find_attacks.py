"""`/find` and `/pupil` for whoever should not: cover that is over, another school, a right lost on the way, words that are no words."""

from datetime import date, timedelta

import pytest

from storage import new_id
from storage.tables import assignment, person
from tests.school import people_the_school
from tests.stories.cards import data, newest
from tests.stories.test_find import NOTHING, finds, noted
from tests.world import World

TUESDAY = date(2026, 11, 24)
NOT_FOUND = "I can't find that."
UNKNOWN = "I can't find that pupil for you today. The office knows who is with whom."


async def covers(world: World, code: str, pupil: str, *, ends: date | None = None) -> None:
    """Somebody is with a pupil from now on, or until a day."""
    async with world.store() as store:
        row = {"person": world.ids[code], "pupil": world.ids[pupil], "ends": ends}
        store.tx.add(assignment, school=world.school, id=new_id(), **row)
        await store.schools.changed(world.school, world.clock.now())


async def leaves(world: World, code: str, pupil: str) -> None:
    """Somebody is with a pupil no longer."""
    async with world.store() as store:
        mine = (assignment.c.person == world.ids[code]) & (assignment.c.pupil == world.ids[pupil])
        await store.tx.change(assignment.update().where(mine).values(ends=date(2026, 11, 22)))
        await store.schools.changed(world.school, world.clock.now() + timedelta(seconds=1))


async def test_cover_finds_the_pupils_notes_for_its_day_and_nothing_the_day_after(world: World) -> None:
    found = await noted(world, "ana", "log K phonics 8.50 quagga")
    await covers(world, "sue", "KB", ends=date(2026, 11, 23))
    assert found in await finds(world, "sue", "quagga")
    page = newest(world.sue)
    await world.sue.taps(f"Open {found}")
    world.sue.hears()
    await world.sue.says("/pupil KB")
    assert "KB · 3H" in world.sue.hears()
    await world.until("08:30", TUESDAY)
    world.hughes.hears()
    assert NOTHING in await finds(world, "sue", "quagga")
    assert NOTHING in await finds(world, "sue", found)
    assert await world.forges("sue", data(page, f"Open {found}")) == NOT_FOUND
    await world.sue.says("/pupil KB")
    assert world.sue.hears() == UNKNOWN


async def test_a_page_that_was_open_cannot_be_turned_once_the_pupil_is_not_mine_any_more(
    world: World,
) -> None:
    for number in range(8):
        await noted(world, "ana", f"log K 8.{10 + number} quagga {number}")
    await finds(world, "ana", "K quagga")
    earlier = data(newest(world.ana), "Earlier")
    await leaves(world, "ana", "KB")
    await world.forges("ana", earlier)
    heard = world.ana.hears()
    assert NOTHING in heard
    assert "quagga" not in heard


async def test_a_page_held_up_on_its_way_does_not_leave_when_one_of_its_pupils_is_not_mine_any_more(
    world: World,
) -> None:
    await covers(world, "ana", "ZM")
    await noted(world, "patel", "log Zoë maths 8.40 quagga")
    await noted(world, "ana", "log K phonics 8.50 quagga")
    world.telegram.fault("sendMessage", "429", retry_after=60)
    await world.ana.says("/find quagga")
    await leaves(world, "ana", "ZM")
    await world.passes(minutes=2)
    assert world.ana.hears() == "", "Kai's note is the newest, and Zoë's is on the same page"
    read = await finds(world, "ana", "quagga")
    assert "phonics" in read
    assert "maths" not in read


async def test_a_card_held_up_on_its_way_does_not_leave_when_the_pupil_is_not_mine_any_more(
    world: World,
) -> None:
    await noted(world, "ana", "log K phonics 8.50 quagga")
    world.telegram.fault("sendMessage", "429", retry_after=60)
    await world.ana.says("/pupil")
    await leaves(world, "ana", "KB")
    await world.passes(minutes=2)
    assert world.ana.hears() == ""


async def test_another_school_is_never_found(world: World) -> None:
    async with world.store() as store:
        key, ids = await people_the_school(store, world.clock.now(), further=5000)
    for code, (number, name) in {"ana": (6001, "Ana Elsewhere"), "grant": (6007, "Ms Elsewhere")}.items():
        assert ids[code] != world.ids[code]
        world.telegram.person(number, name).started = True
    found = await noted(world, "ana", "log K phonics 8.50 quagga")
    for words in ("/find K", "/find quagga", f"/find {found}", "/find my notes", "/pupil KB"):
        world.telegram.say(6001, words)
        await world.traveller.settle()
    elsewhere = "\n".join(bubble.text for bubble in world.telegram.chat(6001) if bubble.who == "bot")
    assert NOTHING in elsewhere
    assert [word for word in ("quagga", found, "phonics") if word in elsewhere.replace("/find", "")] == []
    assert key != world.school


@pytest.mark.parametrize(
    "words",
    [
        "Amelia",
        "AMR",
        "amelia rahman",
        "Rahman",
        "A",
        "K or Amelia",
        "AMR KB",
        "all pupils",
        "5P",
        "everything",
        "* OR 1=1",
    ],
)
async def test_another_child_is_not_found_by_any_words(world: World, words: str) -> None:
    other = await noted(world, "priya", "log Amelia phonics 8.50 zebra")
    read = await finds(world, "ana", words)
    assert other not in read
    assert "zebra" not in read
    assert "AMR" not in read


async def test_somebody_who_left_finds_nothing(world: World) -> None:
    await noted(world, "ana", "log K phonics 8.50 quagga")
    await world.changed(person, "ana", ends=date(2026, 11, 22))
    for words in ("/find K", "/find my notes", "/pupil KB", "/today"):
        await world.ana.says(words)
        heard = world.ana.hears()
        assert "quagga" not in heard
        assert "KB" not in heard
