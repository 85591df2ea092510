"""Reviews of plans and of people: the meeting, and everybody's part in it."""

from dataclasses import dataclass
from datetime import date, time
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Review:
    """A meeting: of a pupil's plan, or with a person (an appraisal); `day` is its date, `at` when it begins."""

    id: UUID
    kind: str
    day: date
    at: time | None = None
    pupil: UUID | None = None
    person: UUID | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """Somebody's part of a review that is done."""

    review: UUID
    part: str
    person: UUID
