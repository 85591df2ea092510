"""The page: a whole school's phones side by side, until Ctrl-C."""

import asyncio
import signal
from collections.abc import Callable
from datetime import datetime, time

import pyotp

from playground.clock import Clock
from playground.jumps import JUMPS
from playground.stage import LONDON, MONDAY, Stage, in_a_new_folder

BEGINS = time(9, 50)
"""When the page begins: lessons are on, the day's duties were announced, break is near."""


SAFEGUARDERS = ("dsl", "deputy", "head")


async def _authenticator(standing: Stage) -> Callable[[], str]:
    """Give the safeguarders one secret, and return what an authenticator app shows for it: the page has it in its bar."""
    secret, now = pyotp.random_base32(), standing.clock.now()
    async with standing.program.storage.transaction() as store:
        for code in SAFEGUARDERS:
            (person,) = await store.people.coded(code)
            await store.codes.give(person, secret, now)
            await store.schools.changed(person.school, now)
    return lambda: pyotp.TOTP(secret).at(standing.clock.now())


async def serve(port: int) -> int:
    """Serve the page on this machine; return the exit status."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    try:
        async with in_a_new_folder(Clock(MONDAY, ticking=True), port=port) as standing:
            await standing.traveller.to(datetime.combine(MONDAY.date(), BEGINS, LONDON))
            standing.telegram.walk = standing.traveller.to
            standing.telegram.jumps = dict(JUMPS)
            standing.telegram.authenticator = await _authenticator(standing)
            where = standing.telegram.url
            print(f"A school's phones: {where}  (Ctrl-C ends it; nothing is kept)", flush=True)  # noqa: T201
            await stop.wait()
    except OSError as trouble:
        print(f"The page cannot be served on port {port}: {trouble.strerror}. Try --port 0.")  # noqa: T201
        return 1
    return 0
