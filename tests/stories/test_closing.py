"""A concern is closed with an outcome, opened again, linked, or turns out to be about an adult here."""

import pytest

from tests.stories.casework import PLAIN, Codes, a_concern, decide, heard, opened, taken, with_codes
from tests.world import World


@pytest.fixture
async def codes(world: World) -> Codes:
    """The safeguarders have codes."""
    return await with_codes(world, "dale", "osei", "grant")


async def stage(world: World, reference: str) -> str:
    """Return where a concern stands."""
    async with world.store() as store:
        found = await store.concerns.referred(world.school, reference)
    assert found is not None
    return found.stage.value


async def close(world: World, outcome: str) -> str:
    """The DSL closes the concern in the newest message; return what comes of it."""
    await world.dale.taps("Close")
    world.dale.hears()
    await world.dale.says(outcome)
    return world.dale.hears()


async def test_nothing_is_closed_without_a_decision(world: World, codes: Codes) -> None:
    concern = await a_concern(world, PLAIN)
    await taken(world)
    await opened(world, codes)
    assert "has no decision yet" in await close(world, "sorted out with mum on the phone")
    assert await stage(world, concern) == "taken"


async def test_a_decided_concern_is_closed_with_its_outcome_and_opened_again(
    world: World, codes: Codes
) -> None:
    concern = await a_concern(world, PLAIN)
    await taken(world)
    await opened(world, codes)
    await decide(world, "Early help", "third time this term, mum has lost her job")
    assert f"{concern} is closed." in await close(world, "breakfast club and food bank in place")
    assert await stage(world, concern) == "closed"
    await world.dale.says("/concerns")
    assert concern not in world.dale.hears()
    assert await world.forges("dale", f"do:{concern}:reopen") == "Done."
    assert f"{concern} needs you now." in world.dale.hears()
    await taken(world)
    await opened(world, codes)
    assert "has no decision yet" in await close(world, "the old decision does not count")


async def test_words_added_to_a_closed_concern_open_it_again(world: World, codes: Codes) -> None:
    message = await world.ana.says(f"concern K {PLAIN}")
    world.dale.hears()
    world.ana.hears()
    await taken(world)
    await opened(world, codes)
    await decide(world, "Monitor", "first time, no other sign so far")
    await close(world, "nothing more was seen")
    await world.ana.edits(message, f"concern K {PLAIN} and again today")
    world.ana.hears()
    assert "needs you now." in world.dale.hears()
    await taken(world)


async def test_a_red_concern_is_closed_by_two(world: World, codes: Codes) -> None:
    concern = await a_concern(world, PLAIN)
    await world.ana.taps("Yes")
    for code in ("ana", "dale", "osei", "grant"):
        world.people[code].hears()
    await taken(world)
    for code in ("osei", "grant"):
        world.people[code].hears()
    await opened(world, codes)
    await decide(world, "Refer", "dad at the gate shouting that he will take him")
    assert "a second safeguarder has to agree" in await close(world, "police came, mum has him")
    assert await stage(world, concern) == "acted"
    assert f"Mrs Dale wants to close {concern}." in world.osei.hears()
    assert "two people decide" in world.grant.hears()
    await world.osei.taps("Agree")
    assert "six-digit code" in world.osei.hears()
    await world.osei.says(codes.now("osei"))
    assert "dad at the gate" in world.osei.hears()
    await world.osei.taps("Agree")
    assert f"{concern} is closed." in world.osei.hears()
    assert await stage(world, concern) == "closed"


async def test_whoever_wants_to_close_cannot_agree_with_themselves(world: World, codes: Codes) -> None:
    concern = await a_concern(world, PLAIN)
    await world.ana.taps("Yes")
    for code in ("ana", "dale", "osei", "grant"):
        world.people[code].hears()
    await taken(world)
    await opened(world, codes)
    await decide(world, "Refer", "dad at the gate shouting that he will take him")
    await close(world, "police came, mum has him")
    async with world.store() as store:
        found = await store.concerns.referred(world.school, concern)
        assert found is not None
        wanted = next(one for one in await store.entries.of(found) if one.kind == "closing")
    assert await world.forges("dale", f"agree:{concern}:{wanted.id.hex}") == (
        "It takes a second person. Somebody else has to agree."
    )
    for code in ("osei", "grant"):
        world.people[code].hears()


async def test_two_concerns_are_linked_both_ways(world: World, codes: Codes) -> None:
    first = await a_concern(world, PLAIN)
    await taken(world)
    second = await a_concern(world, "his little sister in year 1 was hungry too")
    await world.dale.taps("I have this")
    heard(world)
    await world.dale.says("/concerns")
    world.dale.hears()
    await world.dale.taps(f"Open {first}")
    world.dale.hears()
    await world.dale.says(codes.now("dale"))
    world.dale.hears()
    await world.dale.taps("Link")
    world.dale.hears()
    await world.dale.says(second.lower())
    assert "Link. Written into its file." in world.dale.hears()
    assert await world.forges("dale", f"case:{second}") == ""
    assert f"linked with {first}" in world.dale.hears()


async def test_a_concern_that_is_about_an_adult_after_all_leaves_the_teams_eyes(
    world: World, codes: Codes
) -> None:
    concern = await a_concern(world, "flinches when somebody walks past his table")
    await taken(world)
    await opened(world, codes)
    await world.dale.taps("About an adult")
    world.dale.hears()
    await world.dale.says("Mr Hughes")
    assert "about an adult here from now on" in world.dale.hears()
    assert f"{concern} needs you now." in world.grant.hears()
    assert await world.forges("dale", f"case:{concern}") == "I can't find that."
    await world.dale.says("/concerns")
    assert concern not in world.dale.hears()
    async with world.store() as store:
        found = await store.concerns.referred(world.school, concern)
    assert found is not None
    assert (found.type, found.subjects) == ("adult", frozenset({world.ids["hughes"]}))
    await world.grant.taps("I have this")
    world.grant.hears()
    assert "Ms Grant has" in world.ana.hears()
