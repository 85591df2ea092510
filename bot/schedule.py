"""The one table of everything the bot says unasked because time has passed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from bot.calendar import WEEKDAYS, instant, local
from bot.duties import Duty
from bot.people import Role
from bot.school import School


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One thing that is due once: `kind`, `subject` and `slot` name it for ever. After `latest` it is dropped."""

    kind: str
    subject: UUID
    slot: str
    person: UUID
    due_at: datetime
    latest: datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the table: what it is called and which occurrences it has on a school day."""

    kind: str
    on: Callable[[School, date], Iterable[Occurrence]]


_NOTICE_MAY_BE_LATE = timedelta(minutes=10)
_DUTY_HAS_BEGUN = timedelta(minutes=5)
_DAILY_MAY_BE_LATE = timedelta(hours=3)
_WEEKLY_MAY_BE_LATE = timedelta(days=5)
_SWEEP_BEFORE_THE_END = timedelta(minutes=5)
_SWEEP_MAY_BE_LATE = timedelta(minutes=45)
_LOOK_AHEAD_DAYS = 14
_LOOK_BACK_DAYS = 7
_LONGEST_HOLIDAY_DAYS = 60


def duties_of(school: School, day: date) -> dict[UUID, list[Duty]]:
    """Return each person's duties of a date, earliest first."""
    found: dict[UUID, list[Duty]] = {}
    for duty in sorted(school.rota, key=lambda duty: duty.starts_at):
        if duty.on(day):
            found.setdefault(duty.person, []).append(duty)
    return found


def _duty_lists(school: School, day: date) -> Iterator[Occurrence]:
    due = instant(day, school.clock("duty_list_at"), school.zone)
    for person, duties in duties_of(school, day).items():
        last = instant(day, duties[-1].starts_at, school.zone)
        yield Occurrence("duty_list", person, day.isoformat(), person, due, last)


def _duty_notices(school: School, day: date) -> Iterator[Occurrence]:
    notice = timedelta(minutes=school.minutes("duty_notice"))
    for person, duties in duties_of(school, day).items():
        for duty in duties:
            starts = instant(day, duty.starts_at, school.zone)
            due = starts - notice
            latest = min(due + _NOTICE_MAY_BE_LATE, starts + _DUTY_HAS_BEGUN)
            yield Occurrence("duty_notice", duty.id, day.isoformat(), person, due, latest)


def _teacher_digests(school: School, day: date) -> Iterator[Occurrence]:
    due = instant(day, school.clock("teacher_digest_at"), school.zone)
    for teacher in dict.fromkeys(group.teacher for group in school.classes if group.teacher):
        yield Occurrence("teacher_digest", teacher, day.isoformat(), teacher, due, due + _DAILY_MAY_BE_LATE)


def _senco_digests(school: School, day: date) -> Iterator[Occurrence]:
    weekday, at = weekly(school.setting("senco_digest_at"))
    if WEEKDAYS[day.weekday()] != weekday:
        return
    due = instant(day, at, school.zone)
    # A Friday before a holiday: the next school morning is further away than a week's digest may usually be late.
    next_morning = speaks_at(school, instant(day + timedelta(days=1), time(), school.zone))
    latest = max(due + _WEEKLY_MAY_BE_LATE, next_morning + _DAILY_MAY_BE_LATE)
    for person in school.with_role(Role.SENCO):
        yield Occurrence("senco_digest", person.id, day.isoformat(), person.id, due, latest)


def _concern_lists(school: School, day: date) -> Iterator[Occurrence]:
    """The safeguarding list of the week, for the lead and the deputies."""
    return _weekly_to(school, day, "concern_list", frozenset({Role.DSL, Role.DEPUTY_DSL}))


def _concern_numbers(school: School, day: date) -> Iterator[Occurrence]:
    """The same week in numbers, for the headteacher."""
    return _weekly_to(school, day, "concern_numbers", frozenset({Role.HEAD}))


def _worries_waiting(school: School, day: date) -> Iterator[Occurrence]:
    """What nobody has when pupils go home, for the lead who is in; without one, for the deputies."""
    due = instant(day, school.day_ends(day), school.zone)
    here = [person for person in school.people if person.reachable(day) and not person.away(due)]
    leads = [person for person in here if Role.DSL in person.roles]
    for person in leads or [person for person in here if Role.DEPUTY_DSL in person.roles]:
        slot = day.isoformat()
        yield Occurrence("concern_waiting", person.id, slot, person.id, due, due + _DAILY_MAY_BE_LATE)


