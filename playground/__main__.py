"""`python -m playground`: the pretend Telegram as a process of its own, for programs that talk to it over HTTP."""

import argparse
import asyncio
import signal

from bot.app import SystemClock
from playground.clock import Clock
from playground.server import Playground


async def _serve(port: int) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    clock = Clock(SystemClock().now(), ticking=True)
    async with Playground(clock, port=port) as telegram:
        print(telegram.url, telegram.token, flush=True)  # noqa: T201
        await stop.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="A pretend Telegram on this machine.")
    parser.add_argument("--port", type=int, default=0)
    asyncio.run(_serve(parser.parse_args().port))
