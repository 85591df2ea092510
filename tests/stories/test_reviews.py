"""Reviews as people live through them: asked in time, done with a tap, moved, and nobody told who should not be."""

from datetime import date

import pytest

from storage.reviews import By
from tests.stories.cards import data, labels, newest
from tests.stories.reviewed import annual, heard, quiet
from tests.world import World

MEETING = "Review on Wed 20 Jan, 09:30, Meeting room."
SOON = "Your brief report is due by Fri 18 Dec: review on Wed 20 Jan."


async def test_a_ta_is_asked_six_weeks_before_reminded_taps_done_and_hears_only_of_the_meeting(
    world: World,
) -> None:
    await annual(world)
    assert await heard(world, "ana", date(2026, 12, 11)) == [
        f"Fri 4 Dec: {SOON}",
        f"Fri 11 Dec: {SOON}",
    ]
    assert labels(newest(world.ana)) == ["Reviews"]
    await world.ana.taps("Reviews")
    asked = "1. KB, EHCP annual review on Wed 20 Jan, 09:30, Meeting room: a brief report, by Fri 18 Dec"
    meeting = "2. KB, EHCP annual review on Wed 20 Jan, 09:30, Meeting room: being there"
    assert world.ana.hears() == f"Your parts\n{asked}\n{meeting}"
    await world.ana.taps("1 done")
    assert "a brief report, done" in world.ana.hears()
    assert await heard(world, "ana", date(2027, 1, 20), date(2026, 12, 12)) == [f"Tue 19 Jan: {MEETING}"]
    quiet(world, "hughes", "patel")


async def test_done_is_taken_back_with_a_tap_and_a_stale_button_changes_nothing(world: World) -> None:
    one = await annual(world)
    await world.ana.says("/reviews")
    world.ana.hears()
    done = data(newest(world.ana), "1 done")
    await world.ana.taps("1 done")
    assert "done" in world.ana.hears()
    assert await world.forges("ana", done) == "This card was out of date. Here it is as it stands."
    world.ana.hears()
    await world.ana.taps("1 not done")
    assert "a brief report, by Fri 18 Dec" in world.ana.hears()
    async with world.store() as store:
        assert (await store.schools.get(world.school)).done == frozenset()
        await store.reviews.remove(one, By(world.school, world.ids["patel"], world.clock.now()))
        await store.schools.changed(world.school, world.clock.now())
    assert await world.forges("ana", done) == "I can't find that."


@pytest.mark.parametrize("code", ["priya", "hughes", "patel", "grant", "lin"])
async def test_somebody_elses_part_is_not_found(world: World, code: str) -> None:
    await annual(world)
    await world.ana.says("/reviews")
    world.ana.hears()
    await world.people[code].says("/reviews")
    world.people[code].hears()
    assert await world.forges(code, data(newest(world.ana), "1 done")) == "I can't find that."


@pytest.mark.parametrize(
    "forged", ["reviewed", "reviewed:x:report:1:1", "review:x:out:1", "review::back", "see:x"]
)
async def test_forged_taps_are_not_found(world: World, forged: str) -> None:
    await world.patel.says("/reviews")
    world.patel.hears()
    assert await world.forges("patel", forged) == "I can't find that."


async def test_nobody_but_the_two_of_them_hears_of_an_appraisal(world: World) -> None:
    await world.grant.says("/reviews ana appraisal 11 dec 1.15pm")
    assert "Ana Kovac: appraisal\nFri 11 Dec, 13:15." in world.grant.hears()
    found = await heard(world, "ana", date(2026, 12, 11))
    assert found == [
        "Tue 24 Nov: A list of your training is due by Fri 27 Nov: appraisal on Fri 11 Dec.",
        "Fri 27 Nov: A list of your training is due today: appraisal on Fri 11 Dec.",
        "Fri 4 Dec: A list of your training is overdue since Fri 27 Nov: appraisal on Fri 11 Dec.",
        "Thu 10 Dec: Appraisal on Fri 11 Dec, 13:15.",
        "Fri 11 Dec: A list of your training is overdue since Fri 27 Nov: appraisal on Fri 11 Dec.",
    ]
    quiet(world, "grant")
    world.nothing_more()
    await world.patel.says("/reviews")
    assert "appraisal" not in world.patel.hears()


