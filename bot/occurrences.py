"""Something that is due once because time has passed."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One thing that is due once: `kind`, `subject` and `slot` name it for ever. After `latest` it is dropped."""

    kind: str
    subject: UUID
    slot: str
    person: UUID
    due_at: datetime
    latest: datetime
