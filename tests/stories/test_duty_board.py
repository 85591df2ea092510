"""`/duty`: mine, everybody's today, the rota on paper, my own calendar, and a list in the evening for who wants it."""

from datetime import date

from icalendar import Calendar
from pypdfium2 import PdfDocument

from tests.stories.cards import labels, newest
from tests.stories.test_duty import BREAK
from tests.world import World, on_duty

TUESDAY = date(2026, 11, 24)


async def test_mine_today_and_next_time_and_everybodys(world: World) -> None:
    await on_duty(world, "ana")
    await on_duty(world, "hughes")
    await on_duty(world, "sue", "10:40", "11:00", "field")
    await on_duty(world, "priya", "12:30", "13:00", "hall", session="lunch")
    await world.ana.says("/duty")
    assert world.ana.hears() == (
        f"Mon 23 Nov\n{BREAK}\n\nTue 24 Nov\n{BREAK}\n\n"
        "Everybody today\n10:40–11:00 break\n"
        "zone 2 (tyres): Ana Kovac (P); Mr Hughes\nfield: Sue Allen\n"
        "12:30–13:00 lunch\nhall: Priya Shah (P). Nobody free for all\n"
        "(P): their own pupil comes first."
    )


async def test_who_leads_the_duties_sees_what_was_answered_and_what_needs_somebody(world: World) -> None:
    await on_duty(world, "ana")
    await on_duty(world, "sue", "10:40", "11:00", "field")
    await world.until("10:30")
    await world.ana.taps("Can't")
    await world.sue.taps("Seen")
    for one in (world.ana, world.sue, world.priya, world.lin):
        one.hears()
    await world.lin.says("/duty")
    heard = world.lin.hears()
    assert "zone 2 (tyres): somebody is missing" in heard
    assert "field: Sue Allen, seen" in heard
    await world.priya.says("/duty")
    assert "field: Sue Allen\n" in world.priya.hears(), "a colleague does not see who has answered"


async def test_the_rota_to_print_is_a_pdf_with_everybodys_place(world: World) -> None:
    await on_duty(world, "ana")
    await on_duty(world, "sue", "10:40", "11:00", "field")
    await world.lin.says("/duty")
    world.lin.hears()
    await world.lin.taps("Rota, PDF")
    document = world.lin.phone()[-1].document
    assert document is not None
    assert document.name == "Duty rota 2026-11-23.pdf"
    text = PdfDocument(document.content)[0].get_textpage().get_text_range()
    for words in ("Week of 23 November 2026", "Ana Kovac", "Sue Allen", "field", "nobody free"):
        assert words in text
    assert "Duty rota. Week of 23 November 2026" in world.lin.hears()


async def test_my_own_calendar_has_my_duties_and_no_pupil(world: World) -> None:
    await on_duty(world, "ana")
    await world.ana.says("/duty")
    world.ana.hears()
    await world.ana.taps("My calendar file")
    document = world.ana.phone()[-1].document
    assert document is not None
    assert document.name == "My duties.ics"
    events = Calendar.from_ical(document.content).walk("VEVENT")
    days = [event["DTSTART"].dt.date() for event in events]
    assert date(2026, 11, 23) in days
    assert date(2026, 12, 25) not in days
    assert {str(event["SUMMARY"]) for event in events} == {"break"}
    assert {str(event["LOCATION"]) for event in events} == {"zone 2 (tyres)"}
    assert "calendar file" in world.ana.hears()


async def test_the_evening_list_comes_only_to_who_wants_it(world: World) -> None:
    await on_duty(world, "ana", "10:40", "11:00", days="Tue")
    await on_duty(world, "sue", "10:40", "11:00", "field", days="Tue")
    await world.ana.says("/duty")
    world.ana.hears()
    await world.ana.taps("Evening list at 18:00")
    assert labels(newest(world.ana))[-1] == "Stop the evening list"
    await world.until("18:00")
    assert world.ana.hears() == f"Tue 24 Nov:\n{BREAK}"
    assert world.sue.hears() == ""
    await world.ana.says("/duty")
    world.ana.hears()
    await world.ana.taps("Stop the evening list")
    world.ana.hears()
    await world.until("18:01", TUESDAY)
    assert "Tue 24 Nov:" not in world.ana.hears()
    world.sue.hears()
