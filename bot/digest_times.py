"""When digests and lists speak: at the school's own times, moved into the hours of who reads them."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from bot.calendar import WEEKDAYS, ends_early, instant
from bot.hours import within, works_on
from bot.occurrences import Occurrence
from bot.people import Person, Role
from bot.school import School

_DAILY_MAY_BE_LATE = timedelta(hours=3)
_WEEKLY_MAY_BE_LATE = timedelta(days=5)
_SWEEP_BEFORE_THE_END = timedelta(minutes=5)
_SWEEP_MAY_BE_LATE = timedelta(minutes=45)
_LONGEST_HOLIDAY_DAYS = 60


def weekly(words: str) -> tuple[str, time]:
    """Read `Fri 14:00`.

    Raises:
        ValueError: it is not a weekday of three letters and a time.

    """
    weekday, _, at = words.partition(" ")
    if weekday not in WEEKDAYS:
        raise ValueError(f"{words!r} is not a weekday and a time; write Fri 14:00")
    return weekday, time.fromisoformat(at.strip())


def teacher_digests(school: School, day: date) -> Iterator[Occurrence]:
    """The day's notes for class teachers; who goes home earlier gets them then."""
    for teacher in dict.fromkeys(group.teacher for group in school.classes if group.teacher):
        person = school.person(teacher)
        at = _on_the_day(school, day, school.clock("teacher_digest_at"))
        due = within(person, day, at, school.zone) if person else None
        if due is not None:
            slot = day.isoformat()
            yield Occurrence("teacher_digest", teacher, slot, teacher, due, due + _DAILY_MAY_BE_LATE)


def senco_digests(school: School, day: date) -> Iterator[Occurrence]:
    """The week's notes for the SENCO."""
    for person in school.with_role(Role.SENCO):
        due = _weekly(school, person, day, "senco_digest_at")
        if due is not None:
            # A Friday before a holiday: the next school morning is further away than a week's digest may usually be late.
            latest = max(due + _WEEKLY_MAY_BE_LATE, _next_morning(school, day) + _DAILY_MAY_BE_LATE)
            yield Occurrence("senco_digest", person.id, day.isoformat(), person.id, due, latest)


def concern_lists(school: School, day: date) -> Iterator[Occurrence]:
    """The safeguarding list of the week, for the lead and the deputies."""
    return _weekly_to(school, day, "concern_list", frozenset({Role.DSL, Role.DEPUTY_DSL}))


def concern_numbers(school: School, day: date) -> Iterator[Occurrence]:
    """The same week in numbers, for the headteacher."""
    return _weekly_to(school, day, "concern_numbers", frozenset({Role.HEAD}))


def worries_waiting(school: School, day: date) -> Iterator[Occurrence]:
    """What nobody has when pupils go home, for the lead who is in; without one, for the deputies."""
    ends = instant(day, school.day_ends(day), school.zone)
    here = [
        (person, due)
        for person in school.people
        if person.reachable(day)
        and not person.away(ends)
        and (due := within(person, day, school.day_ends(day), school.zone))
    ]
    leads = [pair for pair in here if Role.DSL in pair[0].roles]
    for person, due in leads or [pair for pair in here if Role.DEPUTY_DSL in pair[0].roles]:
        slot = day.isoformat()
        yield Occurrence("concern_waiting", person.id, slot, person.id, due, due + _DAILY_MAY_BE_LATE)


def sweeps(school: School, day: date) -> Iterator[Occurrence]:
    """Five minutes before the end of the day, once, what is still open; the heartbeat asks the store what that is."""
    for person in school.people:
        home = within(person, day, school.day_ends(day), school.zone)
        if home is not None and person.reachable(day):
            due, slot = home - _SWEEP_BEFORE_THE_END, day.isoformat()
            yield Occurrence("sweep", person.id, slot, person.id, due, due + _SWEEP_MAY_BE_LATE)


def _weekly_to(school: School, day: date, kind: str, roles: frozenset[Role]) -> Iterator[Occurrence]:
    for person in school.people:
        if person.roles & roles and person.reachable(day):
            due = _weekly(school, person, day, "concern_list_at")
            if due is not None:
                slot = day.isoformat()
                yield Occurrence(kind, person.id, slot, person.id, due, due + _WEEKLY_MAY_BE_LATE)


def _weekly(school: School, person: Person, day: date, setting: str) -> datetime | None:
    """Return when something weekly comes to somebody on a date, None on other days.

    Who does not work on the school's weekday gets it on their last day before it in the same week, or else their first
    one after it.
    """
    weekday, at = weekly(school.setting(setting))
    wanted = WEEKDAYS.index(weekday)
    monday = day - timedelta(days=day.weekday())
    week = [monday + timedelta(days=count) for count in (*range(wanted, -1, -1), *range(wanted + 1, 7))]
    mine = next((one for one in week if works_on(person, one)), None)
    return within(person, day, _on_the_day(school, day, at), school.zone) if mine == day else None


def _on_the_day(school: School, day: date, at: time) -> time:
    """Return a time of day, on a half day not after pupils go home."""
    early = ends_early(day, school.calendar)
    return at if early is None else min(at, early)


def _next_morning(school: School, day: date) -> datetime:
    days = (day + timedelta(days=count) for count in range(1, _LONGEST_HOLIDAY_DAYS))
    open_day = next((one for one in days if school.is_open(one)), day)
    return instant(open_day, school.clock("duty_list_at"), school.zone)
