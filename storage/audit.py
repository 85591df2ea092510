"""The audit chain: every entry carries a keyed sum over itself and the one before. Tamper-evident, not more."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

import sqlalchemy as sa

from storage.tables import audit, audit_head
from storage.transaction import Transaction

_OF_CONCERNS = '%"ref": "C-%'


@dataclass(frozen=True, slots=True)
class Noted:
    """What a school's chain says of its concerns up to an entry: how often each was stored, and what was last found broken.

    Both are by reference; `broken` holds numbers of invariants as they were noted, "" when they hold again.
    """

    seq: int = 0
    stored: Mapping[str, int] = field(default_factory=dict)
    broken: Mapping[str, str] = field(default_factory=dict)


class Audit:
    """Questions about the audit chain; entries are added by `Transaction.note`."""

    def __init__(self, tx: Transaction) -> None:
        """Work within a transaction."""
        self._tx = tx

    async def broken_at(self, school: UUID) -> int | None:
        """Return the number of the first entry that is missing or was changed, None when the chain holds.

        A tail that was cut off is found by the head that is kept beside the chain.
        """
        rows = await self._tx.rows(
            sa.select(audit).where(audit.c.school == school).order_by(audit.c.seq), audit
        )
        head = await self._tx.rows(sa.select(audit_head).where(audit_head.c.school == school), audit_head)
        mac = ""
        for number, row in enumerate(rows, 1):
            mac = self._tx.seals.chain(school, mac, str(number), row["at"].isoformat(), row["body"])
            if row["seq"] != number or row["mac"] != mac:
                return number
        expected = (head[0]["seq"], head[0]["mac"]) if head else (0, "")
        return None if expected == (len(rows), mac) else len(rows) + 1

    async def entries(self, school: UUID) -> list[str]:
        """Return the bodies of a school's entries, oldest first."""
        rows = await self._tx.rows(
            sa.select(audit).where(audit.c.school == school).order_by(audit.c.seq), audit
        )
        return [row["body"] for row in rows]

    async def noted(self, school: UUID, before: Noted) -> Noted:
        """Return what a school's chain says of its concerns; only what was added behind `before` is read.

        The chain grows for ever and is added to in order, so nobody has to read it twice.
        """
        mine = sa.and_(audit.c.school == school, audit.c.seq > before.seq)
        chosen = sa.select(audit.c.body).where(mine, audit.c.body.like(_OF_CONCERNS))
        last = sa.select(audit_head.c.seq).where(audit_head.c.school == school)
        seq = (await self._tx.connection.execute(last)).scalar() or 0
        stored, broken = dict(before.stored), dict(before.broken)
        for (written,) in await self._tx.connection.execute(chosen):
            body = json.loads(written)
            if (
                "level" in body
            ):  # written by `Concerns` alone, once for each version; whoever only read it notes less
                stored[body["ref"]] = stored.get(body["ref"], 0) + 1
            if "invariants" in body:
                broken[body["ref"]] = body["invariants"]
        return Noted(seq, stored, broken)
