"""A school as one value, read when its version has grown and kept until then."""

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.school import School
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
    school,
    school_class,
    setting,
    training,
)
from storage.transaction import Transaction, new_id

# Put together once: they are asked at every beat, and the version with every update and letter.
_DUE = sa.select(school.c.id, school.c.decided_at, school.c.next_at).where(
    school.c.next_at <= sa.bindparam("now", type_=school.c.next_at.type)
)
_NEXT = sa.select(sa.func.min(school.c.next_at))
_VERSION = sa.select(school.c.id, school.c.version).where(
    school.c.id == sa.bindparam("key", type_=school.c.id.type)
)


class Schools:
    """Questions and facts about whole schools. `kept` outlives the transaction: the last value read of each."""

    def __init__(self, tx: Transaction, kept: dict[UUID, School]) -> None:
        """Work within a transaction."""
        self._tx = tx
        self._kept = kept
        self._fresh: dict[UUID, School] = {}
        self._changed: set[UUID] = set()

    async def get(self, key: UUID) -> School:
        """Return a school as it stands in this transaction.

        One that this transaction changed is read each time and not kept: a unit that fails takes its changes back.
        """
        if key in self._changed:
            return await self._read(key, await self._version(key))
        if key not in self._fresh:
            version = await self._version(key)
            kept = self._kept.get(key)
            self._fresh[key] = kept if kept and kept.version == version else await self._read(key, version)
            self._kept[key] = self._fresh[key]
        return self._fresh[key]

    async def all(self) -> list[UUID]:
        """Return every school's id."""
        return [
            row["id"] for row in await self._tx.rows(sa.select(school.c.id).order_by(school.c.id), school)
        ]

    async def add(self, key: UUID, now: datetime) -> None:
        """Add a school that has nothing yet."""
        self._tx.add(school, id=key, version=1, created_at=now, next_at=now, decided_at=now)
        await self._tx.flush()
        self._changed.add(key)

    async def decide_setting(self, key: UUID, name: str, value: str) -> None:
        """Store the school's value of a setting."""
        mine = sa.and_(setting.c.school == key, setting.c.key == name)
        await self._tx.change(sa.delete(setting).where(mine))
        self._tx.add(setting, school=key, id=new_id(), key=name, value=value)

    async def changed(self, key: UUID, now: datetime) -> None:
        """Note that something of the school changed: it is read again, and its schedule looked at again."""
        await self._tx.change(
            sa.update(school).where(school.c.id == key).values(version=school.c.version + 1, next_at=now)
        )
        self._changed.add(key)

    async def due(self, now: datetime) -> list[tuple[UUID, datetime, datetime]]:
        """Return the schools whose schedule has something due: id, until when it was decided, the due moment itself."""
        found = await self._tx.rows(_DUE, school, now=now)
        return [(row["id"], row["decided_at"], row["next_at"]) for row in found]

    async def decided(self, key: UUID, due_at: datetime, now: datetime, next_at: datetime) -> bool:
        """Move a school's schedule on, unless another worker did: False then."""
        mine = sa.and_(school.c.id == key, school.c.next_at == due_at)
        return (
            await self._tx.change(sa.update(school).where(mine).values(decided_at=now, next_at=next_at)) == 1
        )

    async def next_moment(self) -> datetime | None:
        """Return when the first school has something due."""
        moment: datetime | None = (await self._tx.connection.execute(_NEXT)).scalar()
        return moment

    async def _version(self, key: UUID) -> int:
        found = await self._tx.rows(_VERSION, school, key=key)
        return int(found[0]["version"])

    async def _read(self, key: UUID, version: int) -> School:
        of = self._of
        return School(
            id=key,
            version=version,
            settings={row["key"]: row["value"] for row in await of(setting, key)},
            people=tuple(map(rows.person_of, await of(person, key))),
            pupils=tuple(map(rows.pupil_of, await of(pupil, key))),
            classes=tuple(map(rows.class_of, await of(school_class, key))),
            assignments=tuple(map(rows.assignment_of, await of(assignment, key))),
            calendar=tuple(map(rows.span_of, await of(calendar, key))),
            rota=tuple(map(rows.duty_of, await of(rota, key))),
            covers=tuple(map(rows.cover_of, await of(cover, key))),
            reviews=tuple(map(rows.review_of, await of(review, key))),
            done=frozenset(map(rows.done_of, await of(review_part, key))),
            reports=tuple(map(rows.filed_of, await self._tx.rows(filed(key), report))),
            courses=tuple(map(rows.course_of, await of(course, key))),
            trainings=tuple(map(rows.training_of, await of(training, key, "certificate"))),
            handovers=tuple(map(rows.handover_of, await self._tx.rows(standing(key), handover, record))),
        )

    async def _of(self, table: sa.Table, key: UUID, *without: str) -> list[dict[str, Any]]:
        """Return the rows of a school, some sealed columns left closed: nothing that decides needs them."""
        wanted = [column for column in table.c if column.name not in without]
        return await self._tx.rows(
            sa.select(*wanted).where(table.c.school == key).order_by(table.c.id), table
        )
