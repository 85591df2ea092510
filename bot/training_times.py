"""When training speaks on a school morning: to whom it lapses, and to a leader as a number."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID, uuid5

from bot.calendar import day_words, local
from bot.people import Person, Role
from bot.reminders import Reminder
from bot.school import School
from bot.school_courses import on_a_lock_screen
from bot.training import KCSIE, Held, held, lapsed, to_see

BEFORE = (90, 60, 30, 7, 0)
"""How many days before its last day somebody is told of a certificate."""
WEEKS_AFTER = 12
"""For how many weeks somebody is told that it has lapsed."""
READ_AGAIN = (0, 14, 28)
"""After how many days the September reading is spoken of; from the last of them a leader is told too."""
TRAINING, READING = "Training", "KCSIE"
"""What the buttons below a morning message lead to."""
_WEEK = timedelta(days=7)
_SEPTEMBER = 9
_NO_STAFF = frozenset({Role.CHAIR, Role.TRUST_LEAD})


def leaders(school: School, day: date) -> tuple[Person, ...]:
    """Return who hears of somebody's lapse, alone: the head; in a school without one the office."""
    heads = tuple(one for one in school.with_role(Role.HEAD) if one.active(day))
    return heads or tuple(one for one in school.with_role(Role.OFFICE) if one.active(day))


def certificates(school: School, day: date) -> Iterator[Reminder]:
    """90, 60, 30 and 7 days before the last day, on it, and then weekly for twelve weeks, to the person."""
    for one in held(school, day):
        on = _said_on(one, day) if one.course.code != KCSIE else None
        if on is not None and one.until is not None:
            kind = "training_due" if on <= one.until else "training_lapsed"
            facts = {"course": on_a_lock_screen(one.course), "until": day_words(one.until)}
            yield Reminder(kind, one.training.id, on, one.person.id, facts, TRAINING)


def _said_on(one: Held, day: date) -> date | None:
    """Return the newest day not after `day` on which somebody is told of a training; None when there was none yet."""
    if one.until is None:
        return None
    days = [one.until - timedelta(days=count) for count in BEFORE]
    days += [one.until + _WEEK * count for count in range(1, WEEKS_AFTER + 1)]
    # What was said before the training was done is about the one before it.
    first = one.training.done or date.min
    return max((each for each in days if first < each <= day), default=None)


def lapses(school: School, day: date) -> Iterator[Reminder]:
    """Once a week a leader is told how many people have something lapsed: a number, the names are on the page."""
    people = {one.person.id for one in lapsed(school, day)}
    yield from _to_leaders(school, day, "training_lapses", len(people))


def readings(school: School, day: date) -> Iterator[Reminder]:
    """From the first school morning of September each member of staff is asked to read; two and four weeks on again."""
    edition = edition_of(day)
    for person, since in unread(school, day):
        days = [since + timedelta(days=count) for count in READ_AGAIN]
        on = max((each for each in days if each <= day), default=None)
        if on is not None:
            facts = {"edition": edition_words(edition)}
            yield Reminder("kcsie", uuid5(person.id, str(edition)), on, person.id, facts, READING)


def reading_missing(school: School, day: date) -> Iterator[Reminder]:
    """After four weeks a leader is told each week how many have not read.

    Where nobody at all has, it is noted somewhere else, and a leader is not told week after week.
    """
    missing = len(overdue(school, day))
    begun = bool(_readers(school, edition_of(day)))
    yield from _to_leaders(school, day, "kcsie_missing", missing if begun else 0)


def overdue(school: School, day: date) -> tuple[Person, ...]:
    """Return who has not read four weeks after they were asked first."""
    late = timedelta(days=READ_AGAIN[-1])
    return tuple(person for person, since in unread(school, day) if since + late <= day)


def unread(school: School, day: date) -> Iterator[tuple[Person, date]]:
    """Give the members of staff who have not read this year's edition, each with the day they are asked first."""
    edition = edition_of(day)
    first = next(
        one for count in range(366) if school.is_open(one := date(edition, 9, 1) + timedelta(days=count))
    )
    read = _readers(school, edition)
    for person in school.people:
        if person.active(day) and person.roles - _NO_STAFF and person.id not in read:
            yield person, max(first, person.starts or first)


def edition_of(day: date) -> int:
    """Return the year of the edition that holds on a day: a new one each 1 September."""
    return day.year if day.month >= _SEPTEMBER else day.year - 1


def edition_words(edition: int) -> str:
    """Return "September 2026"."""
    return f"September {edition}"


def edition_ends(edition: int) -> date:
    """Return the last day an edition holds."""
    return date(edition + 1, 8, 31)


def _readers(school: School, edition: int) -> frozenset[UUID]:
    """Return who has read an edition."""
    mine = {course.id for course in school.courses if course.code == KCSIE}
    return frozenset(
        one.person
        for one in school.trainings
        if one.course in mine and one.done and edition_of(one.done) == edition
    )


def waiting_certificates(school: School, day: date) -> Iterator[Reminder]:
    """Tell a leader how many certificates were told of and not looked at: once for each day on which one came."""
    for person in leaders(school, day):
        waiting = to_see(school, person.id)
        days = [local(one.said_at, school.zone).date() for one in waiting if one.said_at]
        if days:
            facts = {"count": len(days)}
            yield Reminder("training_to_see", person.id, max(days), person.id, facts, TRAINING)


def not_right(school: School, day: date) -> Iterator[Reminder]:
    """Tell the person, and nobody else, that a leader found a certificate not to be right."""
    for one in school.trainings:
        person = school.person(one.person)
        if one.not_right_at and person and person.active(day):
            on = local(one.not_right_at, school.zone).date()
            yield Reminder("training_not_right", one.id, on, one.person, {}, TRAINING)


def _to_leaders(school: School, day: date, kind: str, count: int) -> Iterator[Reminder]:
    monday = day - timedelta(days=day.weekday())
    for person in leaders(school, day) if count else ():
        yield Reminder(kind, person.id, monday, person.id, {"count": count}, TRAINING)
