"""The few commands of the menu, and those nobody knows."""

from datetime import date

import pytest

from tests.stories.cards import labels, newest, ref
from tests.world import World, on_duty

SATURDAY, TUESDAY = date(2026, 11, 28), date(2026, 11, 24)


async def test_today_shows_my_duties_and_my_notes(world: World) -> None:
    await on_duty(world, "ana")
    await world.passes(minutes=50)
    await world.ana.says("log K phonics 9.40 read 8/10")
    first = ref(world.ana.hears())
    await world.priya.says("log AR counted to 15")
    second = ref(world.priya.hears())
    await world.ana.says("/today")
    assert world.ana.hears() == f"Mon 23 Nov\n10:40 break, zone 2 (tyres)\n{first} · 09:40 · KB"
    await world.priya.says("/today")
    assert world.priya.hears() == f"Mon 23 Nov\nNo duties.\n{second} · 09:50 · no pupil yet"


async def test_today_leaves_out_yesterday_and_what_was_withdrawn(world: World) -> None:
    await world.ana.says("log K happy start")
    await world.until("09:00", TUESDAY)
    assert "Today: 1 note" in world.hughes.hears()
    await world.ana.says("log K wrong pupil")
    await world.ana.taps("Undo")
    world.ana.hears()
    await world.ana.says("/today")
    assert world.ana.hears() == "Tue 24 Nov\nNo duties.\nNo notes from you yet."


async def test_today_on_a_saturday(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:00", SATURDAY)
    world.ana.hears()
    await world.ana.says("/today")
    assert world.ana.hears() == "Sat 28 Nov\nSchool is closed today.\nNo notes from you yet."


async def test_digest_shows_the_last_one_also_after_the_christmas_holidays(world: World) -> None:
    await world.hughes.says("/digest")
    assert "Fri 20 Nov\nNothing was written down." in world.hughes.hears()
    await world.until("09:00", date(2026, 12, 18))
    await world.ana.says("log K a good last day")
    world.ana.hears()
    await world.until("09:00", date(2027, 1, 4))
    assert "Today: 1 note" in world.hughes.hears()
    assert "This week: 1 note" in world.patel.hears()
    await world.hughes.says("/digest")
    assert "Fri 18 Dec\n1 note" in world.hughes.hears()
    await world.patel.says("/digest")
    assert "Week to Fri 18 Dec\n1 note" in world.patel.hears()


async def test_who_has_no_digest_is_told_so(world: World) -> None:
    await world.ana.says("/digest")
    assert world.ana.hears() == (
        "There is no digest for you. Class teachers get one each school day, the SENCO one each week."
    )


@pytest.mark.parametrize(
    "typed", ["/help", "/nonsense", "/HELP", "/help@alongside_demo_bot", "/log K hello", "/"]
)
async def test_help_and_commands_nobody_knows_show_what_to_type(world: World, typed: str) -> None:
    await world.ana.says(typed)
    words = world.ana.hears()
    assert "Type what happened" in words
    assert "A concern goes to Mrs Dale at once. Tell them in person too. In danger: ring 999." in words
    assert labels(newest(world.ana)) == ["Log", "Incident", "Concern"]


async def test_the_menu_is_set(world: World) -> None:
    assert [one["command"] for one in world.telegram.telegram.commands] == [
        "help",
        "today",
        "duty",
        "digest",
        "concerns",
        "pupil",
        "training",
        "school",
        "reviews",
        "away",
        "back",
    ]
