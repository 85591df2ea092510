"""One message, two records: each under its own eyes, the log without a word of the concern."""

from datetime import date

from tests.stories.cards import newest
from tests.world import World

FRIDAY = date(2026, 11, 27)


async def test_a_concern_hidden_in_a_log_rings_and_leaves_the_log_without_its_words(world: World) -> None:
    secret = world.canary_word()
    await world.until("14:20")
    await world.ana.says(f"log: good writing today. also he said hes scared to go home cos of {secret}")
    cards = world.ana.hears()
    assert "Saved L-" in cards
    assert "Saved C-" in cards
    assert "Is anyone in danger now?" in cards
    assert "needs you now" in world.dale.hears()
    async with world.store() as store:
        stored = await store.records.referred(world.school, "L-" + cards.split("Saved L-")[1].split(",")[0])
        assert stored is not None
        assert "scared" not in stored.text + stored.words
        concern = await store.concerns.referred(world.school, "C-" + cards.split("Saved C-")[1].split(",")[0])
        assert concern is not None
        assert secret in await store.concerns.words(concern)
    await world.dale.taps("I have this")
    assert "Mrs Dale has C-" in world.ana.hears()
    world.dale.hears()
    await world.until("15:20")
    world.hughes.hears()
    await world.hughes.taps("Open")
    assert "good writing" in world.hughes.hears()
    assert "is open again" in world.dale.hears(), "she has recorded nothing for an hour"
    assert "needs you now" in world.osei.hears()


async def test_an_edit_of_such_a_message_is_more_of_the_concern(world: World) -> None:
    message = await world.ana.says("log: good writing. also he said hes scared to go home")
    world.ana.hears()
    world.dale.hears()
    await world.ana.edits(message, "log: good writing. also he said hes scared to go home, twice")
    assert "C-" in world.ana.hears()
    await world.dale.taps("I have this")
    world.dale.hears()
    world.ana.hears()


async def test_an_accident_and_a_late_for_duty_are_two_things(world: World) -> None:
    await world.until("10:50")
    await world.ana.says("K fell on field 10.45 grazed elbow, cleaned. gonna be 5 late to my next slot")
    heard = world.ana.hears()
    assert "KB · 10:45 · incident." in heard
    assert "I have told Lin to ask you." in heard
    assert "running late" in world.lin.hears()


async def test_a_red_concern_rings_everyone_at_once(world: World) -> None:
    await world.until("15:16")
    await world.ana.says("mum slurring n stinks of drink n shes just driven off w K in the car")
    assert "Saved C-" in world.ana.hears()
    for code in ("dale", "osei", "grant"):
        assert "needs you now" in world.people[code].hears(), code
    await world.grant.taps("I have this")
    for code in ("dale", "osei"):
        assert "Ms Grant has it" in world.people[code].hears(), code
    assert "is yours" in world.grant.hears()
    assert "Ms Grant has C-" in world.ana.hears()


async def test_words_that_say_nothing_anybody_knows_are_kept_and_asked_about(world: World) -> None:
    await world.ana.says("butter milk eggs bin bags")
    assert "Saved L-" in world.ana.hears()
    assert "Undo" in [button["label"] for row in newest(world.ana).buttons for button in row]
