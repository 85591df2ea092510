"""The one message of a school morning: a person's duties, and what of reviews, training and the like came due."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from uuid import UUID

from bot import handover_times, report_lists, review_dates, review_mornings, training_times
from bot.calendar import day_words, instant, terms_missing
from bot.hours import within
from bot.occurrences import Occurrence
from bot.people import Role
from bot.reminders import Reminder
from bot.school import School

Source = Callable[[School, date], Iterable[Reminder]]
KEPT = timedelta(days=14)
"""How long something that could not be said is said on a later morning."""
_MAY_BE_LATE = timedelta(hours=3)


def missing_terms(school: School, day: date) -> Iterator[Reminder]:
    """Once a week the office, or without one the head, is asked for term dates nobody entered."""
    known = terms_missing(day, school.calendar)
    if known is None:
        return
    monday = day - timedelta(days=day.weekday())
    until = day_words(known) if known > date.min else ""
    for person in school.with_role(Role.OFFICE) or school.with_role(Role.HEAD):
        yield Reminder("terms_missing", person.id, monday, person.id, {"until": until})


SOURCES: tuple[Source, ...] = (
    missing_terms,
    handover_times.handovers,
    handover_times.pupil_covers,
    training_times.certificates,
    training_times.not_right,
    training_times.waiting_certificates,
    training_times.lapses,
    training_times.readings,
    training_times.reading_missing,
    review_mornings.parts,
    review_dates.dates,
    report_lists.mornings,
)
"""Everything that has lines in the morning message. Each gives what stands on a date, the newest of each thing."""


def lines(school: School, day: date) -> dict[UUID, tuple[Reminder, ...]]:
    """Return what each person is to be told on a date, if it was not said before; older than two weeks is not said."""
    if day not in school.mornings:
        found: dict[UUID, list[Reminder]] = {}
        for source in SOURCES:
            for one in source(school, day):
                if day - KEPT < one.on <= day:
                    found.setdefault(one.person, []).append(one)
        school.mornings[day] = {person: tuple(mine) for person, mine in found.items()}
    return school.mornings[day]


def mornings(school: School, day: date) -> Iterator[Occurrence]:
    """One message at 07:45, or on the way to a later shift, for who has a duty that day or something to be told."""
    duties, told = school.duties(day), lines(school, day)
    for person in school.people:
        due = within(person, day, school.clock("duty_list_at"), school.zone)
        mine = duties.get(person.id, ())
        if due is not None and (mine or told.get(person.id)):
            # A list of duties is worth reading until the last one begins.
            last = instant(day, mine[-1].starts_at, school.zone) if mine else due + _MAY_BE_LATE
            yield Occurrence("morning", person.id, day.isoformat(), person.id, due, max(last, due))


def mornings_end(school: School, day: date) -> datetime:
    """Return the moment of the last morning message of a date: that of whose shift begins last."""
    if day not in school.mornings_end:
        at = school.clock("duty_list_at")
        dues = (within(person, day, at, school.zone) for person in school.people)
        school.mornings_end[day] = max((due for due in dues if due), default=instant(day, at, school.zone))
    return school.mornings_end[day]
