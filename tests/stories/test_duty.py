"""Break duty: the list at 07:45, the reminder ten minutes before, [Seen] and [Can't]."""

from datetime import date, time

import pytest

from storage import new_id
from storage.tables import calendar, rota
from tests.stories.cards import data, labels, newest
from tests.world import World, on_duty

TUESDAY = date(2026, 11, 24)
BREAK = "10:40 break, zone 2 (tyres)"
ASKED = f"{BREAK}. Please tap Seen."
LAST_CALL = f"{BREAK}, now. Please tap Seen."
OFFER = f"{BREAK} needs somebody. Can you?"
UNCOVERED = f"Ana Kovac can't:\n{BREAK}. I am asking 2 people."
AFTER_ALL = f"{BREAK}: Ana Kovac can after all."


async def outcomes(world: World, kind: str) -> dict[str, str]:
    """Return by date what became of the duty lists, or notices."""
    async with world.store() as store:
        found = await store.occurrences.outcomes(world.school)
    return {slot: outcome for (what, _, slot), outcome in found.items() if what == kind}


async def closed(world: World, kind: str, day: date) -> None:
    """Put a day without pupils into the calendar."""
    async with world.store() as store:
        store.tx.add(calendar, school=world.school, id=new_id(), kind=kind, starts=day, ends=day)
        await store.schools.changed(world.school, world.clock.now())


async def test_each_person_gets_the_days_duties_in_the_morning_and_a_reminder_before_each(
    world: World,
) -> None:
    await on_duty(world, "ana")
    await on_duty(world, "ana", "12:30", "13:00", "field")
    await world.until("07:44", TUESDAY)
    world.ana.hears()
    await world.until("07:45")
    assert world.ana.hears() == f"Your duties today:\n{BREAK}\n12:30 break, field"
    await world.until("10:29")
    assert world.ana.hears() == ""
    await world.until("10:30")
    assert world.ana.hears() == ASKED
    await world.until("10:38")
    assert world.ana.hears() == LAST_CALL
    await world.until("12:20")
    assert world.ana.hears() == "12:30 break, field. Please tap Seen."


async def test_who_has_answered_hears_no_last_call(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:31")
    world.ana.hears()
    await world.ana.taps("Seen")
    world.ana.hears()
    await world.until("11:30")
    assert world.ana.hears() == ""


async def test_seen_is_noted_under_the_reminder_and_troubles_nobody(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:31")
    assert world.ana.hears() == ASKED
    await world.ana.taps("Seen")
    assert world.ana.hears() == f"{BREAK}.\nSeen, 10:31."
    assert labels(newest(world.ana)) == ["Running late", "Can't"]


async def test_who_cannot_says_so_and_the_duty_lead_hears_it_at_once(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:32")
    world.ana.hears()
    await world.ana.taps("Can't")
    told = "You said you can't, 10:32. I have told Lin, and I am looking for somebody."
    assert world.ana.hears() == f"{BREAK}.\n{told}"
    assert world.lin.hears() == UNCOVERED
    assert [one.hears() for one in (world.priya, world.sue)] == [OFFER, OFFER]


@pytest.mark.parametrize(
    "day",
    [date(2026, 11, 28), date(2026, 11, 29), date(2027, 2, 16), date(2026, 12, 25), date(2027, 5, 3)],
    ids=["Saturday", "Sunday", "half term", "Christmas", "early May bank holiday"],
)
async def test_no_duties_when_pupils_are_not_in(world: World, day: date) -> None:
    async with world.store() as store:
        days = {"days": "Mon-Sun", "starts": day, "ends": day, "session": "break", "zone": ""}
        times = {"starts_at": time(10, 40), "ends_at": time(11, 0), "person": world.ids["ana"]}
        store.tx.add(rota, school=world.school, id=new_id(), **days, **times)
        await store.schools.changed(world.school, world.clock.now())
    await world.until("23:00", day)
    assert world.ana.hears() == ""


@pytest.mark.parametrize("kind", ["inset", "closure"])
async def test_no_duties_on_an_inset_day_or_when_snow_closes_the_school_at_ten_to_seven(
    world: World, kind: str
) -> None:
    await on_duty(world, "ana")
    await world.until("06:50", TUESDAY)
    world.ana.hears()
    await closed(world, kind, TUESDAY)
    await world.until("12:00")
    assert world.ana.hears() == ""
    await world.ana.says("/today")
    assert "School is closed today." in world.ana.hears()


async def test_the_rota_of_the_morning_is_the_one_that_counts(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("08:30", TUESDAY)
    world.ana.hears()
    async with world.store() as store:
        await store.tx.change(rota.update().values(person=world.ids["priya"]))
        await store.schools.changed(world.school, world.clock.now())
    await world.until("10:30")
    assert world.ana.hears() == ""
    assert world.priya.hears() == ASKED


async def test_a_duty_brought_forward_in_the_morning_is_reminded_of_at_once(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("09:00", TUESDAY)
    world.ana.hears()
    async with world.store() as store:
        await store.tx.change(rota.update().values(starts_at=time(9, 5)))
        await store.schools.changed(world.school, world.clock.now())
    await world.until("09:00")
    assert world.ana.hears() == "09:05 break, zone 2 (tyres). Please tap Seen."


async def test_somebody_elses_duty_is_not_found(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:30")
    world.ana.hears()
    await world.priya.says("hi")
    world.priya.hears()
    assert await world.forges("priya", data(newest(world.ana), "Can't")) == "I can't find that."
    assert world.lin.hears() == ""


async def test_yesterdays_reminder_tapped_today_tells_nobody(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:30")
    world.ana.hears()
    reminder = newest(world.ana)
    await world.until("11:00")
    assert world.ana.hears() == LAST_CALL
    assert await world.forges("ana", data(reminder, "Can't"), under=reminder) == "That duty is over."
    assert world.lin.hears() == ""


@pytest.mark.parametrize("day", ["2026-11-25", "2026-11-31", "yesterday", ""])
async def test_a_forged_day_is_not_found(world: World, day: str) -> None:
    await on_duty(world, "ana")
    await world.until("10:30")
    world.ana.hears()
    forged = data(newest(world.ana), "Can't").replace("2026-11-23", day)
    assert await world.forges("ana", forged) == "I can't find that."
