"""A concern is told: stored at once, never echoed, and whoever can act hears of it without a word of it."""

import pytest

from storage.tables import person
from tests.school import supports
from tests.stories.cards import data, labels, newest, ref
from tests.world import World

SPELLINGS = (
    "concern {}|CONCERN: {}|Concern - {}|conc {}|Conc. {}|worried about {}|worry: {}|safeguarding {}|CP {}|cp: {}"
    "|CONCERN!! {}|concern—{}|#concern {}|“concern” {}|🚨 concern {}|concern\n{}|Concern? {}"
)


async def test_the_canary_is_found_wherever_it_sings(world: World) -> None:
    word = world.canary_word()
    await world.ana.says(f"log K {word}")
    world.ana.hears()
    await world.until("15:20")
    world.hughes.hears()
    await world.hughes.taps("Open")
    assert word in world.hughes.hears()
    (world.folder / "leak.txt").write_text(word)
    found = world.canaries.found(world.telegram, world.folder, f"a log line with {word}")
    assert [place.split(" is in ")[1].split()[0] for place in found] == ["editMessageText", "the", "the", "the"]
    world.canaries.words.clear()


async def test_a_concern_is_stored_at_once_and_not_a_word_is_echoed(world: World) -> None:
    word = world.canary_word()
    await world.ana.says(f'concern K said "{word}"')
    card = world.ana.hears()
    concern = ref(card)
    assert card == f"Saved {concern}, 09:00. Thank you.\nIs anyone in danger now?"
    assert labels(newest(world.ana)) == ["Yes", "No", "Not sure"]
    assert world.dale.hears() == f"{concern} needs you now."
    assert labels(newest(world.dale)) == ["I have this"]
    world.nothing_more()
    async with world.store() as store:
        stored = await store.concerns.referred(world.school, concern)
        assert stored is not None
        assert stored.pupil == world.ids["KB"]
        assert await store.concerns.words(world.school, stored.id) == f'concern K said "{word}"'


async def test_a_concern_in_any_spelling_is_one(world: World) -> None:
    for spelling in SPELLINGS.split("|"):
        await world.ana.says(spelling.format(f"K {world.canary_word()}"))
        assert "Saved C-" in world.ana.hears(), spelling
        assert "needs you now" in world.dale.hears(), spelling


@pytest.mark.parametrize("opening", ["/help", "hi"])
async def test_the_button_makes_the_next_message_a_concern(world: World, opening: str) -> None:
    await world.ana.says(opening)
    world.ana.hears()
    await world.ana.taps("Concern")
    assert "What did you see or hear?" in world.ana.hears()
    await world.ana.says(f"K {world.canary_word()}")
    assert "Saved C-" in world.ana.hears()
    assert "needs you now" in world.dale.hears()


async def test_the_word_alone_is_the_button_and_waits_until_there_is_time(world: World) -> None:
    await world.ana.says("Concern")
    assert "What did you see or hear?" in world.ana.hears()
    await world.passes(hours=2)
    await world.ana.says(f"K {world.canary_word()}")
    assert "Saved C-" in world.ana.hears(), "called away, she finds her words in no log"
    assert "needs you now" in world.dale.hears()


async def test_one_word_behind_it_is_enough(world: World) -> None:
    await world.ana.says("concern K")
    assert "Saved C-" in world.ana.hears()
    assert "needs you now" in world.dale.hears()


async def test_no_danger_and_told_face_to_face(world: World) -> None:
    await world.ana.says(f"concern K {world.canary_word()}")
    concern = ref(world.ana.hears())
    world.dale.hears()
    await world.ana.taps("No")
    assert world.ana.hears() == f"{concern}, saved 09:00. Have you told Mrs Dale face to face?"
    await world.ana.taps("Yes")
    card = world.ana.hears()
    assert "I am calling Mrs Dale." in card
    assert "Please don't ask the child anything more." in card
    assert labels(newest(world.ana)) == []


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
        assert world.people[code].hears() == f"{concern} needs you now."
    world.nothing_more()
    await world.ana.taps("Yes")
    assert world.ana.hears().startswith("Ring 999 now")
    await world.passes(minutes=5)
    for code in ("dale", "osei", "grant"):
        assert "needs you now" in world.people[code].hears()
    assert "Nobody has" in world.ana.hears()


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


async def test_danger_after_somebody_has_it_rings_everyone_again(world: World) -> None:
    await world.ana.says(f"concern K {world.canary_word()}")
    world.ana.hears()
    world.dale.hears()
    await world.dale.taps("I have this")
    world.dale.hears()
    world.ana.hears()
    await world.ana.taps("Yes")
    assert "Ring 999" in world.ana.hears()
    for code in ("dale", "osei", "grant"):
        assert "needs you now" in world.people[code].hears()
    await world.osei.taps("I have this")
    assert "is yours" in world.osei.hears()
    assert "Mr Osei has it" in world.dale.hears()
    assert "Mr Osei has it" in world.grant.hears()
    assert "Mr Osei has" in world.ana.hears()


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
    assert labels(newest(world.priya)) == []


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


