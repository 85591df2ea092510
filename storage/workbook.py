"""What the sheets of the school workbook hold, and a plan carried out: all of it in one transaction, or nothing."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.workbook import SHEETS, Change, Column, Held, Plan, Stored, Value, What, fold, refers
from storage import tables
from storage.school import Schools
from storage.transaction import Transaction, new_id

_TABLES: dict[str, sa.Table] = {
    "school": tables.setting,
    "staff": tables.person,
    "classes": tables.school_class,
    "pupils": tables.pupil,
    "assignments": tables.assignment,
    "outcomes": tables.outcome,
    "programmes": tables.programme,
    "calendar": tables.calendar,
    "rota": tables.rota,
    "courses": tables.course,
    "training": tables.training,
    "reviews": tables.review,
}
# Where a column of a sheet has another name in the table.
_NAMES = {"staff": "person", "class": "school_class"}
# Sheets that decide who may do and read what: whose rows changed is written into the audit chain.
_ACCESS = ("staff", "classes", "assignments")
_AT_A_TIME = 500

Ids = Mapping[tuple[str, Value], UUID]
"""By sheet and code, the row's id."""


class Workbook:
    """Questions and facts about the sheets of the workbook."""

    def __init__(self, tx: Transaction, schools: Schools) -> None:
        """Work within a transaction."""
        self._tx = tx
        self._schools = schools

    async def held(self, school: UUID) -> Held:
        """Return what every sheet of a school holds now. Nobody else loads a workbook until the transaction ends."""
        mine = sa.select(tables.school.c.id).where(tables.school.c.id == school).with_for_update()
        await self._tx.rows(mine, tables.school)
        found = {name: await self._of(table, school) for name, table in _TABLES.items()}
        codes = {row["id"]: row["code"] for rows in found.values() for row in rows if "code" in row}
        return Held({name: tuple(_stored(name, row, codes) for row in rows) for name, rows in found.items()})

    async def apply(self, school: UUID, plan: Plan, now: datetime) -> None:
        """Carry out a plan made from what `held` returned in this transaction; a plan without changes does nothing."""
        if not plan.changes:
            return
        rows = [(change, change.id or new_id()) for change in plan.changes]
        coded = {
            (change.sheet, fold(change.values["code"])): key
            for change, key in rows
            if "code" in change.values
        }
        ids = await self._ids(school) | coded
        for change, key in rows:
            if change.what is What.NEW:
                self._tx.add(_TABLES[change.sheet], school=school, id=key, **_row(change, ids))
            elif change.what is not What.REMOVED:
                await self._update(school, change, _row(change, ids) | _from(change, now), key)
        await self._remove(school, [change for change in plan.changes if change.what is What.REMOVED])
        self._note(school, rows, now)
        await self._schools.changed(school, now)

    async def _of(self, table: sa.Table, school: UUID) -> list[dict[str, Any]]:
        return await self._tx.rows(
            sa.select(table).where(table.c.school == school).order_by(table.c.id), table
        )

    async def _ids(self, school: UUID) -> dict[tuple[str, Value], UUID]:
        coded = {name: table for name, table in _TABLES.items() if "code" in table.c}
        return {
            (name, fold(row["code"])): row["id"]
            for name, table in coded.items()
            for row in await self._tx.rows(
                sa.select(table.c.id, table.c.code).where(table.c.school == school), table
            )
        }

    async def _update(self, school: UUID, change: Change, values: dict[str, Any], key: UUID) -> None:
        table = _TABLES[change.sheet]
        secret = {name: value for name, value in values.items() if table.c[name].info.get("sealed")}
        mine = sa.and_(table.c.school == school, table.c.id == key)
        await self._tx.change(
            sa.update(table).where(mine).values(values | self._tx.seal(table, key, school, **secret))
        )

    async def _remove(self, school: UUID, gone: list[Change]) -> None:
        """Remove rows, those that refer to others first, many at a time."""
        for name, table in reversed(_TABLES.items()):
            keys = [change.id for change in gone if change.sheet == name]
            for start in range(0, len(keys), _AT_A_TIME):
                some = table.c.id.in_(keys[start : start + _AT_A_TIME])
                await self._tx.change(sa.delete(table).where(table.c.school == school, some))

    def _note(self, school: UUID, rows: list[tuple[Change, UUID]], now: datetime) -> None:
        counts: dict[str, dict[str, int]] = {}
        for change, _ in rows:
            of_sheet = counts.setdefault(change.sheet, {})
            of_sheet[change.what] = of_sheet.get(change.what, 0) + 1
        touched = [
            [change.sheet, change.what, key, sorted(change.values)]
            for change, key in rows
            if change.sheet in _ACCESS
        ]
        self._tx.note(school, now, "workbook loaded", counts=counts, touched=touched)


def _row(change: Change, ids: Ids) -> dict[str, Any]:
    """Return a change's values as the columns of its table hold them."""
    sheet, whole = SHEETS[change.sheet], {**change.before, **change.values}
    # Every new row of a table has the same columns, whomever a review is about.
    found: dict[str, Any] = (
        {"pupil": None, "person": None} if sheet.name == "reviews" and change.what is What.NEW else {}
    )
    for name, value in change.values.items():
        column = sheet.column(name)
        if column.refers:
            target = refers(sheet, column, whole)
            found[_reference(sheet.name, name, target)] = None if value is None else ids[target, fold(value)]
        else:
            found[name] = _kept(sheet.name, column, value)
    return found


def _from(change: Change, now: datetime) -> dict[str, Any]:
    """Return from where a review is moved; a workbook that moves it has the last word on where it is."""
    if change.sheet != "reviews" or "date" not in change.values:
        return {}
    was = {"was": "date", "was_time": "time", "was_place": "place"}
    before = {column: change.before[name] for column, name in was.items()}
    return before | {"moved_at": now, "moved_by": None, "sheet_date": None}


def _reference(sheet: str, name: str, target: str) -> str:
    """Name the table's column of a reference: an appraisal stands in the column `pupil` and is about a person."""
    return "person" if (sheet, target) == ("reviews", "staff") else _NAMES.get(name, name)


def _kept(sheet: str, column: Column, value: Value) -> Any:
    if isinstance(value, tuple):
        return _between(column).join(value) or None
    if isinstance(value, date) and _TABLES[sheet].c[column.name].info.get("sealed"):
        return value.isoformat()
    return value


def _stored(sheet: str, row: Mapping[str, Any], codes: Mapping[UUID, str]) -> Stored:
    """Return a row of a table as its sheet has it: codes for ids, several texts for one."""
    values = {column.name: _value(column, row, codes) for column in SHEETS[sheet].columns}
    return Stored(row["id"], values, row.get("said_at") is not None, row.get("sheet_date"))


def _value(column: Column, row: Mapping[str, Any], codes: Mapping[UUID, str]) -> Value:
    if column.refers:
        key = row.get(_NAMES.get(column.name, column.name)) or row.get("person")
        return codes.get(key) if key else None
    value: Value = row[column.name]
    if column.default == ():
        parts = str(value or "").split(_between(column))
        return tuple(part for part in parts if part)
    return date.fromisoformat(value) if column.name == "born" and isinstance(value, str) else value or None


def _between(column: Column) -> str:
    """Return what several texts of one cell are stored apart by."""
    return " " if column.name == "roles" else "\n"
