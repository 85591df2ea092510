"""Training: told in a message, shown, confirmed by a leader, printed; a lapse is between the person and a leader."""

from datetime import date
from typing import Any

import pytest

from bot.school import School
from storage import new_id
from storage.tables import course, training
from tests.prompts.paper import pages
from tests.stories.cards import data, labels, newest
from tests.world import World

TUESDAY = date(2026, 11, 24)
TOLD = "did paed first aid sat 21/11/26 cert lasts 3 yrs"
SHOW = "Please show the certificate to the office or the head."
KEPT = f"Kept: Paediatric first aid, done 21 Nov 2026.\nIt counts until 20 Nov 2029.\n{SHOW}"


async def on_file(world: World, who: str, code: str, **dates: Any) -> None:
    """Put a training into the school's list as the workbook would."""
    async with world.store() as store:
        school = await store.schools.get(world.school)
        known = next((one.id for one in school.courses if one.code == code), None)
        key = known or new_id()
        if known is None:
            name = {"TT1": "Team Teach level 1", "EPI": "Epilepsy, Kai"}.get(code, code)
            store.tx.add(course, school=world.school, id=key, code=code, name=name, every_months=12)
        store.tx.add(training, school=world.school, id=new_id(), person=world.ids[who], course=key, **dates)
        await store.schools.changed(world.school, world.clock.now())


async def the_school(world: World) -> School:
    async with world.store() as store:
        return await store.schools.get(world.school)


async def test_what_was_done_is_kept_with_its_last_day_and_a_way_back(world: World) -> None:
    await world.ana.says(TOLD)
    assert world.ana.hears() == KEPT
    await world.ana.says("/training")
    mine = "Paediatric first aid, done 21 Nov 2026. Counts until 20 Nov 2029. Certificate not seen yet."
    assert mine in world.ana.hears()
    await world.ana.taps("Undo")
    assert world.ana.hears() == "Taken back. It is not on the list."
    assert (await the_school(world)).trainings == ()


async def test_an_edit_is_read_again_in_place_of_what_was_kept(world: World) -> None:
    message = await world.ana.says(TOLD)
    await world.ana.edits(message, "did team teach 20/11/26")
    heard = world.ana.hears()
    assert "Kept: Team Teach level 1, done 20 Nov 2026." in heard
    found = await the_school(world)
    assert [one.done for one in found.trainings] == [date(2026, 11, 20)]


async def test_the_same_told_twice_stands_once(world: World) -> None:
    for _ in range(2):
        await world.ana.says(TOLD)
        assert world.ana.hears() == KEPT
    assert len((await the_school(world)).trainings) == 1


async def test_a_course_nobody_knows_is_kept_as_it_was_called_and_asked_for_once(world: World) -> None:
    await world.ana.says("did swimming teacher training yesterday")
    assert "Kept: Swimming teacher training, done 22 Nov 2026." in world.ana.hears()
    await world.ana.says("/training")
    assert "Swimming teacher training, done 22 Nov 2026." in world.ana.hears()


async def test_a_likely_course_is_offered_and_taken_by_a_tap(world: World) -> None:
    await world.ana.says("completed kitchen hygiene training yesterday")
    world.ana.hears()
    offered = [label for label in labels(newest(world.ana)) if label != "Undo"]
    assert offered == ["Food hygiene"]
    await world.ana.taps("Food hygiene")
    assert "Kept: Food hygiene, done 22 Nov 2026." in world.ana.hears()
    assert labels(newest(world.ana)) == ["Undo"]
    assert [one.code for one in (await the_school(world)).courses] == ["FOOD"], "what nothing is of goes"


async def test_what_is_booked_is_not_kept_and_said_so(world: World) -> None:
    await on_file(world, "ana", "TT1", done=date(2025, 12, 9))
    await world.ana.says("booked on team teach refresher 9 dec")
    said = "Good. I keep no bookings; Team Teach level 1 counts until 8 Dec 2026. Tell me when it is done."
    assert world.ana.hears() == said
    assert len((await the_school(world)).trainings) == 1


