"""A school as one value, read when its version has grown and kept until then."""

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from bot.school import School
from storage import school_parts as parts
from storage.tables import school, setting
from storage.transaction import Transaction, new_id

# Put together once: they are asked at every beat, and the version with every update and letter.
DUE = sa.select(school.c.id, school.c.decided_at, school.c.next_at).where(
    school.c.next_at <= sa.bindparam("now", type_=school.c.next_at.type)
)
_DECIDED = (
    sa.update(school)
    .where(
        school.c.id == sa.bindparam("key", type_=school.c.id.type),
        school.c.next_at == sa.bindparam("due", type_=school.c.next_at.type),
    )
    .values(
        decided_at=sa.bindparam("now", type_=school.c.decided_at.type),
        next_at=sa.bindparam("then", type_=school.c.next_at.type),
    )
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

    async def get(self, key: UUID) -> School:
        """Return a school as it stands in this transaction.

        One that this transaction changed is read each time and not kept: a unit that fails takes its changes back.
        """
        if key in self._tx.schools:
            return await self._current(key)
        if key not in self._fresh:
            self._fresh[key] = await self._current(key)
            if not parts.touched(self._tx):
                self._kept[key] = self._fresh[key]
        return self._fresh[key]

    async def _current(self, key: UUID) -> School:
        """Return a school with what changed since it was kept read anew: by whom it was noted, or by this transaction."""
        version, kept = await self._version(key), self._kept.get(key)
        if kept is None:
            return School(id=key, version=version, **await parts.read(self._tx, key, parts.PARTS))
        stale = parts.touched(self._tx) if key in self._tx.schools else set()
        if kept.version != version:
            stale |= await parts.since(self._tx, key, kept.version)
        if not stale and kept.version == version:
            return kept
        return kept.with_parts(version, **await parts.read(self._tx, key, stale))

    async def all(self) -> list[UUID]:
        """Return every school's id."""
        return [
            row["id"] for row in await self._tx.rows(sa.select(school.c.id).order_by(school.c.id), school)
        ]

    async def add(self, key: UUID, now: datetime) -> None:
        """Add a school that has nothing yet."""
        self._tx.add(school, id=key, version=1, created_at=now, next_at=now, decided_at=now)
        await self._tx.flush()
        self._tx.schools.add(key)

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
        self._tx.schools.add(key)

    async def finish(self) -> None:
        """Note which parts of the schools that changed this transaction touched, all if none: the last thing it does."""
        names = parts.touched(self._tx) or parts.PARTS
        for key in sorted(self._tx.schools):
            await parts.changed(self._tx, key, await self._version(key), names)

    async def due(self, now: datetime) -> list[tuple[UUID, datetime, datetime]]:
        """Return the schools whose schedule has something due: id, until when it was decided, the due moment itself."""
        found = await self._tx.rows(DUE, school, now=now)
        return [(row["id"], row["decided_at"], row["next_at"]) for row in found]

    async def decided(self, key: UUID, due_at: datetime, now: datetime, next_at: datetime) -> bool:
        """Move a school's schedule on, unless another worker did: False then."""
        return await self._tx.change(_DECIDED, key=key, due=due_at, now=now, then=next_at) == 1

    async def next_moment(self) -> datetime | None:
        """Return when the first school has something due."""
        moment: datetime | None = (await self._tx.connection.execute(_NEXT)).scalar()
        return moment

    async def _version(self, key: UUID) -> int:
        found = await self._tx.rows(_VERSION, school, key=key)
        return int(found[0]["version"])
