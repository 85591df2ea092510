"""What one TA leaves for the next on the same pupil: who that is, and when they are told."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from bot.calendar import local
from bot.hours import shifts, works_on

if TYPE_CHECKING:
    from bot.people import Person
    from bot.school import School

LASTS = timedelta(days=14)
"""How long a note waits for whoever has the pupil next."""


@dataclass(frozen=True, slots=True)
class Handover:
    """A note for the next TA; its words are in the record. `read_by` are those who opened it."""

    record: UUID
    pupil: UUID
    by: UUID
    at: datetime
    read_by: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Next:
    """Who has a pupil next, and on which day; nobody for two weeks: no people."""

    people: tuple["Person", ...] = ()
    day: date | None = None


def next_on(school: "School", pupil: UUID, by: UUID, now: datetime) -> Next:
    """Return who reads a note about a pupil: somebody else who has the pupil later today, else on a later day.

    It is whoever is down for the pupil, works that day and can be reached; never the one who wrote it.
    """
    there = local(now, school.zone)
    today = there.date()
    for count in range(LASTS.days + 1):
        day = today + timedelta(days=count)
        if school.is_open(day) and (count or there.time() < school.day_ends(day)):
            people = with_pupil(school, pupil, day)
            mine = tuple(
                one
                for one in people
                if one.id != by
                and one.reachable(day)
                and (count or (shifts(one, day)[-1][1] > there.time() and not one.away(now)))
            )
            if mine:
                return Next(mine, day)
    return Next()


def with_pupil(school: "School", pupil: UUID, day: date) -> tuple["Person", ...]:
    """Return who is down for a pupil on a date and works then."""
    return tuple(
        one
        for one in school.people
        if one.active(day) and works_on(one, day) and school.is_assigned(one.id, pupil, day)
    )


def unread(school: "School", pupil: UUID, day: date) -> tuple[Handover, ...]:
    """Return the notes about a pupil that nobody opened on a day, oldest first: those of the last two weeks."""
    since = day - LASTS
    waiting = [
        one
        for one in school.handovers
        if one.pupil == pupil and not one.read_by and since < local(one.at, school.zone).date() <= day
    ]
    return tuple(sorted(waiting, key=lambda one: one.at))


def stint_begins(school: "School", person: UUID, pupil: UUID, day: date) -> bool:
    """Whether somebody who shares a pupil has them again: they were not down for them on the last school day."""
    before = (day - timedelta(days=count) for count in range(1, 61))
    last = next((one for one in before if school.is_open(one)), None)
    return last is not None and not school.is_assigned(person, pupil, last)


def covers(school: "School", day: date) -> Iterator[tuple["Person", UUID, UUID]]:
    """Give who has a pupil for that one day, as was said in a chat before: the person, the pupil, the row."""
    for one in school.assignments:
        person = school.person(one.person)
        if one.said_at and one.id and one.starts == one.ends == day and person and person.active(day):
            yield person, one.pupil, one.id
