"""Words are added to a concern: kept beside the first ones, and whoever has it hears that there is more."""

import pytest

from tests.stories.bells import a_concern, rung
from tests.stories.cards import ref
from tests.stories.casework import decide, opened, with_codes
from tests.world import World


async def said(world: World, concern: str) -> list[str]:
    """Return every wording of a concern, the first one first."""
    async with world.store() as store:
        found = await store.concerns.referred(world.school, concern)
        assert found is not None
        lines = await store.entries.of(found)
        return [await store.concerns.words(found), *(one.text for one in lines if one.kind == "words")]


async def told(world: World, words: str) -> tuple[int, str]:
    """Ana reports a concern; return her message and its reference."""
    message = await world.ana.says(words)
    return message, ref(world.ana.hears())


async def test_words_added_while_nobody_has_it_change_no_step(world: World) -> None:
    first, later = (f"concern K said his mum hits him {world.canary_word()}" for _ in range(2))
    message, concern = await told(world, first)
    assert rung(world) == ["dale"]
    await world.passes(minutes=2)
    await world.ana.edits(message, later)
    assert f"Added to {concern}" in world.ana.hears()
    assert await said(world, concern) == [first, later]
    await world.passes(minutes=3)
    assert rung(world) == ["dale"]


async def test_words_added_after_it_was_taken_reach_whoever_has_it(world: World) -> None:
    first, later = (f"concern K said his mum hits him {world.canary_word()}" for _ in range(2))
    message, concern = await told(world, first)
    await world.dale.taps("I have this")
    world.dale.hears()
    world.ana.hears()
    await world.passes(minutes=5)
    await world.ana.edits(message, later)
    assert f"Added to {concern}" in world.ana.hears()
    assert world.dale.hears() == f"Ana Kovac added words to {concern}, 09:05. Please speak to Ana Kovac."
    assert await said(world, concern) == [first, later]
    world.nothing_more()


@pytest.mark.parametrize("adult", [False, True])
async def test_words_added_after_it_was_closed_open_it_again(world: World, *, adult: bool) -> None:
    who = "grant" if adult else "dale"
    codes = await with_codes(world, who)
    words = "Mr Hughes grabbed K hard by the arm" if adult else "K said his mum hits him"
    message, concern = await told(world, f"concern {words}")
    somebody = world.people[who]
    somebody.hears()
    await somebody.taps("I have this")
    somebody.hears()
    world.ana.hears()
    await opened(world, codes, who)
    await decide(world, "Monitor", "first time, no other sign", who)
    await opened(world, codes, who)
    await somebody.taps("Close")
    somebody.hears()
    await somebody.says("spoke to the family, nothing more to do")
    assert "closed" in somebody.hears().lower()
    later = f"concern {words} {world.canary_word()}"
    await world.passes(minutes=5)
    await world.ana.edits(message, later)
    assert f"Added to {concern}" in world.ana.hears()
    assert rung(world) == [who]
    assert await said(world, concern) == [f"concern {words}", later]
    await world.passes(minutes=5)
    assert rung(world) == [who]


async def test_a_second_concern_about_the_same_child_is_another_one(world: World) -> None:
    first = await a_concern(world)
    second = await a_concern(world)
    assert first != second
    assert rung(world) == ["dale"]
    await world.passes(minutes=5)
    assert rung(world) == ["dale"]


async def test_the_button_lets_the_reporter_add_words(world: World) -> None:
    word = world.canary_word()
    await world.ana.says("concern K was hungry again and took food from the bin")
    concern = ref(world.ana.hears())
    await world.ana.taps("No")
    await world.ana.taps("Yes")
    world.ana.hears()
    await world.dale.taps("I have this")
    for somebody in (world.ana, world.dale):
        somebody.hears()
    await world.ana.taps("Add words")
    assert "what else did you see or hear?" in world.ana.hears()
    await world.ana.says(f"he had the same clothes on {word}")
    assert concern in world.ana.hears()
    assert f"Ana Kovac added words to {concern}" in world.dale.hears()
    async with world.store() as store:
        stored = await store.concerns.referred(world.school, concern)
        assert stored is not None
        lines = [one.text for one in await store.entries.of(stored) if one.kind == "words"]
    assert lines == [f"he had the same clothes on {word}"]
    assert await world.forges("dale", f"words:{concern}") == "I can't find that."
