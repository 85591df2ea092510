"""Somebody new gets a link from the office and presses START."""

from datetime import date

import pytest

from storage.tables import person
from tests.stories.bells import BELL, a_concern
from tests.stories.visitors import A_STRANGER, NO_GOOD, YES, invited, link_for, newcomer
from tests.world import World

WELCOME = "Welcome, Sue Allen. You are linked."


async def test_a_good_link_asks_who_it_is_and_a_yes_links(world: World) -> None:
    token, sam = await invited(world), newcomer(world)
    await sam.starts(token)
    assert sam.hears() == "You are Sue Allen, teaching assistant. Right?"
    await sam.taps(YES)
    assert WELCOME in sam.hears()
    assert sam.phone()[-1].buttons == [], "the question has done its work"
    await sam.says("/today")
    assert "No duties" in sam.hears()


async def test_the_question_says_every_role(world: World) -> None:
    await world.changed(person, "sue", roles="ta senco first_aider")
    token, sam = await invited(world), newcomer(world)
    await sam.starts(token)
    assert sam.hears() == "You are Sue Allen, teaching assistant and SENCO. Right?"


async def test_the_right_link_with_the_wrong_person_links_nobody_and_still_works_for_the_right_one(
    world: World,
) -> None:
    token, wrong, right = await invited(world), newcomer(world, "wrong", 2001), newcomer(world, "right", 2002)
    await wrong.starts(token)
    assert "Sue Allen" in wrong.hears()
    await wrong.taps("No")
    assert "Nothing was linked. Tell the school office" in wrong.hears()
    await wrong.says("/today")
    assert wrong.hears() == A_STRANGER
    await right.starts(token)
    await right.taps(YES)
    assert WELCOME in right.hears()


async def test_a_link_is_worth_nothing_after_24_hours(world: World) -> None:
    token, sam = await invited(world), newcomer(world)
    await world.passes(hours=24)
    await sam.starts(token)
    assert sam.hears() == NO_GOOD


async def test_an_answer_after_24_hours_links_nobody(world: World) -> None:
    token, sam = await invited(world), newcomer(world)
    await sam.starts(token)
    sam.hears()
    await world.passes(hours=24)
    await sam.taps(YES)
    assert sam.hears() == NO_GOOD


async def test_a_used_link_does_not_work_again(world: World) -> None:
    token, sam, tom = await invited(world), newcomer(world), newcomer(world, "tom", 2002)
    await sam.starts(token)
    await sam.taps(YES)
    assert WELCOME in sam.hears()
    await tom.starts(token)
    assert tom.hears() == NO_GOOD


async def test_a_new_link_ends_the_one_before(world: World) -> None:
    old, sam = await invited(world), newcomer(world)
    new = await link_for(world, "sue")
    await sam.starts(old)
    assert sam.hears() == NO_GOOD
    await sam.starts(new)
    assert "Sue Allen" in sam.hears()


@pytest.mark.parametrize(
    "payload", ["x", "A" * 22, "A" * 65, "%41%42%43", "../etc", "'--", "{{7*7}}", "\u202eABC", "A" * 4000]
)
async def test_whatever_is_wrong_with_a_link_it_is_refused_in_the_same_words(
    world: World, payload: str
) -> None:
    sam = newcomer(world)
    await sam.starts(payload)
    assert sam.hears() == NO_GOOD


async def test_start_without_a_link_is_a_strangers(world: World) -> None:
    sam = newcomer(world)
    await sam.starts("")
    assert sam.hears() == A_STRANGER


async def test_a_link_typed_with_other_letters_or_encoded_does_not_work(world: World) -> None:
    token, sam = await invited(world), newcomer(world)
    for changed in (token.swapcase(), "".join(f"%{ord(letter):02X}" for letter in token), token + "A"):
        await sam.starts(changed)
        assert sam.hears() == NO_GOOD


async def test_of_two_people_racing_for_a_link_one_wins(world: World) -> None:
    token, sam, tom = await invited(world), newcomer(world), newcomer(world, "tom", 2002)
    for racer in (sam, tom):
        await racer.starts(token)
        assert "Right?" in racer.hears()
    for racer in (sam, tom):
        world.telegram.tap(racer.id, YES)
    await world.traveller.settle()
    heard = {sam.hears(), tom.hears()}
    assert NO_GOOD in heard
    assert any(WELCOME in words for words in heard)


async def test_somebody_linked_who_presses_start_again_stays_who_they_are(world: World) -> None:
    token, sam = await invited(world), newcomer(world)
    await world.ana.starts("")
    assert "Welcome, Ana Kovac. You are linked." in world.ana.hears()
    await world.ana.starts(token)
    assert "Welcome, Ana Kovac." in world.ana.hears(), "a colleague's link changes nothing"
    await sam.starts(token)
    assert "Sue Allen" in sam.hears(), "and is not used up"


async def test_one_account_is_linked_to_one_person_only(world: World) -> None:
    sam, first, second = newcomer(world), await invited(world, "sue"), await invited(world, "priya")
    await sam.starts(first)
    await sam.starts(second)
    assert "Priya Shah" in sam.hears()
    question = sam.phone()[0]
    world.telegram.tap(sam.id, YES, message_id=question.message_id)
    await world.traveller.settle()
    assert WELCOME in sam.hears()
    await sam.taps(YES)
    assert sam.phone()[-1].toasts == ["I can't find that."]


async def test_a_new_phone_takes_the_place_of_the_old_one(world: World) -> None:
    token, sam = await link_for(world, "sue"), newcomer(world)
    await sam.starts(token)
    await sam.taps(YES)
    assert WELCOME in sam.hears()
    await world.sue.says("/today")
    assert world.sue.hears() == A_STRANGER


async def test_the_link_of_somebody_who_has_left_is_worth_nothing(world: World) -> None:
    token, sam = await invited(world), newcomer(world)
    await sam.starts(token)
    assert "Sue Allen" in sam.hears()
    await world.changed(person, "sue", ends=date(2026, 11, 22))
    await sam.taps(YES)
    assert sam.hears() == NO_GOOD


async def test_who_deleted_the_account_is_reached_again_by_a_link_to_the_new_one(world: World) -> None:
    world.telegram.deactivate(world.dale.id)
    world.may_be_dead = 1
    await a_concern(world)
    assert BELL in world.osei.hears()
    new = newcomer(world)
    await new.starts(await link_for(world, "dale"))
    await new.taps(YES)
    assert "Welcome, Mrs Dale." in new.hears()
    await world.passes(minutes=30)
    assert BELL in new.hears(), "everyone's turn has come"
    await new.taps("I have this")
    for somebody in (new, world.osei, world.grant, world.ana):
        somebody.hears()
