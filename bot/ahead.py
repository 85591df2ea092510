"""What is coming that a SENCO has to think of: reviews of pupils, and certificates that lapse."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from bot.access import Action
from bot.people import Answer, Moment, Person, Thing, may
from bot.review_parts import open_between
from bot.training import Status, held

REVIEWS_AHEAD = timedelta(weeks=8)


@dataclass(frozen=True, slots=True)
class ReviewAhead:
    """A review of a pupil: its kind, its day, and the parts that are missing, by their keys."""

    pupil: UUID
    kind: str
    day: date
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lapsing:
    """Somebody's certificate that lapses within 90 days, or has lapsed; `name` is "" to who may not know whose."""

    name: str
    course: str
    until: date
    over: bool


def reviews_ahead(reader: Person, pupils: Collection[UUID], at: Moment) -> tuple[ReviewAhead, ...]:
    """Return the reviews of some pupils in the next eight weeks, the next one first, as far as `reader` reads plans."""
    found = [
        ReviewAhead(pupil.id, one.review.kind, one.review.day, tuple(piece.part.key for piece in one.missing))
        for one in open_between(at.school, at.today, at.today + REVIEWS_AHEAD)
        if one.review.pupil in pupils
        and one.review.day >= at.today
        and (pupil := at.school.pupil(one.review.pupil))
        and may(reader, Action.PLAN_READ, Thing(pupil.school, pupil=pupil), at) is Answer.YES
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.pupil)))


def lapsing(reader: Person, pupils: Collection[UUID], at: Moment) -> tuple[Lapsing, ...]:
    """Return what lapses of those who support some pupils, the first to lapse first.

    Which and when is for whoever plans for the pupils; whose, for who may read training (access table).
    """
    wanted = {one.person for one in at.school.assignments if one.pupil in pupils and one.on(at.today)}
    found = []
    for one in held(at.school, at.today):
        status = one.on(at.today)
        if one.until is not None and one.person.id in wanted and status in {Status.SOON, Status.LAPSED}:
            name = one.person.display if _reads(reader, one.person, at) else ""
            found.append(Lapsing(name, one.course.name, one.until, status is Status.LAPSED))
    return tuple(sorted(found, key=lambda one: (one.until, one.course, one.name)))


def _reads(reader: Person, whose: Person, at: Moment) -> bool:
    theirs = Thing(at.school.id, owner=whose.id)
    return may(reader, Action.TRAINING_READ, theirs, at) is Answer.YES
