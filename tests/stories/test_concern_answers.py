"""The two questions a concern asks, which child if nobody knows, and what each answer does."""

from tests.stories.cards import data, labels, newest, ref
from tests.world import World


async def test_no_danger_and_told_face_to_face(world: World) -> None:
    await world.ana.says(f"concern K {world.canary_word()}")
    concern = ref(world.ana.hears())
    world.dale.hears()
    await world.ana.taps("No")
    assert world.ana.hears() == f"{concern}, saved 09:00. Have you told Mrs Dale face to face?"
    assert labels(newest(world.ana)) == ["Yes", "Not yet", "I told Mr Osei", "I told Ms Grant"]
    await world.ana.taps("Yes")
    card = world.ana.hears()
    assert "I am calling Mrs Dale." in card
    assert "Please don't ask the child anything more." in card
    assert labels(newest(world.ana)) == ["Add words"]


async def test_not_told_yet_is_sent_to_a_person(world: World) -> None:
    await world.ana.says(f"concern K {world.canary_word()}")
    world.ana.hears()
    world.dale.hears()
    await world.ana.taps("Not sure")
    assert "face to face?" in world.ana.hears()
    await world.ana.taps("Not yet")
    assert "I am calling Mrs Dale. Go and tell them in person now if you can." in world.ana.hears()


async def test_danger_rings_everyone_and_shows_the_number_first(world: World) -> None:
    await world.ana.says(f"concern K {world.canary_word()}")
    concern = ref(world.ana.hears())
    world.dale.hears()
    await world.ana.taps("Yes")
    card = world.ana.hears()
    assert card.startswith("Ring 999 now if a child is in danger. I am calling the safeguarding team.")
    for code in ("dale", "osei", "grant"):
        assert world.people[code].hears() == f"{concern} needs you now. Red, 09:00."
    world.nothing_more()
    await world.ana.taps("Yes")
    assert world.ana.hears().startswith("Ring 999 now")
    for minutes, told in ((3, ""), (2, f"Nobody has {concern} yet."), (5, "")):
        await world.passes(minutes=minutes)
        for code in ("dale", "osei", "grant"):
            assert world.people[code].hears() == f"{concern} needs you now. Red, 09:00."
        assert world.ana.hears().startswith(told)
        world.nothing_more()


async def test_danger_once_said_is_not_taken_back_by_an_old_button(world: World) -> None:
    await world.ana.says(f"concern K {world.canary_word()}")
    world.ana.hears()
    card = newest(world.ana)
    no, unsure, yes = (data(card, label) for label in ("No", "Not sure", "Yes"))
    await world.ana.taps("No")
    assert "out of date" in await world.forges("ana", unsure, under=card)
    await world.forges("ana", yes, under=card)
    assert "Ring 999 now" in world.ana.hears(), "but a yes still counts after a no"
    for tapped in (no, unsure, yes):
        assert "out of date" in await world.forges("ana", tapped, under=card)
    world.nothing_more("ana")
    for code in ("dale", "osei", "grant"):
        assert "needs you now" in world.people[code].hears()


async def test_which_child_is_asked_last_when_nobody_knows(world: World) -> None:
    await world.priya.says(f"concern AR {world.canary_word()}")
    concern = ref(world.priya.hears())
    assert "needs you now" in world.dale.hears(), "the bell does not wait for the answer"
    await world.priya.taps("No")
    await world.priya.taps("Yes")
    assert world.priya.hears() == f"{concern}, saved 09:00. Which child is it about?"
    assert labels(newest(world.priya)) == ["AMR · 5P", "AAR · 5P", "Somebody else"]
    await world.priya.taps("AAR · 5P")
    assert "Please don't ask the child anything more." in world.priya.hears()
    async with world.store() as store:
        stored = await store.concerns.referred(world.school, concern)
    assert stored is not None
    assert stored.pupil == world.ids["AAR"]


async def test_somebody_else_leaves_the_child_to_the_person_who_takes_it(world: World) -> None:
    await world.priya.says(f"concern girl in yr 1 {world.canary_word()}")
    world.priya.hears()
    world.dale.hears()
    await world.priya.taps("No")
    await world.priya.taps("Yes")
    world.priya.hears()
    await world.priya.taps("Somebody else")
    assert "Please don't ask the child anything more." in world.priya.hears()
    assert labels(newest(world.priya)) == ["Add words"]


async def test_any_child_may_be_reported_by_anyone(world: World) -> None:
    await world.sue.says(f"concern Zoe {world.canary_word()}")
    concern = ref(world.sue.hears())
    world.dale.hears()
    await world.sue.taps("No")
    await world.sue.taps("Yes")
    assert "Please don't ask the child" in world.sue.hears(), "she is asked for no child: she named one"
    async with world.store() as store:
        stored = await store.concerns.referred(world.school, concern)
    assert stored is not None
    assert stored.pupil == world.ids["ZM"]
