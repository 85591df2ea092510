"""Whose the minute is and when it comes: the teacher of the class, in their hours, with the gap before."""

from datetime import date, time, timedelta
from typing import Any

from storage import new_id
from storage.tables import calendar, person, school_class
from tests.stories.minutes import notes, opened
from tests.world import World

TUESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 27)


async def closed(world: World, kind: str, starts: date, ends: date, **more: Any) -> None:
    """The school has a holiday or a half day."""
    async with world.store() as store:
        store.tx.add(calendar, school=world.school, id=new_id(), kind=kind, starts=starts, ends=ends, **more)
        await store.schools.changed(world.school, world.clock.now())


async def test_a_pupil_of_another_class_is_not_found(world: World) -> None:
    await notes(world, "log K happy start")
    await world.priya.says("log Mils wrote two sentences")
    world.priya.hears()
    await world.until("15:20")
    world.hughes.hears()
    assert await world.forges("hughes", "day:2026-11-23:AMR:1") == "I can't find that."
    assert await world.forges("ana", "day:2026-11-23:KB:1") == "I can't find that."
    assert await world.forges("hughes", "day:2026-11-24:KB:1") == "I can't find that."


async def test_a_teacher_who_is_the_dsl_too_reads_the_own_class_alone(world: World) -> None:
    await world.changed(person, "hughes", roles="teacher dsl")
    await notes(world, "log K happy start")
    await world.priya.says("log Mils wrote two sentences")
    world.priya.hears()
    await world.until("15:20")
    assert world.hughes.hears() == "Today: 1 note, about 1 pupil."
    assert "AMR" not in " ".join(await opened(world.hughes))


async def test_two_teachers_who_share_a_week_read_their_own_days_and_the_gap(world: World) -> None:
    await world.changed(person, "hughes", works="Mon-Tue")
    await world.until("09:00", TUESDAY + timedelta(days=1))
    await notes(world, "log K painted a lovely boat")
    await world.until("09:00", FRIDAY)
    await notes(world, "log K shared his bricks")
    assert world.hughes.hears() == "", "nobody is rung on a day that is not theirs"
    await world.until("15:20", date(2026, 11, 30))
    assert world.hughes.hears() == "Today: 2 notes, about 1 pupil."
    assert "KB went well: Wed 25 Nov: painted a lovely boat; Fri 27 Nov: shared his bricks" in (
        await opened(world.hughes)
    )
    world.patel.hears()


async def test_a_supply_teacher_has_the_minute_while_the_class_is_theirs(world: World) -> None:
    await world.changed(person, "sue", roles="teacher")
    await world.changed(school_class, "3H", teacher=world.ids["sue"])
    await notes(world, "log K happy start")
    await world.until("15:20")
    assert world.hughes.hears() == ""
    assert "KB went well: happy start" in await opened(world.sue)
    await world.changed(school_class, "3H", teacher=world.ids["hughes"])
    assert await world.forges("sue", "open:teacher_digest:2026-11-23:1") == "I can't find that."
    assert await world.forges("sue", "day:2026-11-23:KB:1") == "I can't find that."


async def test_a_supply_teacher_without_a_class_has_none(world: World) -> None:
    await world.changed(person, "sue", roles="teacher")
    await notes(world, "log K happy start")
    await world.until("15:20")
    world.hughes.hears()
    assert world.sue.hears() == ""


async def test_on_a_half_day_the_minute_comes_when_pupils_go_home(world: World) -> None:
    await closed(world, "half_day", TUESDAY, TUESDAY, ends_at=time(12, 30))
    await world.until("10:00", TUESDAY)
    await notes(world, "log K happy start")
    await world.until("12:30")
    assert world.hughes.hears() == "Today: 1 note, about 1 pupil."


async def test_the_monday_after_a_holiday_covers_what_was_written_before_it(world: World) -> None:
    await closed(world, "closure", TUESDAY, FRIDAY)
    await world.until("15:30")
    await notes(world, "log K good last lesson")
    await world.until("15:19", date(2026, 11, 30))
    assert world.hughes.hears() == "", "none in the holiday"
    await world.until("15:20")
    assert await opened(world.hughes) == [
        "Mon 30 Nov",
        "1 note",
        "KB went well: Mon 23 Nov: good last lesson",
        "KB for home: good last lesson",
    ]


async def test_an_empty_day_has_no_minute(world: World) -> None:
    await world.until("18:00")
    world.nothing_more()
