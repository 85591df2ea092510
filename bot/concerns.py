"""The life of a concern: begun, open, taken, acted on, closed. The ladder it climbs is in `bot/ladder.py`.

Pure: from a concern and what happened to the concern as it is then. It is never deleted and never closes itself.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from bot.people import Person, Thing
from bot.school import School
from bot.watch import lease, reminder


class Level(StrEnum):
    """How urgent: red when a child is in danger now, amber today, green a worry. Nobody's answer lowers it."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"


class Stage(StrEnum):
    """Where a concern stands.

    `draft`: begun, without words. `held`: the school is closed, it climbs again in the morning. `nobody`: no one can be
    rung. `taken`: somebody has it, on a lease. `acted`: a decision and its reason are written.
    """

    DRAFT = "draft"
    OPEN = "open"
    HELD = "held"
    NOBODY = "nobody"
    TAKEN = "taken"
    ACTED = "acted"
    CLOSED = "closed"


CLIMBING = frozenset({Stage.OPEN, Stage.HELD, Stage.NOBODY})
"""Sent, and nobody has it."""
OWNED = frozenset({Stage.TAKEN, Stage.ACTED})


@dataclass(frozen=True, slots=True)
class Concern:
    """A concern. `next_at` is when it speaks again. `step` counts the rungs climbed in this `round`.

    `type` is pupil or adult; `subjects` are the adults here it is about, `excluded` those the reporter asked to keep out:
    none of them ever hears of it. `asks` while a member of staff is named and nobody has said whether it is about them;
    until then it goes by the head's route. `recorded_at` is when its owner last wrote something down.
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
    round: int = 1
    subjects: frozenset[UUID] = frozenset()
    excluded: frozenset[UUID] = frozenset()
    asks: bool = False
    confirmed: bool = True
    recorded_at: datetime | None = None

    @property
    def barred(self) -> frozenset[UUID]:
        """Whoever may not be told of it nor act on it: whom it is kept from, and the reporter."""
        return self.kept_from | {self.reporter}

    @property
    def kept_from(self) -> frozenset[UUID]:
        """Whoever nothing may show that it exists: subjects and the excluded."""
        return self.subjects | self.excluded


def thing(concern: Concern, school: School) -> Thing:
    """Return what `may()` needs to know of a concern."""
    return Thing(
        school.id,
        owner=concern.reporter,
        pupil=school.pupil(concern.pupil),
        subjects=concern.subjects | concern.excluded,
        safeguarding=True,
    )


def take(concern: Concern, person: Person, school: School, now: datetime) -> Concern:
    """Return the concern with its new owner, on a lease: nothing recorded when it ends, and it opens again."""
    return _moved(
        concern,
        stage=Stage.TAKEN,
        owner=person.id,
        taken_at=now,
        recorded_at=None,
        next_at=lease(school, now, red=concern.level is Level.RED),
    )


def record(concern: Concern, school: School, now: datetime) -> Concern:
    """Return the concern after its owner wrote something down: the lease is kept, a decision is still wanted."""
    return _moved(concern, recorded_at=now, next_at=reminder(school, now))


def decide(concern: Concern, person: Person, review_at: datetime, now: datetime) -> Concern:
    """Return the concern with a decision and its reason written; whoever writes it has it. It is looked at again."""
    return _moved(
        concern,
        stage=Stage.ACTED,
        owner=person.id,
        taken_at=concern.taken_at if concern.owner == person.id else now,
        recorded_at=now,
        next_at=review_at,
    )


def close(concern: Concern) -> Concern:
    """Return the concern closed: it speaks no more. It is kept, and can be opened again."""
    return _moved(concern, stage=Stage.CLOSED, next_at=None)


def open_again(concern: Concern, now: datetime, step: int = 0) -> Concern:
    """Return the concern open anew, due at once on a rung: handed back, lapsed, reopened, taken from a subject."""
    return _moved(
        concern,
        stage=Stage.OPEN,
        owner=None,
        taken_at=None,
        recorded_at=None,
        step=step,
        round=concern.round + 1,
        next_at=now,
    )


def send(concern: Concern, now: datetime, *, confirmed: bool) -> Concern:
    """Return a draft as a concern that is sent; unconfirmed when its reporter never came back to it."""
    return _moved(concern, stage=Stage.OPEN, step=0, confirmed=confirmed, next_at=now)


def answer_danger(concern: Concern, answer: str, now: datetime) -> Concern:
    """Note the answer to "danger now?"; a yes makes it red and due at once, whoever has it. Nothing lowers it.

    What is red already rings on, or somebody has it; acted on or closed, it opens again.
    """
    heard = concern.level is Level.RED and concern.stage in CLIMBING | {Stage.TAKEN}
    if answer != "yes" or heard:
        return _moved(concern, danger=answer)
    red = replace(concern, danger=answer, level=Level.RED)
    return send(red, now, confirmed=False) if concern.stage is Stage.DRAFT else open_again(red, now)


def add_subject(concern: Concern, person: UUID, now: datetime) -> Concern:
    """Return the concern about an adult here too: it goes by another route from now on, and its subject is out of it."""
    about = replace(concern, type="adult", asks=False, subjects=concern.subjects | {person})
    return _another_way(about, now)


def not_about_adult(concern: Concern, now: datetime) -> Concern:
    """Return the concern whose named adult it is not about: it goes to the safeguarding team."""
    return _another_way(replace(concern, type="pupil", asks=False, subjects=frozenset()), now)


def _another_way(concern: Concern, now: datetime) -> Concern:
    """Return a concern whose route changed: whoever had it has it no more, and it climbs from the first rung."""
    if concern.stage is Stage.DRAFT:
        return _moved(concern)
    if concern.stage is Stage.CLOSED:
        return _moved(concern, owner=None, round=concern.round + 1)
    return open_again(concern, now)


def _moved(concern: Concern, **change: object) -> Concern:
    return replace(concern, version=concern.version + 1, **change)  # type: ignore[arg-type]
