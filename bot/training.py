"""Training: what somebody did, until when it counts, and whose counts no longer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from bot.school_courses import kind_of

if TYPE_CHECKING:
    from bot.people import Person
    from bot.school import School

SOON = timedelta(days=90)
"""From how long before its last day a certificate is spoken of."""
KCSIE = "KCSIE"
READ_ONLY = frozenset({KCSIE, "CPP", "COC", "LLC"})
"""What is read and not attended: there is no certificate that a leader could look at."""
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Course:
    """A course of the school, and after how many months it is due again (None: once is enough)."""

    id: UUID
    code: str
    name: str
    every_months: int | None = None


@dataclass(frozen=True, slots=True)
class Training:
    """What somebody did, or has to do when `done` is None; `expires` is the last day the certificate says it counts.

    What was said in a chat has `said_at`, and `seen_by` once a leader saw the certificate. One that a leader found not to
    be right has `not_right_at`, and counts for nothing.
    """

    id: UUID
    person: UUID
    course: UUID
    done: date | None = None
    expires: date | None = None
    said_at: datetime | None = None
    seen_by: UUID | None = None
    not_right_at: datetime | None = None


class Status(StrEnum):
    """How a training stands on a day."""

    OK = "ok"
    SOON = "soon"
    LAPSED = "lapsed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Held:
    """The training that decides for a person and a course, and the last day it counts (None: for ever)."""

    person: "Person"
    course: Course
    training: Training
    until: date | None

    def on(self, day: date) -> Status:
        """Return how it stands on a day; the last day still counts."""
        if self.training.done is None and self.training.expires is None:
            return Status.MISSING
        if self.until is None or day + SOON < self.until:
            return Status.OK
        return Status.SOON if day <= self.until else Status.LAPSED


def counts_until(training: Training, course: Course) -> date | None:
    """Return the last day a training counts: as the certificate says, else by the course's cycle; None: for ever."""
    if training.expires is not None or training.done is None or course.every_months is None:
        return training.expires
    return _later(training.done, course.every_months) - timedelta(days=1)


def held(school: "School", day: date) -> tuple[Held, ...]:
    """Return, of everybody who works here on a day and each of their courses, the training that decides.

    The latest that was done by then decides; what is only to be done decides where nothing was.
    """
    courses = {course.id: course for course in school.courses}
    latest: dict[tuple[UUID, UUID], Training] = {}
    for one in school.trainings:
        known = latest.get((one.person, one.course))
        if one.not_right_at is None and (known is None or _newer(one, known)):
            latest[one.person, one.course] = one
    return tuple(
        Held(person, course, one, counts_until(one, course))
        for (whose, which), one in latest.items()
        if (person := school.person(whose)) and person.active(day) and (course := courses.get(which))
    )


def lapsed(school: "School", day: date) -> tuple[Held, ...]:
    """Return what has lapsed by a day of those who work here then; what is read each September is asked separately."""
    return tuple(
        one for one in held(school, day) if one.on(day) is Status.LAPSED and one.course.code != KCSIE
    )


def lapsed_in(school: "School", person: UUID, group: str, day: date) -> tuple[Held, ...]:
    """Return somebody's certificates of a group, `hold` or `medicine`, that had lapsed on a day.

    One way of holding that counts is enough, whatever was learnt before; of medicine each certificate is for its own.
    No certificate on file at all is not a lapse.
    """
    mine = [one for one in _as_of(school, person, day) if kind_of(one.course).group == group]
    over = tuple(one for one in mine if one.on(day) is Status.LAPSED)
    return () if group == "hold" and any(one.on(day) in {Status.OK, Status.SOON} for one in mine) else over


def counted_in(school: "School", person: UUID, group: str, day: date) -> tuple[Held, ...]:
    """Return somebody's certificates of a group, `hold` or `medicine`, that counted on a day."""
    counts = {Status.OK, Status.SOON}
    mine = _as_of(school, person, day)
    return tuple(one for one in mine if kind_of(one.course).group == group and one.on(day) in counts)


def to_see(school: "School", reader: UUID) -> tuple[Training, ...]:
    """Return what was said in chats and no leader looked at yet, oldest first; nobody looks at their own."""
    read_only = {course.id for course in school.courses if course.code in READ_ONLY}
    waiting = [
        one
        for one in school.trainings
        if one.said_at and one.seen_by is None and one.not_right_at is None
        if one.course not in read_only and one.person != reader
    ]
    return tuple(sorted(waiting, key=lambda one: one.id))


def _as_of(school: "School", person: UUID, day: date) -> Iterator[Held]:
    """Give somebody's trainings as they stood on a day: what was done later did not count then."""
    courses = {course.id: course for course in school.courses}
    latest: dict[UUID, Training] = {}
    for one in school.trainings:
        if one.person == person and one.not_right_at is None and _began(one) <= day:
            known = latest.get(one.course)
            if known is None or _newer(one, known):
                latest[one.course] = one
    who = school.person(person)
    for which, one in latest.items():
        if who is not None and which in courses:
            yield Held(who, courses[which], one, counts_until(one, courses[which]))


def _began(one: Training) -> date:
    """Return from when a training counts; what is still to be done never does."""
    return one.done or (date.max if one.expires is None else date.min)


def _newer(one: Training, other: Training) -> bool:
    mine, theirs = ((each.done or date.min, each.expires or date.min) for each in (one, other))
    return mine > theirs


def _later(day: date, months: int) -> date:
    """Return the same day some months later, or the last of that month."""
    years, month = divmod(day.month - 1 + months, _MONTHS)
    first = date(day.year + years, month + 1, 1)
    following = date(first.year + (first.month == _MONTHS), first.month % _MONTHS + 1, 1)
    return min(first + timedelta(days=day.day - 1), following - timedelta(days=1))
