"""The ladder a concern climbs until a human being has it: whom each rung rings, and when it speaks again.

Timings follow the practice that a safeguarding lead or deputy is always available in school hours (KCSIE, Part two);
the minutes are each school's own settings.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.access import Action
from bot.calendar import local
from bot.concerns import Concern, Level, Stage, thing
from bot.people import SAFEGUARDERS, Answer, Person, Role, may
from bot.school import School


@dataclass(frozen=True, slots=True)
class Rung:
    """A step of the ladder: whom it rings, how long until the next one, whether the reporter is told nobody has it."""

    roles: frozenset[Role]
    wait: timedelta
    tell_reporter: bool = False


@dataclass(frozen=True, slots=True)
class Climbed:
    """What a climb decided: the concern as it is now, who is rung, whether the reporter hears that nobody has it."""

    concern: Concern
    ring: tuple[Person, ...]
    tell_reporter: bool = False


_RED_REPEAT = timedelta(minutes=5)
_RED_REPEAT_OUT_OF_HOURS = timedelta(minutes=30)
_NOBODY_REPEAT = timedelta(minutes=5)
_SHORTEST_WAIT = timedelta(minutes=1)
_DAY = timedelta(hours=24)


def ladder(concern: Concern, school: School) -> tuple[Rung, ...]:
    """Return the rungs: red rings everyone at once; amber the DSL, then the deputies, the head, everyone.

    What is about an adult goes to the head alone, and to the chair of governors when it is about the head (KCSIE, Part
    four). Rungs a school sets to the same minute are a minute apart, so that none is passed over.
    """
    if concern.type == "adult":
        wait = timedelta(minutes=school.minutes("ladder_deputies"))
        return (Rung(_above(concern, school), wait), Rung(_above(concern, school), wait, tell_reporter=True))
    if concern.level is Level.RED:
        return (Rung(SAFEGUARDERS, _RED_REPEAT), Rung(SAFEGUARDERS, _RED_REPEAT, tell_reporter=True))
    deputies, head, everyone = (
        timedelta(minutes=school.minutes(key)) for key in ("ladder_deputies", "ladder_head", "ladder_all")
    )
    repeat = timedelta(minutes=school.minutes("ladder_repeat"))
    return (
        Rung(frozenset({Role.DSL}), deputies),
        Rung(frozenset({Role.DEPUTY_DSL}), max(head - deputies, _SHORTEST_WAIT)),
        Rung(frozenset({Role.HEAD}), max(everyone - head, _SHORTEST_WAIT)),
        Rung(SAFEGUARDERS, repeat, tell_reporter=True),
    )


def _above(concern: Concern, school: School) -> frozenset[Role]:
    """Return who an adult concern goes to: the head, unless it is about the head, or by the head."""
    heads = {person.id for person in school.with_role(Role.HEAD)}
    return frozenset({Role.CHAIR if heads & {concern.subject, concern.reporter} else Role.HEAD})


def climb(concern: Concern, school: School, now: datetime) -> Climbed:
    """Take the step that is due at `now`.

    A rung without anyone reachable is passed at once; a rung missed while the program was down is not replayed, the
    one that is due now is rung; behind the last rung it is repeated. Nobody at all: the reporter is told, and it is
    tried again in five minutes.
    """
    rungs = ladder(concern, school)
    step = _due_step(concern, rungs, now)
    while step < len(rungs) and not whom(concern, rungs[step], school, now):
        step += 1
    rung = rungs[min(step, len(rungs) - 1)]
    ring = whom(concern, rung, school, now)
    if not ring:
        nobody = replace(
            concern, stage=Stage.NOBODY, step=0, next_at=now + _NOBODY_REPEAT, version=concern.version + 1
        )
        return Climbed(nobody, (), tell_reporter=concern.stage is not Stage.NOBODY)
    climbed = replace(
        concern,
        stage=Stage.OPEN,
        step=min(step + 1, len(rungs)),
        next_at=_next_at(concern, rung, step >= len(rungs) - 1, school, now),
        version=concern.version + 1,
    )
    return Climbed(climbed, ring, tell_reporter=rung.tell_reporter and concern.step < len(rungs))


def _due_step(concern: Concern, rungs: tuple[Rung, ...], now: datetime) -> int:
    """Return which rung is due: later than its own time by a whole wait, the next one is."""
    step, due = concern.step, concern.next_at or now
    while step < len(rungs) - 1 and due + rungs[step].wait <= now:
        due += rungs[step].wait
        step += 1
    return step


def _next_at(concern: Concern, rung: Rung, last: bool, school: School, now: datetime) -> datetime:
    """Return when it speaks again; behind the last rung amber is repeated on the school's watch, else once a day.

    Never more than 24 hours away: on a Sunday at 02:00 Monday's watch is.
    """
    if concern.level is Level.RED:
        return now + (rung.wait if school.on_watch(now) else _RED_REPEAT_OUT_OF_HOURS)
    if not last or school.on_watch(now + rung.wait):
        return now + rung.wait
    today = local(now, school.zone).date()
    starts = (school.watch_begins(day) for day in (today, today + timedelta(days=1)) if school.is_open(day))
    return min([now + _DAY, *(start for start in starts if start > now)])


def whom(concern: Concern, rung: Rung, school: School, now: datetime) -> tuple[Person, ...]:
    """Return who of a rung can be rung now: looked up each time, never the reporter, never anyone unreachable."""
    at, about = school.at(now), thing(concern, school)
    return tuple(
        person
        for person in school.people
        if person.roles & rung.roles
        and person.id != concern.reporter
        and person.reachable(at.today)
        and person.id != concern.subject
        and (Role.CHAIR in rung.roles or may(person, Action.CONCERN_ACKNOWLEDGE, about, at) is Answer.YES)
    )


def rings(person: Person, concern: Concern, school: School, now: datetime) -> bool:
    """Whether a concern nobody has yet rings somebody: a rung it has climbed does."""
    climbed = ladder(concern, school)[: max(concern.step, 1)]
    return any(person in whom(concern, rung, school, now) for rung in climbed)


def may_take(person: Person, concern: Concern, school: School, now: datetime) -> bool:
    """Whether somebody may say "I have this": whoever its ladder can ring, never its reporter or its subject."""
    return any(person in whom(concern, rung, school, now) for rung in ladder(concern, school))