async def test_i_have_this_stops_the_bell_and_everyone_learns_who_and_when(world: World) -> None:
    await world.ana.says(f"concern K {world.canary_word()}")
    concern = ref(world.ana.hears())
    world.dale.hears()
    await world.passes(minutes=20)
    assert "needs you now" in world.osei.hears()
    assert "needs you now" in world.grant.hears()
    await world.passes(minutes=1)
    await world.osei.taps("I have this")
    assert world.osei.hears() == (
        f"{concern} is yours, 09:21. Ana Kovac sent it at 09:00. Go and speak to Ana Kovac now."
    )
    assert world.dale.hears() == f"{concern}: Mr Osei has it, 09:21."
    assert world.grant.hears() == f"{concern}: Mr Osei has it, 09:21."
    assert world.ana.hears().startswith(f"Mr Osei has {concern}, 09:21. Thank you for telling us.")
    assert all(labels(newest(world.people[code])) == [] for code in ("dale", "osei", "grant"))
    await world.passes(hours=30)
    world.nothing_more()


async def test_a_second_deputy_who_taps_later_learns_who_has_it(world: World) -> None:
    await world.changed(person, "patel", roles="senco deputy_dsl")
    await world.ana.says(f"concern K {world.canary_word()}")
    world.ana.hears()
    world.dale.hears()
    await world.passes(minutes=10)
    world.osei.hears()
    world.patel.hears()
    bell = newest(world.patel)
    button = data(bell, "I have this")
    await world.osei.taps("I have this")
    assert "is yours" in world.osei.hears()
    assert await world.forges("patel", button, under=bell) == "Mr Osei has it already, 09:10."
    assert await world.forges("osei", button) == "You have it already, 09:10."
    for code in ("patel", "dale", "ana"):
        assert "Mr Osei has" in world.people[code].hears()


async def test_two_who_tap_at_the_same_moment_have_one_owner(world: World) -> None:
    await world.ana.says(f"concern K {world.canary_word()}")
    world.ana.hears()
    await world.ana.taps("Yes")
    world.ana.hears()
    for code in ("dale", "osei", "grant"):
        world.people[code].hears()
        world.telegram.tap(world.people[code].id, "I have this")
    await world.traveller.settle()
    heard = [world.people[code].hears() for code in ("dale", "osei", "grant")]
    assert sum("is yours" in words for words in heard) == 1
    assert sum("has it" in words for words in heard) == 2
    assert world.ana.hears().count("Thank you for telling us") == 1


async def test_the_dsl_reports_and_somebody_else_is_called(world: World) -> None:
    await world.dale.says(f"concern Zoe {world.canary_word()}")
    concern = ref(world.dale.hears())
    assert world.osei.hears() == f"{concern} needs you now."
    await world.dale.taps("No")
    assert "Have you told Mr Osei face to face?" in world.dale.hears()
    await world.dale.taps("Not yet")
    assert "I am calling Mr Osei." in world.dale.hears()
    assert await world.forges("dale", f"take:{concern}") == "I can't find that."
    await world.osei.taps("I have this")
    assert "Mr Osei has" in world.dale.hears()
    assert "Mrs Dale sent it" in world.osei.hears()


async def test_two_concerns_at_once_are_two(world: World) -> None:
    async with world.store() as store:
        supports(store, world.school, world.ids["sue"], world.ids["KB"])
        await store.schools.changed(world.school, world.clock.now())
    world.telegram.say(world.ana.id, f"concern K {world.canary_word()}")
    world.telegram.say(world.sue.id, f"concern K {world.canary_word()}")
    await world.traveller.settle()
    hers, other = ref(world.ana.hears()), ref(world.sue.hears())
    bells = {ref(bell.text): bell for bell in world.dale.news()}
    assert set(bells) == {hers, other}
    button = data(bells[hers], "I have this")
    await world.forges("dale", button, under=bells[hers])
    assert f"{hers} is yours" in world.dale.hears()
    assert f"Mrs Dale has {hers}" in world.ana.hears()
    await world.passes(minutes=10)
    assert world.osei.hears() == f"{other} needs you now."


async def test_a_concern_with_markup_and_odd_letters_is_kept_byte_for_byte(world: World) -> None:
    text = f"concern K said <b>“{world.canary_word()}”</b> & {{{{7*7}}}} \u202e ‘no’\nthen 👍🏽"
    await world.ana.says(text)
    concern = ref(world.ana.hears())
    world.dale.hears()
    async with world.store() as store:
        stored = await store.concerns.referred(world.school, concern)
        assert stored is not None
        assert await store.concerns.words(world.school, stored.id) == text
