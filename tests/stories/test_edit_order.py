"""Edits that come first, last, at once or of nothing: each message is stored once and none is lost."""

import pytest

from tests.stories.cards import ref
from tests.stories.wordings import history, typed
from tests.world import World


async def test_an_edit_of_a_message_that_was_nothing_is_a_new_note(world: World) -> None:
    message = await world.ana.says("hi")
    assert "Type what happened" in world.ana.hears()
    await world.ana.edits(message, "log K phonics")
    reference = ref(world.ana.hears())
    await world.ana.edits(message, "log K phonics 9/10")
    assert reference in world.ana.hears()


async def test_an_edited_first_word_alone_is_a_note_and_asks_nothing_more(world: World) -> None:
    message = await world.ana.says("inc")
    assert "What happened?" in world.ana.hears()
    await world.ana.edits(message, "inc K threw a chair")
    assert "incident." in world.ana.hears()
    await world.ana.says("K calm and reading")
    assert "log." in world.ana.hears()


async def test_an_edit_of_or_into_a_command_does_nothing(world: World) -> None:
    message = await world.ana.says("/help")
    world.ana.hears()
    await world.ana.edits(message, "/today")
    note = await world.ana.says("log K phonics")
    reference = ref(world.ana.hears())
    await world.ana.edits(note, "/help")
    world.nothing_more()
    await world.ana.edits(message, "log K maths")
    assert "Saved L-" in world.ana.hears()
    assert await history(world, reference) == []


async def test_an_edit_that_comes_before_its_message_is_stored_and_the_message_kept_beside_it(
    world: World,
) -> None:
    world.telegram.raw(typed(world, "ana", 7001, "log K phonics 9/10", edited=True))
    world.telegram.raw(typed(world, "ana", 7001, "log K phonics 8/10"))
    await world.traveller.settle()
    reference = ref(world.ana.hears())
    assert await history(world, reference) == [("", "log K phonics 8/10")]
    world.telegram.raw(typed(world, "ana", 7001, "log K phonics 8/10 "))
    await world.traveller.settle()
    assert len(await history(world, reference)) == 1, "the message again is no change"


async def test_a_concern_whose_edit_comes_first_rings_once_and_keeps_both_wordings(world: World) -> None:
    first, second = world.canary_word(), world.canary_word()
    world.telegram.raw(typed(world, "ana", 7001, f"concern K {second}", edited=True))
    world.telegram.raw(typed(world, "ana", 7001, f"concern K {first}"))
    await world.traveller.settle()
    heard = world.ana.hears()
    assert heard.count("Saved C-") == 1
    assert "Added to C-" in heard
    assert world.dale.hears().count("needs you now") == 1


@pytest.mark.parametrize("edit", ["ok", "/help"])
async def test_a_message_is_not_lost_when_its_edit_came_first_and_said_nothing(
    world: World, edit: str
) -> None:
    world.telegram.raw(typed(world, "ana", 7001, edit, edited=True))
    world.telegram.raw(typed(world, "ana", 7001, f"concern K {world.canary_word()}"))
    await world.traveller.settle()
    assert "Saved C-" in world.ana.hears()
    assert "needs you now" in world.dale.hears()


async def test_many_edits_at_once_end_with_the_last(world: World) -> None:
    message = await world.ana.says("log K phonics 1/10")
    reference = ref(world.ana.hears())
    for score in range(2, 11):
        world.telegram.edit(world.ana.id, message, f"log K phonics {score}/10")
    await world.traveller.settle()
    world.ana.hears()
    assert len(await history(world, reference)) == 9
    async with world.store() as store:
        stored = await store.records.referred(world.school, reference)
    assert stored is not None
    assert stored.words == "K phonics 10/10"
