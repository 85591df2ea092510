"""The parts a school's value is made of: each is read by itself, so that one that changed does not cost the others."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from storage import school_rows as rows
from storage.handovers import standing
from storage.reports import filed
from storage.tables import (
    assignment,
    calendar,
    course,
    cover,
    handover,
    person,
    pupil,
    record,
    report,
    review,
    review_part,
    rota,
    school_class,
    school_part,
    setting,
    training,
)
from storage.transaction import Transaction

_Rows = list[dict[str, Any]]
_KEY = sa.bindparam("key", type_=sa.Uuid())
_SINCE = sa.select(school_part.c.part).where(
    school_part.c.school == _KEY, school_part.c.version > sa.bindparam("version", type_=sa.Integer)
)


@dataclass(frozen=True, slots=True)
class _Part:
    """A field of `School`: the tables its rows come from, how they are asked for, and what is made of them."""

    tables: tuple[sa.Table, ...]
    made: Callable[[_Rows], Any]
    asked: Callable[[UUID], sa.Select[Any]] | None = None
    columns: tuple[str, ...] = ()

    def statement(self) -> sa.Select[Any]:
        """Return what reads all of one table, or only the columns that are needed."""
        table = self.tables[0]
        wanted = [column for column in table.c if not self.columns or column.name in self.columns]
        return sa.select(*wanted).where(table.c.school == _KEY).order_by(table.c.id)


def _each(made: Callable[[dict[str, Any]], Any]) -> Callable[[_Rows], tuple[Any, ...]]:
    return lambda found: tuple(map(made, found))


PARTS: Mapping[str, _Part] = {
    "settings": _Part((setting,), lambda found: {row["key"]: row["value"] for row in found}),
    "people": _Part((person,), _each(rows.person_of)),
    "pupils": _Part((pupil,), _each(rows.pupil_of)),
    "classes": _Part((school_class,), _each(rows.class_of)),
    "assignments": _Part((assignment,), _each(rows.assignment_of)),
    "calendar": _Part((calendar,), _each(rows.span_of)),
    "rota": _Part((rota,), _each(rows.duty_of)),
    "covers": _Part((cover,), _each(rows.cover_of)),
    "reviews": _Part((review,), _each(rows.review_of)),
    "done": _Part((review_part,), lambda found: frozenset(map(rows.done_of, found))),
    "reports": _Part((report,), _each(rows.filed_of), filed),
    "courses": _Part((course,), _each(rows.course_of)),
    "trainings": _Part((training,), _each(rows.training_of), columns=rows.TRAINING),
    "handovers": _Part((handover, record), _each(rows.handover_of), standing),
}
# Put together once: they are asked whenever something changed.
_STATEMENTS = {name: part.statement() for name, part in PARTS.items() if part.asked is None}


async def read(tx: Transaction, key: UUID, names: Iterable[str]) -> dict[str, Any]:
    """Return some parts of a school as they stand."""
    found: dict[str, Any] = {}
    for name in names:
        part = PARTS[name]
        if part.asked is None:
            found[name] = part.made(await tx.rows(_STATEMENTS[name], *part.tables, key=key))
        else:
            found[name] = part.made(await tx.rows(part.asked(key), *part.tables))
    return found


def touched(tx: Transaction) -> set[str]:
    """Return the parts of which a transaction has changed something, as far as it has come."""
    return {name for name, part in PARTS.items() if not tx.touched.isdisjoint(part.tables)}


async def since(tx: Transaction, key: UUID, version: int) -> set[str]:
    """Return the parts that changed after a version of the school."""
    return {row["part"] for row in await tx.rows(_SINCE, school_part, key=key, version=version)}


async def changed(tx: Transaction, key: UUID, version: int, names: Collection[str]) -> None:
    """Note that parts changed with a version of the school."""
    mine = sa.and_(school_part.c.school == key, school_part.c.part.in_(names))
    if await tx.change(sa.update(school_part).where(mine).values(version=version)) < len(names):
        for name in names:
            tx.add(school_part, school=key, part=name, version=version)
