"""Something that is due once because time has passed."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

Name = tuple[str, UUID, str]
"""What an occurrence is called for ever: its kind, its subject and its slot."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One thing that is due once: `kind`, `subject` and `slot` name it for ever. After `latest` it is dropped."""

    kind: str
    subject: UUID
    slot: str
    person: UUID
    due_at: datetime
    latest: datetime

    @property
    def name(self) -> Name:
        """What it is called for ever."""
        return self.kind, self.subject, self.slot
