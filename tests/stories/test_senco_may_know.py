"""The DSL lets the SENCO know that there is something about a pupil: that sentence, and nothing else of it."""

from tests.prompts.paper import pages
from tests.stories.cards import labels, newest
from tests.stories.casework import a_concern, opened, taken, with_codes
from tests.stories.looked_back import a_week, got
from tests.world import World

SENTENCE = "The DSL holds information: speak to the DSL."
TICK, NO_MORE = "SENCO may know there is something", "Tell the SENCO no more"


async def page(world: World, code: str) -> str:
    """What somebody reads of Kai's four weeks."""
    await world.people[code].says("/digest K 4 weeks")
    return world.people[code].hears()


async def test_only_the_senco_reads_it_and_only_while_the_dsl_says_so(world: World) -> None:
    await a_week(world)
    codes = await with_codes(world, "dale")
    concern = await a_concern(world, f"said his uncle {world.canary_word()} hits him")
    await taken(world)
    assert SENTENCE not in await page(world, "patel")
    await opened(world, codes)
    await world.dale.taps(TICK)
    shown = await page(world, "patel")
    assert SENTENCE in shown
    assert concern not in shown
    for code in ("hughes", "grant"):
        assert SENTENCE not in await page(world, code)
    await world.patel.taps("PDF")
    world.patel.hears()
    paper = "\n".join(pages(got(world.patel)[-1].content))
    assert paper.splitlines().count(SENTENCE) == 1
    assert concern not in paper
    await world.dale.taps("Open")
    assert "the SENCO may know there is something" in world.dale.hears()
    assert NO_MORE in labels(newest(world.dale))
    await world.dale.taps(NO_MORE)
    assert SENTENCE not in await page(world, "patel")
    for code in ("ana", "dale", "hughes", "grant", "patel"):
        world.people[code].hears()


async def test_what_is_closed_or_about_an_adult_is_told_to_no_senco(world: World) -> None:
    await a_week(world)
    codes = await with_codes(world, "dale", "grant")
    await a_concern(world, f"said he was hungry {world.canary_word()}")
    await taken(world)
    await opened(world, codes)
    await world.dale.taps(TICK)
    assert SENTENCE in await page(world, "patel")
    for label, words in (
        ("Decide", ""),
        ("Monitor", "spoke to mum, watch"),
        ("Close", "spoke to mum, fine now"),
    ):
        await world.dale.taps(label)
        if words:
            await world.dale.says(words)
    world.dale.hears()
    assert SENTENCE not in await page(world, "patel")
    await world.ana.says(f"concern Mr Hughes shouted at K {world.canary_word()}")
    world.ana.hears()
    await world.grant.taps("I have this")
    world.grant.hears()
    await opened(world, codes, "grant")
    assert TICK not in labels(newest(world.grant))
    world.ana.hears()
