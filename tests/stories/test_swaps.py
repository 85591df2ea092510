"""Can Sue swap: a colleague is asked by name, both agree, and whoever leads the duties is told."""

from datetime import date

from tests.stories.test_duty import BREAK, OFFER, UNCOVERED
from tests.world import World, on_duty

FRIDAY = date(2026, 11, 27)
SAID = "cant do break today at physio til 11. can Sue swap"
LUNCH = "Fri 27 Nov 12:30 lunch, field"


async def asks(world: World, said: str = SAID) -> None:
    """Ana has break today, Sue lunch on Friday; Ana writes at 09:30."""
    await on_duty(world, "ana")
    await on_duty(world, "sue", "12:30", "13:00", "field", session="lunch", days="Fri")
    await world.until("09:30")
    await world.ana.says(said)


async def test_cant_do_break_can_sue_swap(world: World) -> None:
    await asks(world)
    assert world.ana.hears() == f"{BREAK}.\nI have asked Sue Allen. If Sue Allen can't, I ask the others."
    assert world.sue.hears() == f"Ana Kovac asks: can you do {BREAK}?"
    assert "physio" not in world.lin.hears()
    world.nothing_more()
    await world.sue.taps("I'll do it")
    assert world.sue.hears() == f"{BREAK}: it is yours. Thank you."
    assert world.lin.hears() == f"{BREAK}: Sue Allen has it, not Ana Kovac."
    assert "Sue Allen has it" in world.ana.hears()
    await world.until("10:30")
    assert "Please tap Seen" in world.sue.hears()
    assert world.ana.hears() == ""
    await world.until("11:00")
    world.nothing_more()


async def test_sue_wants_her_lunch_taken_in_return_and_ana_agrees(world: World) -> None:
    await asks(world)
    for one in (world.ana, world.sue, world.lin):
        one.hears()
    await world.sue.taps(f"Swap for {LUNCH}")
    assert "I have asked for your swap." in world.sue.hears()
    assert world.ana.hears() == f"Sue Allen does {BREAK} if you do {LUNCH}."
    await world.ana.taps("Agreed")
    assert world.sue.hears() == f"{BREAK}: it is yours. Thank you."
    assert (
        world.lin.hears() == f"{BREAK}: Sue Allen has it, not Ana Kovac.\nIn return Ana Kovac does {LUNCH}."
    )
    world.ana.hears()
    await world.until("12:20", FRIDAY)
    assert "12:30 lunch, field. Please tap Seen." in world.ana.hears()
    assert "lunch" not in world.sue.hears()
    await world.until("12:27")


async def test_ana_does_not_agree_and_everyone_free_is_asked(world: World) -> None:
    await asks(world)
    for one in (world.ana, world.sue, world.lin):
        one.hears()
    await world.sue.taps(f"Swap for {LUNCH}")
    for one in (world.ana, world.sue):
        one.hears()
    await world.ana.taps("No")
    assert "You said no." in world.ana.hears()
    assert world.priya.hears() == OFFER
    assert world.lin.hears() == UNCOVERED.replace("2 people", "1 person")
    await world.priya.taps("I'll do it")
    for one in (world.ana, world.sue, world.priya, world.lin):
        one.hears()
    await world.until("12:20", FRIDAY)
    assert "lunch" in world.sue.hears()
    for one in (world.priya, world.ana):
        one.hears()
    await world.until("12:27")


async def test_sue_says_no_and_the_others_are_asked_at_once(world: World) -> None:
    await asks(world)
    for one in (world.ana, world.sue, world.lin):
        one.hears()
    await world.sue.taps("No")
    assert "You said no. That's fine." in world.sue.hears()
    assert world.priya.hears() == OFFER
    assert "I am asking 1 person." in world.lin.hears()
    await world.priya.taps("I'll do it")
    for one in (world.ana, world.sue, world.priya, world.lin):
        one.hears()
    await world.until("10:30")
    assert "Please tap Seen" in world.priya.hears()
    await world.priya.taps("Seen")
    world.priya.hears()


async def test_sue_is_silent_for_ten_minutes_and_the_others_are_asked(world: World) -> None:
    await asks(world)
    for one in (world.ana, world.sue, world.lin):
        one.hears()
    await world.until("09:39")
    world.nothing_more()
    await world.until("09:40")
    assert world.priya.hears() == OFFER
    assert "I am asking 1 person." in world.lin.hears()
    await world.sue.taps("I'll do it")
    assert "it is yours" in world.sue.hears(), "her yes still counts"
    for one in (world.ana, world.priya, world.lin):
        one.hears()


async def test_what_is_given_in_return_is_offered_with_the_question(world: World) -> None:
    await asks(world, "cant do break today. can Sue do it, ill do her lunch fri")
    assert "I have asked Sue Allen" in world.ana.hears()
    assert world.sue.hears() == (
        f"Ana Kovac asks: can you do {BREAK}?\nIn return Ana Kovac does your {LUNCH}."
    )
    await world.sue.taps("Agreed")
    assert "it is yours" in world.sue.hears()
    assert f"In return Ana Kovac does {LUNCH}." in world.lin.hears()
    world.ana.hears()


async def test_an_offer_nobody_asked_for_takes_what_needs_somebody(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:30")
    world.ana.hears()
    await world.priya.says("i can do zone 2 today")
    assert world.priya.hears() == "Thank you. Nothing needs somebody then."
    await world.ana.taps("Can't")
    for one in (world.ana, world.sue, world.lin, world.priya):
        one.hears()
    await world.priya.says("i can do zone 2 today")
    assert f"{BREAK}: it is yours. Thank you." in world.priya.hears()
    for one in (world.ana, world.sue, world.lin):
        assert "Priya Shah has it" in one.hears()


async def test_two_duties_and_no_word_which_is_asked(world: World) -> None:
    await on_duty(world, "ana")
    await on_duty(world, "ana", "12:30", "13:00", "field", session="lunch")
    await world.until("09:30")
    await world.ana.says("cant do my duty today")
    assert world.ana.hears() == "Which one can't you do?"
    await world.ana.taps("12:30 lunch, field")
    assert "You said you can't" in world.ana.hears()
    assert "12:30 lunch" in world.lin.hears()
    for one in (world.priya, world.sue):
        assert "12:30 lunch, field needs somebody" in one.hears()
    await world.until("10:30")
    assert "10:40 break" in world.ana.hears()
    await world.ana.taps("Seen")
    world.ana.hears()
