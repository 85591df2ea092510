"""Of a school that changed only what changed is read anew, and it is the same as if all of it had been."""

import contextlib
from collections.abc import Callable
from datetime import date, time, timedelta
from functools import cached_property
from typing import Any, ClassVar

import pytest
import sqlalchemy as sa

from bench.year.school import FIRST, Founding
from bot.handover import Handover
from bot.mornings import lines, mornings_end
from bot.pupils import Pupil
from bot.schedule import on
from bot.school import RESTS_ON, School
from storage import Storage, Store, new_id
from storage.school_parts import PARTS
from storage.tables import calendar, person, pupil, setting
from tests.storage.cast import ANA, HERE, KAI, LATER, NOW
from tests.storage.databases import Database

ZOE = {"code": "ZM", "first_name": "Zoë", "last_name": "O'Mara"}


async def seen_by(storage: Storage) -> School:
    async with storage.transaction() as store:
        return await store.schools.get(HERE)


def enrol(store: Store) -> None:
    store.tx.add(pupil, school=HERE, id=new_id(), **ZOE)


async def asked(storage: Storage) -> list[str]:
    """Return the tables a school is read from now."""
    found: list[str] = []

    def note(*heard: Any) -> None:
        found.append(heard[2].partition("FROM ")[2].split()[0])

    async with storage.transaction() as store:
        engine = store.tx.connection.sync_connection.engine  # type: ignore[union-attr]
        sa.event.listen(engine, "before_cursor_execute", note)
        await store.schools.get(HERE)
        sa.event.remove(engine, "before_cursor_execute", note)
    return found


async def test_another_process_reads_only_what_changed_and_keeps_the_rest(
    database: Database, school: Storage
) -> None:
    before = await seen_by(school)
    async with database.opened() as other, other.transaction() as store:
        enrol(store)
        await store.schools.changed(HERE, LATER)
    assert sorted(await asked(school)) == ["pupil", "school", "school_part"]
    after = await seen_by(school)
    assert [one.code for one in after.pupils] == ["KB", "ZM"]
    assert after.people is before.people
    assert after.version == before.version + 1


async def test_changes_of_several_transactions_are_all_seen(database: Database, school: Storage) -> None:
    await seen_by(school)
    async with database.opened() as other:
        for name in ("Hazel Primary", "Hazel Academy"):
            async with other.transaction() as store:
                await store.schools.decide_setting(HERE, "name", name)
                await store.schools.changed(HERE, LATER)
        async with other.transaction() as store:
            enrol(store)
            await store.schools.changed(HERE, LATER)
    after = await seen_by(school)
    assert (after.name, len(after.pupils)) == ("Hazel Academy", 2)


async def test_what_is_written_after_the_change_was_noted_counts_too(school: Storage) -> None:
    await seen_by(school)
    async with school.transaction() as store:
        await store.schools.changed(HERE, LATER)
        enrol(store)
    assert len((await seen_by(school)).pupils) == 2


async def test_a_change_that_touched_nothing_lets_all_of_it_be_read(school: Storage) -> None:
    await seen_by(school)
    async with school.transaction() as store:
        enrol(store)
    assert len((await seen_by(school)).pupils) == 1
    async with school.transaction() as store:
        await store.schools.changed(HERE, LATER)
    assert set(await asked(school)) >= {table.name for part in PARTS.values() for table in part.tables[:1]}
    assert len((await seen_by(school)).pupils) == 2


async def test_a_unit_that_failed_leaves_nothing_in_what_is_kept(school: Storage) -> None:
    before = await seen_by(school)
    async with school.transaction() as store:
        with contextlib.suppress(ZeroDivisionError):
            async with store.tx.unit():
                enrol(store)
                await store.schools.changed(HERE, LATER)
                assert len((await store.schools.get(HERE)).pupils) == 2
                raise ZeroDivisionError
        store.tx.add(setting, school=HERE, id=new_id(), key="name", value="Hazel Primary")
        await store.schools.changed(HERE, LATER)
    after = await seen_by(school)
    assert (after.name, after.pupils) == ("Hazel Primary", before.pupils)


