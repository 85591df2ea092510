"""[I have this]: the bell stops, and everyone learns who has the concern and when."""

from storage.tables import person
from tests.school import supports
from tests.stories.cards import data, labels, newest, ref
from tests.world import World


async def test_i_have_this_stops_the_bell_and_everyone_learns_who_and_when(world: World) -> None:
    await world.ana.says(f"concern K said mum hits him {world.canary_word()}")
    concern = ref(world.ana.hears())
    world.dale.hears()
    await world.passes(minutes=20)
    bell = f"{concern} needs you now. Amber, 09:00."
    assert [world.people[code].hears().count(bell) for code in ("dale", "osei", "grant")] == [1, 1, 1]
    await world.passes(minutes=1)
    await world.osei.taps("I have this")
    assert world.osei.hears() == (
        f"{concern} is yours, 09:21. It came from Ana Kovac at 09:00. Go and speak to Ana Kovac now."
    )
    has_it = f"{concern}: Mr Osei has it, 09:21."
    assert world.dale.hears() == f"{has_it}\n{has_it}", "both of her doorbells"
    assert world.grant.hears() == has_it
    assert world.ana.hears().startswith(f"Mr Osei has {concern}, 09:21. Thank you for telling us.")
    assert labels(newest(world.osei)) == ["Open", "Hand back"]
    assert all(labels(newest(world.people[code])) == ["Take over"] for code in ("dale", "grant"))
    await world.passes(minutes=59)
    world.nothing_more()


async def test_a_second_deputy_who_taps_later_learns_who_has_it(world: World) -> None:
    await world.changed(person, "patel", roles="senco deputy_dsl")
    await world.ana.says(f"concern K said mum hits him {world.canary_word()}")
    world.ana.hears()
    world.dale.hears()
    await world.passes(minutes=10)
    world.dale.hears()
    world.osei.hears()
    world.patel.hears()
    bell = newest(world.patel)
    button = data(bell, "I have this")
    await world.osei.taps("I have this")
    assert "is yours" in world.osei.hears()
    assert await world.forges("patel", button, under=bell) == "Mr Osei has it already, 09:10."
    assert await world.forges("osei", button) == "You have it already, 09:10."
    for code in ("patel", "dale", "ana"):
        assert "Mr Osei has" in world.people[code].hears()


async def test_two_who_tap_at_the_same_moment_have_one_owner(world: World) -> None:
    await world.ana.says(f"concern K said mum hits him {world.canary_word()}")
    world.ana.hears()
    await world.ana.taps("Yes")
    world.ana.hears()
    for code in ("dale", "osei", "grant"):
        world.people[code].hears()
        world.telegram.tap(world.people[code].id, "I have this")
    await world.traveller.settle()
    heard = [world.people[code].hears() for code in ("dale", "osei", "grant")]
    assert sum("is yours" in words for words in heard) == 1
    assert sum("has it" in words for words in heard) == 2
    assert world.ana.hears().count("Thank you for telling us") == 1


async def test_the_dsl_reports_and_somebody_else_is_called(world: World) -> None:
    await world.dale.says(f"concern Zoe {world.canary_word()}")
    concern = ref(world.dale.hears())
    assert world.osei.hears() == f"{concern} needs you now. Amber, 09:00."
    await world.dale.taps("No")
    assert "Have you told Mr Osei face to face?" in world.dale.hears()
    await world.dale.taps("Not yet")
    assert "I am calling Mr Osei." in world.dale.hears()
    assert await world.forges("dale", f"take:{concern}") == "I can't find that."
    await world.osei.taps("I have this")
    assert "Mr Osei has" in world.dale.hears()
    assert "It came from Mrs Dale" in world.osei.hears()


async def test_two_concerns_at_once_are_two(world: World) -> None:
    async with world.store() as store:
        supports(store, world.school, world.ids["sue"], world.ids["KB"])
        await store.schools.changed(world.school, world.clock.now())
    world.telegram.say(world.ana.id, f"concern K said mum hits him {world.canary_word()}")
    world.telegram.say(world.sue.id, f"concern K said mum hits him {world.canary_word()}")
    await world.traveller.settle()
    hers, other = ref(world.ana.hears()), ref(world.sue.hears())
    bells = {ref(bell.text): bell for bell in world.dale.news()}
    assert set(bells) == {hers, other}
    button = data(bells[hers], "I have this")
    await world.forges("dale", button, under=bells[hers])
    assert f"{hers} is yours" in world.dale.hears()
    assert f"Mrs Dale has {hers}" in world.ana.hears()
    await world.passes(minutes=10)
    assert world.osei.hears() == f"{other} needs you now. Amber, 09:00."
    assert world.dale.hears() == f"{other} needs you now. Amber, 09:00.", (
        "and that one again after five minutes"
    )


async def test_danger_after_somebody_has_it_rings_everyone_again(world: World) -> None:
    await world.ana.says(f"concern K said mum hits him {world.canary_word()}")
    world.ana.hears()
    world.dale.hears()
    await world.dale.taps("I have this")
    world.dale.hears()
    world.ana.hears()
    await world.ana.taps("Yes")
    assert "Ring 999" in world.ana.hears()
    for code in ("dale", "osei", "grant"):
        assert "needs you now" in world.people[code].hears()
    await world.osei.taps("I have this")
    assert "is yours" in world.osei.hears()
    assert "Mr Osei has it" in world.dale.hears()
    assert "Mr Osei has it" in world.grant.hears()
    assert "Mr Osei has" in world.ana.hears()
