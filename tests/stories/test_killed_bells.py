"""The process is killed with a concern on its way; the next one is back within seconds and rings who is due now."""

import asyncio
from collections.abc import Iterator

import pytest

from playground.server import Playground
from tests.kill.child import Fuse
from tests.kill.site import PATIENCE, Site
from tests.stories.bells import BELL, SAFEGUARDERS
from tests.world import STAFF

LESSONS_BEGIN = 3 * 60 * 60.0
DOWN_FOR = 10 * 60.0
"""Seconds; with the lease it is past minute ten, when the deputy is rung."""
BACK_WITHIN = 10
"""Seconds from the start of a process until what is due has left."""


def rung(telegram: Playground) -> list[str]:
    """Return whose phone has rung, as often as it did."""
    said = {code: telegram.chat(STAFF[code][2]) for code in SAFEGUARDERS}
    return [code for code, bubbles in said.items() for one in bubbles if BELL in one.text]


def tells(telegram: Playground) -> Iterator[None]:
    telegram.say(STAFF["ana"][2], "concern KB said his mum hits him")
    yield


async def rings_more(telegram: Playground, before: list[str]) -> None:
    while rung(telegram) == before:
        telegram.telegram.news.clear()
        await telegram.telegram.news.wait()


@pytest.mark.parametrize(
    ("step", "before", "after"),
    [
        ("fetched", [], ["dale"]),
        ("stored", [], ["dale"]),
        ("handled", [], ["dale"]),
        ("committed", [], ["dale", "osei"]),
        ("claimed", [], ["dale", "osei"]),
        (
            "sent",
            ["dale"],
            ["dale", "dale", "osei"],
        ),  # nobody knows whether it arrived: twice is better than never
        ("settled", ["dale"], ["dale", "osei"]),
    ],
)
async def test_the_current_step_rings_once(
    site: Site, step: str, before: list[str], after: list[str]
) -> None:
    site.telegram.clock.move(LESSONS_BEGIN)
    await site.dies_of(Fuse(step, 1), tells(site.telegram))
    site.telegram.clock.move(DOWN_FOR)
    assert rung(site.telegram) == before
    async with asyncio.timeout(BACK_WITHIN):
        await site.lives()
        await rings_more(site.telegram, before)
    async with asyncio.timeout(PATIENCE):
        await site.telegram.quiet()
    await site.children.finished()
    assert rung(site.telegram) == after
