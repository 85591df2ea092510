"""Reports for reviews: versions that are only added, signed, taken back while nobody has read them, and opened."""

import json
from dataclasses import asdict
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from bot.reports import Decision, Filed, Part, Report, Said
from storage.tables import report
from storage.transaction import Transaction

_SIGNED = sa.and_(report.c.signed_at.is_not(None), report.c.taken_back_at.is_(None))
_COLUMNS = ("id", "school", "review", "author", "version", "made_at", "signed_at", "opened_at")


def filed(school: UUID) -> sa.Select[tuple[object, ...]]:
    """Return the statement for the signed reports of a school, without their words, oldest first."""
    columns = (report.c[name] for name in Filed.__dataclass_fields__)
    return sa.select(*columns).where(report.c.school == school, _SIGNED).order_by(report.c.id)


class Reports:
    """Questions and facts about reports. Whoever signs, takes back or opens one says so to `schools.changed`."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def newest(self, school: UUID, review: UUID, author: UUID) -> Report | None:
        """Return somebody's report for a review as it stands."""
        mine = sa.and_(report.c.review == review, report.c.author == author)
        return await self._one(school, mine)

    async def get(self, school: UUID, key: UUID) -> Report | None:
        """Return a version by its id. Ask `may()` before."""
        return await self._one(school, report.c.id == key)

    def add(self, one: Report) -> None:
        """Store a version."""
        row = {name: getattr(one, name) for name in _COLUMNS}
        self._tx.add(report, text=_as_text(one), **row)
        facts = {"review": one.review, "version": one.version, "by": one.author}
        self._tx.note(one.school, one.made_at, "report written", **facts)

    async def sign(self, one: Report, now: datetime) -> bool:
        """Sign a version; False when it is signed, or was."""
        fresh = sa.and_(_mine(one), report.c.signed_at.is_(None))
        return await self._noted(one, "report signed", now, fresh, signed_at=now)

    async def take_back(self, one: Report, now: datetime) -> bool:
        """Take a signature back; False when somebody has opened the report, or there is none."""
        unread = sa.and_(_mine(one), _SIGNED, report.c.opened_at.is_(None))
        return await self._noted(one, "report taken back", now, unread, taken_back_at=now)

    async def open(self, one: Report, by: UUID, now: datetime) -> bool:
        """Note that somebody read a signed report; True the first time."""
        self._tx.note(one.school, now, "report read", report=one.id, by=by)
        mine = sa.and_(_mine(one), _SIGNED, report.c.opened_at.is_(None))
        statement = sa.update(report).where(mine).values(opened_at=now, opened_by=by)
        return await self._tx.change(statement) == 1

    async def _noted(
        self, one: Report, action: str, now: datetime, which: sa.ColumnElement[bool], **values: Any
    ) -> bool:
        done = await self._tx.change(sa.update(report).where(which).values(**values)) == 1
        if done:
            self._tx.note(one.school, now, action, review=one.review, version=one.version, by=one.author)
        return done

    async def _one(self, school: UUID, which: sa.ColumnElement[bool]) -> Report | None:
        mine = sa.select(report).where(report.c.school == school, which)
        rows = await self._tx.rows(mine.order_by(report.c.version.desc()).limit(1), report)
        return _report(rows[0]) if rows else None


def _mine(one: Report) -> sa.ColumnElement[bool]:
    return sa.and_(report.c.school == one.school, report.c.id == one.id)


def _as_text(one: Report) -> str:
    period = {"first": one.first.isoformat(), "last": one.last.isoformat()}
    parts = [asdict(part) for part in one.parts]
    body = period | {"notes": one.notes, "typed": one.typed, "parts": parts}
    return json.dumps(body, ensure_ascii=False)


def _report(row: dict[str, Any]) -> Report:
    body = json.loads(row["text"])
    parts = (
        Part(one["key"], tuple(map(_said, one["said"])), Decision(one["decision"])) for one in body["parts"]
    )
    days = {name: date.fromisoformat(body[name]) for name in ("first", "last")}
    # A version whose signature was taken back is not signed.
    signed = {"signed_at": row["signed_at"] if row["taken_back_at"] is None else None}
    more = days | {"notes": body["notes"], "typed": body["typed"], "parts": tuple(parts)}
    return Report(**{name: row[name] for name in _COLUMNS} | signed | more)


def _said(one: dict[str, Any]) -> Said:
    return Said(one["words"], tuple(one["refs"]), one["quote"])
