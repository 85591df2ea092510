"""A note is taken back: kept and marked, shown to nobody, and not brought back by an old button."""

from tests.stories.cards import data, labels, newest, ref
from tests.stories.wordings import words_of
from tests.world import World


async def test_undo_keeps_the_note_and_shows_it_to_nobody(world: World) -> None:
    await world.ana.says("log K phonics")
    reference = ref(world.ana.hears())
    await world.ana.taps("Undo")
    assert world.ana.hears().startswith(f"{reference} is withdrawn")
    assert labels(newest(world.ana)) == []
    assert await words_of(world, reference) == ("log K phonics", "K phonics")
    await world.ana.says("/today")
    assert "No notes from you yet." in world.ana.hears()
    await world.until("15:30")
    world.nothing_more("hughes")


async def test_a_note_without_a_pupil_can_be_undone(world: World) -> None:
    await world.priya.says("log AR read a whole page")
    world.priya.hears()
    await world.priya.taps("Undo")
    assert "is withdrawn" in world.priya.hears()


async def test_every_button_of_a_withdrawn_note_says_that_it_is_out_of_date(world: World) -> None:
    await world.ana.says("log K phonics")
    world.ana.hears()
    card = newest(world.ana)
    carried = [data(card, label) for label in ("Time", "Pupil", "Kind", "Undo")]
    await world.ana.taps("Undo")
    world.ana.hears()
    for tapped in carried:
        assert "out of date" in await world.forges("ana", tapped, under=card)
    world.nothing_more()


async def test_a_button_tapped_twice_does_its_thing_once(world: World) -> None:
    await world.ana.says("log K phonics")
    world.ana.hears()
    card = newest(world.ana)
    undo = data(card, "Undo")
    world.telegram.tap(world.ana.id, data=undo, message_id=card.message_id)
    await world.ana.taps("Undo")
    assert world.ana.hears().count("is withdrawn") == 1
    async with world.store() as store:
        bodies = await store.audit.entries(world.school)
    assert sum('"amended"' in body for body in bodies) == 1


async def test_a_time_for_a_note_withdrawn_meanwhile_changes_nothing(world: World) -> None:
    await world.until("11:00")
    await world.ana.says("log K phonics")
    world.ana.hears()
    card = newest(world.ana)
    undo = data(card, "Undo")
    await world.ana.taps("Time")
    world.ana.hears()
    await world.forges("ana", undo, under=card)
    assert "is withdrawn" in world.ana.hears()
    await world.ana.says("10.45")
    assert "Type what happened" in world.ana.hears()


async def test_undo_can_be_typed_and_asks_which(world: World) -> None:
    await world.ana.says("undo")
    assert world.ana.hears() == "I can't find that."
    await world.ana.says("log K phonics")
    first = ref(world.ana.hears())
    await world.passes(minutes=5)
    await world.ana.says("log K maths")
    second = ref(world.ana.hears())
    for reference, at in ((second, "09:05"), (first, "09:00")):
        await world.ana.says("Undo!")
        assert world.ana.hears() == f"Take back {reference}, about KB, saved {at}?"
        await world.ana.taps(f"Undo {reference}")
        assert f"{reference} is withdrawn" in world.ana.hears()
    await world.ana.taps(f"Undo {first}")
    world.nothing_more()


async def test_undo_typed_after_a_concern_takes_no_concern_back(world: World) -> None:
    await world.priya.says("log AR read")
    note = ref(world.priya.hears())
    await world.priya.says(f"concern Mils {world.canary_word()}")
    world.priya.hears()
    assert "needs you now" in world.dale.hears()
    await world.priya.says("undo that")
    assert world.priya.hears() == f"Take back {note}, saved 09:00?", "it names what it would take back"
