"""A hold or a medicine by somebody whose certificate had lapsed: a leader is told, alone, and nobody is blamed."""

from datetime import date, timedelta

import pytest

from storage.tables import person
from tests.stories.cards import ref
from tests.stories.test_training import on_file
from tests.world import World

PAST = date(2026, 11, 8)
HELD = "1050 me n Sue held K's arms in the hall 2 mins so he could not run into the road"
GIVEN = "inc K given 5mg midazolam by Sue 10.50 in the hall"


async def letters(world: World) -> dict[str, int]:
    """How many letters about a lapse each person was posted."""
    found = {}
    for code, somebody in world.people.items():
        found[code] = sum("for you alone" in bubble.text for bubble in somebody.phone())
    return {code: count for code, count in found.items() if count}


async def hears_all(world: World) -> None:
    """Let everybody hear what a hold says to them anyway."""
    for somebody in world.people.values():
        somebody.hears()


async def test_the_head_alone_gets_one_letter_and_opens_who_and_which(world: World) -> None:
    await on_file(world, "sue", "TT1", expires=PAST)
    await world.until("11:00")
    await world.ana.says(HELD)
    reference = ref(world.ana.hears())
    assert await letters(world) == {"grant": 1}
    await hears_all(world)
    bubble = next(one for one in world.grant.phone() if "for you alone" in one.text)
    assert bubble.text == f"{reference}: there is something for you alone to look at."
    await hears_all(world)
    toast = await world.forges("grant", f"lapsed:{reference}", under=bubble)
    assert toast == ""
    said = (
        f"{reference}. On that day this had lapsed:\nSue Allen: Team Teach level 1, lapsed since 8 Nov 2026."
    )
    assert world.grant.hears() == f"{said}\nNobody else was told."
    for code in ("ana", "sue", "dale", "lin"):
        await world.people[code].says("/help")
        world.people[code].hears()
        assert await world.forges(code, f"lapsed:{reference}") == "I can't find that."


@pytest.mark.parametrize("until", [date(2026, 11, 23), date(2026, 11, 24)])
async def test_what_counts_on_that_day_is_no_lapse(world: World, until: date) -> None:
    await on_file(world, "sue", "TT1", expires=until)
    await world.until("11:00")
    await world.ana.says(HELD)
    await hears_all(world)
    assert await letters(world) == {}


async def test_nothing_on_file_at_all_is_no_lapse(world: World) -> None:
    await world.until("11:00")
    await world.ana.says(HELD)
    await hears_all(world)
    assert await letters(world) == {}


async def test_the_author_of_a_hold_is_one_of_them(world: World) -> None:
    await on_file(world, "ana", "TT1", expires=PAST)
    await world.until("11:00")
    await world.ana.says("had to hold K's wrists 10.30")
    await hears_all(world)
    assert await letters(world) == {"grant": 1}


async def test_a_medicine_certificate_is_asked_after_when_medicine_was_given(world: World) -> None:
    await on_file(world, "ana", "EPI", expires=PAST)
    await world.until("11:00")
    await world.ana.says("K ritalin given 10.00")
    await hears_all(world)
    assert await letters(world) == {"grant": 1}


async def test_a_head_who_is_one_of_them_finds_it_on_their_own_page_only(world: World) -> None:
    await on_file(world, "grant", "TT1", expires=PAST)
    await world.until("11:00")
    await world.ana.says(HELD.replace("Sue", "Ms Grant"))
    await hears_all(world)
    assert await letters(world) == {}
    await world.grant.says("/training")
    assert "Team Teach level 1. Lapsed since 8 Nov 2026." in world.grant.hears()


async def test_without_a_head_it_is_the_office_and_at_night_it_waits_for_their_morning(world: World) -> None:
    await world.changed(person, "grant", ends=PAST - timedelta(days=1))
    await world.changed(person, "lin", works="Mon-Fri 08:00-16:00")
    await on_file(world, "ana", "TT1", expires=PAST)
    await world.until("20:00")
    await world.ana.says("had to hold K's wrists 10.30")
    await hears_all(world)
    assert await letters(world) == {}
    await world.until("08:00", date(2026, 11, 24))
    await hears_all(world)
    assert await letters(world) == {"lin": 1}
