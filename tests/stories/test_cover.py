"""A duty without its person: everyone free is asked, the first yes wins, whoever leads the duties knows at once."""

from datetime import date

from bot.cover import Stage
from storage.tables import person
from tests.stories.cards import data, labels, newest
from tests.stories.test_duty import BREAK, OFFER, UNCOVERED
from tests.world import World, on_duty

TUESDAY = date(2026, 11, 24)


async def cannot(world: World) -> None:
    """Ana is reminded of her duty at 10:30 and taps Can't; what everybody heard of that is read."""
    await on_duty(world, "ana")
    await world.until("10:30")
    world.ana.hears()
    await world.ana.taps("Can't")
    assert "I am looking for somebody" in world.ana.hears()
    assert world.lin.hears() == UNCOVERED
    assert [one.hears() for one in (world.priya, world.sue)] == [OFFER, OFFER]


async def stage(world: World) -> list[Stage]:
    """Return where the duties without their person stand."""
    async with world.store() as store:
        return [one.stage for one in (await store.schools.get(world.school)).covers]


async def test_the_first_yes_has_it_and_everybody_concerned_knows(world: World) -> None:
    await cannot(world)
    await world.sue.taps("I'll do it")
    assert world.sue.hears() == f"{BREAK}: it is yours. Thank you."
    assert world.priya.hears() == f"{BREAK}: Sue Allen has it. Thank you."
    assert world.lin.hears() == f"{BREAK}: Sue Allen has it, not Ana Kovac."
    assert world.ana.hears() == f"{BREAK}: Sue Allen has it, not Ana Kovac."
    await world.until("12:00")
    world.nothing_more()


async def test_whoever_says_yes_second_is_told_that_it_is_taken(world: World) -> None:
    await cannot(world)
    offer = newest(world.priya)
    yes = data(offer, "I'll do it")
    await world.sue.taps("I'll do it")
    for one in (world.sue, world.priya, world.lin, world.ana):
        one.hears()
    assert await world.forges("priya", yes, under=offer) == "Somebody else has it already. Thank you."
    assert await stage(world) == [Stage.TAKEN]


async def test_two_who_say_yes_in_the_same_moment_are_not_both_sent(world: World) -> None:
    await cannot(world)
    for one in (world.sue, world.priya):
        world.telegram.tap(one.id, "I'll do it")
    await world.traveller.settle()
    heard = sorted(one.hears() for one in (world.sue, world.priya))
    assert sum("it is yours" in words for words in heard) == 1
    assert sum("has it. Thank you." in words for words in heard) == 1
    assert world.lin.hears().count("has it, not Ana Kovac") == 1
    world.ana.hears()


async def test_nobody_five_minutes_before_is_told_to_who_leads_the_duties(world: World) -> None:
    await cannot(world)
    await world.priya.taps("Not me")
    assert "You said no. That's fine." in world.priya.hears()
    await world.until("10:34")
    world.nothing_more()
    await world.until("10:35")
    assert world.lin.hears() == f"{BREAK}: nobody has it. Ana Kovac can't. Please send somebody now."
    await world.priya.taps("I can after all")
    assert world.priya.hears() == f"{BREAK}: it is yours. Thank you."
    assert "Priya Shah has it" in world.lin.hears()
    assert "Priya Shah has it" in world.sue.hears()
    world.ana.hears()


async def test_the_office_hears_it_too_when_somebody_else_leads_the_duties(world: World) -> None:
    await world.changed(person, "lin", roles="office")
    await world.changed(person, "hughes", roles="teacher duty_lead")
    await on_duty(world, "ana")
    await world.until("10:30")
    world.ana.hears()
    await world.ana.taps("Can't")
    assert "I have told Mr Hughes" in world.ana.hears()
    assert world.hughes.hears() == UNCOVERED
    await world.until("10:35")
    assert "nobody has it" in world.hughes.hears()
    assert "nobody has it" in world.lin.hears()
    for one in (world.priya, world.sue):
        assert one.hears() == OFFER


async def test_who_is_on_duty_already_or_not_at_work_is_not_asked(world: World) -> None:
    await on_duty(world, "priya", "10:45", "11:05", "field")
    await world.changed(person, "sue", works="Tue-Fri 08:30-15:15")
    await on_duty(world, "ana")
    await world.until("10:30")
    world.ana.hears()
    await world.ana.taps("Can't")
    assert "I have told Lin: nobody else is free." in world.ana.hears()
    assert world.lin.hears() == f"Ana Kovac can't:\n{BREAK}. Nobody is free: please find somebody."
    assert world.sue.hears() == ""
    await world.until("10:44")
    assert "nobody has it" in world.lin.hears()
    assert "10:45 break, field" in world.priya.hears()


async def test_away_today_lets_go_of_every_duty_of_the_day_at_once(world: World) -> None:
    await on_duty(world, "ana")
    await on_duty(world, "ana", "12:30", "13:00", "field")
    await world.until("07:00", TUESDAY)
    world.ana.hears()
    await world.ana.says("/away today")
    assert "I ask whoever is free for your 2 duties today." in world.ana.hears()
    assert world.lin.hears().count("I am asking 2 people.") == 2
    for one in (world.priya, world.sue):
        assert one.hears().count("needs somebody. Can you?") == 2
    await world.until("10:34")
    assert [one.hears() for one in (world.ana, world.priya, world.sue)] == ["", "", ""]
    await world.until("10:35")
    assert "10:40 break, zone 2 (tyres): nobody has it" in world.lin.hears()
    await world.ana.says("/back")
    assert "Nobody had taken your duties yet: they are yours again." in world.ana.hears()
    for one in (world.priya, world.sue):
        assert one.hears().count("Ana Kovac can after all.") == 2
    await world.until("10:45")
    assert "10:40 break" in world.ana.hears()


async def test_away_for_days_troubles_nobody_before_the_morning_of_each(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("11:30")
    assert "Please tap Seen" in world.ana.hears()
    await world.ana.says("/away until thursday")
    assert "you are out until Thu 26 Nov 07:45" in world.ana.hears()
    assert await stage(world) == [Stage.WAITS, Stage.WAITS]
    later = "I ask around that morning."
    assert world.lin.hears() == f"Ana Kovac can't:\nTue 24 Nov {BREAK}. {later}\nWed 25 Nov {BREAK}. {later}"
    await world.until("07:44", TUESDAY)
    world.nothing_more()
    await world.until("07:45")
    assert world.lin.hears() == UNCOVERED
    assert [one.hears() for one in (world.priya, world.sue)] == [OFFER, OFFER]
    await world.sue.taps("I'll do it")
    for one in (world.sue, world.priya, world.lin, world.ana):
        one.hears()
    await world.until("10:30")
    assert "Please tap Seen" in world.sue.hears()
    assert world.ana.hears() == ""
    assert labels(newest(world.sue))[0] == "Seen"
    await world.until("10:45")
    world.nothing_more()


async def test_running_late_reaches_who_leads_the_duties(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:31")
    world.ana.hears()
    await world.ana.taps("Running late")
    assert world.ana.hears() == f"{BREAK}.\nRunning late, 10:31. I have told Lin."
    assert world.lin.hears() == f"{BREAK}: Ana Kovac is running late."
    await world.ana.taps("I'm there")
    assert "Seen, 10:31." in world.ana.hears()
    await world.until("11:00")
    world.nothing_more()
