"""Can't, and then can: whoever was told or asked hears both; and who is told when somebody is missing."""

from storage.tables import person
from tests.stories.test_duty import AFTER_ALL, BREAK, OFFER, UNCOVERED
from tests.world import World, on_duty


async def test_a_change_of_mind_reaches_the_duty_lead_both_ways(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:31")
    world.ana.hears()
    await world.ana.taps("Seen")
    await world.ana.taps("Can't")
    assert "You said you can't, 10:31. I have told Lin" in world.ana.hears()
    assert world.lin.hears() == UNCOVERED
    assert [one.hears() for one in (world.priya, world.sue)] == [OFFER, OFFER]
    await world.ana.taps("I can")
    assert "You said you can, 10:31. I have told Lin." in world.ana.hears()
    assert world.lin.hears() == f"{BREAK}: Ana Kovac can after all. Nobody else is needed."
    assert [one.hears() for one in (world.priya, world.sue)] == [AFTER_ALL, AFTER_ALL]


async def test_tapping_cant_twice_tells_the_lead_once(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:30")
    world.ana.hears()
    for _ in range(2):
        world.telegram.tap(world.ana.id, "Can't")
    await world.traveller.settle()
    assert "I have told Lin" in world.ana.hears()
    assert world.lin.hears().count("can't") == 1
    assert [one.hears() for one in (world.priya, world.sue)] == [OFFER, OFFER]


async def test_without_a_duty_lead_the_office_hears_it_then_the_head(world: World) -> None:
    await on_duty(world, "ana")
    await world.changed(person, "lin", roles="office")
    await world.until("10:30")
    world.ana.hears()
    await world.ana.taps("Can't")
    assert "I have told Lin" in world.ana.hears()
    assert "can't" in world.lin.hears()
    await world.changed(person, "lin", telegram_id=None)
    await world.ana.taps("I can")
    await world.ana.taps("Can't")
    assert "I have told Ms Grant" in world.ana.hears()
    assert "Ana Kovac can after all" in world.grant.hears()
    for one in (world.priya, world.sue):
        one.hears()


async def test_with_nobody_to_tell_the_person_is_told_so(world: World) -> None:
    await on_duty(world, "ana")
    for code in ("lin", "grant"):
        await world.changed(person, code, telegram_id=None)
    await world.until("10:30")
    world.ana.hears()
    await world.ana.taps("Can't")
    assert "I could not reach anyone: please tell the office yourself." in world.ana.hears()
    assert [one.hears() for one in (world.priya, world.sue)] == [OFFER, OFFER]
