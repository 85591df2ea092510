"""What one TA leaves for the next on the same pupil."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Handover:
    """A note for the next TA; its words are in the record. `read_by` are those who opened it."""

    record: UUID
    pupil: UUID
    by: UUID
    at: datetime
    read_by: frozenset[UUID] = frozenset()
