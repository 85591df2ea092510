"""What a beat of the school's clock costs, with 1,000 rows of rota, reviews and training stored and with 100,000.

`python -m bench.clock` prints, for 100 schools on one SQLite file: a beat with nothing due; a beat in which one school's
duty is reminded of; the same right after something of that school changed, so that all of it is read anew.
"""

import asyncio
import random
import statistics
import tempfile
import time as clock_of
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa

from handlers.heartbeat import Heartbeat
from playground.clock import Clock
from storage import Storage, Store, new_id
from storage.tables import calendar, course, person, pupil, review, rota, school, training

SCHOOLS, PEOPLE, PUPILS, COURSES, ROUNDS = 100, 40, 60, 10, 40
MONDAY = date(2026, 11, 23)
BEFORE = datetime(2026, 11, 23, 10, 29, tzinfo=UTC)
DUE = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)


async def filled(storage: Storage, rows: int) -> list[UUID]:
    """Make the schools, with so many rows in all: half rota, a fifth reviews, the rest certificates."""
    chance = random.Random(2026)
    keys = [new_id() for _ in range(SCHOOLS)]
    for key in keys:
        async with storage.transaction() as store:
            await store.schools.add(key, BEFORE)
            staff, children, courses = await people(store, key)
            for number in range(rows // SCHOOLS):
                kind = KINDS[number % len(KINDS)]
                kind(
                    store,
                    key,
                    (chance.choice(staff), chance.choice(children), chance.choice(courses)),
                    number,
                )
    return keys


async def people(store: Store, key: UUID) -> tuple[list[UUID], list[UUID], list[UUID]]:
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
    return staff, children, courses


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


async def milliseconds(act: Callable[[], Awaitable[None]]) -> float:
    """Return how long something takes."""
    began = clock_of.perf_counter()
    await act()
    return (clock_of.perf_counter() - began) * 1000


async def measured(rows: int) -> dict[str, float]:
    """Return the medians of each kind of beat, in milliseconds."""
    found: dict[str, list[float]] = {"nothing due": [], "one school due": [], "one school due, read anew": []}
    with tempfile.TemporaryDirectory() as folder:
        storage = Storage(f"sqlite+aiosqlite:///{folder}/alongside.db", Path(folder) / "alongside.keys")
        await storage.open()
        keys = await filled(storage, rows)
        clock = Clock(BEFORE)
        heart = Heartbeat(storage, clock, lambda: None)
        await heart.beat()  # every school is read, and its next moment is worked out
        for round_ in range(ROUNDS):
            clock.set(BEFORE)
            found["nothing due"].append(await milliseconds(heart.beat))
            for kind in ("one school due", "one school due, read anew"):
                key = keys[round_ % SCHOOLS]
                async with storage.transaction() as store:
                    everyone = sa.update(school).values(next_at=DUE + timedelta(days=1))
                    mine = {"next_at": DUE, "decided_at": BEFORE}
                    await store.tx.change(everyone)
                    if kind.endswith("anew"):
                        await store.schools.changed(key, DUE)
                    await store.tx.change(sa.update(school).where(school.c.id == key).values(**mine))
                clock.set(DUE)
                found[kind].append(await milliseconds(heart.beat))
        await storage.close()
    return {kind: statistics.median(times) for kind, times in found.items()}


def main() -> None:
    """Print the medians of both sizes, and how much more the larger costs."""
    small, large = (asyncio.run(measured(rows)) for rows in (1_000, 100_000))
    print(f"{'':28}{'1,000 rows':>14}{'100,000 rows':>14}{'times':>8}")
    for kind, least in small.items():
        print(f"{kind:28}{least:11.2f} ms{large[kind]:11.2f} ms{large[kind] / least:8.2f}")


if __name__ == "__main__":
    main()
