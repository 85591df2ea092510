"""The class teacher's minute as it is read: its lines, what stays out of it, and what an amendment makes of it."""

import pytest

from tests.stories.cards import labels, newest
from tests.stories.minutes import newest_reference, notes, opened
from tests.world import World


async def test_a_whole_day_in_lines_what_went_well_first(world: World) -> None:
    await world.until("14:00")
    await notes(
        world,
        "log K wrote his name on his own at 9.20, got a sticker",
        "log K phonics 9.40 8/10 cvc words, 8 indep 2 vp",
        "log K maths target 2 10.00 3/5 w 2 gp, happy",
        "log K OT programme 10.20 15 mins, tired",
        "ot tip: K needs the wobble cushion tomorrow",
        "K grazed his knee 11.10 on the playground, plaster, mum told 11.30",
        "K ritalin 5mg given 12.00, JH saw",
        "pad change 9.45 wet only",
    )
    threw = await notes(world, "inc 13.10 K threw a chair at Amelia when his tower fell, calm by 13.20")
    await world.until("15:20")
    assert await opened(world.hughes) == [
        "Mon 23 Nov",
        "7 notes, 2 incidents",
        "KB went well: wrote his name on his own at 9.20, got a sticker",
        "KB phonics: 8/10, 8 on own, 2 with a word",
        "KB outcome 2 (maths): 3/5, 2 with a gesture",
        "KB OT 15 minutes",
        "KB mood: happy, later calm",
        "KB 13:10 threw a chair at another child when his tower fell, calm by 13.20",
        "KB 11:10 accident, playground. First aid: plaster. Home knows.",
        "KB medicine given: 12:00",
        "KB care is recorded",
        "KB for tomorrow: ot tip: KB needs the wobble cushion tomorrow",
        "KB for home: phonics, 8 out of 10; wrote his name on his own at 9.20, got a sticker",
    ]
    assert threw not in world.hughes.phone()[-1].text
    world.ana.hears()


async def test_a_hold_is_a_fact_and_its_words_are_nowhere(world: World) -> None:
    await world.until("11:18")
    await notes(world, "had to hold K's wrists about 30 secs in the hall, 11.05, he was screaming quagga")
    world.grant.hears()
    await world.until("15:20")
    assert await opened(world.hughes) == [
        "Mon 23 Nov",
        "1 incident",
        "KB force or seclusion is recorded; a leader has it",
        f"KB unfinished: {await newest_reference(world)}",
    ]
    await world.hughes.taps("All of KB's day")
    assert "quagga" not in world.hughes.hears()
    for code in ("ana", "grant"):
        world.people[code].hears()


async def test_what_home_said_is_not_in_the_minute_but_in_the_note(world: World) -> None:
    await notes(world, "mum at the gate said he had a late night at his nans")
    await world.until("15:20")
    minute = await opened(world.hughes)
    assert "KB a message from outside school: see the notes" in minute
    assert not any("nan" in line or "late" in line for line in minute)
    await world.hughes.taps("All of KB's day")
    assert "late night" in world.hughes.hears()


async def test_an_answer_given_after_the_minute_was_opened_is_there_when_it_is_opened_again(
    world: World,
) -> None:
    await world.until("14:00")
    said = await world.ana.says("K bumped his elbow 13.50 on the slide, ice pack")
    assert "parent told?" in world.ana.hears()
    await world.until("15:20")
    first = await opened(world.hughes)
    assert first[2:4] == [
        "KB 13:50 accident, slide. First aid: ice pack. Home: not said.",
        f"KB unfinished: {await newest_reference(world)}: parent to tell",
    ]
    await world.ana.taps("Told")
    await world.hughes.taps("All of KB's day")
    await world.hughes.taps("Back")
    again = world.hughes.hears().splitlines()
    assert again[2:] == ["KB 13:50 accident, slide. First aid: ice pack. Home knows."]
    await world.ana.edits(said, "K bumped his elbow 13.40 on the climbing frame, ice pack")
    world.ana.hears()
    await world.hughes.taps("All of KB's day")
    await world.hughes.taps("Back")
    assert "KB 13:40 accident, climbing frame." in world.hughes.hears()


async def test_a_note_withdrawn_between_two_openings_is_gone(world: World) -> None:
    await notes(world, "log K happy start", "log K read a whole page")
    await world.until("15:20")
    world.ana.hears()
    assert "read a whole page" in " ".join(await opened(world.hughes))
    await world.ana.taps("Undo")
    world.ana.hears()
    await world.hughes.taps("All of KB's day")
    read = world.hughes.hears()
    assert "happy start" in read
    assert "whole page" not in read
    await world.hughes.taps("Back")
    assert "whole page" not in world.hughes.hears()


async def test_more_than_twelve_lines_are_on_the_next_page_and_nothing_is_lost(world: World) -> None:
    await world.until("14:00")
    await notes(world, *(f"log K target {number} 10.{number}0 {number}/6" for number in range(1, 6)))
    for minute in range(10, 20):
        await notes(world, f"inc 13.{minute} K threw brick number {minute}")
    await world.until("15:20")
    pages = [await opened(world.hughes)]
    assert pages[0][1] == "5 notes, 10 incidents. Page 1 of 3."
    assert len(pages[0]) == 2 + 12
    while "More" in labels(newest(world.hughes)):
        await world.hughes.taps("More")
        pages.append(world.hughes.hears().splitlines())
    everything = "\n".join("\n".join(page) for page in pages)
    assert all(f"threw brick number {minute}" in everything for minute in range(10, 20))
    assert all(f"outcome {number}: {number}/6" in everything for number in range(1, 6))
    world.ana.hears()


async def test_no_other_child_is_named_in_the_minute_nor_in_all_of_a_pupils_day(world: World) -> None:
    await world.until("14:00")
    await notes(
        world,
        "log K built a den w Zoe O'Mara and Mia",
        "inc 13.10 Kai hit Amelia and L, AR saw, calm by 13.20",
    )
    await world.until("15:20")
    minute = "\n".join(await opened(world.hughes))
    await world.hughes.taps("All of KB's day")
    day = world.hughes.hears()
    for read in (minute, day):
        assert "hit another child and another child, another child saw" in read
        assert not [name for name in ("Kai", "Zo", "Mara", "Mia", "Amelia", " L,", "AR") if name in read]
    assert "13:10" in day
    world.ana.hears()


async def test_help_of_a_kind_nobody_named_is_told_in_its_words(world: World) -> None:
    await notes(world, "log K phonics 9/10 cvc words, 2 with a prompt", "log K maths 8/10 indep, 2 w prompts")
    await world.until("15:20")
    assert (await opened(world.hughes))[2:4] == [
        "KB phonics: 9/10, 2 with a prompt",
        "KB maths: 8/10 indep, 2 w prompts",
    ]


@pytest.mark.parametrize(
    "hostile", ["<b>x</b> & {{ 7*7 }}", "\u202eevil \u2066", "=1+1; '; DROP TABLE", "%n ${7*7}"]
)
async def test_hostile_words_are_shown_as_they_are_and_break_nothing(world: World, hostile: str) -> None:
    await notes(world, f"log K painted {hostile}")
    await world.until("15:20")
    shown = " ".join(await opened(world.hughes))
    assert "painted" in shown
    assert "49" not in shown
    await world.hughes.taps("All of KB's day")
    assert " ".join(hostile.split()) in " ".join(world.hughes.hears().split())
