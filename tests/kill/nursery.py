"""Children that are ready before they are needed: the next one imports everything while this one still lives."""

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.kill.child import Order

TOP = Path(__file__).parents[2]


class Nursery:
    """Always has one child waiting."""

    def __init__(self, waiting: Process) -> None:
        self._waiting = waiting

    async def child(self, order: Order) -> Process:
        """Send the waiting child to work and let the next one get ready."""
        child, self._waiting = self._waiting, await _conceived()
        assert child.stdin is not None
        child.stdin.write(order.line())
        return child

    async def close(self) -> None:
        """Let the last one go without having done anything."""
        await finished(self._waiting)


async def finished(child: Process) -> None:
    """Ask a child to come to rest; it must leave by itself."""
    assert child.stdin is not None
    child.stdin.close()
    assert await asyncio.wait_for(child.wait(), 30) == 0


async def killed(child: Process) -> None:
    """Wait for a child to be dead, of the signal that no program can catch."""
    assert await asyncio.wait_for(child.wait(), 30) == -signal.SIGKILL
    assert child.stdin is not None
    child.stdin.close()


@asynccontextmanager
async def nursery() -> AsyncIterator[Nursery]:
    """Open a nursery, with the first child on its way."""
    opened = Nursery(await _conceived())
    try:
        yield opened
    finally:
        await opened.close()


async def _conceived() -> Process:
    return await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.kill.child", cwd=TOP, stdin=PIPE)
