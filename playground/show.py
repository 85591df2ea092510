"""The page: a whole school's phones side by side, until Ctrl-C."""

import asyncio
import signal
from datetime import datetime, time

from playground.clock import Clock
from playground.jumps import JUMPS
from playground.stage import LONDON, MONDAY, in_a_new_folder

BEGINS = time(9, 50)
"""When the page begins: lessons are on, the day's duties were announced, break is near."""


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
            where = standing.telegram.url
            print(f"A school's phones: {where}  (Ctrl-C ends it; nothing is kept)", flush=True)  # noqa: T201
            await stop.wait()
    except OSError as trouble:
        print(f"The page cannot be served on port {port}: {trouble.strerror}. Try --port 0.")  # noqa: T201
        return 1
    return 0