def _weekly_to(school: School, day: date, kind: str, roles: frozenset[Role]) -> Iterator[Occurrence]:
    weekday, at = weekly(school.setting("concern_list_at"))
    if WEEKDAYS[day.weekday()] != weekday:
        return
    due = instant(day, at, school.zone)
    for person in school.people:
        if person.roles & roles and person.reachable(day):
            yield Occurrence(kind, person.id, day.isoformat(), person.id, due, due + _WEEKLY_MAY_BE_LATE)


def _sweeps(school: School, day: date) -> Iterator[Occurrence]:
    """Five minutes before the end of the day, once, what is still open; the heartbeat asks the store what that is."""
    due = instant(day, school.day_ends(day), school.zone) - _SWEEP_BEFORE_THE_END
    for person in school.people:
        if person.reachable(day):
            yield Occurrence("sweep", person.id, day.isoformat(), person.id, due, due + _SWEEP_MAY_BE_LATE)


TABLE: tuple[Entry, ...] = (
    Entry("duty_list", _duty_lists),
    Entry("duty_notice", _duty_notices),
    Entry("teacher_digest", _teacher_digests),
    Entry("senco_digest", _senco_digests),
    Entry("concern_list", _concern_lists),
    Entry("concern_numbers", _concern_numbers),
    Entry("concern_waiting", _worries_waiting),
    Entry("sweep", _sweeps),
)


def weekly(words: str) -> tuple[str, time]:
    """Read `Fri 14:00`.

    Raises:
        ValueError: it is not a weekday of three letters and a time.

    """
    weekday, _, at = words.partition(" ")
    if weekday not in WEEKDAYS:
        raise ValueError(f"{words!r} is not a weekday and a time; write Fri 14:00")
    return weekday, time.fromisoformat(at.strip())


def on(school: School, day: date) -> list[Occurrence]:
    """Return everything due on a date: nothing when pupils are not in."""
    if not school.is_open(day):
        return []
    return [occurrence for entry in TABLE for occurrence in entry.on(school, day)]


def due(school: School, since: datetime, now: datetime) -> list[Occurrence]:
    """Return what fell due after `since` and not after `now`; of a longer sleep than a week only the last week."""
    last = local(now, school.zone).date()
    first = max(local(since, school.zone).date(), last - timedelta(days=_LOOK_BACK_DAYS))
    days = (first + timedelta(days=count) for count in range((last - first).days + 1))
    found = [one for day in days for one in on(school, day) if since < one.due_at <= now]
    return sorted(found, key=lambda one: one.due_at)


def next_moment(school: School, after: datetime) -> datetime:
    """Return when something is due next; when nothing is for two weeks, the midnight after them, to look again.

    Midnight, because nothing of that day may be due before.
    """
    today = local(after, school.zone).date()
    for count in range(_LOOK_AHEAD_DAYS):
        moments = [one.due_at for one in on(school, today + timedelta(days=count)) if one.due_at > after]
        if moments:
            return min(moments)
    return instant(today + timedelta(days=_LOOK_AHEAD_DAYS), time(), school.zone)


def speaks_at(school: School, now: datetime) -> datetime:
    """Return when a late digest may speak: now on a school day, else on the morning of the next one."""
    today = local(now, school.zone).date()
    for count in range(_LONGEST_HOLIDAY_DAYS):
        day = today + timedelta(days=count)
        if school.is_open(day):
            return max(now, instant(day, school.clock("duty_list_at"), school.zone))
    return now


def previous(school: School, kind: str, before: datetime) -> datetime:
    """Return when this kind was due the last time before a moment: what a digest covers begins there."""
    today = local(before, school.zone).date()
    for count in range(_LONGEST_HOLIDAY_DAYS):
        day = today - timedelta(days=count)
        moments = [one.due_at for one in on(school, day) if one.kind == kind and one.due_at < before]
        if moments:
            return max(moments)
    return before - timedelta(days=_LONGEST_HOLIDAY_DAYS)
