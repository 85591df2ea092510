"""A digest that could not be said in time: late the same afternoon, or made good by the next one."""

from datetime import date, datetime

import pytest

from storage.tables import person
from tests.stories.visitors import YES, invited
from tests.world import LONDON, World

TUESDAY, FRIDAY, SATURDAY = date(2026, 11, 24), date(2026, 11, 27), date(2026, 11, 28)


async def note(world: World, words: str) -> None:
    """Ana, and what she hears back, which these stories are not about."""
    await world.ana.says(words)
    assert "Saved L-" in world.ana.hears()


async def sleeps(world: World, until: str) -> None:
    """Stop the program; start it again at a moment of the school's clock."""
    await world.lin.says("/today")  # an update, so that it is on record when Telegram was asked the last time
    world.lin.hears()
    async with world.down():
        world.clock.set(datetime.fromisoformat(until).replace(tzinfo=LONDON))


async def opened(world: World, code: str = "hughes") -> str:
    """Tap [Open]; return the notes."""
    await world.people[code].taps("Open")
    return world.people[code].hears()


async def test_down_at_the_hour_and_back_at_four_the_teacher_still_gets_it(world: World) -> None:
    await note(world, "log K happy start")
    await world.until("15:10")
    await sleeps(world, "2026-11-23 16:00")
    assert world.hughes.hears() == "Today: 1 note, about 1 pupil."


async def test_back_only_in_the_evening_it_is_in_the_next_days(world: World) -> None:
    await note(world, "log K happy start")
    await world.until("15:10")
    await sleeps(world, "2026-11-23 20:00")
    assert world.hughes.hears() == ""
    await world.until("10:00", TUESDAY)
    await note(world, "log K good morning")
    await world.until("15:20")
    assert world.hughes.hears() == "Today: 2 notes, about 1 pupil."
    read = await opened(world)
    assert "KB went well: Mon 23 Nov: happy start; good morning" in read


async def test_telegram_holds_it_back_all_evening_and_it_is_in_the_next_days(world: World) -> None:
    await note(world, "log K happy start")
    await world.until("15:19")
    world.telegram.fault("sendMessage", "429", retry_after=4 * 3600)
    await world.until("22:00")
    assert world.hughes.hears() == ""
    await world.until("15:20", TUESDAY)
    assert world.hughes.hears() == "Today: 1 note, about 1 pupil."
    assert "happy start" in await opened(world)


async def test_what_was_said_is_not_said_again(world: World) -> None:
    await note(world, "log K happy start")
    await world.until("15:20")
    assert "1 note" in world.hughes.hears()
    await sleeps(world, "2026-11-24 09:00")
    await note(world, "log K good morning")
    await world.until("15:20")
    assert world.hughes.hears() == "Today: 1 note, about 1 pupil."


async def test_a_teacher_who_links_on_tuesday_reads_of_monday_too(world: World) -> None:
    await world.changed(person, "hughes", telegram_id=None)
    await note(world, "log K happy start")
    await world.until("12:00", TUESDAY)
    await world.hughes.starts(await invited(world, "hughes"))
    await world.hughes.taps(YES)
    world.hughes.hears()
    await world.until("15:20")
    assert world.hughes.hears() == "Today: 1 note, about 1 pupil."


@pytest.mark.parametrize(
    ("back", "said"),
    [("2026-11-27 17:00", "17:00"), ("2026-11-28 10:00", "07:45")],
)
async def test_the_senco_reads_a_late_week_on_friday_still_else_on_monday_morning(
    world: World, back: str, said: str
) -> None:
    await note(world, "log K happy start")
    await world.until("13:00", FRIDAY)
    assert "1 note" in world.hughes.hears()
    await sleeps(world, back)
    await world.until("12:00", date(2026, 11, 30))
    assert world.patel.hears() == "This week: 1 note, about 1 pupil."
    assert f"{world.patel.phone()[-1].at:%H:%M}" == said
    assert "Mon 23 Nov to 27 Nov 2026" in await opened(world, "patel")
