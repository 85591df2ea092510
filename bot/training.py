"""Training: what somebody did, until when it counts, and who is told when it does not any more."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Course:
    """A course of the school, and after how many months it is due again (None: once is enough)."""

    id: UUID
    code: str
    name: str
    every_months: int | None = None


@dataclass(frozen=True, slots=True)
class Training:
    """What somebody did, or has to do when `done` is None; `expires` is the last day the certificate says it counts.

    What was said in a chat has `said_at`, and `seen_by` once a leader saw the certificate.
    """

    id: UUID
    person: UUID
    course: UUID
    done: date | None = None
    expires: date | None = None
    said_at: datetime | None = None
    seen_by: UUID | None = None
