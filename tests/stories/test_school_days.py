"""Snow, a burst pipe, the last day of term: the office says how the school's day is, and everything follows."""

from datetime import date

from tests.stories.test_duty import BREAK
from tests.world import World, on_duty

TUESDAY = date(2026, 11, 24)


async def test_snow_at_ten_to_seven_silences_the_day_and_danger_still_rings(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("06:50", TUESDAY)
    world.ana.hears()
    await world.lin.says("/school closed today")
    assert world.lin.hears() == (
        "Noted: school is closed on Tue 24 Nov. Nobody gets duties, reminders or digests then.\n"
        "Danger still rings. I have told nobody: please tell staff as you always do."
    )
    await world.until("09:00")
    assert world.ana.hears() == ""
    await world.ana.says(f"concern K is in danger right now {world.canary_word()}")
    assert world.dale.hears() != ""
    await world.dale.taps("I have this")
    for one in (world.ana, world.dale, world.osei, world.grant):
        one.hears()
    await world.ana.says("/duty")
    heard = world.ana.hears()
    assert "No duty for you today." in heard
    assert f"Wed 25 Nov\n{BREAK}" in heard
    await world.until("09:05")
    for one in (world.ana, world.dale, world.osei, world.grant):
        one.hears()


async def test_open_after_all(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("06:50", TUESDAY)
    world.ana.hears()
    await world.lin.says("/school closed today, snow, heard at 6.45")
    world.lin.hears()
    await world.until("08:00")
    await world.grant.says("/school open today")
    assert world.grant.hears() == "Noted: school is open on Tue 24 Nov."
    await world.until("08:01")
    assert world.ana.hears() == f"Your duties today:\n{BREAK}", "late, and still in time"
    await world.until("10:30")
    assert "Please tap Seen" in world.ana.hears()
    await world.ana.taps("Seen")
    world.ana.hears()


async def test_home_at_a_quarter_past_one_moves_the_digest_and_drops_the_afternoons_duty(
    world: World,
) -> None:
    await on_duty(world, "ana", "13:30", "13:50", "field")
    await world.until("09:30")
    await world.lin.says("/school closes 1.15 today")
    assert "pupils go home at 13:15 on Mon 23 Nov" in world.lin.hears()
    await world.ana.says("log K happy start")
    world.ana.hears()
    await world.until("13:15")
    assert "Today: 1 note, about 1 pupil." in world.hughes.hears()
    await world.until("16:00")
    world.nothing_more()


async def test_anybody_may_see_the_day_and_only_the_office_and_the_head_change_it(world: World) -> None:
    await world.ana.says("/school")
    assert world.ana.hears() == "Example Primary\nMon 23 Nov: open, pupils go home at 15:15."
    await world.ana.says("/school closed today")
    assert world.ana.hears() == "Only the office or the headteacher can change the school's day."
    await world.lin.says("/school blorp")
    assert "I didn't understand that." in world.lin.hears()
    await world.lin.says("/school")
    assert "/school closed today" in world.lin.hears()


async def test_an_inset_day_of_the_calendar_is_not_opened_by_a_word(world: World) -> None:
    await world.lin.says("/school open on saturday")
    assert world.lin.hears() == (
        "Sat 28 Nov stays without school: weekend, from the school's calendar. Change it there."
    )
