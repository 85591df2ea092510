"""Friday's lists: the lead sees what waits for a decision and whose parents were not told, the head numbers; nobody a word."""

from datetime import date

import pytest

from storage.tables import person
from tests.stories.cards import ref
from tests.stories.casework import PLAIN, Codes, a_concern, taken, with_codes
from tests.world import World

FRIDAY, BEFORE = date(2026, 11, 27), date(2026, 11, 26)
UNTOLD = "Restrictive interventions this week without parents told the same day: 1. See /digest restrictive."


@pytest.fixture
async def codes(world: World) -> Codes:
    """The safeguarders have codes."""
    return await with_codes(world, "dale", "osei", "grant")


def everybody_listens(world: World) -> None:
    for somebody in world.people.values():
        somebody.hears()


async def a_hold(world: World) -> str:
    """Ana holds Kai on Thursday; nobody tells his parents. Return its reference."""
    await world.until("11:18", BEFORE)
    everybody_listens(world)
    await world.ana.says("had to hold K's wrists about 30 secs in the hall, 11.10 quagga")
    return ref(world.ana.hears())


async def test_a_concern_without_a_decision_and_a_hold_nobody_told_parents_of_are_on_the_leads_list(
    world: World, codes: Codes
) -> None:
    await a_hold(world)
    await world.until("14:20", FRIDAY)
    everybody_listens(world)
    concern = await a_concern(world, PLAIN)
    await taken(world)
    await world.until("14:31")
    (heard,) = [one.text for one in world.dale.phone() if "week's list" in one.text]
    assert heard == (
        f"The week's list of concerns.\n{concern} · green · 0 days · Mrs Dale · no decision yet\n{UNTOLD}"
    )
    everybody_listens(world)


async def test_the_head_hears_how_many_are_about_adults_and_who_was_taken_to_hospital(
    world: World, codes: Codes
) -> None:
    await world.until("13:50", FRIDAY)
    everybody_listens(world)
    await world.ana.says("K fell off the climbing frame 1.30pm and hurt his arm, went to hospital with mum")
    accident = ref(world.ana.hears())
    await world.priya.says("concern Sue Allen shouted right in Mils face and called her thick")
    concern = ref(world.grant.hears())
    await world.grant.taps("I have this")
    await world.until("14:31")
    (heard,) = [one.text for one in world.grant.phone() if "in numbers" in one.text]
    assert "About adults here, open: 1." in heard
    assert f"Accidents this week with a child taken to hospital: {accident}." in heard
    assert not any(word in heard for word in (concern, "Sue", "KB", "AMR"))
    for code in ("dale", "osei", "sue", "patel", "hughes"):
        assert "About adults" not in "\n".join(one.text for one in world.people[code].phone())
    everybody_listens(world)


async def test_a_head_counts_none_that_is_about_that_head(world: World, codes: Codes) -> None:
    await world.changed(person, "sue", roles="chair")
    await world.until("14:20", FRIDAY)
    everybody_listens(world)
    await world.ana.says("its about the head. she locked K in her office")
    await world.sue.taps("I have this")
    await world.until("14:31")
    assert not any("in numbers" in one.text for one in world.grant.phone())
    assert world.grant.hears() == ""
    everybody_listens(world)
