"""`python -m bot run`, the real process with real signals: it starts, answers, and leaves when it is told."""

import asyncio
import json
import shutil
import signal
import sqlite3
import sys
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

from bot.app import SystemClock
from playground.clock import Clock
from playground.server import Playground
from tests.kill.school import opened
from tests.stories.visitors import A_STRANGER

TOP = Path(__file__).parents[2]
STARTS_WITHIN = 60
LEAVES_WITHIN = 15
"""Seconds; the first is for a machine with much else to do."""
SAM, KIM, LEE = 2001, 2002, 2003


@asynccontextmanager
async def running(telegram: Playground, folder: Path) -> AsyncIterator[Process]:
    """Start the program in a folder with nothing but its settings, as whoever installed it would."""
    settings = {
        "PYTHONPATH": str(TOP),
        "BOT_TOKEN": telegram.token,
        "TELEGRAM_API_URL": telegram.url,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'alongside.db'}",
        "KEYS_FILE": str(folder / "alongside.keys"),
    }
    command = (sys.executable, "-m", "bot", "run")
    process = await asyncio.create_subprocess_exec(
        *command, cwd=folder, env=settings, stdout=PIPE, stderr=STDOUT
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


async def leaves(process: Process, number: signal.Signals) -> tuple[int | None, str]:
    """Send a signal; return the exit status and all that was printed."""
    process.send_signal(number)
    printed, _ = await asyncio.wait_for(process.communicate(), LEAVES_WITHIN)
    return process.returncode, printed.decode()


def heard(telegram: Playground, person: int) -> list[str]:
    return [bubble.text for bubble in telegram.chat(person) if bubble.who == "bot"]


async def hears(telegram: Playground, person: int) -> None:
    """Return when the bot has said something to somebody."""
    async with asyncio.timeout(STARTS_WITHIN):
        while not heard(telegram, person):
            telegram.telegram.news.clear()
            await telegram.telegram.news.wait()


async def states(folder: Path) -> tuple[dict[str, int], dict[str, int]]:
    """Return how many letters, and how many updates, are in each state."""
    async with opened(folder) as store:
        return await store.outbox.states(), await store.inbox.states()


async def test_it_answers_leaves_when_told_and_goes_on_where_it_was(tmp_path: Path) -> None:
    async with Playground(Clock(SystemClock().now(), ticking=True)) as telegram:
        for number, name in ((SAM, "Sam"), (KIM, "Kim"), (LEE, "Lee")):
            telegram.person(number, name)
        async with running(telegram, tmp_path) as process:
            telegram.say(SAM, "is anybody there")
            await hears(telegram, SAM)
            telegram.fault("sendMessage", "slow", seconds=0.2)
            telegram.say(KIM, "and I?")
            await asyncio.wait_for(telegram.quiet(), STARTS_WITHIN)
            assert await leaves(process, signal.SIGTERM) == (0, "")
        letters, updates = await states(tmp_path)
        assert letters.keys() <= {"sent", "ready"}
        assert sum(updates.values()) == 2
        telegram.say(LEE, "anybody now?")
        async with running(telegram, tmp_path) as process:
            await hears(telegram, LEE)  # only this process can say it: Kim may have been answered before
            await hears(telegram, KIM)
            assert await leaves(process, signal.SIGINT) == (0, "")
        assert await states(tmp_path) == ({"sent": 3}, {"done": 3})
        assert [heard(telegram, one) for one in (SAM, KIM, LEE)] == [[A_STRANGER]] * 3
        assert telegram.violations == []


async def test_when_a_loop_of_it_dies_it_leaves_with_status_1_and_one_line(
    tmp_path: Path, migrated: Path
) -> None:
    shutil.copytree(migrated, tmp_path, dirs_exist_ok=True)
    with closing(sqlite3.connect(tmp_path / "alongside.db")) as database:
        database.execute(
            "CREATE TRIGGER no_names BEFORE UPDATE ON installation BEGIN SELECT RAISE(ABORT, 'hunter2'); END"
        )
    clock = Clock(SystemClock().now(), ticking=True)
    async with Playground(clock) as telegram, running(telegram, tmp_path) as process:
        printed, _ = await asyncio.wait_for(process.communicate(), STARTS_WITHIN)
    assert process.returncode == 1
    line = json.loads(printed)
    assert (line["event"], line["error"]) == ("the program ended by itself", "IntegrityError")
    assert b"hunter2" not in printed
