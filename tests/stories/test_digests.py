"""The teacher at 15:20, the SENCO on Friday: counts on the lock screen, the notes behind [Open]."""

from datetime import date, timedelta

import pytest

from storage import new_id
from storage.tables import calendar
from tests.stories.cards import data, labels, newest, ref
from tests.world import World

TUESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 27)


async def notes(world: World, *words: str) -> None:
    """Ana, and what she hears back, which these stories are not about."""
    for text in words:
        await world.ana.says(text)
    world.ana.hears()


async def test_the_push_has_counts_and_nothing_personal_the_notes_are_behind_open(world: World) -> None:
    await world.passes(hours=1)
    await world.ana.says("inc 9.50 K threw a chair, calm by 9.55")
    threw = ref(world.ana.hears())
    await notes(world, "log K phonics 9.40 read 8/10")
    await world.until("15:20")
    assert world.ana.hears() == "1 thing left today.", "what came before the chair was not said"
    assert world.hughes.hears() == "Today: 2 notes, about 1 pupil."
    await world.hughes.taps("Open")
    assert world.hughes.hears().splitlines() == [
        "Mon 23 Nov",
        "1 note, 1 incident",
        "KB phonics: 8/10, help not said",
        "KB mood: calm",
        "KB 09:50 threw a chair, calm by 9.55",
        "KB for home: phonics, 8 out of 10",
        f"KB unfinished: {threw}: what came before",
    ], "what went well comes first"
    assert labels(newest(world.hughes)) == ["All of KB's day"]
    await world.hughes.taps("All of KB's day")
    assert world.hughes.hears().splitlines() == [
        "Mon 23 Nov",
        "1 note, 1 incident",
        "",
        "KB",
        "09:40 KB phonics 9.40 read 8/10 (Ana Kovac)",
        "Incident, 09:50 9.50 KB threw a chair, calm by 9.55 (Ana Kovac)",
        "",
        "Other children are not named here. /find has each note as it was typed.",
    ]
    await world.hughes.taps("Back")
    assert "KB phonics: 8/10" in world.hughes.hears()


async def test_a_teacher_sees_the_own_class_and_no_other(world: World) -> None:
    await world.priya.says("log Mils wrote two sentences")
    assert "AMR" in world.priya.hears()
    await world.until("15:30")
    assert world.hughes.hears() == ""
    await notes(world, "log K happy start")
    await world.until("15:20", TUESDAY)
    assert "1 note, about 1 pupil" in world.hughes.hears()
    await world.hughes.taps("Open")
    assert "sentences" not in world.hughes.hears()


async def test_somebody_elses_digest_cannot_be_opened(world: World) -> None:
    await notes(world, "log K happy start")
    await world.until("15:20")
    world.hughes.hears()
    opens = data(newest(world.hughes), "Open")
    assert await world.forges("ana", opens) == "I can't find that."
    assert world.ana.hears() == ""


@pytest.mark.parametrize("forged", ["teacher_digest:2026-11-24", "senco_digest:2026-11-23", "log:today"])
async def test_a_digest_that_is_not_due_is_not_found(world: World, forged: str) -> None:
    await notes(world, "log K happy start")
    await world.until("15:20")
    world.hughes.hears()
    assert await world.forges("hughes", f"open:{forged}:1") == "I can't find that."


async def test_what_was_withdrawn_is_gone(world: World) -> None:
    await notes(world, "log K happy start", "log K wrong pupil")
    await world.ana.taps("Undo")
    world.ana.hears()
    await world.until("15:20")
    assert world.hughes.hears() == "Today: 1 note, about 1 pupil."
    await world.hughes.taps("Open")
    opened = world.hughes.hears()
    assert "happy start" in opened
    assert "wrong pupil" not in opened


