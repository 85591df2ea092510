"""Odd letters, markup and code in a message are a message: kept byte for byte, shown as they are."""

import pytest

from tests.stories.cards import labels, newest
from tests.stories.updates import kept, raw
from tests.world import World

HOSTILE = [
    "log K\x00 nul",
    "log K \u202edesrever\u202c and \u2066more\u2069",
    "log K " + "x" * 4090,
    "log K ran " + "<" * 4086,
    "log K ran " + "👩‍👧" * 1022,
    "log K <b>bold</b> &lt; & </i> <a href='tg://user?id=1'>x</a>",
    "log K {{ 7 * 7 }} {% raw %} ${7*7} %s %n {0}",
    "log K '; DROP TABLE record; --",
    "log K Z\u0336\u0337\u0338a\u0301\u0302lgo\u2028line\u200b\ufeff",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
async def test_whatever_is_typed_is_stored_byte_for_byte_and_shown_as_it_is(world: World, text: str) -> None:
    world.telegram.raw(raw(world.ana.id, text))
    await world.traveller.settle()
    assert "I read: KB · time not given · log." in world.ana.hears()
    assert await kept(world) == [text]
    await world.until("15:20")
    assert world.hughes.hears() == "Today: 1 note, about 1 pupil."
    await world.hughes.taps("Open")
    world.hughes.hears()
    await world.hughes.taps("All of KB's day")
    shown = world.hughes.hears()
    while "More" in labels(newest(world.hughes)):
        await world.hughes.taps("More")
        shown += world.hughes.hears()
    typed = text.replace("log K", "KB", 1)  # a teacher reads the pupil's code for the name
    assert "".join(typed.split())[:2900] in "".join(shown.split())


async def test_half_a_surrogate_pair_is_stored_as_it_came_and_shown_as_a_question_mark(world: World) -> None:
    world.telegram.raw(raw(world.ana.id, "log K broke \ud83d here"))
    await world.traveller.settle()
    assert "Saved L-" in world.ana.hears()
    assert await kept(world) == ["log K broke \ud83d here"]
    await world.until("15:20")
    world.hughes.hears()
    await world.hughes.taps("Open")
    world.hughes.hears()
    await world.hughes.taps("All of KB's day")
    assert "KB broke \ufffd here" in world.hughes.hears()
