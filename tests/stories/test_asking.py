"""What is missing is asked once, by buttons, one thing at a time; an interruption loses nothing."""

import pytest

from tests.stories.cards import labels, newest, ref
from tests.world import World


async def answers(world: World, reference: str) -> dict[str, str | None]:
    """Return how each question about a record ended."""
    async with world.store() as store:
        record = await store.records.referred(world.school, reference)
        assert record is not None
        found = await store.questions.of(world.school, record.id)
    return {one.key: (one.answer if one.outcome == "answered" else one.outcome) for one in found}


async def test_after_an_incident_two_questions_and_no_more(world: World) -> None:
    await world.passes(hours=2)
    await world.ana.says("inc K threw a chair")
    first = world.ana.hears()
    assert "when was it?" in first
    assert labels(newest(world.ana)) == ["Just now", "Skip"]
    await world.ana.taps("Just now")
    second = world.ana.hears()
    assert "KB · about 11:00 · incident." in second
    assert "what happened just before?" in second
    await world.ana.says("his tower fell")
    assert "Just before: noted." in world.ana.hears()
    assert await answers(world, ref(first)) == {"when": "now", "before": "his tower fell"}


async def test_skipping_is_fine_and_visible(world: World) -> None:
    await world.ana.says("inc K threw a chair")
    reference = ref(world.ana.hears())
    await world.ana.taps("Skip")
    assert "Time: not given." in world.ana.hears()
    await world.ana.taps("Skip")
    assert "Just before: not given." in world.ana.hears()
    assert await answers(world, reference) == {"when": "skipped", "before": "skipped"}
    await world.until("15:10")
    assert world.ana.hears() == "", "what was skipped is not asked again"


async def test_a_log_is_asked_nothing(world: World) -> None:
    await world.ana.says("log K phonics read 8/10")
    assert "Learning: phonics, 8/10." in world.ana.hears()


async def test_a_time_typed_is_taken_and_the_next_question_follows(world: World) -> None:
    await world.until("11:00")
    await world.ana.says("inc K threw a chair")
    world.ana.hears()
    await world.ana.says("10.45")
    heard = world.ana.hears()
    assert "KB · 10:45 · incident." in heard
    assert "what happened just before?" in heard
    await world.ana.taps("Skip")
    world.ana.hears()


@pytest.mark.parametrize(
    "interruption", ["log K phonics 10.40 8/10", "inc 10.50 K bit me when asked to stop"]
)
async def test_an_interruption_is_a_new_note_and_the_question_stays_open(
    world: World, interruption: str
) -> None:
    await world.until("11:00")
    await world.ana.says("inc K threw a chair")
    reference = ref(world.ana.hears())
    question = newest(world.ana)
    await world.ana.says(interruption)
    assert "Saved" in world.ana.hears()
    assert await answers(world, reference) == {"when": None, "before": None}
    await world.forges("ana", f"fact:{reference}:when:now", under=question)
    assert "about 11:00" in world.ana.hears()
    await world.ana.taps("Skip")
    world.ana.hears()


async def test_a_concern_is_never_taken_for_an_answer(world: World) -> None:
    await world.ana.says("inc K threw a chair")
    reference = ref(world.ana.hears())
    await world.ana.taps("Skip")
    assert "what happened just before?" in world.ana.hears()
    await world.ana.says("he said his dad hit him with a belt")
    assert "Saved C-" in world.ana.hears()
    assert (await answers(world, reference))["before"] is None
    assert "needs you now" in world.dale.hears()
    await world.dale.taps("I have this")
    world.dale.hears()
    world.ana.hears()


async def test_a_question_survives_a_restart(world: World) -> None:
    await world.ana.says("inc K threw a chair")
    reference = ref(world.ana.hears())
    async with world.down():
        world.clock.move(60)
    await world.ana.taps("Skip")
    world.ana.hears()
    await world.ana.says("his tower fell over")
    world.ana.hears()
    assert (await answers(world, reference))["before"] == "his tower fell over"


async def test_what_is_left_is_said_once_before_the_end_of_the_day(world: World) -> None:
    await world.ana.says("inc K threw a chair")
    reference = ref(world.ana.hears())
    await world.until("15:10")
    assert world.ana.hears() == "2 things left today."
    assert labels(newest(world.ana)) == [f"{reference}: time", f"{reference}: what came before"]
    await world.ana.taps(f"{reference}: what came before")
    assert "what happened just before?" in world.ana.hears()
    await world.ana.says("the bell went")
    assert "noted" in world.ana.hears()
    assert (await answers(world, reference))["before"] == "the bell went"


async def test_a_closed_question_cannot_be_answered_again_nor_by_somebody_else(world: World) -> None:
    await world.ana.says("inc K threw a chair")
    reference = ref(world.ana.hears())
    await world.sue.says("hi")
    world.sue.hears()
    assert await world.forges("sue", f"fact:{reference}:when:now") == "That is answered already."
    await world.ana.taps("Skip")
    world.ana.hears()
    assert await world.forges("ana", f"fact:{reference}:when:now") == "That is answered already."
    assert await world.forges("ana", f"fact:{reference}:when:tomorrow") == "I can't find that."
    await world.ana.taps("Skip")
    world.ana.hears()


async def test_what_is_taken_back_is_asked_about_no_more(world: World) -> None:
    await world.ana.says("inc K threw a chair")
    reference = ref(world.ana.hears())
    await world.ana.says("undo")
    world.ana.hears()
    await world.ana.taps(f"Undo {reference}")
    assert "withdrawn" in world.ana.hears()
    await world.until("15:10")
    assert world.ana.hears() == ""


async def test_a_guided_walk_gets_one_question(world: World) -> None:
    await world.until("11:00")
    await world.ana.says("guided K back to class by the hand 10.50 no problem")
    heard = world.ana.hears()
    assert "could KB have stopped or walked away?" in heard
    await world.ana.taps("Yes")
    assert "Could have stopped: yes." in world.ana.hears()
    async with world.store() as store:
        stored = await store.records.referred(world.school, ref(heard))
    assert stored is not None
    assert (stored.kind, stored.force) == ("log", "no")


async def test_ok_is_no_answer_to_a_question_and_brings_it_back(world: World) -> None:
    await world.ana.says("inc K threw a chair")
    reference = ref(world.ana.hears())
    await world.ana.taps("Skip")
    world.ana.hears()
    await world.ana.says("ok")
    assert "what happened just before?" in world.ana.hears()
    await world.ana.says("the bell went")
    world.ana.hears()
    assert (await answers(world, reference))["before"] == "the bell went"


async def test_somebody_who_chose_concern_is_not_taken_out_of_it_by_a_colleagues_note(world: World) -> None:
    await world.until("11:18")
    await world.sue.says("/help")
    world.sue.hears()
    await world.sue.taps("Concern")
    world.sue.hears()
    await world.ana.says("1110 me n Sue held K's arms in the hall 2 mins so he could not run into the road")
    for code in ("ana", "grant"):
        world.people[code].hears()
    assert "What did you see and do?" in world.sue.hears()
    await world.sue.says("a girl in year 5 looked away when i said hello")
    assert "Saved C-" in world.sue.hears()
    assert "needs you now" in world.dale.hears()
    await world.dale.taps("I have this")
    for code in ("dale", "sue"):
        world.people[code].hears()
