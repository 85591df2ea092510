"""`/find` among many notes, long ones and odd ones: bounded work for a tap, and nothing that breaks a page."""

from datetime import timedelta

import pytest

from bot.records import Record
from handlers.looking import MOST
from storage import new_id
from tests.stories.cards import labels, newest, ref
from tests.stories.test_find import NOTHING, finds, noted
from tests.world import World

HOSTILE = (
    "(.*)+$ [a-z]{9}",
    "%' OR 1=1 --",
    "{{ 7*7 }} {% raw %}",
    '<b>x</b> & "q"',
    "\u202eriahc",
    "\ud83d",
    "x" * 4000,
)


async def many(world: World, count: int) -> None:
    """Ana has written so many notes about Kai, two a day, the oldest of them about a quagga."""
    now = world.clock.now()
    async with world.store() as store:
        for number in range(count):
            at = now - timedelta(hours=12 * number)
            words = "saw a quagga" if number == count - 1 else "read on and on"
            row = {"id": new_id(), "school": world.school, "ref": f"L-Q{number:04d}", "kind": "log"}
            row |= {"type": "learning", "author": world.ids["ana"], "pupil": world.ids["KB"]}
            row |= {"event_at": at, "sent_at": at, "stored_at": at, "precision": "exact"}
            store.records.add(Record(**row, text=words, words=words))


async def test_one_tap_goes_through_so_many_notes_and_says_how_far_it_came(world: World) -> None:
    await many(world, MOST + 50)
    assert await finds(world, "ana", "quagga") == (
        "Notes · 1 word\nNothing found yet.\n\nLooked through 201 days, back to 7 May 2026."
    )
    assert labels(newest(world.ana)) == ["Earlier"]
    await world.ana.taps("Earlier")
    assert f"L-Q{MOST + 49:04d} · " in world.ana.hears()
    assert labels(newest(world.ana)) == [f"Open L-Q{MOST + 49:04d}", "Newer"]
    await world.ana.taps("Newer")
    assert "Nothing found yet." in world.ana.hears()


async def test_with_a_day_there_is_less_to_go_through(world: World) -> None:
    await many(world, MOST + 50)
    read = await finds(world, "ana", "quagga before 1 may")
    assert f"L-Q{MOST + 49:04d}" in read


@pytest.mark.parametrize("words", HOSTILE)
async def test_whatever_is_looked_for_or_written_is_only_words(world: World, words: str) -> None:
    await world.ana.says(f"log K phonics 8.50 {words}"[:4096])
    found = ref(world.ana.hears())
    for typed in (words, "phonics", f"K {words}"):
        read = await finds(world, "ana", typed[:4080])
        assert found in read or NOTHING in read or read.startswith("Type what"), typed
    assert found in await finds(world, "ana", "phonics")
    await world.ana.taps(f"Open {found}")
    assert world.ana.hears().startswith(f"{found} · log")


async def test_a_note_as_long_as_a_message_is_opened_in_several(world: World) -> None:
    found = await noted(world, "ana", "log K phonics 8.50 " + "on and on " * 400)
    await finds(world, "ana", "phonics")
    before = len(world.ana.phone())
    await world.ana.taps(f"Open {found}")
    world.ana.hears()
    pages = world.ana.phone()[before:]
    assert len(pages) > 1
    assert sum(page.text.count("on and on") for page in pages) >= 399
    await world.passes(minutes=11)
    assert not any("on and on" in page.text for page in world.ana.phone() if page in pages)
