"""Whose eyes a concern goes to: about an adult here one step higher than whoever it is about, and never to them."""

from datetime import date

import pytest

from storage.tables import person
from tests.stories.bells import BELL, a_concern, rung
from tests.stories.cards import labels, newest, ref
from tests.world import World

GRABBED = "grabbed K hard by the arm"


async def told(world: World, words: str, code: str = "ana") -> str:
    """Somebody reports a concern in so many words, and reads the card; return its reference."""
    await world.people[code].says(f"concern {words} {world.canary_word()}")
    return ref(world.people[code].hears())


async def with_governors(world: World) -> None:
    """Sue is the chair of governors, Lin the trust's safeguarding lead."""
    await world.changed(person, "sue", roles="chair")
    await world.changed(person, "lin", roles="trust_lead")


def rang(world: World) -> list[str]:
    """Return everybody whose phone has rung."""
    return [code for code, one in world.people.items() if BELL in one.hears()]


@pytest.mark.parametrize(
    ("subject", "goes_to"),
    [
        ("Mrs Dale", "grant"),
        ("Mr Osei", "grant"),
        ("Mr Hughes", "grant"),
        ("Ms Grant", "sue"),
        ("Sue Allen", "lin"),
    ],
)
async def test_a_concern_goes_one_step_higher_than_whoever_it_is_about(
    world: World, subject: str, goes_to: str
) -> None:
    await with_governors(world)
    concern = await told(world, f"{subject} {GRABBED}")
    assert rang(world) == [goes_to]
    for minutes in (5, 25, 15):
        await world.passes(minutes=minutes)
        assert (f"Nobody has {concern} yet." in world.ana.hears()) == (minutes == 25)
        assert rang(world) == [goes_to], minutes
    below = {"dale", "osei", "hughes", "grant", "sue", "lin"} - {goes_to}
    for code in sorted(below):
        await world.people[code].says("hi")
        world.people[code].hears()
        assert await world.forges(code, f"take:{concern}") == "I can't find that."
    await world.people[goes_to].taps("I have this")
    assert "is yours" in world.people[goes_to].hears()
    assert f"has {concern}" in world.ana.hears()


async def test_nobody_of_that_route_means_the_numbers_outside(world: World) -> None:
    async with world.store() as store:
        await store.schools.decide_setting(world.school, "lado", "01632 960999")
        await store.schools.changed(world.school, world.clock.now())
    await world.ana.says(f"concern Ms Grant {GRABBED} {world.canary_word()}")
    heard = world.ana.hears()
    assert f"Nobody has {ref(heard)} yet." in heard
    assert "(LADO) is on 01632 960999." in heard
    await world.passes(hours=1)
    world.nothing_more()


async def test_ones_own_mistake_goes_to_the_head(world: World) -> None:
    concern = await told(world, f"I {GRABBED}, I should not have")
    assert rang(world) == ["grant"]
    await world.grant.taps("I have this")
    assert "It came from Ana Kovac" in world.grant.hears()
    assert f"Ms Grant has {concern}" in world.ana.hears()


async def test_the_heads_own_mistake_goes_to_the_chair(world: World) -> None:
    await with_governors(world)
    concern = await told(world, f"I {GRABBED}, I should not have", "grant")
    assert rang(world) == ["sue"]
    assert await world.forges("grant", f"take:{concern}") == "I can't find that."


async def asked(world: World) -> str:
    """Ana names a colleague; she is asked about whom it is, and meanwhile the head alone is rung."""
    await world.ana.says(f"concern K doesnt want to go near Mrs Dale {world.canary_word()}")
    concern = ref(world.ana.hears())
    assert world.grant.hears() == f"{concern} needs you now. Amber, 09:00."
    world.nothing_more()
    await world.ana.taps("No")
    assert world.ana.hears() == f"{concern}: is this about Mrs Dale or another adult here?"
    assert labels(newest(world.ana)) == ["Yes, an adult here", "No"]
    return concern


async def test_a_named_colleague_is_asked_about_and_it_is_not_about_them(world: World) -> None:
    concern = await asked(world)
    await world.ana.taps("No")
    assert "Have you told Mrs Dale face to face?" in world.ana.hears()
    assert world.dale.hears() == f"{concern} needs you now. Amber, 09:00."
    assert not [one for one in world.grant.phone() if concern in one.text], "the head's doorbell is gone"
    async with world.store() as store:
        found = await store.concerns.referred(world.school, concern)
    assert found is not None
    assert (found.type, found.subjects, found.asks) == ("pupil", frozenset(), False)
    await world.dale.taps("I have this")
    assert "is yours" in world.dale.hears()
    assert "Mrs Dale has" in world.ana.hears()


async def test_a_named_colleague_is_asked_about_and_it_is_about_them(world: World) -> None:
    concern = await asked(world)
    await world.ana.taps("Yes, an adult here")
    assert "Have you told Ms Grant face to face?" in world.ana.hears()
    for minutes in (5, 25):
        await world.passes(minutes=minutes)
        assert rung(world) == ["grant"]
    assert f"Nobody has {concern} yet. Go to Ms Grant in person now." in world.ana.hears()
    await world.grant.taps("I have this")
    assert "is yours" in world.grant.hears()
    assert "Ms Grant has" in world.ana.hears()


async def test_until_it_is_answered_it_goes_by_the_heads_route(world: World) -> None:
    await asked(world)
    for minutes in (5, 25, 15):
        await world.passes(minutes=minutes)
        assert rung(world) == ["grant"]
        world.ana.hears()


async def test_whom_the_reporter_wants_kept_out_hears_nothing(world: World) -> None:
    concern = await told(world, "K said his mum hits him. dont tell Mrs Dale")
    assert rung(world) == ["osei"]
    await world.ana.taps("No")
    assert "Have you told Mr Osei face to face?" in world.ana.hears()
    for minutes, people in ((10, ["grant"]), (10, ["osei", "grant"]), (15, ["osei", "grant"])):
        await world.passes(minutes=minutes)
        assert rung(world) == people
    assert "Go to Mr Osei or Ms Grant in person now." in world.ana.hears()
    await world.dale.says("hi")
    world.dale.hears()
    for action in ("take", "takeover", "case"):
        assert await world.forges("dale", f"{action}:{concern}") == "I can't find that."
    await world.osei.taps("I have this")
    for code in ("osei", "grant", "ana"):
        assert concern in world.people[code].hears()
    world.nothing_more("dale")


async def test_the_head_kept_out_of_one_about_a_pupil_is_not_rung_with_everyone(world: World) -> None:
    await told(world, "K said his mum hits him. keep Ms Grant out of it")
    await a_concern(world, "sue")
    assert "Ms Grant" not in world.ana.hears()
    await world.passes(minutes=30)
    assert [world.people[code].hears().count(BELL) for code in ("dale", "osei", "grant")] == [6, 4, 2]
    world.ana.hears()
    world.sue.hears()


async def test_the_weeks_list_holds_nothing_its_reader_is_kept_out_of(world: World) -> None:
    await world.until("14:20", date(2026, 11, 27))
    kept = await told(world, "K said his mum hits him. dont tell Mrs Dale")
    await world.osei.taps("I have this")
    assert "Mr Osei has" in world.ana.hears()
    asked = await told(world, "K said Mrs Dale grabbed his arm")
    await world.until("14:31")
    assert not any("week's list" in one.text for one in world.dale.phone())
    (listed,) = [one.text for one in world.osei.phone() if "week's list" in one.text]
    assert kept in listed
    assert asked not in listed, "until it is known whom it is about, it is in no list"
    assert asked in world.grant.hears()
    assert kept in world.osei.hears()
