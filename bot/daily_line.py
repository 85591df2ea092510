"""A line of the class teacher's minute, and what it is made of."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from bot.calendar import clock_words, day_words, local
from bot.kinds import type_of
from bot.people import Moment
from bot.plans import Plan
from bot.pupils import Pupil
from bot.questions import Question
from bot.records import Record, time_words

PARTS = (
    "well",
    "learned",
    "programme",
    "mood",
    "also",
    "incident",
    "accident",
    "medical",
    "medicine",
    "fact",
    "message",
    "tomorrow",
    "home",
    "open",
    "more",
)
"""The parts of a minute in their order; each is a sentence in its template."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its part, the pupil's code, when, cleaned words, further facts (JSON), the records it tells of."""

    part: str
    code: str
    at: str = ""
    words: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    records: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A record of a pupil with the questions about it, and the pupil's plan."""

    record: Record
    pupil: Pupil
    questions: tuple[Question, ...] = ()
    plan: Plan = field(default_factory=Plan)

    @property
    def fact_only(self) -> bool:
        """Whether the minute says that it was and nothing else, whoever reads."""
        return type_of(self.record.kind, self.record.type).fact_only

    def fact(self, name: str) -> str:
        """Return a fact of the record, "" when its words do not say it."""
        return self.record.facts.get(name, "")


def at_words(note: Note, at: Moment) -> str:
    """Return when a note was: as it was said, else when it was sent."""
    said = time_words(note.record, at.school.zone, at.today)
    return said or clock_words(note.record.sent_at, at.school.zone, at.today)


def day_of(note: Note, at: Moment) -> str:
    """Return the day of a note, "" when it is today's."""
    day = local(note.record.event_at, at.school.zone).date()
    return "" if day == at.today else day_words(day)


def by_pupil(notes: Iterable[Note]) -> dict[str, list[Note]]:
    """Return notes by the pupil's code, in their order."""
    found: dict[str, list[Note]] = {}
    for note in notes:
        found.setdefault(note.pupil.code, []).append(note)
    return found


def keys(notes: Sequence[Note]) -> tuple[UUID, ...]:
    """Return the ids of the records of notes."""
    return tuple(note.record.id for note in notes)
