"""A workbook carried out: ids and links stay, and it is all of it or nothing."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from bot.people import Role
from bot.workbook import SHEETS, Cells, Change, Plan, What, lines, plan
from handlers.workbook import cells_from
from storage import Clash, Storage
from storage.tables import person, pupil, review, rota
from tests.storage.cast import ANA, HERE, KAI, NOW, a_record

TODAY = date(2026, 11, 23)
EXAMPLE = Path(__file__).parents[2] / "playground" / "school"


async def loaded(storage: Storage, cells: Cells) -> Plan:
    """Load cells into the school and return what changed."""
    async with storage.transaction() as store:
        found = plan(cells, await store.workbook.held(HERE), TODAY)
        assert isinstance(found, Plan), "\n".join(map(str, found))
        await store.workbook.apply(HERE, found, NOW)
    return found


async def rows(storage: Storage, statement: sa.Select[Any], table: sa.Table) -> list[dict[str, Any]]:
    async with storage.transaction() as store:
        return await store.tx.rows(statement, table)


def tables(**sheets: Sequence[tuple[object, ...]]) -> Cells:
    return {name: list(enumerate(table, 1)) for name, table in sheets.items()}


def example(**sheets: Sequence[tuple[object, ...]]) -> Cells:
    return {**cells_from(EXAMPLE), **tables(**sheets)}


async def test_the_example_school_is_stored_and_comes_back_as_it_was_written(school: Storage) -> None:
    first = await loaded(school, example())
    assert {change.sheet for change in first.changes} == set(SHEETS)
    async with school.transaction() as store:
        again = plan(example(), await store.workbook.held(HERE), TODAY)
        found = await store.schools.get(HERE)
    assert again == Plan()
    assert found.name == "Example Primary"
    assert [one.display for one in found.with_role(Role.DSL) if one.active(date(2026, 11, 24))] == [
        "Mrs Dale"
    ]
    kai = found.pupil_coded("KB")
    assert kai is not None
    assert kai.aliases == ("K", "Kai", "KB", "Kay", "Ky")
    ana = next(one for one in found.people if one.code == "ta1")
    assert found.is_assigned(ana.id, kai.id, TODAY)
    assert [duty.words() for duty in found.rota if duty.person == ana.id and duty.on(TODAY)] == [
        "10:40 break, zone 2 (tyres)"
    ]


async def test_a_pupil_keeps_id_and_records_and_a_person_the_link(school: Storage) -> None:
    async with school.transaction() as store:
        store.records.add(a_record())
        linked = sa.update(person).where(person.c.id == ANA.id).values(telegram_id=1001)
        await store.tx.change(linked)
    staff = [("code", "name", "roles"), ("s11", "Ana Kovac-Hill", "ta"), ("dsl", "Mrs Dale", "dsl")]
    pupils = [("code", "first_name", "last_name"), ("KB", "Kay", "Bennett")]
    await loaded(school, tables(staff=staff, pupils=pupils))
    async with school.transaction() as store:
        found = await store.schools.get(HERE)
    people = {one.code: one for one in found.people}
    assert (people["s11"].id, people["s11"].telegram_id) == (ANA.id, 1001)
    assert people["s11"].name == "Ana Kovac-Hill"
    assert people["S17"].ends == TODAY
    assert [(one.id, one.first_name) for one in found.pupils] == [(KAI, "Kay")]


async def test_rows_that_are_the_same_keep_their_ids(school: Storage) -> None:
    await loaded(school, example())
    before = await rows(school, sa.select(rota).order_by(rota.c.id), rota)
    table = [tuple(line[1]) for line in cells_from(EXAMPLE)["rota"]]
    changed = [*table[:-1], (*table[-1][:3], "13:05", *table[-1][4:])]
    told = list(lines(await loaded(school, example(rota=changed))))
    after = await rows(school, sa.select(rota).order_by(rota.c.id), rota)
    assert [row["id"] for row in after] == [row["id"] for row in before]
    assert told[1].endswith("ends_at 13:00 -> 13:05")


async def test_a_review_is_of_a_pupil_or_of_a_member_of_staff(school: Storage) -> None:
    await loaded(school, example())
    found = await rows(school, sa.select(review), review)
    assert {row["kind"] for row in found if row["person"]} == {"appraisal"}
    assert all(row["pupil"] for row in found if row["kind"] != "appraisal")


async def test_rows_that_others_refer_to_go_in_the_right_order(school: Storage) -> None:
    await loaded(school, example())
    classes = [("code", "name", "year", "teacher"), ("ALL", "Everyone", "1-6", "teacher1")]
    pupils = [("code", "first_name", "last_name", "class"), ("KB", "Kai", "Bennett", "ALL")]
    courses = [("code", "name"), ("NEW", "A new course")]
    training = [("staff", "course"), ("ta1", "NEW")]
    sheets: dict[str, Sequence[tuple[object, ...]]] = {
        "classes": classes,
        "pupils": pupils,
        "courses": courses,
        "training": training,
    }
    sheets |= {"assignments": [], "outcomes": [], "programmes": [], "reviews": []}
    await loaded(school, example(**sheets))
    found = {row["code"]: row for row in await rows(school, sa.select(pupil), pupil)}
    assert (found["TJ"]["ends"], found["TJ"]["school_class"], found["TJ"]["last_name"]) == (
        TODAY,
        None,
        "Jankowski",
    )


async def test_names_and_dates_of_birth_are_not_readable_in_the_database(school: Storage) -> None:
    await loaded(school, example())
    async with school.transaction() as store:
        raw = (await store.tx.connection.execute(sa.select(pupil))).all()
        opened = await store.tx.rows(sa.select(pupil).where(pupil.c.code == "KB"), pupil)
    assert "Jankowski" not in str(raw)
    assert "2018-11-09" not in str(raw)
    assert opened[0]["born"] == "2018-11-09"


async def test_what_was_loaded_stands_in_the_audit_chain_without_words(school: Storage) -> None:
    await loaded(school, example())
    async with school.transaction() as store:
        [entry] = [one for one in await store.audit.entries(HERE) if "workbook" in one]
        assert await store.audit.broken_at(HERE) is None
    body = json.loads(entry)
    assert body["counts"]["staff"] == {"new": 12, "ends": 2}
    assert len(body["touched"]) == 12 + 2 + 4 + 3
    assert "Kovac" not in entry


async def test_a_plan_without_changes_leaves_no_trace(school: Storage) -> None:
    await loaded(school, example())
    async with school.transaction() as store:
        version = (await store.schools.get(HERE)).version
        await store.workbook.apply(HERE, Plan(), NOW)
        assert (await store.schools.get(HERE)).version == version
        assert len(await store.audit.entries(HERE)) == 1


async def test_when_something_fails_half_way_nothing_is_stored(school: Storage) -> None:
    await loaded(school, example())
    renamed = tables(staff=[("code", "name", "roles"), ("ta1", "Somebody Else", "ta")])
    async with school.transaction() as store:
        good = plan(renamed, await store.workbook.held(HERE), TODAY)
    assert isinstance(good, Plan)
    double = Change("courses", What.NEW, {"code": "SAFE", "name": "Again", "every_months": None}, {})
    with pytest.raises(Clash):
        await _applied(school, Plan((*good.changes, double)))
    async with school.transaction() as store:
        assert plan(example(), await store.workbook.held(HERE), TODAY) == Plan()
        assert len(await store.audit.entries(HERE)) == 1
        assert await store.audit.broken_at(HERE) is None


async def _applied(storage: Storage, bad: Plan) -> None:
    async with storage.transaction() as store:
        await store.workbook.held(HERE)
        await store.workbook.apply(HERE, bad, NOW)


async def test_schools_do_not_see_each_other(school: Storage) -> None:
    elsewhere = UUID(int=2)
    async with school.transaction() as store:
        await store.schools.add(elsewhere, NOW)
    await loaded(school, example())
    async with school.transaction() as store:
        assert not any((await store.workbook.held(elsewhere)).rows.values())
