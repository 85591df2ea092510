"""When duties speak: the evening before for who wants it, before each one, and when nobody answered."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from uuid import UUID

from bot.calendar import instant
from bot.duties import Duty
from bot.hours import works_on
from bot.occurrences import Occurrence
from bot.people import Flag, Person, Role
from bot.school import School

EVENING = time(18)
LAST = timedelta(minutes=2)
"""How long before a duty that nobody tapped Seen for is spoken of once more."""
_NOTICE_MAY_BE_LATE = timedelta(minutes=10)
_DUTY_HAS_BEGUN = timedelta(minutes=5)
_EVENING_MAY_BE_LATE = timedelta(hours=3)
_SILENT_MAY_BE_LATE = timedelta(minutes=5)
_FURTHEST = 10


def notices(school: School, day: date) -> Iterator[Occurrence]:
    """Before each duty, to who has it: too late when ten minutes late, or five minutes into the duty."""
    notice = timedelta(minutes=school.minutes("duty_notice"))
    for person, duty, starts in _each(school, day):
        due = starts - notice
        latest = min(due + _NOTICE_MAY_BE_LATE, starts + _DUTY_HAS_BEGUN)
        yield Occurrence("duty_notice", duty.id, day.isoformat(), person.id, due, latest)


def last_calls(school: School, day: date) -> Iterator[Occurrence]:
    """Two minutes before each duty once more; the store knows whether it was answered.

    Not when the first reminder comes as late as that by the school's own wish.
    """
    if timedelta(minutes=school.minutes("duty_notice")) <= LAST:
        return
    for person, duty, starts in _each(school, day):
        due, slot = starts - LAST, day.isoformat()
        yield Occurrence("duty_last", duty.id, slot, person.id, due, starts + _DUTY_HAS_BEGUN)


def silent(school: School, day: date) -> Iterator[Occurrence]:
    """Two minutes into duties that begin together: whoever leads them reads in one message who has not answered.

    The office and the head are not troubled with it where nobody leads the duties.
    """
    if school.setting("duty_unanswered") == "off":
        return
    for at in sorted({duty.starts_at for _, duty, _ in _each(school, day)}):
        due = instant(day, at, school.zone) + LAST
        for lead in (one for one in leads(school, day) if Flag.DUTY_LEAD in one.flags):
            slot = f"{day.isoformat()}T{at:%H:%M}"
            yield Occurrence("duty_silent", lead.id, slot, lead.id, due, due + _SILENT_MAY_BE_LATE)


def evenings(school: School, day: date) -> Iterator[Occurrence]:
    """At six the duties of the next school day, for those who asked for it and work on both days."""
    due = instant(day, EVENING, school.zone)
    for person in school.people:
        if person.evening and person.reachable(day) and works_on(person, day):
            slot = day.isoformat()
            yield Occurrence("duty_evening", person.id, slot, person.id, due, due + _EVENING_MAY_BE_LATE)


def next_day(school: School, person: Person, day: date) -> date | None:
    """Return the next school day after a date on which somebody works, None when there is none for ten days."""
    days = (day + timedelta(days=count) for count in range(1, _FURTHEST))
    return next((one for one in days if school.is_open(one) and works_on(person, one)), None)


def leads(school: School, day: date, *without: UUID) -> tuple[Person, ...]:
    """Return who is told of a duty without a person: those who lead the duties, else the office, else the head."""
    others = [
        person
        for person in school.people
        if person.reachable(day) and works_on(person, day) and person.id not in without
    ]
    tests = (
        [person for person in others if Flag.DUTY_LEAD in person.flags],
        [person for person in others if Role.OFFICE in person.roles],
        [person for person in others if Role.HEAD in person.roles],
    )
    return next((tuple(found) for found in tests if found), ())


def _each(school: School, day: date) -> Iterable[tuple[Person, Duty, datetime]]:
    """Return every duty of a date with who has it and when it begins: on no day somebody does not work."""
    for holder, duties in school.duties(day).items():
        person = school.person(holder)
        if person is not None and works_on(person, day):
            for duty in duties:
                yield person, duty, instant(day, duty.starts_at, school.zone)
