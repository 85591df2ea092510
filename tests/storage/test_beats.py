"""The heartbeat on a real database: two programs at once, a new one at every minute of a day, a clock put back an hour."""

import asyncio
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
import sqlalchemy as sa

from bot.schedule import on
from handlers.heartbeat import Heartbeat
from playground.clock import Clock
from storage import Storage, new_id
from storage.tables import outbox, rota, school
from tests.school import people_the_school
from tests.storage.databases import Database

MONDAY, MINUTE = date(2026, 11, 23), timedelta(minutes=1)
MIDNIGHT = datetime(2026, 11, 23, tzinfo=UTC)


async def a_school_with_duties(storage: Storage) -> UUID:
    """A school whose TAs are on duty at break and at lunch, at midnight."""
    async with storage.transaction() as store:
        key, ids = await people_the_school(store, MIDNIGHT)
        await store.tx.flush()
        for code in ("ana", "priya", "sue"):
            for at, until in ((time(10, 40), time(11)), (time(12, 30), time(13))):
                row = {"days": "Mon-Fri", "session": "break", "zone": code, "person": ids[code]}
                store.tx.add(rota, school=key, id=new_id(), starts_at=at, ends_at=until, **row)
    return key


async def told(storage: Storage, key: UUID) -> tuple[dict[tuple[str, str, str], str], Counter[str]]:
    """What became of everything that was due, and how often each letter stands in the outbox."""
    async with storage.transaction() as store:
        found = await store.occurrences.outcomes(key)
        rows = await store.tx.connection.execute(sa.select(outbox.c.template, outbox.c.person))
    return found, Counter(f"{template} {person}" for template, person in rows)


async def expected(storage: Storage, key: UUID) -> set[tuple[str, str, str]]:
    """Everything that is due on the Monday."""
    async with storage.transaction() as store:
        whole = await store.schools.get(key)
    return {(one.kind, one.subject.hex, one.slot) for one in on(whole, MONDAY)}


async def holds(storage: Storage, key: UUID) -> None:
    """Everything was decided, nothing else, nothing late; and each person heard each thing once."""
    found, letters = await told(storage, key)
    assert set(found) == await expected(storage, key)
    assert "late" not in found.values()
    count = Counter(template.split()[0] for template in letters.elements())
    assert count["pushes/morning"] == 3
    assert count["pushes/duty_notice"] == count["pushes/duty_last"] == 6
    assert count["pushes/duty_silent"] == 2


def a_heart(storage: Storage, clock: Clock) -> Heartbeat:
    return Heartbeat(storage, clock, lambda: None)


async def test_a_program_that_starts_anew_at_every_minute_of_a_day(database: Database) -> None:
    async with database.opened() as storage:
        key = await a_school_with_duties(storage)
    # On PostgreSQL a start takes twice as long: there the hours in which something is due.
    for minute in range(24 * 60) if database.is_sqlite else range(7 * 60, 16 * 60):
        async with database.opened() as storage:
            await a_heart(storage, Clock(MIDNIGHT + MINUTE * minute)).beat()
    async with database.opened() as storage:
        await holds(storage, key)


async def test_two_programs_that_beat_at_once_all_day(database: Database) -> None:
    clock = Clock(MIDNIGHT)
    async with database.opened() as one, database.opened() as other:
        key = await a_school_with_duties(one)
        hearts = [a_heart(storage, clock) for storage in (one, other)]
        for minute in range(6 * 60, 18 * 60):
            clock.set(MIDNIGHT + MINUTE * minute)
            await asyncio.gather(*(heart.beat() for heart in hearts))
        await holds(one, key)


@pytest.mark.parametrize("hour", [8, 11, 16])
async def test_a_clock_put_back_an_hour(database: Database, hour: int) -> None:
    clock = Clock(MIDNIGHT)
    async with database.opened() as storage:
        key = await a_school_with_duties(storage)
        heart, now = a_heart(storage, clock), MIDNIGHT + timedelta(hours=6)
        back_at = MIDNIGHT + timedelta(hours=hour, minutes=1)
        while now < MIDNIGHT + timedelta(hours=18):
            now += MINUTE
            clock.set(now)
            await heart.beat()
            if now == back_at:
                now, back_at = now - timedelta(hours=1), MIDNIGHT
        await holds(storage, key)


async def test_what_moves_a_schedule_on_is_done_once(database: Database) -> None:
    async with database.opened() as storage:
        key = await a_school_with_duties(storage)
        async with storage.transaction() as store:
            [(_, _, due_at)] = await store.schools.due(MIDNIGHT)
            later = MIDNIGHT + timedelta(days=1)
            assert await store.schools.decided(key, due_at, MIDNIGHT, later)
            assert not await store.schools.decided(key, due_at, MIDNIGHT, later)
            rows = await store.tx.rows(sa.select(school.c.id, school.c.next_at), school)
        assert [row["next_at"] for row in rows] == [later]
