"""A school in memory: people who say, tap and hear; time that passes. Every story ends with the same questions."""

import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.app import Program, build
from bot.settings import Settings
from playground.cast import Somebody
from playground.clock import Clock
from playground.people import Bubble
from playground.server import Playground
from playground.travel import Traveller
from storage import Store, new_id
from storage.tables import rota
from tests.canary import Canaries
from tests.compiled import share_compiled
from tests.school import STAFF, people_the_school

LONDON = ZoneInfo("Europe/London")
ZONE_2 = "zone 2 (tyres)"
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=LONDON)


@dataclass(repr=False)
class World:
    """A school, running. `ana`, `dale` and the others are its people."""

    telegram: Playground
    program: Program
    clock: Clock
    traveller: Traveller
    people: dict[str, Somebody]
    school: UUID
    ids: dict[str, UUID]
    folder: Path
    alive_url: str | None = None
    canaries: Canaries = field(default_factory=Canaries)
    printed: Callable[[], str] = str
    """What the program printed until now: its log."""
    may_be_dead: int = 0
    """How many letters a story leaves dead on purpose, because somebody blocked the bot."""
    may_be_aside: int = 0
    """How many updates a story has set aside on purpose: unreadable ones, and those no handler can handle."""

    def __getattr__(self, code: str) -> Somebody:
        """Return somebody by code: `world.ana`."""
        try:
            return self.people[code]
        except KeyError:
            raise AttributeError(code) from None

    async def passes(self, **how_long: float) -> None:
        """Let time pass: `minutes=10`, `hours=2`, `days=1`."""
        await self.traveller.to(self.clock.now() + timedelta(**how_long))

    async def until(self, at: str, day: date | None = None) -> None:
        """Let time pass until a time of day on the school's clock, today or on another date."""
        there = self.clock.now().astimezone(LONDON)
        moment = datetime.combine(day or there.date(), time.fromisoformat(at), LONDON)
        await self.traveller.to(moment)

    @asynccontextmanager
    async def store(self) -> AsyncIterator[Store]:
        """Look into the database, or arrange something in it."""
        async with self.program.storage.transaction() as store:
            yield store

    async def changed(self, table: Any, code: str, **values: Any) -> None:
        """Change a row of a person or pupil as the office would, and let the program know."""
        async with self.store() as store:
            await store.tx.change(table.update().where(table.c.id == self.ids[code]).values(**values))
            await store.schools.changed(self.school, self.clock.now())

    @asynccontextmanager
    async def down(self) -> AsyncIterator[None]:
        """The program is not running; what people do meanwhile waits in Telegram (`world.telegram.say(...)`)."""
        await self.program.__aexit__(None, None, None)
        try:
            yield
        finally:
            self.program = build_quickly(self.telegram, self.folder, self.clock, self.alive_url)
            await self.program.__aenter__()
            self.traveller = Traveller(self.program, self.telegram, self.clock)
            for somebody in self.people.values():
                somebody.traveller = self.traveller
        await self.traveller.beat()

    async def forges(self, code: str, data: str, *, under: Bubble | None = None) -> str:
        """Somebody sends data of their own making, as if it came from a button; return the toast they see."""
        somebody = self.people[code]
        bubble = under or somebody.phone()[-1]
        before = len(bubble.toasts)
        self.telegram.tap(somebody.id, data=data, message_id=bubble.message_id)
        await self.traveller.settle()
        await self.program.work.finish()
        return " ".join(bubble.toasts[before:])

    def canary_word(self) -> str:
        """Return a word for a concern, which at the end of the story may be nowhere but in its writer's own chat."""
        return self.canaries.another()

    def may_read(self, *codes: str) -> None:
        """Let some people open concerns in this story: the canaries may be in their chats then."""
        self.canaries.readers |= {self.people[code].id for code in codes}

    def nothing_more(self, *codes: str) -> None:
        """Nobody (or nobody of these) has heard anything that the story did not ask for."""
        news = {code: self.people[code].hears() for code in codes or self.people}
        unasked = {code: words for code, words in news.items() if words}
        assert unasked == {}, unasked

    async def ends_well(self) -> None:
        """What holds at the end of every story."""
        self.nothing_more()
        assert self.telegram.violations == []
        assert await self.program.alive.auditor.look(), "something that must hold of a concern does not"
        async with self.store() as store:
            assert await store.audit.broken_at(self.school) is None
            letters, updates = await store.outbox.states(), await store.inbox.states()
        assert letters.get("dead", 0) == self.may_be_dead, letters
        assert updates.get("dead", 0) + updates.get("unreadable", 0) == self.may_be_aside, updates
        assert "new" not in updates, updates
        printed = self.printed()
        assert self.canaries.found(self.telegram, self.folder, printed) == []
        assert self.telegram.token.partition(":")[2] not in printed


async def on_duty(
    world: World, code: str, at: str = "10:40", until: str = "11:00", zone: str = ZONE_2, **more: str
) -> None:
    """Put somebody on the rota from Monday to Friday; who leads the duties does not want to hear who has not answered."""
    async with world.store() as store:
        times = {"starts_at": time.fromisoformat(at), "ends_at": time.fromisoformat(until)}
        await store.schools.decide_setting(world.school, "duty_unanswered", "off")
        place = {"days": "Mon-Fri", "session": "break", "zone": zone, "person": world.ids[code]} | more
        store.tx.add(rota, school=world.school, id=new_id(), **times, **place)
        await store.schools.changed(world.school, world.clock.now())


@asynccontextmanager
async def a_school(
    folder: Path, template: Path | None = None, start: datetime = MONDAY, alive_url: str | None = None
) -> AsyncIterator[World]:
    """Start a school; `template` is a folder with a migrated database to copy instead of migrating again."""
    clock = Clock(start)
    if template is not None:
        _copy(template, folder)
    async with Playground(clock) as telegram:
        program = await build_quickly(telegram, folder, clock, alive_url).__aenter__()
        async with program.storage.transaction() as store:
            key, ids = await people_the_school(store, clock.now())
        traveller = Traveller(program, telegram, clock)
        people = {}
        for code, (name, _, number) in STAFF.items():
            telegram.person(number, name).started = True
            people[code] = Somebody(telegram, traveller, number, code, name)
        await traveller.settle()
        world = World(telegram, program, clock, traveller, people, key, ids, folder, alive_url)
        try:
            yield world
        finally:
            await world.program.__aexit__(None, None, None)


def _copy(template: Path, folder: Path) -> None:
    for file in template.iterdir():
        shutil.copy(file, folder / file.name)


def build_quickly(telegram: Playground, folder: Path, clock: Clock, alive_url: str | None = None) -> Program:
    """Build the program; what its database layer would compile again is there from earlier stories."""
    program = build(settings(telegram, folder).model_copy(update={"alive_url": alive_url}), clock=clock)
    share_compiled(program.storage)
    return program


@cache
def _any_settings() -> Settings:
    return Settings(bot_token=SecretStr("1:unused"), log_level="DEBUG")


def settings(telegram: Playground, folder: Path) -> Settings:
    """Return the settings of a program that talks to a pretend Telegram."""
    mine = {
        "bot_token": SecretStr(telegram.token),
        "telegram_api_url": telegram.url,
        "database_url": f"sqlite+aiosqlite:///{folder / 'alongside.db'}",
        "keys_file": folder / "alongside.keys",
    }
    return _any_settings().model_copy(update=mine)
