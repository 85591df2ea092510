"""What somebody is reminded of on a school morning: lines of one message, each said once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from bot.occurrences import Occurrence


@dataclass(frozen=True, slots=True)
class Reminder:
    """A line of somebody's morning message: `kind`, `subject` and `on` name it for ever.

    `on` is the first day it may be said; on a day without school, or without this person, it waits for their next
    morning. Of several that came due meanwhile about one thing only the last is given. `facts` fill its line of `prompts/pushes/morning.j2`.
    """

    kind: str
    subject: UUID
    on: date
    person: UUID
    facts: Mapping[str, Any] = field(default_factory=dict)
    topic: str = ""

    def occurrence(self, morning: Occurrence) -> Occurrence:
        """Return the line as an occurrence of its own, said on that morning."""
        return Occurrence(
            self.kind, self.subject, self.on.isoformat(), self.person, morning.due_at, morning.latest
        )
