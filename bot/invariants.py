"""What must hold of every concern at every moment; the auditor asks it of the database each minute.

Numbered as people speak of them: I1 it speaks again, I2 nobody barred, I3 its route, I4 no double, I5 silence once
taken, I7 never silent, I8 the reporter knows, I9 the audit, I10 the timer moves on. I6, never early, holds by the way a
step is claimed: by the moment it was due.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from bot.access import Action
from bot.concerns import OWNED, Concern, Level, Stage
from bot.people import Role
from bot.routes import ROLES, TAKES, route
from bot.school import School

_DAY = timedelta(hours=24)
LATE = timedelta(minutes=2)
"""How much later than its moment a step may be before its timer counts as stuck: a program that starts needs seconds."""
_SILENT = timedelta(minutes=30)
_SOON = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Ring:
    """A doorbell that was posted; `needs` is the right it was posted for, by which its route is known."""

    person: UUID
    round: int
    step: int
    at: datetime
    needs: Action | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A concern with what was done about it: doorbells, when its reporter last heard of it, its notes in the audit."""

    concern: Concern
    rings: tuple[Ring, ...] = ()
    told_at: datetime | None = None
    notes: int = 0


def broken(case: Case, school: School, now: datetime) -> list[str]:
    """Return the numbers of the invariants that do not hold of a case now, in order."""
    rung = frozenset(ring.person for ring in case.rings if ring.round == case.concern.round)
    checks = {
        "I1": _speaks_again(case.concern, now),
        "I2": _nobody_barred(case.concern, rung),
        "I3": _by_its_route(case, school, now),
        "I4": _no_double(case),
        "I5": _silent_once_taken(case),
        "I7": _never_silent(case, school, now),
        "I8": case.concern.stage is not Stage.NOBODY or case.told_at is not None,
        "I9": case.notes >= case.concern.version,
        "I10": case.concern.next_at is None or case.concern.next_at > now - LATE,
    }
    return [name for name, holds in checks.items() if not holds]


def _speaks_again(concern: Concern, now: datetime) -> bool:
    """I1: what is not closed has a next moment, and what nobody has one within a day."""
    if concern.stage is Stage.CLOSED:
        return concern.next_at is None
    return concern.next_at is not None and (concern.stage in OWNED or concern.next_at <= now + _DAY)


def _nobody_barred(concern: Concern, rung: frozenset[UUID]) -> bool:
    """I2: neither subject, excluded person nor reporter has it; none is rung in this round, the one they are barred in."""
    return concern.owner not in concern.barred and concern.barred.isdisjoint(rung)


def _by_its_route(case: Case, school: School, now: datetime) -> bool:
    """I3: in this round nobody is rung by another route, nor anybody who is not of it.

    A doorbell is held against the route for a day, against the roles of whom it rang only while it is fresh: people get
    other roles, and were rung rightly before.
    """
    way = route(case.concern, school)
    roles = ROLES[way] | ({Role.TRUST_LEAD} if case.concern.level is Level.RED else set())
    rings = [ring for ring in case.rings if ring.round == case.concern.round and ring.at > now - _DAY]
    fresh = (school.person(ring.person) for ring in rings if ring.at > now - LATE)
    return all(ring.needs in {None, TAKES[way]} for ring in rings) and all(
        person is None or person.roles & roles for person in fresh
    )


def _no_double(case: Case) -> bool:
    """I4: one doorbell for a concern, round, step and person."""
    return len({(ring.round, ring.step, ring.person.int) for ring in case.rings}) == len(case.rings)


def _silent_once_taken(case: Case) -> bool:
    """I5: no doorbell after somebody took it."""
    taken = case.concern.taken_at
    return taken is None or all(ring.at <= taken for ring in case.rings)


def _never_silent(case: Case, school: School, now: datetime) -> bool:
    """I7: in hours and open, it rang within half an hour; held or without anybody to ring, it is tried within minutes.

    A school that sets longer pauses waits for them; a worry waits for its own hours.
    """
    pauses = (timedelta(minutes=school.minutes(key)) for key in ("ladder_all", "ladder_repeat"))
    concern, since = case.concern, now - max(_SILENT, *pauses) - LATE
    if concern.level is Level.GREEN or not (school.on_watch(now) and school.on_watch(since)):
        return True
    if concern.stage is Stage.OPEN:
        return any(ring.at >= since for ring in case.rings) or concern.created_at > since
    if concern.stage in {Stage.HELD, Stage.NOBODY}:
        return concern.next_at is not None and concern.next_at <= now + _SOON
    return True
