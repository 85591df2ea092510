"""Workbooks for tests: plain tables, and what a school holds after one was loaded."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from bot.workbook import Cells, Held, Plan, Stored, plan

TODAY = date(2026, 11, 23)

Table = Sequence[tuple[object, ...]]

SCHOOL: Table = [("key", "value"), ("name", "Example Primary")]
STAFF: Table = [
    ("code", "name", "display", "roles"),
    ("ta1", "Ana Kovac", "Ana", "ta"),
    ("teacher1", "Mr Hughes", None, "teacher"),
    ("dsl", "Mrs Dale", None, "dsl"),
]
CLASSES: Table = [("code", "name", "year", "teacher"), ("3H", "Hazel", 3, "teacher1")]
PUPILS: Table = [
    ("code", "first_name", "last_name", "class", "ends"),
    ("KB", "Kai", "Bennett", "3H", None),
    ("AMR", "Amelia", "Rahman", "3H", None),
]
COURSES: Table = [("code", "name", "every_months"), ("EPI", "Epilepsy awareness", 12)]


def cells(**tables: Table) -> Cells:
    """Return tables as they are found in a workbook."""
    return {name: list(enumerate(rows, 1)) for name, rows in tables.items()}


def whole(**tables: Table) -> Cells:
    """Return a workbook that is right, with these tables in place of its own."""
    first: dict[str, Table] = {"school": SCHOOL, "staff": STAFF, "classes": CLASSES, "pupils": PUPILS}
    return cells(**(first | {"courses": COURSES} | tables))


def planned(given: Cells, held: Held | None = None) -> Plan:
    """Return the plan of a workbook in which nothing is wrong."""
    found = plan(given, held or Held(), TODAY)
    assert isinstance(found, Plan), "\n".join(map(str, found))
    return found


def wrong(given: Cells, held: Held | None = None) -> list[str]:
    """Return what is wrong with a workbook, a line each."""
    found = plan(given, held or Held(), TODAY)
    assert not isinstance(found, Plan)
    return [str(problem) for problem in found]


def after(*given: Cells) -> Held:
    """Return what a school holds after loading these workbooks, the first one into nothing."""
    held = Held()
    for one in given:
        rows: dict[str, list[Stored]] = {}
        for number, change in enumerate(planned(one, held).changes, 1):
            rows.setdefault(change.sheet, []).append(Stored(UUID(int=number), change.values))
        held = Held(rows)
    return held
