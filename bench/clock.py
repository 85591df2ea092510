"""What a beat of the school's clock costs, with 1,000 rows of rota, reviews and training stored and with 100,000.

`python -m bench.clock` prints, for 100 schools on one SQLite file: a beat with nothing due; a beat in which one school's
duty is reminded of; the same right after a duty of that school lost its person, after a certificate was told of, and
when all of the school is read, as after a start of the program. Both sizes take turns, round by round.
"""

import asyncio
import random
import statistics
import tempfile
import time as clock_of
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa

from handlers.heartbeat import Heartbeat
from playground.clock import Clock
from storage import Storage, Store, new_id
from storage.tables import calendar, course, cover, person, pupil, review, rota, school, training

SCHOOLS, PEOPLE, PUPILS, COURSES, ROUNDS = 100, 40, 60, 10, 40
MONDAY = date(2026, 11, 23)
BEFORE = datetime(2026, 11, 23, 10, 29, tzinfo=UTC)
DUE = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Founded:
    """A school and the ids of its staff, pupils and courses."""

    key: UUID
    staff: list[UUID]
    pupils: list[UUID]
    courses: list[UUID]


async def filled(storage: Storage, rows: int) -> list[Founded]:
    """Make the schools, with so many rows in all: half rota, a fifth reviews, the rest certificates."""
    chance = random.Random(2026)
    founded = []
    for key in (new_id() for _ in range(SCHOOLS)):
        async with storage.transaction() as store:
            await store.schools.add(key, BEFORE)
            one = await people(store, key)
            for number in range(rows // SCHOOLS):
                whose = chance.choice(one.staff), chance.choice(one.pupils), chance.choice(one.courses)
                KINDS[number % len(KINDS)](store, key, whose, number)
        founded.append(one)
    return founded


async def people(store: Store, key: UUID) -> Founded:
    """Make the staff, the pupils and the courses of a school."""
    add = store.tx.add
    add(calendar, school=key, id=new_id(), kind="term", starts=date(2026, 9, 2), ends=date(2027, 7, 21))
    staff, children, courses = ([new_id() for _ in range(count)] for count in (PEOPLE, PUPILS, COURSES))
    for number, one in enumerate(staff):
        who = {"code": f"ta{number}", "name": f"TA {number}", "display": f"TA {number}", "roles": "ta"}
        add(person, school=key, id=one, telegram_id=one.int % 2**52, works="", **who)
    for number, one in enumerate(children):
        names = {"first_name": "Kai", "last_name": "B", "sen_status": "ehcp"}
        add(pupil, school=key, id=one, code=f"P{number}", **names)
    for number, one in enumerate(courses):
        add(course, school=key, id=one, code=f"C{number}", name="First aid", every_months=12)
    await store.tx.flush()
    return Founded(key, staff, children, courses)


Whose = tuple[UUID, UUID, UUID]
"""A member of staff, a pupil and a course."""


def a_duty(store: Store, key: UUID, whose: Whose, number: int) -> None:
    """Add a duty of one day: the first of a school is on the Monday that is measured, the others are not."""
    day = MONDAY + timedelta(days=1 + 7 * (number % 30)) if number else MONDAY
    place = {"days": "Mon-Fri", "session": "break", "zone": "zone 2", "starts": day, "ends": day}
    at = {"starts_at": time(10, 40), "ends_at": time(11)}
    store.tx.add(rota, school=key, id=new_id(), person=whose[0], **place, **at)


def a_review(store: Store, key: UUID, whose: Whose, number: int) -> None:
    """Add a review in the spring or summer."""
    day = date(2027, 3, 1) + timedelta(days=number % 120)
    store.tx.add(review, school=key, id=new_id(), pupil=whose[1], kind="ehcp_annual", date=day)


def a_certificate(store: Store, key: UUID, whose: Whose, number: int) -> None:
    """Add a certificate of the last year."""
    done = date(2026, 1, 5) + timedelta(days=number % 200)
    store.tx.add(training, school=key, id=new_id(), person=whose[0], course=whose[2], done=done)


KINDS = (*[a_duty] * 5, *[a_review] * 2, *[a_certificate] * 3)


Change = Callable[[Store, Founded], Awaitable[None]]


async def nothing(_store: Store, _one: Founded) -> None:
    """Nothing changed."""


async def lost_its_person(store: Store, one: Founded) -> None:
    """A duty of that day needs somebody."""
    blank = {"duty": new_id(), "day": MONDAY, "absent": one.staff[0], "stage": "nobody", "version": 1}
    store.tx.add(cover, school=one.key, id=new_id(), opened_at=DUE, **blank)
    await store.schools.changed(one.key, DUE)


async def was_told_of(store: Store, one: Founded) -> None:
    """Somebody tells of a certificate."""
    a_certificate(store, one.key, (one.staff[0], one.pupils[0], one.courses[0]), 0)
    await store.schools.changed(one.key, DUE)


async def everything(store: Store, one: Founded) -> None:
    """Nothing that was read is known to stand, as after a start."""
    await store.schools.changed(one.key, DUE)


BEATS: dict[str, Change] = {
    "one school due": nothing,
    "and a duty lost its person": lost_its_person,
    "and a certificate is new": was_told_of,
    "and all of it is read": everything,
}


class Size:
    """The schools of one size, and how long their beats took in milliseconds."""

    def __init__(self, folder: str, rows: int) -> None:
        """Prepare; `open` makes the schools."""
        self.rows = rows
        self.storage = Storage(f"sqlite+aiosqlite:///{folder}/{rows}.db", Path(folder) / f"{rows}.keys")
        self.clock = Clock(BEFORE)
        self.heart = Heartbeat(self.storage, self.clock, lambda: None)
        self.schools: list[Founded] = []
        self.found: dict[str, list[float]] = {}

    async def open(self) -> None:
        """Make the schools; all are read, and their next moments worked out."""
        await self.storage.open()
        self.schools = await filled(self.storage, self.rows)
        await self.heart.beat()

    async def round(self, number: int) -> None:
        """Measure a beat of each kind, with the schools in turn."""
        one = self.schools[number % SCHOOLS]
        self.clock.set(BEFORE)
        await self._beat("nothing due")
        self.clock.set(DUE)
        for kind, change in BEATS.items():
            async with self.storage.transaction() as store:
                await change(store, one)
                await store.tx.change(sa.update(school).values(next_at=DUE + timedelta(days=1)))
                mine = sa.update(school).where(school.c.id == one.key)
                await store.tx.change(mine.values(next_at=DUE, decided_at=BEFORE))
            await self._beat(kind)

    async def _beat(self, kind: str) -> None:
        began = clock_of.perf_counter()
        await self.heart.beat()
        self.found.setdefault(kind, []).append((clock_of.perf_counter() - began) * 1000)


async def measured() -> tuple[Size, Size]:
    """Measure both sizes in turn."""
    with tempfile.TemporaryDirectory() as folder:
        small, large = Size(folder, 1_000), Size(folder, 100_000)
        for size in (small, large):
            await size.open()
        for number in range(ROUNDS):
            for size in (small, large):
                await size.round(number)
        for size in (small, large):
            await size.storage.close()
    return small, large


def main() -> None:
    """Print the medians of both sizes, and how much more the larger costs."""
    small, large = asyncio.run(measured())
    print(f"{'':28}{'1,000 rows':>14}{'100,000 rows':>14}{'times':>8}")
    for kind in small.found:
        less, more = (statistics.median(size.found[kind]) for size in (small, large))
        print(f"{kind:28}{less:11.2f} ms{more:11.2f} ms{more / less:8.2f}")


if __name__ == "__main__":
    main()
