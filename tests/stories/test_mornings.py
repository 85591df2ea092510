"""The one message of a school morning: what it holds, when it makes no sound, and that no line is lost or said twice."""

from datetime import date

from storage import new_id
from storage.tables import calendar, course, person, training
from tests.stories.letters import tried
from tests.stories.test_clock import london
from tests.stories.test_duty import BREAK
from tests.world import World, on_duty

TUESDAY, WEDNESDAY, MONDAY = date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 30)
LAPSES = "Paediatric first aid lapses after Thu 24 Dec."
NO_TERMS = "I know no term dates. Please load them: until then every weekday counts as a school day."


async def certificate(world: World, code: str, expires: date) -> None:
    """Somebody's first aid, with the day it lapses."""
    async with world.store() as store:
        key = new_id()
        store.tx.add(course, school=world.school, id=key, code="PFA", name="First aid", every_months=36)
        await store.tx.flush()
        row = {"person": world.ids[code], "course": key, "done": date(2023, 12, 25), "expires": expires}
        store.tx.add(training, school=world.school, id=new_id(), **row)
        await store.schools.changed(world.school, world.clock.now())


async def test_duties_and_what_is_due_come_in_one_message(world: World) -> None:
    await on_duty(world, "ana")
    await certificate(world, "ana", date(2026, 12, 24))
    await world.until("07:45", TUESDAY)
    assert "Please tap Seen" in world.ana.hears()
    assert f"Your duties today:\n{BREAK}\n\n{LAPSES}" in world.ana.phone()[-1].text
    assert "disable_notification" not in tried(world, world.ana)[-1].params


async def test_a_line_is_said_on_one_morning_only(world: World) -> None:
    await certificate(world, "ana", date(2026, 12, 24))
    await world.until("07:45", TUESDAY)
    assert world.ana.hears() == LAPSES
    await world.until("09:00", WEDNESDAY)
    assert world.ana.hears() == ""


async def test_a_morning_message_that_never_left_is_said_the_next_morning(world: World) -> None:
    await certificate(world, "ana", date(2026, 12, 24))
    await world.until("07:44", TUESDAY)
    world.telegram.fault("sendMessage", "429", retry_after=5 * 3600)
    await world.until("14:00")
    assert world.ana.hears() == "", "it was too late for a morning's message"
    await world.until("07:45", WEDNESDAY)
    assert world.ana.hears() == LAPSES
    await world.until("09:00", date(2026, 11, 26))
    assert world.ana.hears() == ""


async def test_what_came_due_while_the_program_slept_is_said_on_the_next_morning(world: World) -> None:
    await certificate(world, "ana", date(2026, 12, 24))
    await world.until("23:00")
    async with world.down():
        world.clock.set(london("2026-11-24 12:00"))
    assert world.ana.hears() == ""
    await world.until("07:45", WEDNESDAY)
    assert world.ana.hears() == LAPSES


async def test_a_part_timer_is_told_on_the_way_to_the_first_day_that_is_theirs(world: World) -> None:
    await world.changed(person, "ana", works="Wed-Fri 12:30-15:15")
    await certificate(world, "ana", date(2026, 12, 24))
    await world.until("11:44", WEDNESDAY)
    assert world.ana.hears() == ""
    await world.until("11:45")
    assert world.ana.hears() == LAPSES


async def test_a_class_teachers_phone_rings_for_the_digest_and_not_in_the_morning(world: World) -> None:
    await certificate(world, "hughes", date(2026, 12, 24))
    await world.until("07:45", TUESDAY)
    assert world.hughes.hears() == LAPSES
    assert tried(world, world.hughes)[-1].params["disable_notification"] == "true"
    await world.ana.says("log K happy start")
    world.ana.hears()
    await world.until("15:20")
    assert "Today: 1 note" in world.hughes.hears()
    assert "disable_notification" not in tried(world, world.hughes)[-1].params


async def test_without_term_dates_the_office_is_asked_once_a_week_and_duties_go_on(world: World) -> None:
    await on_duty(world, "ana")
    async with world.store() as store:
        await store.tx.change(calendar.delete())
        await store.schools.changed(world.school, world.clock.now())
    await world.until("07:45", TUESDAY)
    assert world.lin.hears() == NO_TERMS
    world.ana.hears()
    await world.until("23:00", date(2026, 11, 27))
    assert world.lin.hears() == ""
    assert BREAK in world.ana.hears(), "an unknown weekday counts as a school day"
    await world.until("07:45", MONDAY)
    assert world.lin.hears() == NO_TERMS
    async with world.store() as store:
        term = {"kind": "term", "starts": date(2026, 9, 2), "ends": date(2027, 7, 21)}
        store.tx.add(calendar, school=world.school, id=new_id(), **term)
        await store.schools.changed(world.school, world.clock.now())
    await world.until("08:00", date(2026, 12, 7))
    assert world.lin.hears() == ""
    world.ana.hears()


async def test_who_leads_the_duties_reads_in_one_message_who_has_not_answered(world: World) -> None:
    for code, zone in (("ana", "zone 2 (tyres)"), ("priya", "field"), ("sue", "hall")):
        await on_duty(world, code, zone=zone)
    async with world.store() as store:
        await store.schools.decide_setting(world.school, "duty_unanswered", "lead")
        await store.schools.changed(world.school, world.clock.now())
    await world.until("10:31")
    await world.sue.taps("Seen")
    await world.until("10:41")
    assert world.lin.hears() == ""
    await world.until("10:42")
    assert world.lin.hears() == (
        f"No answer yet:\n{BREAK}: Ana Kovac\n10:40 break, field: Priya Shah\nPlease look."
    )
    for one in (world.ana, world.priya, world.sue):
        one.hears()
