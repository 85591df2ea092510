"""What the page about training shows somebody: their own, and of others what they may read and what wants doing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.access import Action
from bot.calendar import date_words
from bot.people import Answer, Moment, Person, Thing, may
from bot.school import School
from bot.school_courses import kind_of
from bot.training import READ_ONLY, Held, Status, Training, held
from bot.training_times import edition_of, edition_words, unread

_WANTED = (Status.LAPSED, Status.SOON, Status.MISSING)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the page: whose, which course, how it stands, and what a leader found.

    `state` is ok, soon, lapsed, missing or reading; `seen` is yes, no, wrong, or "" where nobody has to look.
    """

    name: str
    course: str
    done: str
    until: str
    state: str
    seen: str = ""


def own(school: School, person: Person, day: date) -> tuple[Row, ...]:
    """Return somebody's own training, what wants doing first."""
    mine = [one for one in held(school, day) if one.person.id == person.id]
    wanted = sorted(mine, key=lambda one: (_order(one.on(day)), one.until or date.max, one.course.name))
    return (*_wrong(school, person), *(_row(one, day) for one in wanted))


def others(reader: Person, at: Moment) -> tuple[Row, ...]:
    """Return of everybody else what has lapsed, lapses soon, is not done or not read, as far as `reader` may know."""
    found = [
        one for one in held(at.school, at.today) if one.on(at.today) in _WANTED and _reads(reader, one, at)
    ]
    found.sort(key=lambda one: (_order(one.on(at.today)), one.until or date.max, one.person.display))
    return (*(_row(one, at.today) for one in found), *_unread(reader, at))


def reads_others(reader: Person, at: Moment) -> bool:
    """Whether there is a page about others for somebody at all."""
    theirs = Thing(at.school.id, safeguarding=True)
    return may(reader, Action.TRAINING_READ, theirs, at) is Answer.YES


def _reads(reader: Person, one: Held, at: Moment) -> bool:
    safeguarding = kind_of(one.course).group == "safeguarding"
    theirs = Thing(at.school.id, owner=one.person.id, safeguarding=safeguarding)
    return one.person.id != reader.id and may(reader, Action.TRAINING_READ, theirs, at) is Answer.YES


def _unread(reader: Person, at: Moment) -> Iterator[Row]:
    edition = edition_words(edition_of(at.today))
    for person, since in unread(at.school, at.today):
        theirs = Thing(at.school.id, owner=person.id, safeguarding=True)
        mine = person.id == reader.id or may(reader, Action.TRAINING_READ, theirs, at) is not Answer.YES
        if since <= at.today and not mine:
            yield Row(person.display, edition, "", "", "reading")


def _row(one: Held, day: date) -> Row:
    done = date_words(one.training.done) if one.training.done else ""
    until = date_words(one.until) if one.until else ""
    return Row(one.person.display, one.course.name, done, until, one.on(day).value, _seen(one.training, one))


def _seen(training: Training, one: Held) -> str:
    """Return whether a certificate that was told of in a chat was seen; what came with the workbook was, on paper."""
    if training.said_at is None or one.course.code in READ_ONLY:
        return ""
    return "yes" if training.seen_by else "no"


def _wrong(school: School, person: Person) -> Iterator[Row]:
    """Give what a leader found not to be right, until the same course is told of again."""
    courses = {course.id: course for course in school.courses}
    for one in school.trainings:
        if one.person == person.id and one.not_right_at and one.course in courses:
            again = any(
                other.person == one.person and other.course == one.course and other.id > one.id
                for other in school.trainings
            )
            if not again:
                done = date_words(one.done) if one.done else ""
                yield Row(person.display, courses[one.course].name, done, "", "missing", "wrong")


def _order(status: Status) -> int:
    return (*_WANTED, Status.OK).index(status)
