"""A school on stage: the example school loaded, its people linked by real invitations, the program running."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.app import Program, build
from bot.cli.people import invitation_token
from bot.cli.workbook import load_into
from bot.settings import Settings
from playground.cast import Somebody
from playground.clock import Clock
from playground.server import Playground
from playground.travel import Traveller

SCHOOL = Path(__file__).parent / "school"
LONDON = ZoneInfo("Europe/London")
MONDAY = datetime(2026, 11, 23, 7, 30, tzinfo=LONDON)
"""When the day begins: a Monday in term, before the first duty list."""

CAST = {
    "ta1": (1001, "Ana Kovac", "Teaching assistant"),
    "ta2": (1002, "Priya Shah", "Teaching assistant"),
    "teacher1": (1003, "Mr Hughes", "Class teacher"),
    "senco": (1004, "Mrs Patel", "SENCO"),
    "dsl": (1005, "Mrs Dale", "Safeguarding lead"),
    "deputy": (1006, "Mr Osei", "Deputy safeguarding lead"),
    "head": (1007, "Ms Grant", "Headteacher"),
}


@dataclass
class Stage:
    """What is on stage."""

    telegram: Playground
    program: Program
    traveller: Traveller
    clock: Clock
    people: dict[str, Somebody]


@asynccontextmanager
async def stage(clock: Clock, folder: Path, *, port: int = 0) -> AsyncIterator[Stage]:
    """Start a school: pretend Telegram, program, example school, and everyone of the cast linked."""
    async with Playground(clock=clock, port=port) as telegram:
        settings = Settings(
            bot_token=SecretStr(telegram.token),
            telegram_api_url=telegram.url,
            database_url=f"sqlite+aiosqlite:///{folder / 'alongside.db'}",
            keys_file=folder / "alongside.keys",
        )
        async with build(settings, clock=clock) as program:
            traveller = Traveller(program, telegram, clock)
            await load_into(program.storage, SCHOOL, clock.now())
            people = {
                code: Somebody(telegram, traveller, number, code, name)
                for code, (number, name, _) in CAST.items()
            }
            await _link_everyone(program, traveller, people)
            yield Stage(telegram, program, traveller, clock, people)


async def _link_everyone(program: Program, traveller: Traveller, people: dict[str, Somebody]) -> None:
    """Let everyone press START on an invitation of their own, and say that it is them; all at once, to save seconds."""
    for code, somebody in people.items():
        somebody.telegram.person(somebody.id, somebody.name, title=CAST[code][2])
        token = await invitation_token(program.storage, code, program.clock.now())
        somebody.telegram.start(somebody.id, token)
    await traveller.settle()
    for somebody in people.values():
        somebody.telegram.tap(somebody.id, "Yes, that's me")
    await traveller.settle()
    for somebody in people.values():
        somebody.news()


@asynccontextmanager
async def in_a_new_folder(clock: Clock, *, port: int = 0) -> AsyncIterator[Stage]:
    """Start a school in a folder of its own that is gone afterwards."""
    folder = await asyncio.to_thread(tempfile.mkdtemp, prefix="alongside-")
    try:
        async with stage(clock, Path(folder), port=port) as standing:
            yield standing
    finally:
        await asyncio.to_thread(_remove, Path(folder))


def _remove(folder: Path) -> None:
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
