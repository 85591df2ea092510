"""The ladder a concern climbs until a human being has it: whom each rung rings, and how long until the next one.

Timings follow the practice that a safeguarding lead or deputy is always available in school hours (KCSIE, Part two);
the minutes are each school's own settings.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from bot import watch
from bot.concerns import CLIMBING, Concern, Level
from bot.people import SAFEGUARDERS, Person, Role
from bot.routes import ROLES, Route, route, whom
from bot.school import School


@dataclass(frozen=True, slots=True)
class Rung:
    """A step of the ladder: whom it rings, how long until the next one, whether the reporter is told nobody has it."""

    roles: frozenset[Role]
    wait: timedelta
    tell_reporter: bool = False


_RED_OUT_OF_HOURS = (10, 10, 30)
_SHORTEST_WAIT = timedelta(minutes=1)
DAY = timedelta(hours=24)
"""The longest a concern is ever silent."""


def ladder(concern: Concern, school: School, now: datetime) -> tuple[Rung, ...]:
    """Return the rungs at a moment: red rings everyone at once; amber the DSL, the deputies, the head, everyone.

    What is about an adult rings the one person of its route. Rungs a school sets to the same minute are a minute apart,
    so that none is passed over.
    """
    way = route(concern, school)
    if concern.level is Level.RED:
        return _red(ROLES[way], school, now)
    if way is not Route.TEAM:
        waits = _waits(school, "ladder_nudge", "ladder_all", "ladder_repeat")
        return _rungs([ROLES[way]] * 3, waits, (2,))
    if concern.level is Level.GREEN:
        hour = timedelta(minutes=school.minutes("ladder_green"))
        waits = (watch.after(school, now, hour) - now, *[watch.reminder(school, now) - now] * 2)
        return _rungs([_DSL, _DEPUTY, SAFEGUARDERS], waits, ())
    keys = ("ladder_nudge", "ladder_deputies", "ladder_head", "ladder_all", "ladder_repeat")
    return _rungs([_DSL, _DSL, _DEPUTY, _HEAD, SAFEGUARDERS], _waits(school, *keys), (4,))


_DSL, _DEPUTY, _HEAD = (frozenset({role}) for role in (Role.DSL, Role.DEPUTY_DSL, Role.HEAD))


def _red(roles: frozenset[Role], school: School, now: datetime) -> tuple[Rung, ...]:
    if not school.on_watch(now):
        return _rungs([roles] * 3, tuple(timedelta(minutes=wait) for wait in _RED_OUT_OF_HOURS), (1, 2))
    waits = _waits(school, "red_again", "red_reporter", "red_trust", "red_repeat")
    return _rungs([*[roles] * 3, roles | {Role.TRUST_LEAD}], waits, (2,))


def _waits(school: School, *keys: str) -> tuple[timedelta, ...]:
    """Return the pauses between rungs whose minutes count from the beginning; the last key is a pause itself."""
    moments = [0, *(school.minutes(key) for key in keys[:-1])]
    pauses = [later - earlier for earlier, later in pairwise(moments)]
    return tuple(max(timedelta(minutes=one), _SHORTEST_WAIT) for one in (*pauses, school.minutes(keys[-1])))


def _rungs(
    roles: list[frozenset[Role]], waits: tuple[timedelta, ...], telling: tuple[int, ...]
) -> tuple[Rung, ...]:
    pairs = enumerate(zip(roles, waits, strict=True))
    return tuple(Rung(who, wait, place in telling) for place, (who, wait) in pairs)


def due_rung(concern: Concern, rungs: tuple[Rung, ...], school: School, now: datetime) -> int:
    """Return which rung is due: later than its own time by a whole wait, the next one is; the first with anyone on it."""
    step, due, last = concern.step, concern.next_at or now, len(rungs) - 1
    while step < last and due + rungs[step].wait <= now:
        due += rungs[step].wait
        step += 1
    if _sweeps(concern, school) and watch.swept(school, now):
        step = max(step, last)
    while step < last and not whom(concern, rungs[step].roles, school, now):
        step += 1
    return step


def until(concern: Concern, rung: Rung, school: School, now: datetime) -> datetime:
    """Return when it speaks again, within a day: amber not behind the sweep nor the end of the watch.

    Danger does not wait out a pause of the night when the watch begins.
    """
    wanted = [now + rung.wait, now + DAY]
    if concern.level is Level.RED and not school.on_watch(now):
        wanted.append(watch.begins(school, now))
    if concern.level is Level.AMBER:
        wanted.append(watch.ends(school, now))
    if _sweeps(concern, school):
        wanted.append(watch.sweep(school, now))
    return min(at for at in wanted if at > now)


def _sweeps(concern: Concern, school: School) -> bool:
    """Whether everyone is rung at once before pupils go home: about an adult there is only one to ring."""
    return concern.level is Level.AMBER and route(concern, school) is Route.TEAM


def rings(person: Person, concern: Concern, school: School, now: datetime) -> bool:
    """Whether a concern nobody has yet rings somebody: a rung it has climbed does."""
    if concern.stage not in CLIMBING:
        return False
    climbed = ladder(concern, school, now)[: max(concern.step, 1)]
    return any(person in whom(concern, rung.roles, school, now) for rung in climbed)
