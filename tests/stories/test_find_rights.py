"""`/find` and the access table: each role finds what it may read and nothing else; a concern is found by nobody."""

from datetime import date, timedelta

import pytest

from storage import new_id
from storage.tables import assignment, pupil
from tests.stories.casework import Codes, with_codes
from tests.stories.test_find import NOTHING, finds, noted
from tests.world import World

NOT_FOUND = "I can't find that."


@pytest.fixture
async def codes(world: World) -> Codes:
    """The safeguarders have codes."""
    return await with_codes(world, "dale", "osei", "grant")


async def test_a_ta_finds_own_notes_and_others_of_the_own_pupil(world: World) -> None:
    mine = await noted(world, "ana", "log K phonics 8.50 quagga")
    teachers = await noted(world, "hughes", "log KB phonics 8.55 quagga")
    incident = await noted(world, "hughes", "inc 8.55 KB threw a chair quagga")
    other = await noted(world, "priya", "log Amelia phonics 8.50 quagga")
    read = await finds(world, "ana", "quagga")
    assert [mine in read, teachers in read, incident in read, other in read] == [True, True, False, False]
    assert incident not in await finds(world, "ana", incident)
    assert await world.forges("ana", f"note:{incident}") == NOT_FOUND
    assert await world.forges("ana", f"note:{other}") == NOT_FOUND


async def test_a_pupil_who_is_not_mine_and_one_nobody_knows_read_alike(world: World) -> None:
    await noted(world, "priya", "log Amelia phonics 8.50 quagga")
    for code, words in (("ana", "AMR"), ("ana", "XYZ"), ("hughes", "AMR"), ("lin", "AMR"), ("lin", "KB")):
        assert await finds(world, code, words) == f"Notes · 1 word\n{NOTHING}", (code, words)
    await world.forges("ana", "notes:AMR")
    assert world.ana.hears() == f"Notes · 1 word\n{NOTHING}"


async def test_an_assignment_that_ended_ends_finding_but_not_ones_own_words(world: World) -> None:
    mine = await noted(world, "ana", "log K phonics 8.50 quagga")
    teachers = await noted(world, "hughes", "log KB phonics 8.55 quagga")
    async with world.store() as store:
        of_ana = assignment.c.person == world.ids["ana"]
        await store.tx.change(assignment.update().where(of_ana).values(ends=date(2026, 11, 22)))
        await store.schools.changed(world.school, world.clock.now() + timedelta(seconds=1))
    assert await finds(world, "ana", "KB") == f"Notes · 1 word\n{NOTHING}"
    assert NOTHING in await finds(world, "ana", "my notes")
    assert await world.forges("ana", f"note:{teachers}") == NOT_FOUND
    await world.ana.says("/today")
    world.ana.hears()
    await world.ana.taps(f"Open {mine}")
    assert "quagga" in world.ana.hears()


async def test_a_teacher_finds_the_own_class(world: World) -> None:
    kai = await noted(world, "ana", "log K phonics 8.50 quagga")
    amelia = await noted(world, "priya", "log Amelia phonics 8.50 quagga")
    read = await finds(world, "hughes", "quagga")
    assert kai in read
    assert amelia not in read
    assert await world.forges("hughes", f"note:{amelia}") == NOT_FOUND


async def test_care_and_force_are_facts_and_their_words_lead_nowhere(world: World) -> None:
    care = await noted(world, "ana", "pad change 8.45 wet only quagga")
    force = await noted(world, "ana", "had to hold K's wrists 8.50 about 30 secs quagga")
    read = await finds(world, "hughes", "KB today")
    assert "care is recorded (Ana Kovac)" in read
    assert "force or seclusion is recorded; a leader has it (Ana Kovac)" in read
    for words in ("quagga", "wet", "wrists", "8.45"):
        assert NOTHING in await finds(world, "hughes", words), words
    assert care in await finds(world, "hughes", "care")
    assert force in await finds(world, "hughes", "force")
    for one in (care, force):
        await world.forges("hughes", f"note:{one}")
        heard = world.hughes.hears()
        assert one in heard
        assert "quagga" not in heard
    assert force in await finds(world, "patel", "quagga")


async def test_the_senco_finds_pupils_with_support_and_no_others(world: World) -> None:
    kai = await noted(world, "ana", "log K phonics 8.50 quagga")
    amelia = await noted(world, "priya", "log Amelia phonics 8.50 quagga")
    await world.changed(pupil, "AMR", sen_status="none")
    read = await finds(world, "patel", "quagga")
    assert kai in read
    assert amelia not in read
    assert await finds(world, "patel", "AMR") == f"Notes · 1 word\n{NOTHING}"
    assert await world.forges("patel", f"note:{amelia}") == NOT_FOUND


