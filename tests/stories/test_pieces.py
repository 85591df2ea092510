"""What is typed in pieces: each piece is read, and none of it lands where fewer or other eyes should be."""

import pytest

from tests.stories.cards import labels, newest, ref
from tests.world import World


async def _in_pieces(world: World, *pieces: str) -> None:
    for piece in pieces:
        await world.ana.says(piece)
        await world.passes(seconds=4)


async def _notes(world: World, code: str = "ana") -> list[str]:
    async with world.store() as store:
        return [one.words for one in await store.records.by(world.school, world.ids[code])]


async def test_a_message_typed_in_pieces_is_one_note(world: World) -> None:
    await world.ana.says("K did his phonics and then")
    first = ref(world.ana.hears())
    await world.passes(seconds=5)
    await world.ana.says("and he read a whole page")
    card = world.ana.hears()
    assert first in card
    assert "changed" in card
    assert await _notes(world) == ["K did his phonics and then\nand he read a whole page"]
    await world.passes(seconds=15)
    await world.ana.says("and he had a lovely lunch")
    assert first not in world.ana.hears(), "ten seconds later it is a note of its own"


async def test_three_pieces_are_one_note_and_its_time_and_score_are_read(world: World) -> None:
    await world.until("11:00")
    await _in_pieces(world, "log K phonics and", "and he got 8/10", "and that was 9.40")
    card = world.ana.hears()
    assert "KB · 09:40 · log." in card
    assert "8/10" in card
    assert len(await _notes(world)) == 1


async def test_a_worry_in_the_second_piece_rings_and_is_no_part_of_the_note(world: World) -> None:
    secret = world.canary_word()
    await _in_pieces(world, "log K read a whole page 9.40", f"and he said his dad hits him with a {secret}")
    assert "Saved C-" in world.ana.hears()
    assert "needs you now" in world.dale.hears()
    assert secret not in " ".join(await _notes(world))
    await world.dale.taps("I have this")
    world.dale.hears()
    world.ana.hears()


async def test_what_goes_on_with_a_concern_is_more_of_the_concern(world: World) -> None:
    secret = world.canary_word()
    await _in_pieces(world, "K said his dad hits him", f"and he was crying about the {secret}")
    world.ana.hears()
    world.dale.hears()
    assert await _notes(world) == []
    await world.dale.taps("I have this")
    world.dale.hears()
    world.ana.hears()


@pytest.mark.parametrize(
    ("first", "then"),
    [("K is on the floor and", "and hes having a fit now"), ("log K good maths", "and now hes fitting help")],
)
async def test_help_called_in_the_second_piece_is_called(world: World, first: str, then: str) -> None:
    await _in_pieces(world, first, then)
    assert "Ring 999 now" in world.ana.hears()
    assert "needs help now" in world.grant.hears()
    for code in ("dale", "osei", "lin"):
        assert "needs help now" in world.people[code].hears(), code


async def test_a_hold_in_the_second_piece_is_told_to_a_leader(world: World) -> None:
    await world.until("11:18")
    await _in_pieces(
        world, "inc 1110 K was kicking Lin and", "and me n Sue held him in a 2 person hold 2 mins"
    )
    heard = world.ana.hears()
    reference = ref(heard)
    assert f"{reference} needs you now" in world.grant.hears()
    for code in ("lin", "sue"):
        assert "What did you see and do?" in world.people[code].hears(), code
    assert len(await _notes(world)) == 1


async def test_the_second_piece_is_no_answer_to_a_question_nobody_has_read(world: World) -> None:
    await world.until("11:00")
    await _in_pieces(world, "inc K threw a chair and", "and hit Theo with it")
    heard = world.ana.hears()
    assert await _notes(world) == ["K threw a chair and\nand hit Theo with it"]
    assert "noted" not in heard


async def test_an_edit_that_tells_of_a_hold_goes_to_a_leader(world: World) -> None:
    await world.until("11:18")
    message = await world.ana.says("inc 11.10 K was kicking Lin")
    reference = ref(world.ana.hears())
    await world.ana.edits(message, "inc 11.10 K was kicking Lin, held him by both arms so he couldnt")
    world.ana.hears()
    assert f"{reference} needs you now" in world.grant.hears()
    assert labels(newest(world.grant))[:2] == ["Parents told", "Close it"]
    assert "What did you see and do?" in world.lin.hears()
    await world.ana.edits(message, "inc 11.10 K was kicking Lin, held him by both arms so he could not")
    world.ana.hears()
    world.nothing_more("grant", "lin")


async def test_a_worry_edited_in_is_one_concern_however_often_it_is_edited(world: World) -> None:
    message = await world.ana.says("log K read well")
    world.ana.hears()
    await world.ana.edits(message, "log K read well. also he said hes scared to go home")
    concern = ref(world.ana.hears().split("Saved C-")[0] and world.dale.hears())
    await world.ana.edits(message, "log K read well. also he said hes scared to go home tonight")
    assert f"Added to {concern}" in world.ana.hears()
    world.nothing_more("dale")
    await world.dale.taps("I have this")
    world.dale.hears()
    world.ana.hears()


async def test_a_worry_about_a_colleague_edited_in_goes_to_the_head_alone(world: World) -> None:
    message = await world.ana.says("log K quiet today")
    world.ana.hears()
    await world.ana.edits(message, "concern Mr Hughes grabbed K by the arm and shouted in his face")
    world.ana.hears()
    assert "needs you now" in world.grant.hears()
    world.nothing_more("dale", "osei", "hughes")
    await world.grant.taps("I have this")
    world.grant.hears()
    world.ana.hears()


async def test_an_edit_of_a_message_of_two_notes_changes_each(world: World) -> None:
    await world.until("11:30")
    message = await world.ana.says("9.40 K phonics 8/10. also 10.50 K fell on field, grazed knee, cleaned")
    world.ana.hears()
    assert len(await _notes(world)) == 2
    await world.ana.edits(message, "9.40 K phonics 9/10. also 10.50 K fell on field, grazed elbow, cleaned")
    world.ana.hears()
    notes = await _notes(world)
    assert [("9/10" in one, "elbow" in one) for one in notes] == [(True, False), (False, True)]
    await world.ana.edits(
        message, "9.40 K phonics 9/10. also 10.50 K fell on field, grazed elbow, cleaned. lovely lunch"
    )
    world.ana.hears()
    assert "lovely lunch" in " ".join(await _notes(world)), "nothing that is typed is lost"
