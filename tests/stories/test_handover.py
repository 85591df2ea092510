"""A note for the next TA: it reaches them, only them, and the writer hears who that is."""

from datetime import date

import pytest

from storage import new_id
from storage.tables import assignment, person
from tests.school import supports
from tests.stories.asked import everybody_listens
from tests.stories.cards import data, labels, newest, ref
from tests.world import World

TUESDAY, WEDNESDAY = date(2026, 11, 24), date(2026, 11, 25)
THURSDAY = date(2026, 11, 26)


async def shares(world: World, who: str = "sue", days: str = "Thu\nFri") -> None:
    """Ana has K from Monday to Wednesday, somebody else on the other days."""
    async with world.store() as store:
        row = {"school": world.school, "pupil": world.ids["KB"]}
        await store.tx.change(
            assignment.update().where(assignment.c.person == world.ids["ana"]).values(days="Mon\nTue\nWed")
        )
        await store.tx.flush()
        store.tx.add(assignment, **row, id=new_id(), person=world.ids[who], days=days)
        await store.schools.changed(world.school, world.clock.now())


async def too(world: World, who: str = "sue") -> None:
    """Somebody has K beside Ana."""
    async with world.store() as store:
        supports(store, world.school, world.ids[who], world.ids["KB"])
        await store.schools.changed(world.school, world.clock.now())


async def test_whoever_has_the_pupil_on_thursday_hears_of_it_that_morning_and_opens_it(world: World) -> None:
    await shares(world)
    word = world.canary_word()
    world.may_read("sue")
    await world.until("15:00", WEDNESDAY)
    everybody_listens(world)
    await world.ana.says(f"handover K: new shoes rub, {word}, spare socks in his tray")
    heard = world.ana.hears()
    assert "I give it to Sue Allen on Thu 26 Nov." in heard
    assert world.sue.hears() == ""
    await world.until("07:45", THURSDAY)
    everybody = everybody_listens(world)
    assert everybody["sue"] == "You are with your pupil again. Ana Kovac left you a note."
    assert labels(newest(world.sue)) == ["Pupils"]
    assert everybody["hughes"] == "Today: 1 note, about 1 pupil."
    await world.sue.taps("Pupils")
    assert "KB" in world.sue.hears()
    await world.sue.taps("Note from Ana Kovac")
    assert "spare socks in his tray" in world.sue.hears()
    await world.passes(minutes=11)
    assert not any(word in bubble.text for bubble in world.sue.phone())
    await world.until("07:45", date(2026, 11, 27))
    assert world.sue.hears() == "", "read is read"


async def test_somebody_who_has_the_pupil_later_today_is_told_at_once(world: World) -> None:
    await too(world)
    await world.ana.says("handover K: new shoes rub, spare socks in his tray")
    assert "I give it to Sue Allen today." in world.ana.hears()
    assert world.sue.hears() == "Ana Kovac left you a note."
    await world.sue.taps("Open")
    assert "spare socks in his tray" in world.sue.hears()
    world.nothing_more("priya", "hughes", "grant")


async def test_a_note_said_once_and_not_opened_is_not_said_again_to_the_same_person(world: World) -> None:
    await shares(world)
    await world.until("15:00", WEDNESDAY)
    await world.ana.says("handover K: new shoes rub")
    everybody_listens(world)
    await world.until("07:45", THURSDAY)
    assert "left you a note" in everybody_listens(world)["sue"]
    await world.until("07:45", date(2026, 11, 27))
    assert "sue" not in everybody_listens(world)


async def test_nobody_known_is_said_so_and_who_has_it_instead(world: World) -> None:
    await world.ana.says("handover K: new shoes rub")
    said = "I know nobody who has the pupil next. Mr Hughes has it in the notes of the day. "
    assert f"{said}Please tell somebody in person." in world.ana.hears()


async def test_who_does_not_have_the_pupil_opens_nothing(world: World) -> None:
    await too(world)
    await world.ana.says("handover K: new shoes rub")
    everybody_listens(world)
    carried = data(newest(world.sue), "Open")
    for code in ("priya", "lin"):
        await world.people[code].says("/help")
        world.people[code].hears()
        assert await world.forges(code, carried) == "I can't find that."
        assert world.people[code].hears() == ""
    assert await world.forges("sue", "handover:nonsense") == "I can't find that."


async def test_a_note_taken_back_is_nobodys(world: World) -> None:
    await shares(world)
    await world.until("15:00", WEDNESDAY)
    await world.ana.says("handover K: new shoes rub")
    everybody_listens(world)
    await world.ana.taps("Undo")
    everybody_listens(world)
    await world.until("07:45", THURSDAY)
    assert "sue" not in everybody_listens(world)


async def test_a_note_that_becomes_a_concern_is_no_note_for_the_next_ta(world: World) -> None:
    await shares(world)
    await world.until("15:00", WEDNESDAY)
    everybody_listens(world)
    await world.ana.says("handover K: new shoes rub")
    reference = ref(world.ana.hears())
    async with world.store() as store:
        record = await store.records.referred(world.school, reference)
    assert record is not None
    await world.ana.taps("Kind")
    await world.ana.taps("Concern")
    everybody_listens(world)
    async with world.store() as store:
        assert await store.handovers.get(world.school, record.id) is None
        assert (await store.schools.get(world.school)).handovers == ()


async def test_which_pupil_it_is_for_may_be_said_afterwards(world: World) -> None:
    async with world.store() as store:
        supports(store, world.school, world.ids["sue"], world.ids["AMR"])
        await store.schools.changed(world.school, world.clock.now())
    await world.priya.says("handover: new shoes rub")
    assert "Which pupil" in world.priya.hears()
    await world.priya.taps("AMR · 5P")
    assert "I give it to Sue Allen today." in world.priya.hears()
    assert world.sue.hears() == "Priya Shah left you a note."


@pytest.mark.parametrize("hostile", ["<b>bold", "</b><script>", "{{ 7*7 }}", "a & b"])
async def test_hostile_words_come_out_as_they_are(world: World, hostile: str) -> None:
    await too(world)
    await world.ana.says(f"handover K: {hostile} new shoes rub")
    world.ana.hears()
    world.sue.hears()
    await world.sue.taps("Open")
    assert hostile in world.sue.hears()


async def test_who_left_is_nobodys_next(world: World) -> None:
    await too(world)
    await world.changed(person, "sue", ends=date(2026, 11, 20))
    await world.ana.says("handover K: new shoes rub")
    assert "I know nobody who has the pupil next." in world.ana.hears()
