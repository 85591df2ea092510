"""The one table of everything the bot says unasked because time has passed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.calendar import instant, local
from bot.digest_times import (
    concern_lists,
    concern_numbers,
    senco_digests,
    sweeps,
    teacher_digests,
    worries_waiting,
)
from bot.duty_times import evenings, last_calls, notices, silent
from bot.hours import at_work, within
from bot.mornings import mornings, mornings_end
from bot.occurrences import Occurrence
from bot.people import Person
from bot.school import School


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the table: what it is called and which occurrences it has on a school day.

    `ends` tells quickly the moment after which it has none on a day: what is over is not worked out.
    """

    kind: str
    on: Callable[[School, date], Iterable[Occurrence]]
    ends: Callable[[School, date], datetime] | None = None


_LOOK_AHEAD_DAYS = 14
_LOOK_BACK_DAYS = 60
_LONGEST_HOLIDAY_DAYS = 60

TABLE: tuple[Entry, ...] = (
    Entry("morning", mornings, mornings_end),
    Entry("duty_notice", notices),
    Entry("duty_last", last_calls),
    Entry("duty_silent", silent),
    Entry("duty_evening", evenings),
    Entry("teacher_digest", teacher_digests),
    Entry("senco_digest", senco_digests),
    Entry("concern_list", concern_lists),
    Entry("concern_numbers", concern_numbers),
    Entry("concern_waiting", worries_waiting),
    Entry("sweep", sweeps),
)


def on(school: School, day: date) -> tuple[Occurrence, ...]:
    """Return everything due on a date, earliest first: nothing when pupils are not in."""
    return tuple(
        sorted((one for entry in TABLE for one in _of(entry, school, day)), key=lambda one: one.due_at)
    )


def _of(entry: Entry, school: School, day: date) -> tuple[Occurrence, ...]:
    key = entry.kind, day
    if key not in school.days:
        school.days[key] = tuple(entry.on(school, day)) if school.is_open(day) else ()
    return school.days[key]


def _after(school: School, day: date, moment: datetime) -> Iterator[Occurrence]:
    """Yield what is due on a date after a moment."""
    for entry in TABLE:
        if entry.ends is None or moment < entry.ends(school, day):
            yield from (one for one in _of(entry, school, day) if one.due_at > moment)


def due(school: School, since: datetime, now: datetime) -> list[Occurrence]:
    """Return what fell due after `since` and not after `now`, earliest first; of a longer sleep than sixty days only the last sixty."""
    last = local(now, school.zone).date()
    first = max(local(since, school.zone).date(), last - timedelta(days=_LOOK_BACK_DAYS))
    days = (first + timedelta(days=count) for count in range((last - first).days + 1))
    found = (one for day in days for one in _after(school, day, since) if one.due_at <= now)
    return sorted(found, key=lambda one: one.due_at)


def next_moment(school: School, after: datetime) -> datetime:
    """Return when something is due next; when nothing is for two weeks, the midnight after them, to look again.

    Midnight, because nothing of that day may be due before.
    """
    today = local(after, school.zone).date()
    for count in range(_LOOK_AHEAD_DAYS):
        moments = [one.due_at for one in _after(school, today + timedelta(days=count), after)]
        if moments:
            return min(moments)
    return instant(today + timedelta(days=_LOOK_AHEAD_DAYS), time(), school.zone)


def speaks_at(school: School, person: Person, now: datetime) -> datetime:
    """Return when a late digest may speak: now while they are at work on a school day, else on their next morning."""
    today = local(now, school.zone).date()
    for count in range(_LONGEST_HOLIDAY_DAYS):
        day = today + timedelta(days=count)
        morning = within(person, day, school.clock("duty_list_at"), school.zone)
        if morning is None or not school.is_open(day):
            continue
        if count or now <= morning:
            return morning
        if at_work(person, now, school.zone):
            return now
    return now


def previous(school: School, one: Occurrence, before: datetime) -> datetime:
    """Return when this kind was due to the same reader the last time before a moment: what a digest covers begins there."""
    today = local(before, school.zone).date()
    for count in range(_LONGEST_HOLIDAY_DAYS):
        day = today - timedelta(days=count)
        moments = [
            other.due_at
            for other in _of_kind(school, day, one.kind)
            if other.person == one.person and other.due_at < before
        ]
        if moments:
            return max(moments)
    return before - timedelta(days=_LONGEST_HOLIDAY_DAYS)


def _of_kind(school: School, day: date, kind: str) -> Iterable[Occurrence]:
    """Return what of one kind is due on a date, without working out all the others."""
    return (one for entry in TABLE if entry.kind == kind for one in _of(entry, school, day))
