"""Which notes a search finds, and for whose eyes. Concerns are not records and are never found."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from bot.access import Action
from bot.calendar import instant, local
from bot.digests import Sees, sees
from bot.find import Wish, fits, tokens
from bot.kinds import KINDS, type_of
from bot.people import Answer, Moment, Person, Thing, may
from bot.reading import Sent, read
from bot.records import Amendment, Change, Record, thing
from bot.school import School

NO_WORDS = frozenset({"about", "ahead", "when"})
"""Facts that are not in anybody's words."""
_BECAME_A_CONCERN = re.compile(rf"{KINDS['concern'].letter}-\w+")


@dataclass(frozen=True, slots=True)
class Note:
    """A record with its amendments, oldest first."""

    record: Record
    changes: tuple[Amendment, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Behind which note a walk goes on: its moment and id."""

    at: datetime
    id: UUID


@dataclass(frozen=True, slots=True)
class Walk:
    """Which notes are gone through, newest first: as far as the database can tell without opening any.

    `pupils` None: all and those of none; `author` None: anybody's; `kind` "": either; from `since` on, before `until`.
    """

    school: UUID
    pupils: tuple[UUID, ...] | None
    author: UUID | None = None
    kind: str = ""
    since: datetime | None = None
    until: datetime | None = None


def allowed(wish: Wish, reader: Person, at: Moment) -> Answer:
    """Say whether somebody may look for what they wish: YES, STEP_UP when a code is missing, else NO."""
    answers = {answer for _, answer in _searchable(wish, reader, at)}
    return next((one for one in (Answer.STEP_UP, Answer.YES) if one in answers), Answer.NO)


def walk_of(wish: Wish, reader: Person, at: Moment) -> Walk | None:
    """Return which notes to go through; None when there is not one the reader may look for."""
    whom = [pupil for pupil, answer in _searchable(wish, reader, at) if answer is Answer.YES]
    if not whom:
        return None
    zone, school = at.school.zone, at.school
    return Walk(
        school.id,
        None if None in whom else tuple(pupil for pupil in whom if pupil is not None),
        reader.id if wish.mine else None,
        wish.kind,
        instant(wish.since, time(), zone) if wish.since else None,
        instant(wish.until + timedelta(days=1), time(), zone) if wish.until else None,
    )


def _searchable(wish: Wish, reader: Person, at: Moment) -> Iterator[tuple[UUID | None, Answer]]:
    """Return whom the wish leaves open, and whether the reader may look for their notes; None are notes of no pupil."""
    for pupil in (None, *at.school.pupils) if not wish.pupils else map(at.school.pupil, wish.pupils):
        yield (
            pupil.id if pupil else None,
            may(reader, Action.SEARCH, Thing(at.school.id, pupil=pupil), at),
        )


def finds(reader: Person, note: Note, at: Moment) -> Sees:
    """Say how much of a note a search shows a reader: both rows of the access table count, that of search and its own."""
    if may(reader, Action.SEARCH, thing(note.record, at.school, at.now), at) is not Answer.YES:
        return Sees.NOTHING
    return reads(reader, note, at)[1]


def reads(reader: Person, note: Note, at: Moment) -> tuple[Answer, Sees]:
    """Say how much of a note a reader may open now, and whether a code has to come first.

    One that was taken back is its author's alone; one that became a concern is nobody's here.
    """
    record = note.record
    mine = record.author == reader.id
    if became_a_concern(note) or (record.withdrawn_at is not None and not mine):
        return Answer.NO, Sees.NOTHING
    seen = sees(reader, record, at)
    if seen is Sees.NOTHING:
        return Answer.NO, seen
    about = thing(record, at.school, at.now)
    answers = set() if mine else {may(reader, Action.SEARCH, about, at)}
    closer = type_of(record.kind, record.type).read
    if seen is Sees.WORDS and closer:
        of_type = may(reader, closer, about, at)
        answers.add(of_type)
        seen = seen if mine or of_type in {Answer.YES, Answer.STEP_UP} else Sees.FACT
    return (Answer.STEP_UP if Answer.STEP_UP in answers else Answer.YES), seen


def became_a_concern(note: Note) -> bool:
    """Whether a note was withdrawn because it is a concern: its words are in a concern's file, not here."""
    return any(
        one.change is Change.WITHDRAW and _BECAME_A_CONCERN.fullmatch(one.after) for one in note.changes
    )


def wanted(wish: Wish, note: Note, seen: Sees, at: Moment) -> bool:
    """Whether a note is what was asked for; of one whose words the reader does not see only the type can fit."""
    record, day = note.record, local(note.record.event_at, at.school.zone).date()
    if wish.ref:
        return record.ref == wish.ref
    if (wish.pupils and record.pupil not in wish.pupils) or (wish.kind and record.kind != wish.kind):
        return False
    if day < (wish.since or date.min) or day > (wish.until or date.max):
        return False
    if not wish.words:
        return True
    said = tokens(" ".join(texts(note, at.school))) if seen is Sees.WORDS else []
    return fits(wish.words, said, record.type)


def texts(note: Note, school: School) -> list[str]:
    """Return everything a note says as it stands now: its words, the facts answered, what was added."""
    facts = [words for name, words in note.record.facts.items() if name not in NO_WORDS]
    return [note.record.words, *facts, *(one.after for one in added(note, school))]


def added(note: Note, school: School) -> list[Amendment]:
    """Return the words added to a note. A worry among them was heard as one; it is not read here."""
    return [
        one
        for one in note.changes
        if one.change is Change.ADD and not _tells_a_worry(note, one.after, school)
    ]


def _tells_a_worry(note: Note, text: str, school: School) -> bool:
    record = note.record
    sent = Sent(text, record.author, record.sent_at, school.at(record.sent_at).today)
    return any(part.kind == "concern" for part in read(sent, school).parts)
