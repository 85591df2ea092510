"""The place where the program is killed: a school, its phones, and one child after another."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from playground.clock import Clock
from playground.server import Playground
from tests.kill.child import Fuse, Order
from tests.kill.nursery import Nursery, nursery
from tests.kill.school import EARLY, found_school

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

    async def lives(self, fuse: Fuse | None = None, mutant: str = "") -> None:
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
        await self.children.life(order)

    async def dies_of(self, fuse: Fuse, messages: Iterator[None], mutant: str = "") -> None:
        """Start the program and go on talking until it is dead."""
        await self.lives(fuse, mutant)
        death = asyncio.create_task(self.children.killed())
        while not death.done() and next(messages, "silence") is None:
            quiet = asyncio.create_task(self.telegram.quiet())
            await asyncio.wait({death, quiet}, timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
            quiet.cancel()
        await death

    async def comes_to_rest(self, messages: Iterable[None] = (), mutant: str = "") -> None:
        """Start the program once more, say the rest, and let it finish everything."""
        await self.lives(mutant=mutant)
        for _ in messages:
            pass
        async with asyncio.timeout(PATIENCE):
            await self.telegram.quiet()
        await self.children.finished()


@asynccontextmanager
async def opened_site(folder: Path, migrated: Path) -> AsyncIterator[Site]:
    """Found the school in a folder; nothing lives there yet."""
    shutil.copytree(migrated, folder, dirs_exist_ok=True)
    async with Playground(Clock(EARLY, ticking=True)) as telegram, nursery() as children:
        yield Site(telegram, folder, await found_school(telegram, folder), children)
