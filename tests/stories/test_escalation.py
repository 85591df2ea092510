"""Nobody answers: the bell climbs until a human being has the concern, by the minutes of its level."""

from datetime import date

from storage.tables import person
from tests.stories.bells import BELL, EVERYONE, SAFEGUARDERS, WORRY, a_concern, climbs, rung
from tests.world import World


async def test_a_dsl_who_never_answers(world: World) -> None:
    concern = await a_concern(world)
    assert rung(world) == ["dale"]
    await climbs(world, (5, ["dale"]), (5, ["osei"]), (10, ["grant"]), (10, EVERYONE))
    assert world.ana.hears() == (
        f"Nobody has {concern} yet. Go to Mrs Dale or Mr Osei or Ms Grant in person now. "
        "If a child is in danger, ring 999."
    )
    await climbs(world, (15, EVERYONE), (15, EVERYONE), (15, EVERYONE))


async def test_a_worry_waits_an_hour_of_school_and_is_the_heads_next_morning(world: World) -> None:
    await world.until("15:45")
    await a_concern(world, words=WORRY)
    assert rung(world) == ["dale"]
    await world.until("16:30")
    world.nothing_more()
    await world.until("07:59", date(2026, 11, 24))
    world.nothing_more()
    await world.until("08:00")
    assert rung(world) == ["osei"], "45 minutes on Monday, 15 on Tuesday"
    await world.until("08:29")
    world.nothing_more()
    await world.until("08:30")
    assert rung(world) == EVERYONE
    world.nothing_more("ana")


async def test_when_pupils_go_home_the_lead_is_told_which_worry_nobody_has(world: World) -> None:
    worry = await a_concern(world, words=WORRY)
    assert rung(world) == ["dale"]
    await world.passes(hours=1)
    assert rung(world) == ["osei"]
    await world.until("15:14")
    world.nothing_more("ana")
    await world.until("15:15")
    assert world.dale.hears() == f"Before you go: nobody has this worry yet.\n{worry}\nOpen with /concerns."
    await world.osei.taps("I have this")
    assert "is yours" in world.osei.hears()
    assert f"Mr Osei has {worry}" in world.ana.hears()
    assert world.dale.hears() == f"{worry}: Mr Osei has it, 15:15."


async def test_a_lead_who_is_away_leaves_the_days_worries_to_the_deputy(world: World) -> None:
    await world.dale.says("/away")
    world.dale.hears()
    worry = await a_concern(world, words=WORRY)
    assert rung(world) == ["osei"]
    await world.until("15:14")
    for one in world.people.values():
        one.hears()
    await world.until("15:15")
    assert f"Before you go: nobody has this worry yet.\n{worry}" in world.osei.hears()
    await world.osei.taps("I have this")
    assert "is yours" in world.osei.hears()
    assert f"Mr Osei has {worry}" in world.ana.hears()
    await world.until("15:16")
    assert world.dale.hears() == ""


async def test_before_pupils_go_home_it_goes_to_everyone(world: World) -> None:
    await world.until("14:28")
    concern = await a_concern(world)
    assert rung(world) == ["dale"]
    await climbs(world, (2, EVERYONE))
    assert f"Nobody has {concern} yet." in world.ana.hears()
    await climbs(world, (15, EVERYONE))


async def test_what_is_told_before_they_go_home_rings_everyone_at_once(world: World) -> None:
    await world.until("14:50")
    await a_concern(world)
    assert rung(world) == EVERYONE


async def test_an_unlinked_dsl_is_passed_over_at_once(world: World) -> None:
    await world.changed(person, "dale", telegram_id=None)
    await a_concern(world)
    assert rung(world) == ["osei"]
    await world.ana.taps("No")
    assert "Have you told Mrs Dale face to face?" in world.ana.hears(), "she is in the building all the same"
    await world.ana.taps("Not yet")
    assert "I am calling Mr Osei." in world.ana.hears()
    await climbs(world, (10, ["grant"]))


async def test_a_dsl_off_sick_is_not_rung_and_the_deputy_is_at_once(world: World) -> None:
    await world.dale.says("/away until tomorrow")
    assert "Tue 24 Nov 07:45" in world.dale.hears()
    await a_concern(world)
    assert rung(world) == ["osei"]
    await climbs(world, (10, ["grant"]), (10, ["osei", "grant"]))
    assert "Nobody has" in world.ana.hears()
    await world.dale.says("/back")
    assert "back" in world.dale.hears().lower()
    await climbs(world, (15, EVERYONE))


async def test_a_dsl_who_has_left_is_neither_rung_nor_named(world: World) -> None:
    await world.changed(person, "dale", ends=date(2026, 11, 20))
    await a_concern(world)
    assert rung(world) == ["osei"]
    await world.ana.taps("No")
    assert "Have you told Mr Osei face to face?" in world.ana.hears()
    await climbs(world, (10, ["grant"]), (10, ["osei", "grant"]))
    assert "Go to Mr Osei or Ms Grant in person now." in world.ana.hears()


async def test_danger_rings_everyone_at_0_3_5_10_and_every_five_minutes(world: World) -> None:
    concern = await a_concern(world)
    assert rung(world) == ["dale"]
    await world.ana.taps("Yes")
    assert "Ring 999" in world.ana.hears()
    assert rung(world) == EVERYONE
    await climbs(world, (3, EVERYONE))
    world.nothing_more("ana")
    await climbs(world, (2, EVERYONE))
    assert f"Nobody has {concern} yet." in world.ana.hears()
    await climbs(world, (5, EVERYONE), (5, EVERYONE), (5, EVERYONE))
    await world.grant.taps("I have this")
    for code in (*SAFEGUARDERS, "ana"):
        assert concern in world.people[code].hears()
    await world.passes(minutes=14)
    world.nothing_more()


async def test_after_ten_minutes_danger_rings_the_trusts_lead_too(world: World) -> None:
    await world.changed(person, "sue", roles="trust_lead")
    await a_concern(world)
    await world.ana.taps("Yes")
    world.ana.hears()
    await world.passes(minutes=9)
    assert world.sue.hears() == ""
    await world.passes(minutes=1)
    assert "needs you now. Red, 09:00." in world.sue.hears()
    assert rung(world) == EVERYONE
    world.ana.hears()
    await world.sue.taps("I have this")
    assert "is yours" in world.sue.hears()
    for code in (*SAFEGUARDERS, "ana"):
        assert "Sue Allen has" in world.people[code].hears()


async def test_who_becomes_dsl_while_it_climbs_is_rung_by_the_next_step(world: World) -> None:
    await a_concern(world)
    assert rung(world) == ["dale"]
    await world.changed(person, "patel", roles="senco deputy_dsl")
    await world.passes(minutes=10)
    assert rung(world) == ["dale", "osei"]
    assert BELL in world.patel.hears()


async def test_who_is_no_safeguarder_any_more_cannot_take_it(world: World) -> None:
    concern = await a_concern(world)
    assert rung(world) == ["dale"]
    await world.changed(person, "dale", roles="ta")
    await world.dale.taps("I have this")
    world.nothing_more("dale")
    await world.passes(seconds=1)
    async with world.store() as store:
        stored = await store.concerns.referred(world.school, concern)
    assert stored is not None
    assert stored.owner is None
    await world.passes(minutes=10)
    assert rung(world) == ["osei"]
