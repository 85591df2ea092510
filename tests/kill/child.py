"""`python -m tests.kill.child`: the real program, which kills its own process at the step it is told.

Each line of JSON on standard input is a life: a process forked from this one, which has imported everything already.
Its number is told when it is born, and what it died of when it is dead. SIGTERM asks it to come to rest and leave.
"""

import asyncio
import json
import os
import signal
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from pydantic import SecretStr

from bot.app import build
from bot.settings import Settings
from handlers.pace import Pace
from playground.clock import Clock
from tests.kill.mutants import MUTANTS

STEPS = ("fetched", "stored", "handled", "committed", "claimed", "sent", "settled")
"""Every step of an update and of a letter, in order."""


@dataclass
class Fuse:
    """Burns down each time a step is taken; at nought the process is dead. Without a step it never burns."""

    step: str = ""
    left: int = 0

    def __call__(self, step: str) -> None:
        self.left -= step == self.step
        if step == self.step and not self.left:
            os.kill(os.getpid(), signal.SIGKILL)


@dataclass
class Order:
    """What a child is told: where Telegram and the database are, what time it is, when to die, what to do wrong."""

    url: str
    token: str
    folder: str
    at: str
    fuse: Fuse
    mutant: str = ""

    def line(self) -> bytes:
        return json.dumps(asdict(self)).encode() + b"\n"


async def live(order: Order) -> None:
    """Run until the fuse has burnt down or the parent has had enough."""
    folder, clock = Path(order.folder), Clock(datetime.fromisoformat(order.at), ticking=True)
    settings = Settings(
        bot_token=SecretStr(order.token),
        telegram_api_url=order.url,
        database_url=f"sqlite+aiosqlite:///{folder / 'alongside.db'}",
        keys_file=folder / "alongside.keys",
        log_level="ERROR",
    )
    enough = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, enough.set)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
    pace = Pace(clock.monotonic, per_chat=0, in_all=0)
    program = build(settings, clock=clock, pace=pace, watch=order.fuse)
    MUTANTS[order.mutant](program)
    async with program:
        await program.beat()
        await enough.wait()
        await program.beat()
        await program.idle()


def born(order: Order) -> int:
    """Fork a life; return its process number."""
    number = os.fork()
    if number == 0:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what it logs is not news for the parent
        asyncio.run(live(order))
        os._exit(0)
    return number


if __name__ == "__main__":
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})  # until a life is ready to hear it
    for told in sys.stdin:
        given = json.loads(told)
        child = born(Order(**(given | {"fuse": Fuse(**given["fuse"])})))
        print(child, flush=True)  # noqa: T201
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)  # noqa: T201
