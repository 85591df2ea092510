"""Where children come from: one process that has imported everything, and forks a life whenever it is told."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.kill.child import Order

TOP = Path(__file__).parents[2]
PATIENCE = 30


class Nursery:
    """Brings one child at a time to life."""

    def __init__(self, process: Process) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._orders, self._news = process.stdin, process.stdout
        self._child = 0

    async def life(self, order: Order) -> None:
        """Start the program."""
        self._orders.write(order.line())
        self._child = await self._told()

    async def killed(self) -> None:
        """Wait for the child to be dead, of the signal that no program can catch."""
        died_of, self._child = await self._told(), 0
        assert died_of == -signal.SIGKILL

    async def finished(self) -> None:
        """Ask the child to come to rest; it must leave by itself."""
        os.kill(self._child, signal.SIGTERM)
        died_of, self._child = await self._told(), 0
        assert died_of == 0

    def abandon(self) -> None:
        """End a child that a failed test has left behind, and have no more."""
        if self._child:
            os.kill(self._child, signal.SIGKILL)
        self._orders.close()

    async def _told(self) -> int:
        return int(await asyncio.wait_for(self._news.readline(), PATIENCE))


@asynccontextmanager
async def nursery() -> AsyncIterator[Nursery]:
    """Open a nursery."""
    module = ("-m", "tests.kill.child")
    process = await asyncio.create_subprocess_exec(sys.executable, *module, cwd=TOP, stdin=PIPE, stdout=PIPE)
    opened = Nursery(process)
    try:
        yield opened
    finally:
        opened.abandon()
        await asyncio.wait_for(process.wait(), PATIENCE)
