"""`python -m bench`: measure, print. See bench/__init__.py for how to read the figures."""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from aiohttp import ClientSession

from bench.figures import Figures, medians, speed_of, table, waits_of
from bench.phones import Phones
from bench.processes import first_line, program, seconds_of_processor
from bench.school import found_school
from bot.app import SystemClock

BOTS = {
    "python-telegram-bot echo, defaults": "ptb_echo",
    "aiogram echo, defaults": "aiogram_echo",
    "Alongside, every message stored on the disk": "alongside",
}
STANDARD = next(iter(BOTS))
ON_DISK = Path("/var/tmp")  # noqa: S108 - /tmp is memory on many machines
ALONE = 32
"""How many requests at once the pretend Telegram is given when it is measured by itself."""


@dataclass(frozen=True)
class Load:
    """How many people write how much."""

    people: int
    messages: int
    rate: float
    seconds: float
    rounds: int


@dataclass
class Bench:
    """A pretend Telegram, and the load that every bot is put under."""

    session: ClientSession
    url: str
    token: str
    load: Load

    async def alone(self, requests: int = 2000) -> float:
        """Return how many messages a second the pretend Telegram takes when nobody has to think about them."""
        phones = Phones(self.session, self.url, range(1, 1 + self.load.people))
        await phones.give_out()
        given = {"text": "Saved <b>L-7Q4K</b>", "parse_mode": "HTML"}
        numbers = count()

        async def some() -> None:
            while (number := next(numbers)) < requests:
                to = {"chat_id": 1 + number % self.load.people}
                async with self.session.post(
                    f"{self.url}/bot{self.token}/sendMessage", data=given | to
                ) as answer:
                    answer.raise_for_status()

        began = time.perf_counter()
        await asyncio.gather(*(some() for _ in range(ALONE)))
        return requests / (time.perf_counter() - began)

    async def measured(self, module: str, first: int) -> Figures:
        """Put one bot under the load; its people have the numbers from `first` on."""
        numbers = range(first, first + self.load.people)
        with tempfile.TemporaryDirectory(dir=_disk()) as folder:
            await found_school(Path(folder), numbers, SystemClock().now())
            async with program(f"bench.bots.{module}", self.url, self.token, folder) as process:
                phones = Phones(self.session, self.url, numbers)
                await phones.get_ready()
                before = seconds_of_processor(process)
                many = await phones.all_at_once(self.load.messages)
                used = seconds_of_processor(process) - before
                steady = await phones.steadily(self.load.rate, round(self.load.rate * self.load.seconds))
        return Figures(speed_of(many), used * 1000 / self.load.messages, *waits_of(steady))


async def compare(load: Load) -> tuple[float, dict[str, Figures]]:
    """Return what the pretend Telegram takes by itself, and the figures of each bot."""
    async with program("playground") as telegram, ClientSession() as session:
        bench = Bench(session, *await first_line(telegram), load)
        alone, numbers = await bench.alone(), count(10_000, load.people)
        rounds: dict[str, list[Figures]] = {name: [] for name in BOTS}
        for _ in range(load.rounds):
            for name, module in BOTS.items():
                rounds[name].append(await bench.measured(module, next(numbers)))
    return alone, {name: medians(found) for name, found in rounds.items()}


def _disk() -> Path | None:
    return ON_DISK if ON_DISK.is_dir() else None


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        prog="python -m bench", description="Alongside beside two bare echo bots."
    )
    parser.add_argument("--people", type=int, default=40, help="how many people write")
    parser.add_argument("--messages", type=int, default=1000, help="how many messages they write at once")
    parser.add_argument("--rate", type=float, default=20, help="how many a second they write steadily")
    parser.add_argument("--seconds", type=float, default=4, help="for how long")
    parser.add_argument("--rounds", type=int, default=3, help="how often each bot is measured")
    load = Load(**vars(parser.parse_args(arguments)))
    alone, found = asyncio.run(compare(load))
    print(f"{load.messages} messages of {load.people} people at once, then {load.rate:g} a second; ", end="")
    print(f"medians of {load.rounds} rounds.")
    print(f"The pretend Telegram by itself takes {alone:.0f} messages a second.")
    print("Alongside's limits (1 message a second to a chat, 25 in all) are lifted: the echoes have none.\n")
    print(table(found, STANDARD))


if __name__ == "__main__":
    main()