async def test_the_day_is_asked_for_when_the_words_leave_it_open(world: World) -> None:
    await world.ana.says("did paed first aid last month")
    assert world.ana.hears().startswith("Which day was it?")
    assert (await the_school(world)).trainings == ()


async def test_only_the_office_and_the_head_note_training_of_a_colleague(world: World) -> None:
    await world.ana.says("priya did paed first aid 21/11/26")
    assert world.ana.hears() == (
        "Not kept. A colleague's training is noted by Lin; Priya Shah can also tell me."
    )
    await world.lin.says("priya did paed first aid 21/11/26")
    assert world.lin.hears().startswith("Kept for Priya Shah: Paediatric first aid, done 21 Nov 2026.")
    found = (await the_school(world)).trainings
    assert [one.person for one in found] == [world.ids["priya"]]


async def test_a_leader_looks_at_each_certificate_and_the_person_sees_what_was_found(world: World) -> None:
    await world.ana.says(TOLD)
    await world.priya.says("did team teach 20/11/26")
    world.ana.hears()
    world.priya.hears()
    await world.until("07:45", TUESDAY)
    world.hughes.hears()
    assert world.grant.hears() == "2 certificates to look at."
    await world.grant.taps("Training")
    assert "1. Ana Kovac: Paediatric first aid, done 21 Nov 2026, until 20 Nov 2029." in world.grant.hears()
    await world.grant.taps("1 Seen")
    assert "1. Priya Shah: Team Teach level 1" in world.grant.hears()
    await world.grant.taps("1 Not right")
    assert world.grant.hears() == "No certificate is left to look at."
    await world.until("07:45", date(2026, 11, 25))
    assert world.priya.hears() == "A certificate you told me of was not right. Please bring it again."
    await world.priya.taps("Training")
    again = "Team Teach level 1, done 20 Nov 2026. The certificate was not right: please bring it again."
    assert again in world.priya.hears()
    await world.ana.says("/training")
    assert "Certificate seen." in world.ana.hears()


async def test_nobody_confirms_their_own_and_no_ta_confirms_anybodys(world: World) -> None:
    await world.grant.says(TOLD)
    await world.grant.says("/training")
    assert "Certificates to look at" not in world.grant.hears()
    key = (await the_school(world)).trainings[0].id.hex
    world.grant.hears()
    for code in ("grant", "ana", "dale"):
        await world.people[code].says("/training")
        world.people[code].hears()
        assert await world.forges(code, f"certificate:{key}:right") == "I can't find that."
    assert (await the_school(world)).trainings[0].seen_by is None


async def test_what_a_leader_has_seen_cannot_be_taken_back(world: World) -> None:
    await world.ana.says(TOLD)
    world.ana.hears()
    carried = data(newest(world.ana), "Undo")
    await world.grant.says("/training")
    world.grant.hears()
    await world.grant.taps("1 Seen")
    world.grant.hears()
    await world.forges("ana", carried)
    world.ana.hears()
    assert len((await the_school(world)).trainings) == 1


async def test_my_list_comes_as_a_file_for_the_appraisal(world: World) -> None:
    await world.ana.says(TOLD)
    await world.ana.says("/training")
    world.ana.hears()
    await world.ana.taps("My list as PDF")
    assert world.ana.hears().startswith("Your training on paper, printed 23 November 2026.")
    (document,) = [bubble.document for bubble in world.ana.phone() if bubble.document is not None]
    (page,) = pages(document.content)
    assert "Training of Ana Kovac" in page
    assert "Paediatric first aid" in page


@pytest.mark.parametrize("hostile", ["<b>", "</b><script>", "{{ 7*7 }}", "a&b \u202e"])
async def test_hostile_names_of_courses_come_out_as_they_are(world: World, hostile: str) -> None:
    await world.ana.says(f"completed autism awareness {hostile} training yesterday")
    assert "Kept" in world.ana.hears()
    await world.ana.says("/training")
    assert "done 22 Nov 2026" in world.ana.hears()
