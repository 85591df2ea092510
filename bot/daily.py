"""The class teacher's minute: from the notes of a class to lines, at most twelve a page, what went well first.

It is put together anew at each opening, so an amendment made since is in it. Words come out of `bot.cleaned`; of care,
holds, medicine and messages from home there is the fact and no word. What fits in no line is counted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from bot import daily_events, daily_learning, daily_notes
from bot.daily_line import PARTS, Line, Note
from bot.digests import Sees, sees
from bot.people import Moment, Person
from bot.plans import Plan
from bot.questions import Question
from bot.records import Record

LINES = 12
"""How many lines a page of the minute has."""


@dataclass(frozen=True, slots=True)
class Day:
    """What a minute is made of: the records since the last one, the questions about each, and plans by pupil."""

    records: Sequence[Record]
    questions: Mapping[UUID, Sequence[Question]] = field(default_factory=dict)
    plans: Mapping[UUID, Plan] = field(default_factory=dict)


def of_class(reader: Person, records: Sequence[Record], at: Moment) -> list[Record]:
    """Return the records about pupils of the reader's own class, whatever else the reader may read."""
    return [
        one
        for one in records
        if (pupil := at.school.pupil(one.pupil)) and at.school.teacher_of(pupil) == reader.id
    ]


def minute(reader: Person, day: Day, at: Moment) -> tuple[Line, ...]:
    """Return the lines of the minute, what went well first; nothing withdrawn, nothing the reader may not know of."""
    notes = _notes(reader, day, at)
    found = [
        *daily_learning.lines(notes, at.school.prompt_levels),
        *daily_notes.lines(notes, at),
        *daily_events.lines(notes, at),
    ]
    told = {key for line in found for key in line.records}
    found += _more([note for note in notes if note.record.id not in told])
    return tuple(sorted(found, key=lambda line: (PARTS.index(line.part), line.code)))


def pages(lines: Sequence[Line]) -> list[tuple[Line, ...]]:
    """Cut a minute into pages of twelve lines; without any there is one empty page."""
    return [tuple(lines[start : start + LINES]) for start in range(0, max(len(lines), 1), LINES)]


def shown(line: Line) -> dict[str, Any]:
    """Return a line as the facts of its template."""
    return {"part": line.part, "code": line.code, "at": line.at, "words": line.words, **line.facts}


def _notes(reader: Person, day: Day, at: Moment) -> list[Note]:
    """Return the records of the reader's class that stand and may be known of, as they happened."""
    found = []
    for record in of_class(reader, day.records, at):
        pupil = at.school.pupil(record.pupil)
        if pupil is None or record.withdrawn_at is not None or sees(reader, record, at) is Sees.NOTHING:
            continue
        asked = tuple(day.questions.get(record.id, ()))
        found.append(Note(record, pupil, asked, day.plans.get(pupil.id, Plan())))
    return sorted(found, key=lambda note: (note.record.event_at, note.record.id))


def _more(notes: Sequence[Note]) -> list[Line]:
    """Return the line that counts a pupil's notes of which no other line tells."""
    codes = dict.fromkeys(note.pupil.code for note in notes)
    return [
        Line("more", code, facts={"count": sum(note.pupil.code == code for note in notes)}) for code in codes
    ]
