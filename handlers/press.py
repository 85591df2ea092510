"""Documents are made in a process of their own: the program answers people meanwhile, whatever becomes of a document."""

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import structlog

from handlers.transport import NotDelivered
from prompts.press import LENGTH

LOG = structlog.get_logger(__name__)
TOP = Path(__file__).parents[1]
Maker = Callable[[Mapping[str, Any]], bytes]

# Seconds. With those of a request they are fewer than a letter's lease: nobody else takes it meanwhile.
_TURN = 10
_LONGEST = 15
_LAST = 3
# The process is given these of our settings and no other: above all not the token.
_GIVEN = ("LANG", "LD_LIBRARY_PATH", "PATH", "SYSTEMROOT", "TZ")
_TOLD_TO_STOP = frozenset({-signal.SIGINT, -signal.SIGTERM})


class PressFailed(Exception):
    """A document could not be made, and would not be made if it was tried again."""


class Press:
    """A process that makes one document at a time; started with the first, ended when nobody waits for another.

    It is started in a tenth of a second, and one that is kept would hold hundreds of megabytes after a long document.
    """

    def __init__(self) -> None:
        """Start nothing yet."""
        self._turn = asyncio.Lock()
        self._process: Process | None = None
        self._wanted = 0
        self._stopping = False

    async def document(self, maker: Maker, facts: Mapping[str, Any]) -> bytes:
        """Return what a function that can be imported makes of facts, which are JSON.

        Raises:
            NotDelivered: the press is busy or ends; another time it will be made.
            PressFailed: the function failed, or took more than fifteen seconds.

        """
        self._wanted += 1
        try:
            async with asyncio.timeout(_TURN):
                await self._turn.acquire()
        except TimeoutError:
            raise NotDelivered("the press is busy") from None
        finally:
            self._wanted -= 1
        try:
            return await self._made(maker, facts)
        finally:
            try:
                if not self._wanted:
                    await self._let_go()
            finally:
                self._turn.release()

    async def end(self) -> None:
        """Let what is being made be done within three seconds, and end the process. Nothing is made any more."""
        self._stopping = True
        with suppress(TimeoutError):
            async with asyncio.timeout(_LAST):
                await self._turn.acquire()
                self._turn.release()
        if self._process is not None:
            _killed(self._process)
        async with self._turn:  # whoever waited for the document has noticed
            await self._let_go()

    async def _made(self, maker: Maker, facts: Mapping[str, Any]) -> bytes:
        process = await self._running()
        asked = {"maker": f"{maker.__module__}:{maker.__qualname__}", "facts": dict(facts)}
        try:
            async with asyncio.timeout(_LONGEST):
                return await _answer(process, json.dumps(asked).encode() + b"\n")
        except (TimeoutError, asyncio.IncompleteReadError, ConnectionError) as trouble:
            lost = type(trouble).__name__
            await self._let_go()
        except BaseException:  # cancelled, too: what is left in the pipe is nobody's answer
            await self._let_go()
            raise
        if self._stopping or process.returncode in _TOLD_TO_STOP:
            raise NotDelivered("the press ended")
        raise PressFailed(lost)

    async def _running(self) -> Process:
        if self._process is None or self._process.returncode is not None:
            await self._let_go()
            try:
                self._process = None if self._stopping else await _started()
            except OSError:
                raise NotDelivered("no process could be started") from None
        if self._process is None or self._stopping:
            raise NotDelivered("the press ends")
        return self._process

    async def _let_go(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            _killed(process)
            await process.communicate()


def _killed(process: Process) -> None:
    with suppress(ProcessLookupError):
        process.kill()


async def _started() -> Process:
    given = {name: os.environ[name] for name in _GIVEN if name in os.environ}
    # -P: the folder the program was started in is not looked into for modules.
    command = (sys.executable, "-P", "-m", "prompts.press")
    return await asyncio.create_subprocess_exec(
        *command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env={**given, "PYTHONPATH": str(TOP)}
    )


async def _answer(process: Process, asked: bytes) -> bytes:
    if process.stdin is None or process.stdout is None:
        raise ConnectionError
    process.stdin.write(asked)
    await process.stdin.drain()
    length = int.from_bytes(await process.stdout.readexactly(LENGTH), "big")
    if length:
        return await process.stdout.readexactly(length)
    told = json.loads(await process.stdout.readline())
    LOG.error("a document failed", **told)
    raise PressFailed(told["error"])
