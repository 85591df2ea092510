"""The SENCO's week: a doorbell, a page of numbers by code, the picture and the paper that go again; `/digest K 4 weeks`."""

from datetime import date, timedelta

from storage import new_id
from storage.tables import course, pupil, training
from tests.prompts.paper import pages
from tests.stories.cards import data, labels, newest
from tests.stories.letters import tried
from tests.stories.looked_back import CAPTION, FRIDAY, a_week, got, with_plan
from tests.world import World

PAGE = """\
Mon 23 Nov to 27 Nov 2026
5 school days. Only what is written down counts.

Three worth a look
KB: 80 planned minutes of Phonics are not in the notes.
AAR: 5 days without a note.
ZM: 5 days without a note.

AAR · 0 notes
No note on any school day.

AMR · 1 note
No note: Tue 24 Nov, Wed 25 Nov, Thu 26 Nov, Fri 27 Nov

KB · 1 note · 1 incident
Phonics: 20 of 100 min
Outcome 2: 1 note, verbal
Behaviour: 10:00 × 1. Before: asked to do something × 1.
Behaviour by week, newest last: 0, 0, 0, 1
No note: Wed 25 Nov, Thu 26 Nov, Fri 27 Nov

ZM · 0 notes
No note on any school day."""


async def test_the_week_opens_as_numbers_by_code_with_the_reasons_first(world: World) -> None:
    await a_week(world)
    assert world.patel.hears() == "This week: 3 notes, about 2 pupils."
    await world.patel.taps("Open")
    page = world.patel.hears()
    assert page == PAGE
    assert labels(newest(world.patel)) == ["Picture", "PDF", "The notes"]
    await world.patel.taps("The notes")
    assert "KB\n" in world.patel.hears()


async def test_the_paper_goes_again_after_ten_minutes_and_cannot_be_passed_on(world: World) -> None:
    await a_week(world)
    world.patel.hears()
    await world.patel.taps("Open")
    world.patel.hears()
    await world.patel.taps("PDF")
    assert world.patel.hears() == CAPTION
    (document,) = got(world.patel)
    overview, *each = pages(document.content)
    assert [page.splitlines()[1] for page in each] == [
        "Aaron Reid (AAR), 5P",
        "Amelia Rahman (AMR), 5P",
        "Kai Bennett (KB), 3H",
        "Zoë O’Mara (ZM), 5P" if "’" in each[3] else "Zoë O'Mara (ZM), 5P",
    ]
    assert "Phonics 20 of 100" in each[2]
    assert "Kai Bennett" in overview
    (call,) = tried(world, world.patel, "sendDocument")
    assert call.params["protect_content"] == "true"
    await world.passes(minutes=9)
    assert got(world.patel) == [document]
    await world.passes(minutes=1)
    assert got(world.patel) == []


async def test_the_picture_says_itself_in_words_and_goes_too(world: World) -> None:
    await a_week(world)
    await world.patel.taps("Open")
    world.patel.hears()
    await world.patel.taps("Picture")
    said = world.patel.hears()
    assert said.startswith("Minutes in the notes, of those planned: KB 20 of 100.")
    assert said.endswith("Right out of 100, four weeks, oldest first: KB none none none 80.")
    (call,) = tried(world, world.patel, "sendPhoto")
    assert call.params["protect_content"] == "true"
    await world.passes(minutes=10)
    assert got(world.patel) == []


async def test_who_lost_the_right_between_the_tap_and_the_sending_gets_no_paper(world: World) -> None:
    await a_week(world)
    await world.patel.taps("Open")
    world.patel.hears()
    pdf = data(newest(world.patel), "PDF")
    await world.changed(pupil, "KB", sen_status="none")
    assert await world.forges("patel", pdf) == ""
    assert world.patel.hears() == CAPTION, "the others are still hers"
    (document,) = got(world.patel)
    assert "Kai" not in "".join(pages(document.content))
    kai = pdf.replace("all", world.ids["KB"].hex)
    assert await world.forges("patel", kai) == "I can't find that."
    await world.passes(minutes=10)


async def test_no_word_of_a_concern_is_in_any_of_it(world: World) -> None:
    await with_plan(world)
    word = world.canary_word()
    await world.ana.says("log K phonics 9-9.20 happy")
    await world.ana.says(f"concern K said {word} and was hungry")
    await world.dale.taps("I have this")
    for code in ("ana", "dale"):
        world.people[code].hears()
    await world.until("14:00", FRIDAY)
    world.patel.hears()
    await world.patel.taps("Open")
    assert word not in world.patel.hears()
    for button in ("Picture", "PDF"):
        await world.patel.taps(button)
        world.patel.hears()
    texts = [text for one in got(world.patel) if one.name.endswith("pdf") for text in pages(one.content)]
    assert texts
    assert word not in "".join(texts)
    assert "hungry" not in "".join(texts)
    for somebody in world.people.values():
        somebody.hears()


async def test_a_holiday_is_covered_by_the_next_week(world: World) -> None:
    await with_plan(world)
    await world.until("10:00", FRIDAY - timedelta(days=1))
    await world.ana.says("log K phonics 9.20-9.40")
    world.ana.hears()
    await world.until("14:00", FRIDAY)
    world.hughes.hears()
    world.patel.hears()
    await world.until("10:00", date(2027, 1, 6))
    await world.ana.says("log K phonics 9.20-9.50")
    world.ana.hears()
    await world.until("14:00", date(2027, 1, 8))
    world.hughes.hears()
    world.patel.hears()
    await world.patel.taps("Open")
    page = world.patel.hears()
    assert "Phonics: 30 of" in page


async def test_what_is_written_after_the_digest_is_counted_as_late_in_the_next_over_a_holiday_too(
    world: World,
) -> None:
    await world.until("14:30", date(2026, 12, 18))
    await world.ana.says("log K phonics 14.00-14.20")
    world.ana.hears()
    await world.until("15:30", date(2027, 1, 4))
    world.hughes.hears()
    assert world.patel.hears() == "", "none in the holiday"
    await world.until("14:00", date(2027, 1, 8))
    world.hughes.hears()
    assert world.patel.hears() == "This week: 1 note, about 1 pupil."
    await world.patel.taps("Open")
    assert "1 note about earlier days came in since the last digest: see The notes." in world.patel.hears()
    await world.patel.taps("The notes")
    assert "phonics 14.00-14.20" in world.patel.hears()


async def test_which_certificate_lapses_is_said_and_not_whose(world: World) -> None:
    async with world.store() as store:
        first_aid = new_id()
        store.tx.add(
            course,
            school=world.school,
            id=first_aid,
            code="PFA",
            name="Paediatric first aid",
            every_months=36,
        )
        done = {
            "person": world.ids["ana"],
            "course": first_aid,
            "done": date(2023, 12, 3),
            "expires": date(2026, 12, 3),
        }
        store.tx.add(training, school=world.school, id=new_id(), **done)
        await store.schools.changed(world.school, world.clock.now())
    await a_week(world)
    for somebody in world.people.values():
        somebody.hears()
    await world.patel.taps("Open")
    page = world.patel.hears()
    assert "Paediatric first aid of an adult with these pupils lapses after Thu 3 Dec." in page
    assert "Ana" not in page
    await world.patel.taps("PDF")
    world.patel.hears()
    (document,) = got(world.patel)
    overview = pages(document.content)[0]
    assert (
        "Paediatric first aid of an adult (the head and the office see whose) counts until 3 Dec 2026"
        in overview
    )
    assert "Ana" not in overview
    await world.passes(minutes=10)
