"""The annex of a report: the ordinary notes about the pupil, in words where others may read them. Concerns are no notes."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.calendar import day_words, local
from bot.digests import Sees, sees
from bot.people import Moment, Person
from bot.periods import Period
from bot.records import Record
from bot.report_words import Subject, fit, ordinary


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the annex: `words` are "" where they stay in the record."""

    moment: str
    kind: str
    type: str
    reference: str
    author: str
    words: str = ""


def annex(reader: Person, about: Subject, records: Iterable[Record], over: Period, at: Moment) -> list[Note]:
    """Return the standing notes of a period that a reader may know of, oldest first.

    Words stand only in notes of learning, of an ordinary day, for a review, or of behaviour, and only when they name no
    other child, no home, no care of the body and no hold; of the others it is told that there is one.
    """
    inside = [
        one
        for one in records
        if one.pupil == about.pupil.id and one.withdrawn_at is None and over.holds(one.event_at)
    ]
    inside.sort(key=lambda one: (one.event_at, one.id))
    seen = ((one, sees(reader, one, at)) for one in inside)
    return [_note(one, how, about) for one, how in seen if how is not Sees.NOTHING]


def _note(one: Record, how: Sees, about: Subject) -> Note:
    there, author = local(one.event_at, about.school.zone), about.school.person(one.author)
    shown = how is Sees.WORDS and ordinary(one) and fit(one.words, one, about)
    clock = f", {there:%H:%M}" if one.precision in {"exact", "approx"} else ""
    return Note(
        f"{day_words(there.date())} {there.year}{clock}",
        one.kind,
        one.type,
        one.ref,
        author.display if author else "",
        one.words if shown else "",
    )