async def test_what_was_read_with_changes_nobody_noted_yet_is_not_kept(school: Storage) -> None:
    async with school.transaction() as store:
        with contextlib.suppress(ZeroDivisionError):
            async with store.tx.unit():
                enrol(store)
                assert len((await store.schools.get(HERE)).pupils) == 2
                raise ZeroDivisionError
    assert [one.code for one in (await seen_by(school)).pupils] == ["KB"]


async def test_what_rests_on_nothing_that_changed_is_worked_out_once(school: Storage) -> None:
    async with school.transaction() as store:
        store.tx.add(calendar, school=HERE, id=new_id(), kind="term", starts=FIRST, ends=date(2027, 7, 21))
        await store.schools.changed(HERE, NOW)
    before = await seen_by(school)
    assert before.is_open(date(2026, 11, 23))
    async with school.transaction() as store:
        await store.tx.change(sa.update(person).where(person.c.id == ANA.id).values(ends=date(2026, 11, 20)))
        await store.schools.changed(HERE, LATER)
    after = await seen_by(school)
    found = after.person(ANA.id)
    assert found is not None
    assert found.ends == date(2026, 11, 20)
    assert after._open is before._open


class Watched(School):
    """A school that notes which of its fields are looked at."""

    seen: ClassVar[set[str]] = set()

    def __getattribute__(self, name: str) -> Any:
        """Note the field, and return it."""
        if name in PARTS:
            Watched.seen.add(name)
        return super().__getattribute__(name)


YEAR = [FIRST + timedelta(days=count) for count in range(0, 324, 3)]
WORKED_OUT: dict[str, Callable[[School], object]] = {
    "shorthand": lambda school: school.shorthand,
    "days": lambda school: [on(school, day) for day in YEAR],
    "mornings_end": lambda school: [mornings_end(school, day) for day in YEAR],
    "mornings": lambda school: [lines(school, day) for day in YEAR],
    "_assigned": lambda school: school.is_assigned(ANA.id, KAI, FIRST),
    "_covers": lambda school: school.cover(KAI, FIRST),
    "_duties": lambda school: school.duty(KAI),
    "_held": lambda school: [school.duties(day, time(12)) for day in YEAR],
    "_open": lambda school: [school.is_open(day) for day in YEAR],
    "_people": lambda school: school.person(ANA.id),
    "_pupils": lambda school: school.pupil(KAI),
    "_roles": lambda school: [school.with_role(role) for role in ANA.roles],
    "_rolls": lambda school: [school.roll(day) for day in YEAR[:5]],
    "_supporting": lambda school: school.supporting(KAI),
    "_teachers": lambda school: school.teacher_of(Pupil(KAI, HERE, "K", "Kai", "B", class_id=HERE)),
}


def test_everything_that_is_worked_out_once_says_what_it_rests_on() -> None:
    kept = {
        name
        for room in School.__mro__
        for name, value in vars(room).items()
        if isinstance(value, cached_property)
    }
    assert kept == set(RESTS_ON) == set(WORKED_OUT)


@pytest.fixture
async def of_the_year(school: Storage) -> dict[str, Any]:
    """Return the fields of a school with something in all of them."""
    key = new_id()
    async with school.transaction() as store:
        await Founding(store, key).all(NOW)
    async with school.transaction() as store:
        found = await store.schools.get(key)
    note = Handover(new_id(), found.pupils[0].id, found.people[0].id, NOW, frozenset())
    return vars(found) | {"handovers": (note,)}


@pytest.mark.parametrize("name", RESTS_ON)
async def test_what_is_worked_out_once_rests_on_what_it_says(name: str, of_the_year: dict[str, Any]) -> None:
    fields = {field: of_the_year[field] for field in (*PARTS, "id", "version")}
    watched = Watched(**fields)
    Watched.seen.clear()
    WORKED_OUT[name](watched)
    assert name in vars(watched)
    assert Watched.seen <= RESTS_ON[name]
