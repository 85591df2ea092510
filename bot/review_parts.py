"""Who has which part of which review, until when, and whether it is done."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from bot.people import Person, Role
from bot.pupils import Pupil
from bot.review_days import due_on, opens_on, school_day_by
from bot.reviews import PARTS, Part, Review, Whose
from bot.school import School

_AHEAD, _BEHIND = timedelta(days=400), timedelta(days=84 + 183)
STANDS_IN = timedelta(days=14)
"""Who supports a pupil for fewer days than this stands in, and has no part in a review (ours)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One person's part of one review: the day it opens, the school day it is due, whether it is done."""

    review: Review
    part: Part
    person: Person
    opens: date
    due: date
    done: bool

    def late(self, day: date) -> bool:
        """Whether it is missing on a day after it was due."""
        return self.part.tapped and not self.done and self.due < day

    def missing(self, last: date) -> bool:
        """Whether it is to be done by a day and is not."""
        return self.part.tapped and not self.done and self.due <= last


@dataclass(frozen=True, slots=True)
class Upcoming:
    """A review and whose parts of it are missing, the first one due first."""

    review: Review
    missing: tuple[Piece, ...] = ()


def pieces(school: School, day: date, ahead: timedelta = _AHEAD) -> Iterator[Piece]:
    """Return everybody's parts of all reviews that stand on a date, of a year ahead and half a year behind.

    With less `ahead` only reviews as near as that, and those that were moved.

    What was to be done before a meeting is over with it. Of a pupil who has left, or will have by then, nothing
    stands, nor of a person who has.
    """
    told: dict[tuple[UUID, str], set[UUID]] = {}
    for done in school.done:
        told.setdefault((done.review, done.part), set()).add(done.person)
    near = (one for one in standing(school, day) if one.day <= day + ahead or one.moved_at)
    for review in near:
        for part in PARTS.get(review.kind, ()):
            if day > review.day and not part.after:
                continue
            opens, due = opens_on(school, review, part), due_on(school, review, part)
            by = told.get((review.id, part.key), set())
            for person in having(school, review, part, day):
                yield Piece(review, part, person, opens, due, bool(by) if part.shared else person.id in by)


def standing(school: School, day: date) -> Iterator[Review]:
    """Return the reviews of those who are here on a date, and on the day of the meeting."""
    for review in school.reviews:
        if day - _BEHIND <= review.day <= day + _AHEAD and _here(school, review, day):
            yield review


def _here(school: School, review: Review, day: date) -> bool:
    """Whether the one it is about is here, and will be when it is held."""
    pupil, person = school.pupil(review.pupil), school.person(review.person)
    moments = (day, max(day, review.day))
    if pupil is not None:
        return all(pupil.on_roll(one) for one in moments)
    return person is not None and all(person.active(one) for one in moments)


def having(school: School, review: Review, part: Part, day: date) -> tuple[Person, ...]:
    """Return who has a part of a review on a date, without doubles."""
    found: dict[UUID, Person] = {}
    for whose in part.whose:
        for person in _who(school, review, whose, day):
            if person.active(day):
                found.setdefault(person.id, person)
    return tuple(found.values())


def _who(school: School, review: Review, whose: Whose, day: date) -> Iterable[Person]:
    pupil = school.pupil(review.pupil)
    if whose is Whose.SENCO:
        return sencos(school, day)
    if whose is Whose.HEAD:
        return (one for one in school.with_role(Role.HEAD) if one.id != review.person)
    if whose is Whose.PERSON:
        return filter(None, (school.person(review.person),))
    if pupil is None:
        return ()
    if whose is Whose.TEACHER:
        return filter(None, (school.person(school.teacher_of(pupil)),))
    return supporters(school, pupil, day)


def sencos(school: School, day: date) -> tuple[Person, ...]:
    """Return who plans reviews on a date: the SENCO, while there is none the head."""
    for role in (Role.SENCO, Role.HEAD):
        found = tuple(one for one in school.with_role(role) if one.active(day))
        if found:
            return found
    return ()


def supporters(school: School, pupil: Pupil, day: date) -> Iterator[Person]:
    """Return who supports a pupil in the weeks around a date; who only stands in for some days does not."""
    for one in school.supporting(pupil.id):
        stands_in = one.starts and one.ends and one.ends - one.starts < STANDS_IN
        person = school.person(one.person)
        if one.runs(day) and not stands_in and person is not None:
            yield person


def open_between(school: School, first: date, last: date) -> tuple[Upcoming, ...]:
    """Return what a SENCO has to think of between two dates (both belong), seen from the first: late parts first.

    It is each review that is held then, and each of which a part is missing that was due by the last of them.
    """
    found: dict[UUID, list[Piece]] = {}
    for piece in pieces(school, first):
        mine = found.setdefault(piece.review.id, [])
        if piece.missing(last):
            mine.append(piece)
    upcoming = (
        Upcoming(review, tuple(sorted(found.get(review.id, ()), key=lambda one: one.due)))
        for review in standing(school, first)
    )
    wanted = [one for one in upcoming if one.missing or first <= one.review.day <= last]
    return tuple(sorted(wanted, key=lambda one: _order(one, first)))


def _order(one: Upcoming, day: date) -> tuple[bool, date, str]:
    late = [piece.due for piece in one.missing if piece.late(day)]
    return not late, min([*late, one.review.day]), str(one.review.id)


@dataclass(frozen=True, slots=True)
class Dated:
    """A day of somebody's in a calendar: a meeting they attend, or the day their part is due."""

    day: date
    piece: Piece


def dates_of(school: School, person: Person, first: date, last: date) -> tuple[Dated, ...]:
    """Return a person's meetings and what is still due of them between two dates (both belong), seen from the first."""
    mine = [piece for piece in pieces(school, first) if piece.person.id == person.id]
    open_ = [piece for piece in mine if not piece.part.tapped or not piece.done]
    found = (Dated(piece.due, piece) for piece in open_ if first <= piece.due <= last)
    return tuple(sorted(found, key=lambda one: (one.day, one.piece.part.key, one.piece.review.id)))


def attends_from(school: School, piece: Piece) -> date:
    """Return the morning on which somebody is told of a meeting: the last one they work on before its day."""
    return school_day_by(school, piece.review.day - timedelta(days=1), piece.person)
