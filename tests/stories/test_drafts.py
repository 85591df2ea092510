"""A concern is begun before there are words: it has a reference, it is not forgotten, and it is sent as it is."""

import pytest

from bot.concerns import Concern
from tests.stories.bells import EVERYONE, a_concern, rung
from tests.stories.cards import data, labels, newest, ref
from tests.world import World

NUDGE = "is begun and not sent. What did you see or hear? Type it just as said."


async def begun(world: World) -> str:
    """Ana types the word alone; return the reference it has from then on."""
    await world.ana.says("Concern")
    return ref(world.ana.hears())


async def stored(world: World, concern: str) -> tuple[Concern, list[str]]:
    """Return a concern and what was said in it, first words first."""
    async with world.store() as store:
        found = await store.concerns.referred(world.school, concern)
        assert found is not None
        return found, [
            await store.concerns.words(found),
            *(one.text for one in await store.entries.of(found)),
        ]


async def test_a_draft_is_nudged_twice_and_sent_unconfirmed(world: World) -> None:
    concern = await begun(world)
    for minutes in (3, 7):
        await world.passes(minutes=minutes, seconds=-1)
        world.nothing_more()
        await world.passes(seconds=1)
        assert world.ana.hears() == f"{concern} {NUDGE}"
        assert labels(newest(world.ana)) == ["It was a mistake"]
    await world.passes(minutes=10, seconds=-1)
    world.nothing_more()
    await world.passes(seconds=1)
    assert world.dale.hears() == f"{concern} needs you now. Amber, 09:00."
    assert f"{concern} has gone to the safeguarding team without words." in world.ana.hears()
    await world.dale.taps("I have this")
    assert "Ana Kovac began it and did not finish." in world.dale.hears()
    assert f"Mrs Dale has {concern}" in world.ana.hears()


async def test_a_draft_does_not_wait_until_pupils_have_gone_home(world: World) -> None:
    await world.until("14:25")
    concern = await begun(world)
    await world.until("14:28")
    assert NUDGE in world.ana.hears()
    await world.until("14:30")
    assert rung(world) == EVERYONE
    assert f"Nobody has {concern} yet." in world.ana.hears()


async def test_a_draft_goes_from_question_to_question_and_is_finished(world: World) -> None:
    word, concern = world.canary_word(), await begun(world)
    assert labels(newest(world.ana)) == ["Yes", "No", "Not sure", "It was a mistake"]
    await world.ana.taps("No")
    assert world.ana.hears() == f"{concern}, begun 09:00. Have you told Mrs Dale face to face?"
    await world.ana.taps("I told Mr Osei")
    assert world.ana.hears() == (
        f"{concern}: what did you see or hear? If a child said words, send them exactly."
    )
    world.nothing_more()
    await world.passes(minutes=2)
    await world.ana.says(f"K said his mum hits him {word}")
    card = world.ana.hears()
    assert card.startswith(f"{concern}, saved 09:00. You've done the right thing.")
    assert "I am calling Mrs Dale." in card
    assert word not in card
    assert world.dale.hears() == f"{concern} needs you now. Amber, 09:00."
    found, said = await stored(world, concern)
    assert (found.confirmed, found.told, found.pupil) == (True, "yes", world.ids["KB"])
    assert said == ["", "", f"K said his mum hits him {word}"]
    await world.passes(minutes=4)
    world.nothing_more()


async def test_a_draft_is_begun_by_mistake(world: World) -> None:
    concern = await begun(world)
    card = newest(world.ana)
    carried = [data(card, label) for label in ("Yes", "No", "It was a mistake")]
    await world.ana.taps("It was a mistake")
    assert concern in world.ana.hears()
    assert labels(newest(world.ana)) == []
    for tapped in carried[1:]:
        assert "out of date" in await world.forges("ana", tapped, under=card)
    await world.passes(hours=1)
    world.nothing_more()
    await world.ana.says("log K painted a boat")
    assert "Saved L-" in world.ana.hears(), "what is typed next is no concern"


async def test_danger_in_a_draft_rings_everyone_before_there_is_a_word(world: World) -> None:
    concern = await begun(world)
    await world.ana.taps("Yes")
    assert world.ana.hears().startswith(
        "Ring 999 now if a child is in danger. I am calling the safeguarding team."
    )
    bell = f"{concern} needs you now. Red, 09:00."
    assert [world.people[code].hears() for code in EVERYONE] == [bell] * 3
    await world.osei.taps("I have this")
    assert "began it and did not finish" in world.osei.hears()
    for code in ("dale", "grant", "ana"):
        assert "Mr Osei has" in world.people[code].hears()
    await world.ana.taps("Not yet")
    assert f"{concern}: what did you see or hear?" in world.ana.hears()
    assert labels(newest(world.ana)) == []


@pytest.mark.parametrize("taken", [True, False])
async def test_words_that_come_after_danger_belong_to_the_same_concern(world: World, *, taken: bool) -> None:
    word, concern = world.canary_word(), await begun(world)
    await world.ana.taps("Yes")
    for code in (*EVERYONE, "ana"):
        world.people[code].hears()
    if taken:
        await world.osei.taps("I have this")
        for code in (*EVERYONE, "ana"):
            world.people[code].hears()
    await world.ana.says(f"K is on the roof {word}")
    assert ref(world.ana.hears()) == concern
    found, said = await stored(world, concern)
    assert (found.confirmed, found.level.value) == (True, "red")
    assert said[-1] == f"K is on the roof {word}"
    if taken:
        assert f"Ana Kovac added words to {concern}" in world.osei.hears()
    world.nothing_more()


async def test_words_that_come_after_it_was_sent_belong_to_the_same_concern(world: World) -> None:
    word, concern = world.canary_word(), await begun(world)
    await world.passes(minutes=20)
    assert world.ana.hears().count(NUDGE) == 2
    assert rung(world) == ["dale"]
    await world.ana.says(f"K was quiet and hungry {word}")
    assert ref(world.ana.hears()) == concern
    found, said = await stored(world, concern)
    assert (found.confirmed, found.level.value) == (True, "amber"), "nothing lowers it"
    assert said[-1] == f"K was quiet and hungry {word}"
    await world.passes(minutes=5)
    assert rung(world) == ["dale"], "and it climbs on"


async def test_words_after_it_was_sent_that_name_the_dsl_go_by_the_heads_route(world: World) -> None:
    concern = await begun(world)
    await world.ana.taps("Yes")
    for code in (*EVERYONE, "ana"):
        world.people[code].hears()
    await world.ana.says(f"Mrs Dale grabbed K hard by the arm {world.canary_word()}")
    assert ref(world.ana.hears()) == concern
    assert f"{concern} needs you now. Red, 09:00." in world.grant.hears()
    for code in ("dale", "osei"):
        assert not [one for one in world.people[code].phone() if concern in one.text], code
    world.nothing_more()


async def test_the_button_tapped_twice_is_one_draft(world: World) -> None:
    concern = await begun(world)
    await world.passes(minutes=1)
    assert await begun(world) == concern
    await world.ana.taps("It was a mistake")
    world.ana.hears()
    await a_concern(world)
    assert rung(world) == ["dale"]
