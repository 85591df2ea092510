"""Who somebody is, and `may()`: the one answer to "is this person allowed"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.access import Action, Grant, Reach, grants

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from bot.pupils import Pupil
    from bot.school import School


class Role(StrEnum):
    """What a person is in a school; one person may be several."""

    TA = "ta"
    TEACHER = "teacher"
    SENCO = "senco"
    DSL = "dsl"
    DEPUTY_DSL = "deputy_dsl"
    HEAD = "head"
    OFFICE = "office"
    CHAIR = "chair"
    TRUST_LEAD = "trust_lead"


class Flag(StrEnum):
    """What a person is besides; written in the same column of the workbook as the roles."""

    DUTY_LEAD = "duty_lead"
    FIRST_AIDER = "first_aider"


SAFEGUARDERS = frozenset({Role.DSL, Role.DEPUTY_DSL, Role.HEAD})


@dataclass(frozen=True, slots=True)
class Person:
    """A member of staff. `telegram_id` is set once, by an invitation; `unreachable_at` when Telegram says blocked.

    `aliases` are what colleagues write besides the name, `evening` whether the next day's duties are wanted at six.
    """

    id: UUID
    school: UUID
    code: str
    name: str
    display: str
    roles: frozenset[Role]
    flags: frozenset[Flag] = frozenset()
    starts: date | None = None
    ends: date | None = None
    works: str = ""
    telegram_id: int | None = None
    unreachable_at: datetime | None = None
    stepped_up_until: datetime | None = None
    away_until: datetime | None = None
    evening: bool = False
    aliases: tuple[str, ...] = ()

    def active(self, today: date) -> bool:
        """Whether the person works here on that day; `ends` is the last day."""
        return (self.starts is None or self.starts <= today) and (self.ends is None or today <= self.ends)

    def reachable(self, today: date) -> bool:
        """Whether a letter can arrive: works here, is linked, has not blocked the bot."""
        return self.active(today) and self.telegram_id is not None and self.unreachable_at is None

    def away(self, now: datetime) -> bool:
        """Whether the person said they are out of the building now."""
        return self.away_until is not None and now < self.away_until


@dataclass(frozen=True, slots=True)
class Thing:
    """What somebody wants to do something with: as much as `may()` needs to know of it.

    `owner` is its author, or the person a duty or certificate belongs to. `subjects` are the adults it is about and
    anyone the reporter excluded: they never may. `second` is the other person who agreed, where two are needed.
    """

    school: UUID
    owner: UUID | None = None
    pupil: Pupil | None = None
    shared_with: frozenset[UUID] = frozenset()
    subjects: frozenset[UUID] = frozenset()
    second: UUID | None = None
    safeguarding: bool = False
    age_days: int = 0


class Answer(StrEnum):
    """What `may()` says. A refusal reads to the person exactly like "not found"."""

    YES = "yes"
    NUMBERS = "numbers"
    STEP_UP = "step_up"
    SECOND = "second"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Moment:
    """The school as it stands, and the time: `today` is the date there."""

    school: School
    now: datetime
    today: date


def may(actor: Person, action: Action, thing: Thing, at: Moment) -> Answer:
    """Say whether `actor` may do `action` with `thing` now; deny wins.

    Order of decision: inactive, other school, subject or excluded, the access table, step-up, second person.
    The table is `bot.access.TABLE`.
    """
    if not actor.active(at.today) or actor.school != thing.school or actor.id in thing.subjects:
        return Answer.NO
    best = Answer.NO
    for role in actor.roles:
        for grant in grants(action, role):
            if _reaches(grant.reach, actor, thing, at):
                best = min(best, _conditions(grant, actor, thing, at), key=_ORDER.index)
    return best


_ORDER = [Answer.YES, Answer.SECOND, Answer.STEP_UP, Answer.NUMBERS, Answer.NO]


def _conditions(grant: Grant, actor: Person, thing: Thing, at: Moment) -> Answer:
    if grant.reach is Reach.NUMBERS:
        return Answer.NUMBERS
    if grant.step_up and (actor.stepped_up_until is None or actor.stepped_up_until <= at.now):
        return Answer.STEP_UP
    if grant.two_people and thing.second in {None, actor.id}:
        return Answer.SECOND
    return Answer.YES


def _reaches(reach: Reach, actor: Person, thing: Thing, at: Moment) -> bool:
    match reach:
        case Reach.ALL | Reach.NUMBERS:
            return True
        case Reach.OWN:
            return thing.owner == actor.id
        case Reach.SHARED:
            return actor.id in thing.shared_with
        case Reach.SAFEGUARDING:
            return thing.safeguarding or thing.owner == actor.id
        case _:
            pupil = thing.pupil
            return pupil is not None and _pupil_reaches(reach, actor, pupil, thing.age_days, at)


def _pupil_reaches(reach: Reach, actor: Person, pupil: Pupil, age_days: int, at: Moment) -> bool:
    if not pupil.on_roll(at.today):
        return False
    match reach:
        case Reach.ASSIGNED:
            return at.school.is_assigned(actor.id, pupil.id, at.today)
        case Reach.ASSIGNED_30:
            return age_days <= 30 and at.school.is_assigned(actor.id, pupil.id, at.today)  # noqa: PLR2004
        case Reach.CLASS:
            return at.school.teacher_of(pupil) == actor.id
        case _:
            return pupil.sen_status in {"support", "ehcp"}
