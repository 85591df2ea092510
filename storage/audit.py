"""The audit chain: every entry carries a keyed sum over itself and the one before. Tamper-evident, not more."""

from uuid import UUID

import sqlalchemy as sa

from storage.tables import audit, audit_head
from storage.transaction import Transaction


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
