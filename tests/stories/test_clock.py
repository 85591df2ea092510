"""Clocks that change, stop, go wrong, and are looked at twice: what is due is said once, at its own time."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import date, datetime
from pathlib import Path

import pytest

from handlers.heartbeat import Heartbeat
from playground.cast import Somebody
from storage import Storage, new_id
from storage.tables import calendar
from tests.stories.test_duty import ASKED, BREAK, LAST_CALL, outcomes
from tests.world import LONDON, World, a_school, on_duty

LIST = f"Your duties today:\n{BREAK}"
School = Callable[[datetime], AbstractAsyncContextManager[World]]


def london(words: str) -> datetime:
    """Return a moment as the school's clock shows it."""
    return datetime.fromisoformat(words).replace(tzinfo=LONDON)


def lists(somebody: Somebody) -> list[str]:
    """Return when the duty lists came, as the clock in Greenwich showed it."""
    found = [bubble for bubble in somebody.phone() if bubble.text == LIST]
    somebody.hears()
    return [f"{bubble.at:%a %d %b %H:%M}" for bubble in found]


@pytest.fixture
def school(tmp_path: Path, migrated: Path) -> School:
    """Start a school at a moment of the story's own, with no holidays in its calendar."""

    @asynccontextmanager
    async def starts(at: datetime) -> AsyncIterator[World]:
        async with a_school(tmp_path, migrated, at) as world:
            async with world.store() as store:
                await store.tx.change(calendar.delete())
                years = {"starts": date(2020, 1, 1), "ends": date(2040, 1, 1)}
                store.tx.add(calendar, school=world.school, id=new_id(), kind="term", **years)
                await store.schools.changed(world.school, at)
            await on_duty(world, "ana")
            yield world
            await world.ends_well()

    return starts


async def test_when_summer_time_ends_the_list_still_comes_at_a_quarter_to_eight(school: School) -> None:
    async with school(london("2026-10-23 06:00")) as world:
        await world.until("08:00", date(2026, 10, 26))
        heard = [bubble for bubble in world.ana.phone() if bubble.text == ASKED]
        assert [f"{bubble.at:%H:%M}" for bubble in heard] == ["09:30"], "10:30 on Friday's clocks"
        assert lists(world.ana) == ["Fri 23 Oct 06:45", "Mon 26 Oct 07:45"]


async def test_when_summer_time_begins_the_list_still_comes_at_a_quarter_to_eight(school: School) -> None:
    async with school(london("2027-03-25 06:00")) as world:  # then Good Friday, the change, Easter Monday
        await world.until("08:00", date(2027, 3, 30))
        assert lists(world.ana) == ["Thu 25 Mar 07:45", "Tue 30 Mar 06:45"]


async def test_a_scottish_school_has_its_duties_on_the_monday_after_the_change(school: School) -> None:
    async with school(london("2027-03-26 12:00")) as world:
        async with world.store() as store:
            await store.schools.decide_setting(world.school, "country_division", "SCT")
            await store.schools.changed(world.school, world.clock.now())
        await world.until("10:30", date(2027, 3, 29))
        assert lists(world.ana) == ["Mon 29 Mar 06:45"]


async def test_a_reminder_due_while_the_program_was_down_comes_late_but_in_time(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:20")
    async with world.down():
        world.clock.set(london("2026-11-23 10:36"))
    assert world.ana.hears() == ASKED
    await world.ana.taps("Seen")
    world.ana.hears()
    await world.until("10:50")
    assert world.ana.hears() == ""
    assert await outcomes(world, "duty_notice") == {"2026-11-23": "sent"}


async def test_two_reminders_that_were_both_slept_through_are_said_as_one(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:20")
    async with world.down():
        world.clock.set(london("2026-11-23 10:39"))
    assert world.ana.hears() == LAST_CALL
    assert await outcomes(world, "duty_last") == {"2026-11-23": "sent"}


async def test_a_reminder_that_would_come_too_late_is_dropped_and_that_is_on_record(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:20")
    async with world.down():
        world.clock.set(london("2026-11-23 10:41"))
    assert world.ana.hears() == LAST_CALL
    assert await outcomes(world, "duty_notice") == {"2026-11-23": "late"}


async def test_a_morning_slept_through_brings_the_list_before_the_first_duty(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("23:00")
    world.ana.hears()
    async with world.down():
        world.clock.set(london("2026-11-24 09:15"))
    assert world.ana.hears() == LIST


async def test_a_week_slept_through_is_not_told_again(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("23:00")
    world.ana.hears()
    async with world.down():
        world.clock.set(london("2026-11-30 09:15"))
    assert world.ana.hears() == LIST, "today's, and nothing of the days that are gone"
    assert sorted((await outcomes(world, "morning")).values()) == ["late"] * 4 + ["sent"]


async def test_a_start_at_the_due_minute_says_it_once_and_the_next_start_not_again(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:29")
    async with world.down():
        world.clock.set(london("2026-11-23 10:30"))
    assert world.ana.hears() == ASKED
    async with world.down():
        pass
    assert world.ana.hears() == ""


async def test_a_clock_put_back_an_hour_repeats_nothing_and_forgets_nothing(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:31")
    assert world.ana.hears() == ASKED
    await world.ana.taps("Seen")
    world.ana.hears()
    world.clock.set(london("2026-11-23 09:31"))
    await world.ana.says("log K happy start")
    assert "Saved L-" in world.ana.hears(), "and nobody waits an hour for an answer"
    await world.until("12:00")
    assert world.ana.hears() == ""
    await world.until("15:20")
    assert "Today: 1 note, about 1 pupil." in world.hughes.hears()


async def test_a_clock_that_runs_two_hours_ahead_and_is_put_right_says_each_thing_once(world: World) -> None:
    await on_duty(world, "ana")
    await on_duty(world, "priya", "12:00", "12:30", "hall")
    await world.traveller.to(london("2026-11-23 12:05"))
    assert world.ana.hears() == f"{ASKED}\n{LAST_CALL}"
    assert "12:00 break, hall" in world.priya.hears()
    world.clock.set(london("2026-11-23 10:05"))
    await world.until("13:00")
    world.nothing_more()


async def test_two_programs_on_one_database_that_look_at_once_say_it_once(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:29")
    other = Storage(f"sqlite+aiosqlite:///{world.folder / 'alongside.db'}", world.folder / "alongside.keys")
    await other.open()
    world.clock.set(london("2026-11-23 10:30"))
    second = Heartbeat(other, world.clock, world.program.delivery.wake)
    await asyncio.gather(*(beats() for beats in (world.program.beat, second.beat) * 5))
    await other.close()
    await world.traveller.settle()
    assert world.ana.hears() == ASKED
    assert [bubble.text for bubble in world.ana.phone()] == [ASKED]
