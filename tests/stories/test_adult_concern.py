"""About an adult in school: to the head alone, never to whom it is about; about the head, to the chair."""

from tests.world import World


async def test_it_goes_to_the_head_and_not_to_the_dsl(world: World) -> None:
    await world.until("11:25")
    await world.ana.says("saw Mr H grab K hard by the arm n shout in his face 11.20 corridor")
    heard = world.ana.hears()
    assert "This is about an adult in school. It goes to Ms Grant only" in heard
    assert "needs you now" in world.grant.hears()
    for code in ("dale", "osei", "hughes", "patel"):
        assert world.people[code].hears() == "", code
    await world.grant.taps("I have this")
    assert "is yours" in world.grant.hears()
    assert "Ms Grant has C-" in world.ana.hears()


async def test_one_about_the_head_never_reaches_the_head(world: World) -> None:
    await world.until("11:25")
    await world.ana.says("its about the head. she locked K in her office")
    heard = world.ana.hears()
    assert "Saved C-" in heard
    reference = heard.split("Saved ")[1].split(",")[0]
    await world.until("12:10")
    assert "I can't reach" in world.ana.hears() or world.grant.hears() == ""
    assert world.grant.hears() == ""
    assert world.dale.hears() == ""
    await world.grant.says("hi")
    world.grant.hears()
    assert await world.forges("grant", f"take:{reference}") == "I can't find that."


async def test_the_dsl_cannot_take_what_is_about_an_adult(world: World) -> None:
    await world.until("11:25")
    await world.ana.says("supply teacher filming K on own phone during his meltdown, laughing. 11.10")
    reference = world.ana.hears().split("Saved ")[1].split(",")[0]
    world.grant.hears()
    await world.dale.says("hi")
    world.dale.hears()
    assert await world.forges("dale", f"take:{reference}") == "I can't find that."
    await world.grant.taps("I have this")
    world.grant.hears()
    world.ana.hears()
