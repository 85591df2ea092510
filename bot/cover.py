"""A duty of one day whose person cannot: who is asked, the first yes, and who is told when there is none."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from bot.calendar import instant, local
from bot.duties import Duty
from bot.hours import free_for
from bot.people import Person, Role

if TYPE_CHECKING:
    from bot.school import School

NOBODY_BEFORE = timedelta(minutes=5)
"""How long before a duty whoever leads the duties, and the office, hear that nobody has it."""
ALONE = timedelta(minutes=10)
"""How long a colleague asked by name has it to themselves (ours)."""
ALL_BEFORE = timedelta(minutes=15)
"""From how long before a duty on everyone free is asked, whoever was named."""


class Stage(StrEnum):
    """Where a duty without its person stands. A yes counts at every stage but `taken`, until the duty is over."""

    WAITS = "waits"
    ASKED = "asked"
    AGREES = "agrees"
    OFFERED = "offered"
    NOBODY = "nobody"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Cover:
    """A duty of a day without `absent`. `asked` is the colleague named first, `by` whoever has it now.

    `return_duty` and `return_day` are what `absent` does for `asked` or `by` in return. Why somebody cannot is not kept.
    """

    id: UUID
    school: UUID
    duty: UUID
    day: date
    absent: UUID
    stage: Stage
    opened_at: datetime
    version: int = 1
    next_at: datetime | None = None
    asked: UUID | None = None
    by: UUID | None = None
    return_duty: UUID | None = None
    return_day: date | None = None


def starts(duty: Duty, day: date, school: "School") -> datetime:
    """Return the UTC moment a duty begins."""
    return instant(day, duty.starts_at, school.zone)


def over(duty: Duty, day: date, school: "School", now: datetime) -> bool:
    """Whether a duty of a date is over."""
    return instant(day, duty.ends_at, school.zone) <= now


def opened(cover: Cover, school: "School", now: datetime) -> Cover:
    """Return a cover that begins, or begins again with somebody else absent: with whom it begins, and when it goes on.

    Of a later day nobody is troubled before that day's morning, unless a colleague was named.
    """
    duty = school.duty(cover.duty)
    begins = starts(duty, cover.day, school) if duty else now
    morning = instant(cover.day, school.clock("duty_list_at"), school.zone)
    fresh = replace(cover, by=None, opened_at=now)
    if cover.asked is not None and now < begins - ALL_BEFORE:
        until = begins - ALL_BEFORE if cover.day > school.at(now).today else now + ALONE
        return replace(fresh, stage=Stage.ASKED, next_at=min(until, begins - ALL_BEFORE))
    alone = replace(fresh, asked=None, return_duty=None, return_day=None)
    if cover.day > school.at(now).today:
        return replace(alone, stage=Stage.WAITS, next_at=morning)
    return _offered(alone, begins, now)


def passed(cover: Cover, school: "School", now: datetime) -> Cover:
    """Return a cover whose moment has come: from the one named to all, from all to whoever leads the duties."""
    duty = school.duty(cover.duty)
    if duty is None or cover.stage in {Stage.TAKEN, Stage.NOBODY} or not school.is_open(cover.day):
        return replace(cover, next_at=None, version=cover.version + 1)
    begins = starts(duty, cover.day, school)
    if cover.stage is Stage.OFFERED:
        return replace(cover, stage=Stage.NOBODY, next_at=None, version=cover.version + 1)
    alone = replace(cover, return_duty=None, return_day=None, version=cover.version + 1)
    return _offered(alone, begins, now)


def _offered(cover: Cover, begins: datetime, now: datetime) -> Cover:
    """Everyone free is asked; too late for that, whoever leads the duties is told in the same moment."""
    return replace(cover, stage=Stage.OFFERED, next_at=max(begins - NOBODY_BEFORE, now))


def declined(cover: Cover, school: "School", now: datetime) -> Cover:
    """Return a cover whose named colleague said no: everyone else who is free is asked."""
    duty = school.duty(cover.duty)
    begins = starts(duty, cover.day, school) if duty else now
    alone = replace(cover, return_duty=None, return_day=None, version=cover.version + 1)
    return _offered(alone, begins, now)


def wished(cover: Cover, duty: UUID, day: date) -> Cover:
    """Return a cover whose named colleague wants a duty of theirs taken in return: now the other one is to agree."""
    return replace(cover, stage=Stage.AGREES, return_duty=duty, return_day=day, version=cover.version + 1)


def taken(cover: Cover, by: UUID) -> Cover:
    """Return a cover somebody has said yes to; what was to be given in return goes only to the one who was named."""
    kept = cover if by == cover.asked else replace(cover, return_duty=None, return_day=None)
    return replace(kept, stage=Stage.TAKEN, by=by, next_at=None, version=cover.version + 1)


def free(school: "School", cover: Cover, now: datetime) -> tuple[Person, ...]:
    """Return who could stand in: does duties, is at work then, reachable, not away, and has no other duty at the time.

    Whoever was asked by name is not asked a second time.
    """
    duty = school.duty(cover.duty)
    if duty is None:
        return ()
    begins = starts(duty, cover.day, school)
    does = {one.person for one in school.rota}
    return tuple(
        person
        for person in school.people
        if (Role.TA in person.roles or person.id in does)
        and person.id not in {cover.absent, cover.asked}
        and person.reachable(cover.day)
        and not person.away(max(begins, now))
        and can(school, person, duty, cover.day)
    )


def can(school: "School", person: Person, duty: Duty, day: date) -> bool:
    """Whether somebody's shifts hold a duty of a date and no other duty of theirs lies across it."""
    if not free_for(person, day, duty.starts_at, duty.ends_at):
        return False
    theirs = school.duties(day).get(person.id, ())
    return not any(
        one.id != duty.id and one.starts_at < duty.ends_at and duty.starts_at < one.ends_at for one in theirs
    )


def away_then(school: "School", person: Person, duty: Duty, day: date, now: datetime) -> bool:
    """Whether somebody who said they are away until a moment misses a duty of a date."""
    until = person.away_until
    return (
        until is not None
        and not over(duty, day, school, now)
        and starts(duty, day, school) < until
        and local(now, school.zone).date() <= day
    )
