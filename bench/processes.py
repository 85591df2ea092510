"""The processes of the bench: the pretend Telegram and one bot at a time, and how much of the processor they use."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

TOP = Path(__file__).parents[1]


@asynccontextmanager
async def program(module: str, *arguments: str) -> AsyncIterator[Process]:
    """Run a module of this project in a process of its own, and end it."""
    command = (sys.executable, "-m", module, *arguments)
    process = await asyncio.create_subprocess_exec(*command, cwd=TOP, stdout=PIPE, stderr=DEVNULL)
    try:
        yield process
    finally:
        process.kill()
        await process.communicate()


async def first_line(process: Process) -> list[str]:
    """Return the words of the first line a process prints."""
    if process.stdout is None:
        raise ValueError("its output is not listened to")
    return (await process.stdout.readline()).decode().split()


def seconds_of_processor(process: Process) -> float:
    """Return how many seconds of processor time a process has used; 0 where the system does not tell."""
    told = Path(f"/proc/{process.pid}/stat")
    if not told.exists():
        return 0.0
    fields = told.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
