"""Nobody answers: the bell climbs until a human being has the concern, through nights, outages and blocked phones."""

from datetime import date

from storage.tables import person
from tests.stories.bells import BELL, SAFEGUARDERS, a_concern, rung
from tests.world import World


async def test_a_dsl_who_never_answers(world: World) -> None:
    concern = await a_concern(world)
    assert rung(world) == ["dale"]
    await world.passes(minutes=9)
    world.nothing_more()
    await world.passes(minutes=1)
    assert rung(world) == ["osei"]
    await world.passes(minutes=10)
    assert rung(world) == ["grant"]
    await world.passes(minutes=9)
    world.nothing_more()
    await world.passes(minutes=1)
    assert rung(world) == ["dale", "osei", "grant"]
    assert world.ana.hears() == (
        f"Nobody has {concern} yet. Go to Mrs Dale or Mr Osei or Ms Grant in person now. "
        "If a child is in danger, ring 999."
    )
    for _ in range(3):
        await world.passes(minutes=14)
        world.nothing_more()
        await world.passes(minutes=1)
        assert rung(world) == ["dale", "osei", "grant"]
    world.nothing_more("ana")


async def test_friday_afternoon_to_monday_morning(world: World) -> None:
    await world.until("16:25", date(2026, 11, 27))
    await a_concern(world)
    assert rung(world) == ["dale"]
    await world.until("16:35")
    assert rung(world) == ["osei"]
    await world.until("16:45")
    assert rung(world) == ["grant"]
    await world.until("16:55")
    assert rung(world) == ["dale", "osei", "grant"]
    assert "Nobody has" in world.ana.hears()
    for day in (28, 29):
        await world.until("16:54", date(2026, 11, day))
        world.nothing_more()
        await world.until("16:55", date(2026, 11, day))
        assert rung(world) == ["dale", "osei", "grant"]
    await world.until("07:44", date(2026, 11, 30))
    world.nothing_more()
    await world.until("07:45", date(2026, 11, 30))
    assert rung(world) == ["dale", "osei", "grant"]
    await world.until("08:00", date(2026, 11, 30))
    assert rung(world) == ["dale", "osei", "grant"]
    await world.osei.taps("I have this")
    for code in (*SAFEGUARDERS, "ana"):
        assert "Mon 30 Nov" not in world.people[code].hears()


async def test_an_unlinked_dsl_is_passed_over_at_once(world: World) -> None:
    await world.changed(person, "dale", telegram_id=None)
    await a_concern(world)
    assert rung(world) == ["osei"]
    await world.ana.taps("No")
    assert "Have you told Mrs Dale face to face?" in world.ana.hears(), "she is in the building all the same"
    await world.ana.taps("Not yet")
    assert "I am calling Mr Osei." in world.ana.hears()
    await world.passes(minutes=10)
    assert rung(world) == ["grant"]


async def test_a_dsl_who_has_left_is_neither_rung_nor_named(world: World) -> None:
    await world.changed(person, "dale", ends=date(2026, 11, 20))
    await a_concern(world)
    assert rung(world) == ["osei"]
    await world.ana.taps("No")
    assert "Have you told Mr Osei face to face?" in world.ana.hears()
    await world.passes(minutes=20)
    assert rung(world) == ["osei", "grant"]
    assert "Go to Mr Osei or Ms Grant in person now." in world.ana.hears()


async def test_danger_rings_everyone_every_five_minutes(world: World) -> None:
    await a_concern(world)
    assert rung(world) == ["dale"]
    await world.ana.taps("Yes")
    assert "Ring 999" in world.ana.hears()
    assert rung(world) == ["dale", "osei", "grant"]
    await world.passes(minutes=5)
    assert rung(world) == ["dale", "osei", "grant"]
    assert "Nobody has" in world.ana.hears()
    await world.passes(minutes=15)
    heard = [world.people[code].hears().count(BELL) for code in SAFEGUARDERS]
    assert heard == [3, 3, 3]
    await world.grant.taps("I have this")
    for code in (*SAFEGUARDERS, "ana"):
        world.people[code].hears()
    await world.passes(hours=1)
    world.nothing_more()


async def test_who_becomes_dsl_while_it_climbs_is_rung_by_the_next_step(world: World) -> None:
    await a_concern(world)
    assert rung(world) == ["dale"]
    await world.changed(person, "patel", roles="senco deputy_dsl")
    await world.passes(minutes=10)
    assert rung(world) == ["osei"]
    assert BELL in world.patel.hears()


async def test_who_is_no_safeguarder_any_more_cannot_take_it(world: World) -> None:
    concern = await a_concern(world)
    assert rung(world) == ["dale"]
    await world.changed(person, "dale", roles="ta")
    await world.dale.taps("I have this")
    world.nothing_more()
    await world.passes(seconds=1)
    async with world.store() as store:
        stored = await store.concerns.referred(world.school, concern)
    assert stored is not None
    assert stored.owner is None
    await world.passes(minutes=10)
    assert rung(world) == ["osei"]
