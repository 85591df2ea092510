"""The process is killed between every two steps of receiving and of sending; nothing is lost, nothing happens twice."""

import asyncio
import random
import shutil
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from playground.clock import Clock
from playground.server import Playground
from tests.kill.child import STEPS, Fuse, Order
from tests.kill.findings import wrong
from tests.kill.mutants import POISON
from tests.kill.nursery import Nursery, finished, killed, nursery
from tests.kill.school import AIDES, EARLY, Talk, found_school, opened

SEED = 20261123
PATIENCE = 20
LEASE_IS_OVER = 61.0
"""How far the clock goes on between two lives, in seconds: what the dead one held may be taken again."""


@dataclass
class Site:
    """A pretend Telegram, a folder with a database, and children to kill."""

    telegram: Playground
    folder: Path
    school: UUID
    children: Nursery

    async def lives(self, fuse: Fuse | None = None, mutant: str = "") -> Process:
        """Start the program; what the last one left half done may be taken up again."""
        self.telegram.clock.move(LEASE_IS_OVER)
        order = Order(
            self.telegram.url,
            self.telegram.token,
            str(self.folder),
            self.telegram.clock.now().isoformat(),
            fuse or Fuse(),
            mutant,
        )
        return await self.children.child(order)

    async def dies_of(self, fuse: Fuse, messages: Iterator[None], mutant: str = "") -> None:
        """Start the program and go on talking until it is dead."""
        child = await self.lives(fuse, mutant)
        death = asyncio.create_task(killed(child))
        while not death.done() and next(messages, "silence") is None:
            quiet = asyncio.create_task(self.telegram.quiet())
            await asyncio.wait({death, quiet}, timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
            quiet.cancel()
        await death

    async def comes_to_rest(self, messages: Iterator[None] = iter(())) -> None:
        """Start the program once more, say the rest, and let it finish everything."""
        child = await self.lives()
        for _ in messages:
            pass
        async with asyncio.timeout(PATIENCE):
            await self.telegram.quiet()
        await finished(child)


@pytest.fixture
async def site(tmp_path: Path, migrated: Path) -> AsyncIterator[Site]:
    async with a_site(tmp_path, migrated) as made:
        yield made


@asynccontextmanager
async def a_site(folder: Path, migrated: Path) -> AsyncIterator[Site]:
    for file in migrated.iterdir():
        shutil.copy(file, folder / file.name)
    async with Playground(Clock(EARLY, ticking=True)) as telegram, nursery() as children:
        yield Site(telegram, folder, await found_school(telegram, folder), children)


async def test_forty_kills_lose_nothing_and_repeat_nothing(site: Site) -> None:
    dice, talk = random.Random(SEED), Talk(site.telegram, SEED)
    fuses = [Fuse(step, dice.randint(1, 3)) for step in STEPS for _ in range(6)]
    dice.shuffle(fuses)
    messages = talk.messages(200)
    for fuse in fuses:
        await site.dies_of(fuse, messages)
    await site.comes_to_rest(messages)
    assert len(talk.said) == 200
    assert await wrong(site.folder, talk, site.school) == []
