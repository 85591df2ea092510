"""The auditor: each minute it asks of every concern that is not closed whether what must hold of it does.

It believes the database alone, not what the program meant to do. What is broken is logged with reference and numbers,
stands in the audit chain from when it begins, and `handlers/alive.py` stops saying that all is well.
"""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

import structlog

from bot.calendar import Clock
from bot.concerns import OWNED, Concern, Level
from bot.invariants import Case, broken
from bot.routes import owner_gone
from bot.school import School
from handlers.errors import reported
from storage import Noted, Storage, Store

LOG = structlog.get_logger(__name__)


class Auditor:
    """Looks at the concerns of every school. What it has read of the audit chains it does not read again."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        """Begin with nothing read."""
        self._storage = storage
        self._clock = clock
        self._noted: dict[UUID, Noted] = {}

    async def look(self) -> bool:
        """Look at every school; return whether all could be looked at and everything holds. Never raises."""
        now, schools = self._clock.now(), list[UUID]()
        with reported("the auditor cannot read the schools") as report:
            async with self._storage.transaction() as store:
                schools = await store.schools.all()
        return report.trouble is None and all([await self._holds(key, now) for key in schools])

    async def _holds(self, key: UUID, now: datetime) -> bool:
        with reported("a school cannot be audited"):
            return await self._look_at(key, now) == 0
        return False

    async def _look_at(self, key: UUID, now: datetime) -> int:
        """Look at the concerns of a school; return of how many something does not hold."""
        async with self._storage.transaction() as store:
            school = await store.schools.get(key)
            concerns = await store.concerns.open(key)
            noted = await store.audit.noted(key, self._noted.get(key, Noted()))
            cases = await store.cases.of(concerns, noted.stored)
            wrong = sum([_judge(store, case, school, noted, now) for case in cases])
            for concern in concerns:
                await _hand_on(store, concern, school, now)
        self._noted[key] = (
            noted  # not before the end: what is read in a transaction that fails may never have been
        )
        return wrong


def _judge(store: Store, case: Case, school: School, noted: Noted, now: datetime) -> bool:
    """Say whether something does not hold of a case; the audit chain hears when that changes."""
    ref, numbers = case.concern.ref, broken(case, school, now)
    if numbers:
        LOG.error("an invariant is broken", ref=ref, invariants=numbers)
    found = " ".join(numbers)
    if found != noted.broken.get(ref, ""):
        action = "invariants broken" if found else "invariants hold"
        store.tx.note(school.id, now, action, ref=ref, invariants=found)
    return bool(numbers)


async def _hand_on(store: Store, concern: Concern, school: School, now: datetime) -> None:
    """Let a concern speak at once whose owner is gone: it then opens again. In hours; where a child is in danger, always."""
    if concern.stage not in OWNED or (concern.next_at is not None and concern.next_at <= now):
        return
    if (concern.level is Level.RED or school.on_watch(now)) and owner_gone(concern, school, now):
        due = replace(concern, next_at=now, version=concern.version + 1)
        await store.concerns.save(concern, due, now, "owner gone")
