"""Reviews that are planned in a chat, and parts of reviews that are done."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.reviews import Done, Review
from storage.school_rows import review_of
from storage.tables import review, review_part
from storage.transaction import Transaction, new_id


@dataclass(frozen=True, slots=True)
class By:
    """Who plans, in which school, and when."""

    school: UUID
    person: UUID
    now: datetime


class Reviews:
    """Questions and facts about reviews and everybody's part in them."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def get(self, school: UUID, key: UUID) -> Review | None:
        """Return one by its id."""
        row = await self._row(school, key)
        return review_of(row) if row else None

    def add(self, one: Review, by: By) -> None:
        """Add a review; a later workbook that knows nothing of it leaves it as it is."""
        whom = {"pupil": one.pupil, "person": one.person}
        when = {"date": one.day, "time": one.at, "place": one.place or None}
        self._tx.add(review, school=by.school, id=one.id, kind=one.kind, said_at=by.now, **whom, **when)
        self._note("review added", one, by)

    async def move(self, before: Review, after: Review, by: By) -> bool:
        """Store a new date, time and place; False when somebody moved it since it was read."""
        row = await self._row(by.school, before.id)
        if row is None:
            return False
        known = None if row["said_at"] else row["sheet_date"] or before.day
        moved = {"was": before.day, "moved_at": by.now, "moved_by": by.person, "sheet_date": known}
        secret = {"place": after.place or None, "was_place": before.place or None}
        values = {"date": after.day, "time": after.at, "was_time": before.at} | moved
        return await self._save(before, values | self._sealed(before, by, secret), by)

    async def back(self, one: Review, by: By, *, unsaid: bool) -> bool:
        """Move a review to where it was before; `unsaid`: nobody was told yet that it moved, and nobody will be."""
        row = await self._row(by.school, one.id)
        if row is None or row["was"] is None:
            return False
        known = None if row["sheet_date"] == row["was"] else row["sheet_date"]
        values = {"date": row["was"], "time": row["was_time"], "was_time": one.at, "sheet_date": known}
        values |= {"was": None if unsaid else one.day, "moved_at": by.now, "moved_by": by.person}
        secret = {"place": row["was_place"], "was_place": one.place or None}
        return await self._save(one, values | self._sealed(one, by, secret), by)

    async def remove(self, one: Review, by: By) -> bool:
        """Forget a review and everybody's part in it; False when it is not as it was read."""
        parts = sa.and_(review_part.c.school == by.school, review_part.c.review == one.id)
        removed = await self._tx.change(sa.delete(review).where(_as_read(one, by))) == 1
        if removed:
            await self._tx.change(sa.delete(review_part).where(parts))
            self._note("review removed", one, by)
        return removed

    async def done(self, one: Done, by: By) -> bool:
        """Note a part as done; False when it is already."""
        row = {"review": one.review, "part": one.part, "person": one.person, "done_at": by.now}
        found = await self._tx.rows(sa.select(review_part.c.id).where(_part(one, by)), review_part)
        if found:
            return False
        self._tx.add(review_part, school=by.school, id=new_id(), **row)
        self._tx.note(by.school, by.now, "review part done", review=one.review, part=one.part, by=by.person)
        return True

    async def undone(self, one: Done, by: By, *, shared: bool) -> bool:
        """Take back that a part is done; what is `shared` whoever did it. False when it is not."""
        gone = await self._tx.change(sa.delete(review_part).where(_part(one, by, shared=shared)))
        if gone:
            facts = {"review": one.review, "part": one.part, "by": by.person}
            self._tx.note(by.school, by.now, "review part undone", **facts)
        return gone > 0

    async def _row(self, school: UUID, key: UUID) -> dict[str, Any] | None:
        mine = sa.and_(review.c.school == school, review.c.id == key)
        rows = await self._tx.rows(sa.select(review).where(mine), review)
        return rows[0] if rows else None

    async def _save(self, before: Review, values: dict[str, Any], by: By) -> bool:
        moved = await self._tx.change(sa.update(review).where(_as_read(before, by)).values(**values)) == 1
        if moved:
            self._note("review moved", before, by)
        return moved

    def _sealed(self, one: Review, by: By, secret: dict[str, str | None]) -> dict[str, bytes | None]:
        return self._tx.seal(review, one.id, by.school, **secret)

    def _note(self, action: str, one: Review, by: By) -> None:
        self._tx.note(by.school, by.now, action, review=one.id, kind=one.kind, day=one.day, by=by.person)


def _as_read(one: Review, by: By) -> sa.ColumnElement[bool]:
    """The row of a review while its date is the one that was read."""
    return sa.and_(review.c.school == by.school, review.c.id == one.id, review.c.date == one.day)


def _part(one: Done, by: By, *, shared: bool = False) -> sa.ColumnElement[bool]:
    of_review = sa.and_(
        review_part.c.school == by.school,
        review_part.c.review == one.review,
        review_part.c.part == one.part,
    )
    return of_review if shared else sa.and_(of_review, review_part.c.person == one.person)
