"""Words typed under a question: what they plainly say counts, and nothing else ends, calls or hides anything."""

import pytest

from bot.questions import CLOSE
from tests.stories.asked import Open, asked, everybody_listens
from tests.stories.cards import ref
from tests.world import World


@pytest.mark.parametrize(
    "said", ["hi", "no", "thanks", "mum told at 11.15", "good spelling test in 4B today"]
)
async def test_nothing_a_head_types_closes_a_restrictive_intervention(world: World, said: str) -> None:
    closing = await asked(world, CLOSE)
    await world.grant.says(said)
    heard = everybody_listens(world)
    assert "closed" not in heard["grant"]
    await closing.waits()
    await closing.is_answered()


async def test_a_head_who_helped_to_hold_gives_an_account_and_closes_nothing(world: World) -> None:
    await world.until("11:18")
    await world.ana.says(
        "1110 me n Ms Grant held K's arms in the hall 2 mins so he could not run into the road"
    )
    closing = Open(world, CLOSE, ref(world.ana.hears()))
    heard = world.grant.hears()
    assert "needs you now" in heard
    assert "What did you see and do?" in heard
    await world.grant.says("I took his left side. He was calm after two minutes.")
    assert "Your account: noted." in world.grant.hears()
    assert (await closing.questions())[
        "account"
    ].answer == "I took his left side. He was calm after two minutes."
    await closing.waits()
    await closing.is_answered()


@pytest.mark.parametrize("said", ["no", "No.", "not yet", "no still looking"])
async def test_no_to_a_child_found_calls_help(world: World, said: str) -> None:
    lost = await asked(world, "found")
    await world.ana.says(said)
    heard = everybody_listens(world)
    assert "Found: not yet." in heard["ana"] or "Ring 999" in heard["ana"]
    for code in ("lin", "grant", "dale", "osei"):
        assert "Ana Kovac needs help now." in heard[code], code
    assert (await lost.questions())["found"].answer == said


@pytest.mark.parametrize("said", ["no", "not right", "no hes been sick"])
async def test_no_to_a_look_at_a_child_gets_a_first_aider(world: World, said: str) -> None:
    look = await asked(world, "check15")
    await world.ana.says(said)
    heard = everybody_listens(world)
    assert "Get a first aider to KB now." in heard["ana"]
    assert "needs a first aider now" in heard["lin"]
    assert (await look.questions())["check15"].answer == said
    assert "grant" in heard


async def test_fine_to_a_look_at_a_child_is_no_note(world: World) -> None:
    look = await asked(world, "check15")
    before = await look.notes()
    await world.ana.says("hes fine")
    assert "Check after 15 minutes: fine." in world.ana.hears()
    assert (await look.questions())["check15"].answer == "hes fine"
    assert await look.notes() == before


async def test_a_look_at_a_child_takes_nobody_out_of_a_concern(world: World) -> None:
    look = await asked(world, "check15")
    await world.ana.says("/help")
    await world.ana.taps("Concern")
    await world.passes(minutes=15)
    assert "Still fine?" in world.ana.hears()
    await world.ana.says("a girl in year 5 looked away when i said hello")
    assert "Saved C-" in world.ana.hears()
    assert "needs you now" in world.dale.hears()
    await look.waits()


@pytest.mark.parametrize(
    ("said", "force", "told"),
    [
        ("no", "yes", True),
        ("no he couldnt", "yes", True),
        ("not sure", "maybe", True),
        ("we did phonics after", "maybe", False),
    ],
)
async def test_a_hold_is_one_when_somebody_says_so(
    world: World, said: str, force: str, *, told: bool
) -> None:
    guided = await asked(world, "force")
    await world.ana.says(said)
    assert ("grant" in everybody_listens(world)) is told
    async with world.store() as store:
        record = await store.records.referred(world.school, guided.ref)
    assert record is not None
    assert (record.force, record.type == "restrictive") == (force, told)


@pytest.mark.parametrize(
    ("key", "said"), [("before", "?"), ("aider", "hi"), ("account", "hi"), ("found", "?"), ("force", "hi")]
)
async def test_a_greeting_is_no_answer(world: World, key: str, said: str) -> None:
    waiting = await asked(world, key)
    await waiting.who.says(said)
    assert "Type what happened" in waiting.who.hears()
    await waiting.waits()
    await waiting.is_answered()


async def test_late_a_note_that_names_its_pupil_is_a_note(world: World) -> None:
    waiting = await asked(world, "before")
    before = await waiting.notes()
    await world.passes(minutes=45)
    note = "K read a whole page with me"
    await world.ana.says(note)
    assert "Saved L-" in world.ana.hears()
    assert await waiting.notes() == [*before, note]
    await waiting.waits()
    await waiting.is_answered()


async def test_late_an_answer_is_an_answer(world: World) -> None:
    waiting = await asked(world, "before")
    await world.passes(hours=2)
    await world.ana.says("his tower fell over")
    assert "noted" in world.ana.hears()
    assert (await waiting.questions())["before"].answer == "his tower fell over"


async def test_late_a_note_that_begins_with_no_calls_nobody(world: World) -> None:
    lost = await asked(world, "found")
    await world.passes(minutes=45)
    await world.ana.says("no PE today, hall was shut")
    assert set(everybody_listens(world)) == {"ana"}
    await lost.waits()
    await lost.is_answered()


async def test_cant_do_break_is_no_answer_to_a_look_at_a_child(world: World) -> None:
    look = await asked(world, "check15")
    await world.ana.says("cant do break today stuck w a parent")
    assert "first aider" not in " ".join(everybody_listens(world).values())
    await look.waits()
    await look.is_answered()