@pytest.mark.parametrize("code", ["dale", "osei", "grant"])
async def test_a_safeguarder_finds_everything_after_the_code(world: World, codes: Codes, code: str) -> None:
    kai = await noted(world, "ana", "log K phonics 8.50 quagga")
    held = await noted(world, "ana", "had to hold K's wrists 8.50 about 30 secs quagga")
    person = world.people[code]
    assert await finds(world, code, "quagga") == "What is your six-digit code?"
    await person.says(codes.now(code))
    read = person.hears()
    assert [one for one in (kai, held) if one not in read] == []
    await person.taps(f"Open {held}")
    assert "wrists" in person.hears()
    await world.passes(hours=9)
    person.hears()
    await world.forges(code, f"note:{held}")
    assert person.hears() == f"{held}: what is your six-digit code?"
    await person.says(codes.now(code))
    assert "wrists" in person.hears()
    world.hughes.hears()
    world.ana.hears()
    for other in world.people.values():
        other.hears()


async def test_a_safeguarder_without_a_code_finds_nothing(world: World) -> None:
    await noted(world, "ana", "log K phonics 8.50 quagga")
    assert "You need a code first." in await finds(world, "dale", "quagga")


async def test_a_pupil_who_left_is_found_by_safeguarders_alone(world: World, codes: Codes) -> None:
    kai = await noted(world, "ana", "log K phonics 8.50 quagga")
    await world.changed(pupil, "KB", ends=date(2026, 11, 22))
    for code in ("ana", "hughes", "patel"):
        assert NOTHING in await finds(world, code, "KB"), code
        assert await world.forges(code, f"note:{kai}") in {NOT_FOUND, ""}
    world.ana.hears()
    await finds(world, "dale", "KB")
    await world.dale.says(codes.now("dale"))
    assert kai in world.dale.hears()


async def test_a_concern_is_found_by_nobody(world: World, codes: Codes) -> None:
    word = world.canary_word()
    concern = await noted(world, "ana", f"concern K said {word}")
    await noted(world, "ana", f"log K phonics 8.50 read 8/10. he said dad hits him {word}")
    begun = word[:-2]  # the whole word may stand in no other chat, not even as what somebody typed
    for words in (concern, concern.replace("C-", "L-"), begun, f"K {begun}", "concern"):
        for code in ("ana", "hughes", "patel", "lin"):
            assert NOTHING in await finds(world, code, words), (code, words)
    await finds(world, "dale", word)
    await world.dale.says(codes.now("dale"))
    assert NOTHING in world.dale.hears()
    assert await world.forges("dale", f"note:{concern}") == NOT_FOUND
    assert await world.forges("dale", f"note:{concern.replace('C-', 'L-')}") == NOT_FOUND


async def test_a_note_that_became_a_concern_is_found_by_nobody(world: World) -> None:
    await world.ana.says("log K phonics 8.50 quagga")
    found = world.ana.hears().split()[1].strip(".,")
    await world.ana.taps("Kind")
    world.ana.hears()
    await world.ana.taps("Concern")
    for other in world.people.values():
        other.hears()
    for code in ("ana", "hughes", "patel"):
        assert NOTHING in await finds(world, code, "quagga"), code
        assert await world.forges(code, f"note:{found}") == NOT_FOUND


async def test_searching_is_noted_without_its_words(world: World) -> None:
    found = await noted(world, "ana", "log K phonics 8.50 quagga")
    await finds(world, "ana", "K quagga")
    await world.ana.taps(f"Open {found}")
    world.ana.hears()
    async with world.store() as store:
        noted_down = await store.audit.entries(world.school)
    searched = [one for one in noted_down if '"searched"' in one]
    assert len(searched) == 1
    assert '"found": 1' in searched[0]
    assert "quagga" not in "".join(noted_down)
    assert any('"note read"' in one and found in one for one in noted_down)


async def test_a_ta_with_a_second_pupil_finds_both(world: World) -> None:
    kai = await noted(world, "ana", "log K phonics 8.50 quagga")
    zoe = await noted(world, "patel", "log Zoë maths 8.50 quagga")
    async with world.store() as store:
        row = {"person": world.ids["ana"], "pupil": world.ids["ZM"]}
        store.tx.add(assignment, school=world.school, id=new_id(), **row)
        await store.schools.changed(world.school, world.clock.now() + timedelta(seconds=1))
    read = await finds(world, "ana", "quagga")
    assert kai in read
    assert zoe in read
    assert zoe in await finds(world, "ana", "zoe quag")
