"""The life of a concern: open, taken, in danger after all. The ladder it climbs is in `bot/ladder.py`."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from bot.people import Person, Thing
from bot.school import School


class Level(StrEnum):
    """How urgent: red when a child is in danger now, else amber. Nobody's answer lowers it."""

    RED = "red"
    AMBER = "amber"


class Stage(StrEnum):
    """Where a concern stands. It is never deleted and never closes itself."""

    OPEN = "open"
    NOBODY = "nobody"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Concern:
    """A concern. `next_at` is when it speaks again: null once somebody has it. `step` counts the rungs climbed.

    `type` is pupil or adult; `subject` is the member of staff an adult concern is about, when it names one.
    """

    id: UUID
    school: UUID
    ref: str
    level: Level
    stage: Stage
    step: int
    version: int
    next_at: datetime | None
    reporter: UUID
    pupil: UUID | None
    created_at: datetime
    owner: UUID | None = None
    taken_at: datetime | None = None
    danger: str | None = None
    told: str | None = None
    type: str = "pupil"
    subject: UUID | None = None


def thing(concern: Concern, school: School) -> Thing:
    """Return what `may()` needs to know of a concern."""
    return Thing(
        school.id,
        owner=concern.reporter,
        pupil=school.pupil(concern.pupil),
        subjects=frozenset([concern.subject] if concern.subject else []),
        safeguarding=True,
    )


def take(concern: Concern, person: Person, now: datetime) -> Concern:
    """Return the concern with its new owner; it stops speaking."""
    return replace(
        concern, stage=Stage.TAKEN, owner=person.id, taken_at=now, next_at=None, version=concern.version + 1
    )


def answer_danger(concern: Concern, answer: str, now: datetime) -> Concern:
    """Note the answer to "danger now?"; a yes makes it red and due at once, whoever has it. Nothing lowers it."""
    if answer != "yes" or concern.level is Level.RED:
        return replace(concern, danger=answer, version=concern.version + 1)
    return replace(
        concern,
        danger=answer,
        level=Level.RED,
        stage=Stage.OPEN,
        owner=None,
        taken_at=None,
        step=0,
        next_at=now,
        version=concern.version + 1,
    )
