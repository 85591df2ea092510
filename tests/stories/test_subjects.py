"""It turns out to be about somebody it has rung: their doorbells go, and nothing of it reaches them from then on."""

from datetime import date

from playground.people import Bubble
from tests.stories.bells import EVERYONE, a_concern, rung
from tests.stories.casework import Codes, with_codes
from tests.world import World


async def about(world: World, codes: Codes, concern: str, name: str, code: str = "osei") -> None:
    """Somebody who opened it says which adult it is about."""
    somebody = world.people[code]
    await somebody.says("/concerns")
    await somebody.taps(f"Open {concern}")
    somebody.hears()
    await somebody.says(codes.now(code))
    await somebody.taps("About an adult")
    assert "which member of staff?" in somebody.hears()
    await somebody.says(name)
    assert concern in somebody.hears()


def of(world: World, code: str, concern: str) -> list[Bubble]:
    """Return whatever a phone still shows of a concern."""
    return [one for one in world.people[code].phone() if concern in one.text]


async def test_the_doorbells_of_a_subject_are_deleted_and_never_say_who_has_it(world: World) -> None:
    codes = await with_codes(world, "osei")
    concern = await a_concern(world)
    await world.passes(minutes=10)
    assert rung(world) == ["dale", "osei"]
    assert len(of(world, "dale", concern)) == 2
    await about(world, codes, concern, "Mrs Dale")
    assert rung(world) == ["grant"]
    assert of(world, "dale", concern) == []
    assert all("needs you now" not in one.text for one in of(world, "osei", concern))
    await world.grant.taps("I have this")
    assert f"{concern} is yours" in world.grant.hears()
    assert f"Ms Grant has {concern}" in world.ana.hears()
    world.nothing_more()
    assert of(world, "dale", concern) == []
    seen = world.telegram.chat(world.dale.id, everything=True)
    assert all("Ms Grant" not in one.text for one in seen if concern in one.text)


async def test_a_subject_who_had_it_has_it_no_more(world: World) -> None:
    codes = await with_codes(world, "osei")
    concern = await a_concern(world)
    await world.passes(minutes=10)
    await world.dale.taps("I have this")
    for code in (*EVERYONE, "ana"):
        world.people[code].hears()
    await about(world, codes, concern, "Mrs Dale")
    assert rung(world) == ["grant"]
    assert of(world, "dale", concern) == []
    await world.dale.says("hi")
    world.dale.hears()
    for action in ("take", "takeover", "return", "case"):
        assert await world.forges("dale", f"{action}:{concern}") == "I can't find that."
    async with world.store() as store:
        found = await store.concerns.referred(world.school, concern)
    assert found is not None
    assert (found.owner, found.subjects) == (None, frozenset({world.ids["dale"]}))
    await world.passes(minutes=30)
    assert rung(world) == ["grant"]
    assert f"Nobody has {concern} yet. Go to Ms Grant in person now." in world.ana.hears()


async def test_who_becomes_its_subject_before_the_doorbell_has_left_gets_nothing(world: World) -> None:
    codes = await with_codes(world, "osei")
    await world.ana.says("/today")  # so that her receipt waits a second and the bell leaves first
    world.ana.hears()
    world.telegram.fault("sendMessage", "429", retry_after=900)
    concern = await a_concern(world)
    assert of(world, "dale", concern) == [], "it is held back"
    await world.passes(minutes=10)
    assert rung(world) == ["osei"]
    await about(world, codes, concern, "Mrs Dale")
    assert rung(world) == ["grant"]
    await world.passes(minutes=15)
    assert rung(world) == ["grant"]
    world.nothing_more()
    seen = world.telegram.chat(world.dale.id, everything=True)
    assert not [one for one in seen if concern in one.text]


async def test_the_weeks_list_shows_a_subject_nothing_of_it(world: World) -> None:
    codes = await with_codes(world, "osei")
    concern = await a_concern(world)
    await world.passes(minutes=10)
    await about(world, codes, concern, "Mrs Dale")
    await world.until("14:31", date(2026, 11, 27))
    for code in ("dale", "osei", "ana"):
        world.people[code].hears()
        assert of(world, code, concern) == [] or code != "dale"
    assert world.grant.hears().count(concern) > 3
