"""What the safeguarding lists of the week and of the day hold: references, ages, what is overdue, and patterns; for the head numbers only.

No pupil and no word is in it: it is pushed. Of what is about an adult the head alone hears, and only how many are open.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from bot.calendar import local
from bot.casework import Entry, overdue
from bot.concerns import CLIMBING, Concern, Level, Stage
from bot.people import Moment

WEEK = timedelta(days=7)
PATTERN = timedelta(days=28)
_LONG = 5
"""School days after which a concern that is still open is long open (ours)."""
_WORRIES = 3
"""Green concerns about one pupil within the 28 days that make a pattern (ours)."""

Files = Mapping[UUID, Sequence[Entry]]


@dataclass(frozen=True, slots=True)
class Listed:
    """One open concern: its reference, how urgent, for how many days, who has it, how many actions are overdue.

    `undecided`: somebody has it and no decision is written; `long`: it is open for more than five school days.
    """

    ref: str
    level: str
    days: int
    owner: UUID | None
    overdue: int
    undecided: bool = False
    long: bool = False


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the headteacher hears: counts of the week, of what is open, of what nobody has, and of what is about adults."""

    new: int
    open: int
    closed: int
    nobody: int
    overdue: int
    adults: int = 0


def listed(concerns: Sequence[Concern], files: Files, at: Moment) -> tuple[Listed, ...]:
    """Return what is open, longest first."""
    return tuple(
        Listed(
            one.ref,
            one.level.value,
            (at.now - one.created_at).days,
            one.owner,
            len(overdue(files.get(one.id, ()), at.today)),
            one.stage is Stage.TAKEN,
            _school_days(one, at) > _LONG,
        )
        for one in sorted(_ours(concerns), key=lambda one: one.created_at)
        if one.stage is not Stage.CLOSED
    )


def _school_days(one: Concern, at: Moment) -> int:
    """Return how many school days have begun since the day a concern began."""
    begun = local(one.created_at, at.school.zone).date()
    return sum(
        at.school.is_open(begun + timedelta(days=count)) for count in range(1, (at.today - begun).days + 1)
    )


def waiting(concerns: Sequence[Concern]) -> tuple[str, ...]:
    """Return the references of the worries nobody has, longest first: what is more urgent rings by itself."""
    ours = sorted(_ours(concerns), key=lambda one: one.created_at)
    return tuple(one.ref for one in ours if one.level is Level.GREEN and one.stage in CLIMBING)


def patterns(concerns: Sequence[Concern], now: datetime) -> tuple[tuple[str, ...], ...]:
    """Return the references of three worries or more about one pupil within 28 days, oldest first."""
    found: dict[UUID, list[str]] = defaultdict(list)
    for one in sorted(_ours(concerns), key=lambda one: one.created_at):
        if one.pupil and one.level is Level.GREEN and now - one.created_at <= PATTERN:
            found[one.pupil].append(one.ref)
    return tuple(tuple(refs) for refs in found.values() if len(refs) >= _WORRIES)


def numbers(
    concerns: Sequence[Concern], files: Files, now: datetime, today: date, adults: Sequence[Concern] = ()
) -> Numbers:
    """Count the week. `adults` are the concerns about adults that go to whoever reads."""
    ours = _ours(concerns)
    still = [one for one in ours if one.stage is not Stage.CLOSED]
    return Numbers(
        new=sum(now - one.created_at <= WEEK for one in ours),
        open=len(still),
        closed=sum(_closed_at(files.get(one.id, ()), now) for one in ours if one.stage is Stage.CLOSED),
        nobody=sum(one.stage in CLIMBING for one in still),
        overdue=sum(len(overdue(files.get(one.id, ()), today)) for one in still),
        adults=sum(one.stage not in {Stage.CLOSED, Stage.DRAFT} for one in adults),
    )


def _closed_at(file: Sequence[Entry], now: datetime) -> bool:
    """Whether a concern was closed within the week."""
    return any(one.kind.value == "close" and now - one.at <= WEEK for one in file)


def _ours(concerns: Sequence[Concern]) -> list[Concern]:
    return [one for one in concerns if one.type == "pupil" and one.stage is not Stage.DRAFT]