async def test_what_was_amended_after_the_push_reads_amended_when_it_is_opened(world: World) -> None:
    said = await world.ana.says("log K read 8/10 cvc words")
    await world.until("15:25")
    world.ana.hears()
    assert "Today: 1 note" in world.hughes.hears()
    await world.ana.edits(said, "log K read 9/10 cvc words")
    world.ana.hears()
    await world.hughes.taps("Open")
    opened = world.hughes.hears()
    assert "9/10" in opened
    assert "8/10" not in opened


async def test_what_becomes_a_concern_after_the_push_is_not_there_when_it_is_opened(world: World) -> None:
    await notes(world, "log K happy start", f"log K says {world.canary_word()}")
    await world.until("15:25")
    assert "Today: 2 notes" in world.hughes.hears()
    await world.ana.taps("Kind")
    await world.ana.taps("Concern")
    await world.dale.taps("I have this")
    for somebody in (world.ana, world.dale):
        somebody.hears()
    await world.hughes.taps("Open")
    assert "1 note" in world.hughes.hears()


async def test_no_word_of_a_concern_reaches_a_digest_nor_its_count(world: World) -> None:
    await notes(world, "log K happy start")
    await world.ana.says(f"concern K was hungry again and said {world.canary_word()}")
    await world.dale.taps("I have this")
    for somebody in (world.ana, world.dale):
        somebody.hears()
    await world.until("15:20")
    assert world.hughes.hears() == "Today: 1 note, about 1 pupil."
    await world.hughes.taps("Open")
    world.hughes.hears()
    await world.until("14:00", FRIDAY)
    assert world.patel.hears() == "This week: 1 note, about 1 pupil."
    await world.patel.taps("Open")
    world.patel.hears()
    await world.patel.taps("The notes")
    assert "happy start" in world.patel.hears()
    for code in ("dale", "osei", "grant"):
        assert "needs you now" in world.people[code].hears(), "nobody has done anything about it all week"


async def test_where_there_is_nothing_there_is_no_digest(world: World) -> None:
    await world.until("18:00", FRIDAY)
    world.nothing_more()


async def test_what_is_written_after_the_push_is_in_the_next_ones_over_the_weekend_too(world: World) -> None:
    await world.until("15:21", FRIDAY)
    await notes(world, "log K good week")
    await world.until("15:19", date(2026, 11, 30))
    assert world.hughes.hears() == ""
    await world.until("15:20")
    assert "Today: 1 note" in world.hughes.hears()
    await world.hughes.taps("Open")
    assert "KB went well: Fri 27 Nov: good week" in world.hughes.hears()


async def test_the_senco_gets_the_week_on_friday(world: World) -> None:
    await notes(world, "log K happy start")
    await world.priya.says("log Mils wrote two sentences, Kai Bennett watched")
    await world.priya.says("log AR counted to 15")
    world.priya.hears()
    await world.until("14:00", FRIDAY)
    assert "Today: 1 note" in world.hughes.hears()
    assert world.patel.hears() == "This week: 2 notes, about 2 pupils."
    await world.patel.taps("Open")
    world.patel.hears()
    await world.patel.taps("The notes")
    opened = world.patel.hears()
    assert opened.splitlines()[:2] == ["Week to Fri 27 Nov", "2 notes, 1 without a pupil yet"]
    assert "AMR wrote two sentences, KB watched" in opened, "a chat has codes"
    assert opened.index("AMR") < opened.index("KB")


async def test_a_friday_without_pupils_is_covered_by_the_next(world: World) -> None:
    async with world.store() as store:
        closure = {"kind": "closure", "starts": FRIDAY, "ends": FRIDAY}
        store.tx.add(calendar, school=world.school, id=new_id(), **closure)
        await store.schools.changed(world.school, world.clock.now())
    await notes(world, "log K happy start")
    await world.until("14:01", FRIDAY)
    assert "Today: 1 note" in world.hughes.hears()
    assert world.patel.hears() == ""
    await world.until("14:00", FRIDAY + timedelta(days=7))
    assert world.patel.hears() == "This week: 1 note, about 1 pupil."