async def test_the_senco_s_page_says_what_is_due_and_whose_part_is_missing_late_ones_first(
    world: World,
) -> None:
    await annual(world, day=date(2026, 12, 9))
    await annual(world, "AMR", day=date(2027, 1, 13))
    await world.grant.says("/reviews")
    words = world.grant.hears()
    assert words.splitlines()[:4] == [
        "The next eight weeks, late parts first",
        "KB, EHCP annual review on Wed 9 Dec, 09:30, Meeting room",
        "· Mrs Patel: invitations and the request for advice by Fri 23 Oct (late)",
        "· Mr Hughes: written advice by Wed 18 Nov (late)",
    ]
    assert "AMR, EHCP annual review on Wed 13 Jan" in words
    assert "No date yet\nEHCP annual review: AAR, ZM" in words
    await world.priya.says("/reviews")
    assert "KB" not in world.priya.hears()


async def test_many_reviews_come_in_pages_that_fit(world: World) -> None:
    for count in range(24):
        await annual(world, kind="health_plan", day=date.fromordinal(date(2026, 11, 30).toordinal() + count))
    await world.patel.says("/reviews")
    seen = [world.patel.hears()]
    while "More" in labels(newest(world.patel)):
        await world.patel.taps("More")
        seen.append(world.patel.hears())
    assert len(seen) > 3
    assert max(map(len, seen)) < 4096
    assert sum(words.count("preparing the plan, by") for words in seen) == 24
    await world.patel.taps("Earlier")
    assert world.patel.hears() == seen[-2]


async def test_who_was_not_reached_that_morning_is_told_on_the_next_school_morning(world: World) -> None:
    await annual(world)
    await world.until("06:00", date(2026, 12, 4))
    world.nothing_more("ana")
    async with world.down():
        world.clock.set(world.clock.now().replace(day=5))
    await world.until("08:00", date(2026, 12, 7))
    assert world.ana.hears() == SOON
    await world.until("08:00", date(2026, 12, 8))
    assert world.ana.hears() == ""
    quiet(world, "hughes", "patel")


async def test_the_whole_year_of_one_review_as_the_senco_hears_it(world: World) -> None:
    await annual(world)
    found = await heard(world, "patel", date(2027, 4, 23))
    quiet(world, "ana", "hughes")
    invite, papers = "Invitations and the request for advice are due", "Sending the papers out is due"
    report = "The report to the local authority and everyone invited is due"
    decision, final = "The local authority's decision is due", "The final plan is due"
    meeting = "review on Wed 20 Jan."
    assert [line for line in found if "overdue" not in line] == [
        f"Wed 2 Dec: {invite} by Wed 9 Dec: {meeting}",
        f"Wed 9 Dec: {invite} today: {meeting}",
        f"Fri 18 Dec: {papers} by Wed 6 Jan: {meeting}",
        f"Mon 4 Jan: {papers} by Wed 6 Jan: {meeting}",
        f"Wed 6 Jan: {papers} today: {meeting}",
        f"Tue 19 Jan: {MEETING}",
        "Wed 20 Jan: The review of Wed 20 Jan has no next date yet. It is due by Thu 20 Jan 2028.",
        f"Thu 21 Jan: {report} by Wed 3 Feb: {meeting}",
        f"Wed 27 Jan: {report} by Wed 3 Feb: {meeting}",
        f"Wed 3 Feb: {report} today: {meeting}",
        f"Fri 5 Feb: {decision} by Fri 12 Feb: {meeting}",
        f"Wed 10 Feb: {decision} by Fri 12 Feb: {meeting}",
        f"Fri 12 Feb: {decision} today: {meeting}",
        f"Thu 25 Mar: {final} by Wed 14 Apr: {meeting}",
        f"Mon 12 Apr: {final} by Wed 14 Apr: {meeting}",
        f"Wed 14 Apr: {final} today: {meeting}",
    ]
    assert len([line for line in found if "overdue" in line]) == 19


async def test_a_morning_with_a_hundred_lines_is_one_message_that_fits(world: World) -> None:
    for count in range(100):
        await annual(
            world, kind="health_plan", day=date.fromordinal(date(2026, 12, 7).toordinal() + count % 3)
        )
    await world.until("08:00", date(2026, 11, 24))
    [told] = world.patel.news()
    assert told.text.endswith("And 80 more.")
    assert len(told.text) < 4096
    await world.patel.taps("Reviews")
    assert "preparing the plan" in world.patel.hears()
    quiet(world, "ana", "hughes")
