"""What was written down: records and their amendments. An original never changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from bot.calendar import clock_words, day_words, local
from bot.kinds import KINDS
from bot.people import Thing
from bot.school import School


@dataclass(frozen=True, slots=True)
class Record:
    """A log or an incident.

    `text` is the message byte for byte and stays; `words`, `kind`, `pupil` and `event_at` are how it reads now, after
    the amendments. `facts` are what was found in the words, by the names of `bot/kinds/`. `force` is yes, maybe, no or
    None, `urgency` red or None. `message_id` is the author's message it came in, with others perhaps. `version` counts amendments; a button made for another version is stale.
    """

    id: UUID
    school: UUID
    ref: str
    kind: str
    type: str
    author: UUID
    pupil: UUID | None
    event_at: datetime
    precision: str
    sent_at: datetime
    stored_at: datetime
    text: str
    words: str
    version: int = 1
    withdrawn_at: datetime | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    force: str | None = None
    urgency: str | None = None
    message_id: int | None = None


class Change(StrEnum):
    """What an amendment does."""

    CORRECT = "correct"
    REASSIGN = "reassign"
    WITHDRAW = "withdraw"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class Amendment:
    """One change of a record: what it said before and says after, in words; nothing is ever overwritten unseen."""

    record: UUID
    version: int
    change: Change
    by: UUID
    at: datetime
    before: str
    after: str


def time_words(record: Record, zone: str, today: date) -> str:
    """Return when it was as a card or digest shows it: "10:42", "about 14:00", "break", "Fri 20 Nov, pm"; "" if unsaid."""
    match record.precision:
        case "exact":
            return clock_words(record.event_at, zone, today)
        case "approx":
            return f"about {clock_words(record.event_at, zone, today)}"
        case "period" | "date":
            day = local(record.event_at, zone).date()
            said = record.facts.get("when", "") if record.precision == "period" else ""
            if day == today:
                return said or "today"
            return f"{day_words(day)}, {said}" if said else day_words(day)
        case _:
            return ""


def thing(record: Record, school: School, now: datetime) -> Thing:
    """Return what `may()` needs to know of a record."""
    return Thing(
        school.id,
        owner=record.author,
        pupil=school.pupil(record.pupil),
        age_days=(now - record.event_at).days,
    )


def reference(kind: str, letters: str) -> str:
    """Return what people see: the kind's letter, a dash, Crockford base32 without look-alikes."""
    return f"{KINDS[kind].letter}-{letters}"
