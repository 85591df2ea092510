"""A school in memory: people who say, tap and hear; time that passes. Every story ends with the same questions."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.app import Program, build
from bot.settings import Settings
from playground.cast import Somebody
from playground.clock import Clock
from playground.server import Playground
from playground.travel import Traveller
from storage import Store, new_id
from storage.tables import assignment, calendar, person, pupil, rota, school_class

LONDON = ZoneInfo("Europe/London")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=LONDON)
TERMS = (
    (date(2026, 9, 2), date(2026, 10, 23)),
    (date(2026, 11, 2), date(2026, 12, 18)),
    (date(2027, 1, 4), date(2027, 2, 12)),
    (date(2027, 2, 22), date(2027, 3, 25)),
    (date(2027, 4, 12), date(2027, 7, 21)),
)

# code: name as shown, roles, number in Telegram
STAFF = {
    "ana": ("Ana Kovac", "ta", 1001),
    "priya": ("Priya Shah", "ta", 1002),
    "hughes": ("Mr Hughes", "teacher", 1003),
    "patel": ("Mrs Patel", "senco", 1004),
    "dale": ("Mrs Dale", "dsl", 1005),
    "osei": ("Mr Osei", "deputy_dsl", 1006),
    "grant": ("Ms Grant", "head", 1007),
    "lin": ("Lin", "office duty_lead", 1008),
}
# code: first name, last name, aliases, who supports
PUPILS = {
    "KB": ("Kai", "Bennett", "K\nKai\nKB", "ana"),
    "AMR": ("Amelia", "Rahman", "Amelia\nMils\nAR", "priya"),
    "AAR": ("Aaron", "Reid", "Aaron\nAz\nAR", "priya"),
}


@dataclass
class World:
    """A school, running. `ana`, `dale` and the others are its people."""

    telegram: Playground
    program: Program
    clock: Clock
    traveller: Traveller
    people: dict[str, Somebody]
    school: UUID
    ids: dict[str, UUID]
    canary: list[str] = field(default_factory=list)

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

    def nothing_more(self, *codes: str) -> None:
        """Nobody (or nobody of these) has heard anything that the story did not ask for."""
        news = {code: self.people[code].hears() for code in codes or self.people}
        assert {code: words for code, words in news.items() if words} == {}

    async def ends_well(self) -> None:
        """What holds at the end of every story."""
        self.nothing_more()
        assert self.telegram.violations == []
        async with self.store() as store:
            assert await store.audit.broken_at(self.school) is None
            letters, updates = await store.outbox.states(), await store.inbox.states()
        assert not letters.get("dead"), letters
        assert not {"dead", "unreadable", "new"} & updates.keys(), updates


async def people_the_school(store: Store, now: datetime) -> tuple[UUID, dict[str, UUID]]:
    """Put the cast into the database as the workbook would, everyone linked."""
    key, ids = new_id(), {code: new_id() for code in (*STAFF, *PUPILS, "3H", "5P")}
    await store.schools.add(key, now)
    await store.schools.decide_setting(key, "name", "Example Primary")
    for code, (name, roles, number) in STAFF.items():
        who = {
            "code": code,
            "name": name,
            "display": name,
            "roles": roles,
            "works": "",
            "telegram_id": number,
        }
        store.tx.add(person, school=key, id=ids[code], **who)
    await store.tx.flush()
    for code, teacher in (("3H", ids["hughes"]), ("5P", None)):
        store.tx.add(
            school_class, school=key, id=ids[code], code=code, name=code, year=code[0], teacher=teacher
        )
    await store.tx.flush()
    for code, (first, last, aliases, supporter) in PUPILS.items():
        names = {"first_name": first, "last_name": last, "aliases": aliases, "sen_status": "ehcp"}
        group = ids["3H" if code == "KB" else "5P"]
        store.tx.add(pupil, school=key, id=ids[code], code=code, school_class=group, **names)
        await store.tx.flush()
        store.tx.add(assignment, school=key, id=new_id(), person=ids[supporter], pupil=ids[code])
    for starts, ends in TERMS:
        store.tx.add(calendar, school=key, id=new_id(), kind="term", starts=starts, ends=ends)
    return key, ids


async def on_duty(
    world: World, code: str, at: str = "10:40", until: str = "11:00", zone: str = "zone 2 (tyres)"
) -> None:
    """Put somebody on the rota from Monday to Friday."""
    async with world.store() as store:
        times = {"starts_at": time.fromisoformat(at), "ends_at": time.fromisoformat(until)}
        place = {"days": "Mon-Fri", "session": "break", "zone": zone, "person": world.ids[code]}
        store.tx.add(rota, school=world.school, id=new_id(), **times, **place)
        await store.schools.changed(world.school, world.clock.now())


@asynccontextmanager
async def a_school(
    folder: Path, template: Path | None = None, start: datetime = MONDAY
) -> AsyncIterator[World]:
    """Start a school; `template` is a folder with a migrated database to copy instead of migrating again."""
    clock = Clock(start)
    if template is not None:
        for file in template.iterdir():
            shutil.copy(file, folder / file.name)
    async with Playground(clock) as telegram, build(settings(telegram, folder), clock=clock) as program:
        async with program.storage.transaction() as store:
            key, ids = await people_the_school(store, clock.now())
        traveller = Traveller(program, telegram, clock)
        people = {}
        for code, (name, _, number) in STAFF.items():
            telegram.person(number, name).started = True
            people[code] = Somebody(telegram, traveller, number, code, name)
        await traveller.settle()
        yield World(telegram, program, clock, traveller, people, key, ids)


def settings(telegram: Playground, folder: Path) -> Settings:
    """Return the settings of a program that talks to a pretend Telegram."""
    return Settings(
        bot_token=SecretStr(telegram.token),
        telegram_api_url=telegram.url,
        database_url=f"sqlite+aiosqlite:///{folder / 'alongside.db'}",
        keys_file=folder / "alongside.keys",
        log_level="DEBUG",
    )
