"""The safeguarding lead's side of a concern: a decision with its reason, actions, questions of fact, and what follows."""

from datetime import date

import pytest

from tests.stories.cards import labels, newest
from tests.stories.casework import PLAIN, Codes, a_concern, decide, opened, taken, with_codes
from tests.world import World


@pytest.fixture
async def codes(world: World) -> Codes:
    """The safeguarders have codes."""
    return await with_codes(world, "dale", "osei", "grant")


async def test_a_decision_wants_a_reason_and_ends_the_lease(world: World, codes: Codes) -> None:
    concern = await a_concern(world, PLAIN)
    await taken(world)
    await opened(world, codes)
    await world.dale.taps("Decide")
    assert labels(newest(world.dale)) == [
        "Monitor",
        "Early help",
        "Refer",
        "Do not refer",
        "No further action",
    ]
    world.dale.hears()
    await world.dale.taps("Early help")
    assert "why?" in world.dale.hears()
    await world.dale.says("hungry")
    assert "why?" in world.dale.hears(), "a reason has ten letters"
    await world.dale.says("third time this term, mum has lost her job, food bank")
    assert "Early help. Written into its file." in world.dale.hears()
    async with world.store() as store:
        stored = await store.concerns.referred(world.school, concern)
    assert stored is not None
    assert stored.stage.value == "acted"
    await world.passes(minutes=11)
    assert not any("food bank" in one.text for one in world.dale.phone()), "what was typed goes too"
    await world.passes(hours=3)
    assert world.dale.hears() == ""
    assert world.osei.hears() == ""


async def test_what_is_decided_is_looked_at_again_after_five_school_days(world: World, codes: Codes) -> None:
    concern = await a_concern(world, PLAIN)
    await taken(world)
    await opened(world, codes)
    await decide(world, "Monitor", "first time, no other sign, watch at breakfast club")
    await world.until("14:31", date(2026, 11, 27))
    listed = f"The week's list of concerns.\n{concern} · green · 4 days · Mrs Dale"
    assert (world.dale.hears(), world.osei.hears()) == (listed, listed)
    assert "1 new, 0 closed.\nOpen: 1." in world.grant.hears()
    await world.until("08:29", date(2026, 11, 30))
    assert world.dale.hears() == ""
    await world.until("08:31")
    assert f"{concern} is due for its review." in world.dale.hears()


async def test_a_line_keeps_the_lease_and_a_decision_is_asked_for_next_morning(
    world: World, codes: Codes
) -> None:
    concern = await a_concern(world, PLAIN)
    await taken(world)
    await opened(world, codes)
    await world.dale.taps("Note")
    world.dale.hears()
    await world.dale.says("spoke to Ana, she saw it at break")
    assert "Note. Written into its file." in world.dale.hears()
    await world.passes(hours=2)
    assert world.osei.hears() == ""
    await world.until("08:31", date(2026, 11, 24))
    assert f"{concern} has no decision yet." in world.dale.hears()


async def test_a_question_of_fact_goes_to_the_reporter_and_comes_back(world: World, codes: Codes) -> None:
    concern = await a_concern(world, PLAIN)
    await taken(world)
    await opened(world, codes)
    await world.dale.taps("Ask Ana Kovac")
    world.dale.hears()
    await world.dale.taps("who else was there?")
    asked = world.ana.hears()
    assert f"{concern}: who else was there? Only what you saw or heard." in asked
    assert "Please don't ask the child." in asked
    await world.ana.taps("Answer")
    world.ana.hears()
    await world.ana.says("Sue and two year 4 girls")
    assert "Your answer. Written into its file." in world.ana.hears()
    assert f"There is an answer to your question about {concern}." in world.dale.hears()
    assert "Sue and two year 4 girls" in await opened(world, codes)


async def test_actions_have_a_day_and_are_ticked_off(world: World, codes: Codes) -> None:
    concern = await a_concern(world, PLAIN)
    await taken(world)
    await opened(world, codes)
    await world.dale.taps("To do")
    world.dale.hears()
    await world.dale.says("ring the health visitor, Mr Osei, by Tuesday")
    assert "To do. Written into its file." in world.dale.hears()
    await world.until("09:00", date(2026, 11, 25))
    world.dale.hears()
    await world.dale.says("/concerns")
    assert "1 overdue" in world.dale.hears()
    await world.dale.taps(f"Open {concern}")
    world.dale.hears()
    await world.dale.says(codes.now("dale"))
    assert "to do: Mr Osei, 2026-11-24" in world.dale.hears()
    await world.dale.taps("Done: ring the health visitor, Mr…")
    await world.dale.says("/concerns")
    assert "overdue" not in world.dale.hears()


async def test_a_pupils_concerns_are_read_in_order(world: World, codes: Codes) -> None:
    first = await a_concern(world, PLAIN)
    await taken(world)
    await world.passes(minutes=30)
    second = await a_concern(world, "came without a coat again, very cold hands")
    await taken(world)
    await world.dale.says("/concerns kb")
    world.dale.hears()
    await world.dale.says(codes.now("dale"))
    read = world.dale.hears()
    assert "Concerns about KB, oldest first." in read
    assert read.index(first) < read.index("hungry") < read.index(second) < read.index("coat")
    await world.ana.says("/concerns kb")
    assert world.ana.hears() == "No open concern is yours to see."
