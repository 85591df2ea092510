"""Who has a concern has it on a lease: taken over, handed back, and open again when nothing is recorded."""

from datetime import date

import pytest

from storage.tables import person
from tests.stories.bells import BELL, EVERYONE, a_concern, climbs, rung
from tests.stories.cards import data, labels, newest
from tests.stories.casework import with_codes
from tests.world import World

LAPSED = "is open again: nothing was recorded. It rings others now."


async def taken(world: World, code: str = "dale", danger: str = "") -> str:
    """Somebody has a concern of Ana's, and everybody has read that; return its reference."""
    concern = await a_concern(world)
    if danger:
        await world.ana.taps(danger)
    await world.people[code].taps("I have this")
    assert f"{concern} is yours" in world.people[code].hears()
    for other in (*EVERYONE, "ana"):
        world.people[other].hears()
    return concern


async def test_it_opens_again_after_sixty_minutes_of_school(world: World) -> None:
    concern = await taken(world)
    await climbs(world, (60, ["osei"]))
    assert world.dale.phone()[-1].text == f"{concern} {LAPSED}"
    assert labels(newest(world.dale)) == ["I have this"]
    await climbs(world, (10, ["grant"]), (10, EVERYONE))
    assert f"Nobody has {concern} yet." in world.ana.hears()
    await world.dale.taps("I have this")
    assert f"{concern} is yours, 10:20." in world.dale.hears()
    for code in ("osei", "grant"):
        assert "Mrs Dale has it, 10:20." in world.people[code].hears()
    assert "Mrs Dale has" in world.ana.hears()


async def test_in_danger_it_opens_again_after_fifteen_minutes(world: World) -> None:
    concern = await taken(world, danger="Yes")
    await world.passes(minutes=14, seconds=50)
    world.nothing_more()
    await world.passes(seconds=10)
    assert rung(world) == EVERYONE
    assert f"{concern} {LAPSED}" in [one.text for one in world.dale.phone()]


async def test_a_lease_does_not_run_over_a_weekend(world: World) -> None:
    await world.until("15:50", date(2026, 11, 27))
    for code in EVERYONE:
        world.people[code].hears()
    concern = await taken(world)
    await world.until("08:04", date(2026, 11, 30))
    world.nothing_more()
    await world.until("08:05")
    assert rung(world) == ["osei"], "40 minutes on Friday, 20 on Monday"
    assert world.dale.phone()[-1].text == f"{concern} {LAPSED}"


async def test_a_line_in_its_file_keeps_the_lease(world: World) -> None:
    codes = await with_codes(world, "dale")
    concern = await taken(world)
    await world.passes(minutes=50)
    await world.dale.taps("Open")
    world.dale.hears()
    await world.dale.says(codes.now("dale"))
    world.dale.hears()
    await world.dale.taps("Note")
    world.dale.hears()
    await world.dale.says("spoke to Ana in the staff room")
    assert "Written into its file." in world.dale.hears()
    await world.passes(minutes=60)
    world.nothing_more("osei", "grant", "ana")
    await world.until("08:30", date(2026, 11, 24))
    assert f"{concern} has no decision yet." in world.dale.hears()


async def test_who_has_it_leaves_and_it_opens_again_at_once(world: World) -> None:
    await taken(world)
    await world.changed(person, "dale", ends=date(2026, 11, 20))
    await world.passes(minutes=1)
    assert rung(world) == ["osei"]
    world.nothing_more("dale")


async def test_a_colleague_takes_it_over(world: World) -> None:
    concern = await a_concern(world)
    await world.passes(minutes=10)
    assert rung(world) == ["dale", "osei"]
    await world.dale.taps("I have this")
    for code in ("dale", "osei", "ana"):
        assert concern in world.people[code].hears()
    await world.passes(minutes=20)
    await world.osei.taps("Take over")
    assert world.osei.hears() == (
        f"{concern} is yours, 09:30. It came from Ana Kovac at 09:00. Go and speak to Ana Kovac now."
    )
    has_it = f"{concern}: Mr Osei has it, 09:30."
    assert set(world.dale.hears().split("\n")) == {has_it}
    assert f"Mr Osei has {concern}, 09:30." in world.ana.hears()
    assert labels(newest(world.osei)) == ["Open", "Hand back"]
    assert labels(newest(world.dale)) == ["Take over"]
    await world.passes(minutes=59)
    world.nothing_more()


async def test_taking_over_what_one_has_changes_nothing(world: World) -> None:
    concern = await taken(world)
    assert await world.forges("dale", f"takeover:{concern}") == "You have it already, 09:00."
    await world.osei.says("hi")
    world.osei.hears()
    assert "out of date" in await world.forges("osei", f"return:{concern}"), "it is not his to hand back"
    world.nothing_more()
    await world.passes(minutes=59)
    world.nothing_more()


async def test_handed_back_it_rings_everyone_at_once(world: World) -> None:
    concern = await taken(world)
    back = data(newest(world.dale), "Hand back")
    await world.passes(minutes=10)
    await world.dale.taps("Hand back")
    assert rung(world) == EVERYONE
    world.ana.hears()
    assert "out of date" in await world.forges("dale", back)
    await climbs(world, (15, EVERYONE))
    await world.grant.taps("I have this")
    for code in (*EVERYONE, "ana"):
        assert concern in world.people[code].hears()


@pytest.mark.parametrize("second", ["patel", "dale"])
async def test_two_who_tap_in_the_same_instant_have_one_owner(world: World, second: str) -> None:
    await world.changed(person, "patel", roles="senco deputy_dsl")
    concern = await a_concern(world)
    await world.passes(minutes=10)
    for code in ("dale", "osei", "patel"):
        assert BELL in world.people[code].hears()
    for code in ("osei", second):
        world.telegram.tap(world.people[code].id, "I have this")
    await world.traveller.settle()
    await world.program.work.finish()
    heard = {code: world.people[code].hears() for code in ("dale", "osei", "patel")}
    owner = [code for code, words in heard.items() if f"{concern} is yours" in words]
    assert len(owner) == 1
    assert all("has it, 09:10." in heard[code] for code in heard if code not in owner)
    (loser,) = {"osei", second} - set(owner)
    toasts = [toast for bubble in world.people[loser].phone() for toast in bubble.toasts]
    assert any("has it already, 09:10." in toast for toast in toasts)
    assert world.ana.hears().count("Thank you for telling us") == 1
