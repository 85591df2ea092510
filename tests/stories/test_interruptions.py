"""At every question something else comes first: a note, a concern, an emergency, a restart, a colleague, or nothing at all."""

import pytest

from bot.kinds import TYPES
from bot.questions import ANSWERED_BY, CHECKS, CHOICES, NO_SKIP, STAYS, WITHHELD, given
from tests.stories.asked import ASKED, asked, everybody_listens
from tests.stories.cards import newest
from tests.world import World

NOTE = "log K phonics 10.40 8/10"
HELP = "HELP NOW K seizure in hall"
CALLED = {"lin", "grant", "dale", "osei"}
at_every_question = pytest.mark.parametrize("key", ASKED)


def test_every_question_is_interrupted_here() -> None:
    asks = {key for one in TYPES.values() for key in (*one.asks, *one.duty)}
    # Who is told in the parents' place is asked only where a leader taps for it: tests/stories/test_record_papers.py.
    assert set(ASKED) | {WITHHELD} == asks | set(CHOICES) | set(ANSWERED_BY) | STAYS | set(CHECKS)


@at_every_question
async def test_a_note_comes_first_and_is_a_note(world: World, key: str) -> None:
    waiting = await asked(world, key)
    before = await waiting.notes()
    await waiting.who.says(NOTE)
    heard = everybody_listens(world)
    assert set(heard) == {waiting.how.who}, "a plain note is told to nobody else"
    assert "KB · 10:40 · log." in heard[waiting.how.who]
    await waiting.waits()
    await waiting.is_answered()
    assert await waiting.notes() == [*before, NOTE]


@at_every_question
async def test_a_concern_comes_first_and_rings(world: World, key: str) -> None:
    waiting = await asked(world, key)
    before = await waiting.notes()
    await waiting.who.says(f"K said his dad hits him with a {world.canary_word()}")
    heard = everybody_listens(world)
    assert "needs you now" in heard.pop("dale")
    assert "Saved C-" in heard.pop(waiting.how.who)
    assert heard == {}
    await waiting.waits()
    await waiting.is_answered()
    assert await waiting.notes() == before, "a concern is no note"


@at_every_question
async def test_help_comes_first_and_is_called(world: World, key: str) -> None:
    waiting = await asked(world, key)
    before = await waiting.notes()
    await waiting.who.says(HELP)
    heard = everybody_listens(world)
    mine = heard.pop(waiting.how.who)
    assert "Ring 999 now" in mine
    assert "?" not in mine, "no question in an emergency"
    assert set(heard) == CALLED - {waiting.how.who}
    assert all("needs help now" in words for words in heard.values())
    await waiting.waits()
    await waiting.is_answered()
    assert await waiting.notes() == [*before, HELP]


@at_every_question
async def test_the_program_is_started_again_and_the_answer_lands(world: World, key: str) -> None:
    waiting = await asked(world, key)
    async with world.down():
        world.clock.move(60)
    if waiting.how.choice:
        await waiting.is_answered()
        return
    await waiting.who.says(waiting.how.words)
    assert waiting.ref in waiting.who.hears()
    assert (await waiting.questions())[key].answer == waiting.how.words


@at_every_question
async def test_a_colleague_neither_answers_nor_moves_it(world: World, key: str) -> None:
    waiting = await asked(world, key)
    await world.priya.says("log Amelia read a whole page 10.50")
    assert await waiting.press((*CHOICES.get(key, ()), "skip")[0], "priya") == "That is answered already."
    assert set(everybody_listens(world)) == {"priya"}
    await waiting.waits()
    await waiting.is_answered()


@at_every_question
async def test_nobody_answers_and_the_day_ends(world: World, key: str) -> None:
    waiting = await asked(world, key)
    await world.until("15:09")
    everybody_listens(world)
    await world.until("15:18")
    assert waiting.swept(), "a second look after a bump too: the child is about to go home"
    everybody_listens(world)
    await waiting.waits()
    shown = given(await waiting.questions())
    assert shown.get(key) == (None if key in NO_SKIP else "not given")


@pytest.mark.parametrize("key", ["when", "place", "rescue", "account"])
async def test_what_the_sweep_brings_back_can_be_skipped(world: World, key: str) -> None:
    waiting = await asked(world, key)
    await world.until("15:10")
    assert "left today" in everybody_listens(world)[waiting.how.who]
    await world.forges(waiting.how.who, f"ask:{waiting.ref}:{key}", under=newest(waiting.who))
    assert waiting.ref in waiting.who.hears()
    await waiting.is_skipped()
