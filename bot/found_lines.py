"""How a note that was found is listed: when, about whom, its first words."""

from dataclasses import dataclass

from bot.calendar import clock_words, date_words, day_words, local
from bot.digests import Sees
from bot.found import Note
from bot.people import Moment
from bot.records import Record

_TO_THE_MINUTE = frozenset({"exact", "approx", "sent"})
_FIRST_WORDS = 90


@dataclass(frozen=True, slots=True)
class Line:
    """A note as a list shows it; `fact` is the type of one whose words are not for this reader."""

    ref: str
    at: str
    pupil: str
    kind: str
    words: str
    by: str
    fact: str
    withdrawn: bool


def line_of(note: Note, seen: Sees, at: Moment) -> Line:
    """Return a note as one line of a list."""
    record, school = note.record, at.school
    pupil, author = school.pupil(record.pupil), school.person(record.author)
    return Line(
        record.ref,
        moment_words(record, at),
        pupil.code if pupil else "",
        record.kind,
        _first(record.words) if seen is Sees.WORDS else "",
        author.display if author else "",
        record.type if seen is Sees.FACT else "",
        record.withdrawn_at is not None,
    )


def moment_words(record: Record, at: Moment) -> str:
    """Return "Mon 23 Nov 10:42", "Tue 3 Feb 2026" when only the day is known; the year only when it is another one."""
    day = local(record.event_at, at.school.zone).date()
    words = day_words(day) if day.year == at.today.year else f"{day:%a} {date_words(day)}"
    exact = record.precision in _TO_THE_MINUTE
    return f"{words} {clock_words(record.event_at, at.school.zone)}" if exact else words


def _first(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _FIRST_WORDS else f"{plain[:_FIRST_WORDS]}…"
