"""What the policy asks of a concern in plain words and figures of its own, to hold the program's against.

The figures are those of the policy's tables for a school that has set none of its own.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.climbing import Climbed, Tell
from bot.concerns import OWNED, Concern, Level, Stage
from bot.hours import at_work
from bot.people import Person, Role
from tests.bot.cast import SCHOOL

if TYPE_CHECKING:
    from bot.school import School
    from tests.bot.concern_history import History

_LONDON = ZoneInfo("Europe/London")
_TEAM = {Role.DSL, Role.DEPUTY_DSL, Role.HEAD}
_MINUTE = timedelta(minutes=1)


def plain_route(concern: Concern, school: School) -> set[Role]:
    """Who may hear of a concern, in the words of the policy rather than of the program."""
    if concern.type == "pupil" and not concern.asks:
        return _TEAM | ({Role.TRUST_LEAD} if concern.level is Level.RED else set())
    out = {concern.reporter, *concern.subjects, *concern.excluded}
    heads, chairs = ({one.id for one in school.with_role(role)} for role in (Role.HEAD, Role.CHAIR))
    if concern.subjects & chairs or (out & heads and out & chairs):
        return {Role.TRUST_LEAD}
    return {Role.CHAIR} if out & heads else {Role.HEAD}


def rung_wrongly(history: History, before: Concern, climbed: Climbed) -> list[str]:
    """What a step must be: nobody is told, a lease ends when it may, nothing waits for its rung before home time."""
    concern, now = climbed.concern, history.now
    rules = {
        "nobody has it and the reporter is not told": concern.stage is not Stage.NOBODY
        or before.stage is Stage.NOBODY
        or climbed.tell is Tell.NOBODY,
        "nobody is rung although somebody is there": concern.stage is not Stage.NOBODY
        or not history.school.on_watch(now)
        or not any(_rings(one, concern, history) for one in history.school.people),
        "held and the reporter is not told": concern.stage is not Stage.HELD
        or before.stage is Stage.HELD
        or climbed.tell is Tell.CLOSED,
        "the lease ended early": climbed.lapsed is None or _lease_is_over(before, now),
        "everyone before home time": not (climbed.ring and _sweeping(concern, history))
        or _everyone(climbed, history),
    }
    return [name for name, holds in rules.items() if not holds]


def forgotten(history: History) -> list[str]:
    """What must not be forgotten while time passes."""
    rules = {
        "a draft is sent after twenty minutes": not _old_draft(history),
        "the lease is over": not _lease_forgotten(history),
        "who has it is gone": not _owner_gone(history),
        "the reporter is told to go in person": not _untold(history),
        "a worry rings each morning": not _worry_waits(history),
        "everyone before home time": not _missed_sweep(history),
    }
    return [name for name, holds in rules.items() if not holds]


def _wall(moment: datetime) -> str:
    return f"{moment.astimezone(_LONDON):%H:%M}"


def _old_draft(history: History) -> bool:
    concern = history.concern
    return concern.stage is Stage.DRAFT and history.now - concern.created_at >= 20 * _MINUTE


def _lease_is_over(before: Concern, now: datetime) -> bool:
    """Whether a lease may end now: danger after 15 minutes; else after 60, and only in hours as they were planned.

    A program that was down at that moment finds it over when it is back, whatever the hour.
    """
    had = now - (before.taken_at or now)
    if before.level is Level.RED:
        return had >= 15 * _MINUTE
    return had >= 60 * _MINUTE and SCHOOL.on_watch(before.next_at or now)


def _lease_forgotten(history: History) -> bool:
    concern, now = history.concern, history.now
    if concern.stage is not Stage.TAKEN or concern.recorded_at or concern.taken_at is None:
        return False
    if concern.level is Level.RED:
        return now - concern.taken_at >= 15 * _MINUTE
    return _together(concern.taken_at, history) and now - concern.taken_at >= 60 * _MINUTE


def _owner_gone(history: History) -> bool:
    """Whether somebody has it in hours who has left or blocked the bot."""
    owner = history.school.person(history.concern.owner)
    owned = history.concern.stage in OWNED and history.school.on_watch(history.now)
    return owned and (owner is None or not owner.reachable(history.now.astimezone(_LONDON).date()))


def _untold(history: History) -> bool:
    """Whether nobody has had it for half an hour in hours, and its reporter was not told so since."""
    concern, since = history.concern, history.round_at
    if concern.stage is not Stage.OPEN or concern.level is Level.GREEN or since is None:
        return False
    late = history.now - since >= 31 * _MINUTE and _together(since, history)
    return late and (history.told_at is None or history.told_at < since)


def _worry_waits(history: History) -> bool:
    """Whether a worry nobody has since the night has rung nobody by nine."""
    concern, since, now = history.concern, history.round_at, history.now
    if concern.level is not Level.GREEN or concern.stage is not Stage.OPEN or since is None:
        return False
    morning = now.astimezone(_LONDON).replace(hour=7, minute=45)
    waits = history.school.on_watch(now) and _wall(now) >= "09:00" and since < morning
    return waits and not any(ring.at >= morning for ring in history.rings)


def _sweeps(concern: Concern, history: History) -> bool:
    """Whether nobody has what must be acted on before pupils go home, on a school day."""
    amber = concern.level is Level.AMBER and concern.stage is Stage.OPEN
    team = concern.type == "pupil" and not concern.asks
    return amber and team and history.school.on_watch(history.now)


def _sweeping(concern: Concern, history: History) -> bool:
    """Whether pupils are about to go home now."""
    return _sweeps(concern, history) and "14:30" <= _wall(history.now) < "15:15"


def _missed_sweep(history: History) -> bool:
    """Whether everyone was not rung then, or will not be: it waits until later."""
    if _sweeping(history.concern, history):
        return all(_wall(ring.at) < "14:30" for ring in history.rings)
    sweep = history.now.astimezone(_LONDON).replace(hour=14, minute=30)
    waits = _sweeps(history.concern, history) and history.now < sweep
    return waits and (history.concern.next_at is None or history.concern.next_at > sweep)


def _everyone(climbed: Climbed, history: History) -> bool:
    rung = {one.id for one in climbed.ring}
    return {one.id for one in history.school.people if _rings(one, climbed.concern, history)} <= rung


def _rings(person: Person, concern: Concern, history: History) -> bool:
    """Whether somebody is there and may hear of it."""
    now, out = history.now, {concern.reporter, *concern.subjects, *concern.excluded}
    there = person.reachable(now.astimezone(_LONDON).date()) and not person.away(now)
    heard = person.school == concern.school and bool(person.roles & plain_route(concern, history.school))
    mine = in_hours(person, concern, history.school, now)
    return there and heard and mine and person.id not in out


def in_hours(person: Person, concern: Concern, school: School, now: datetime) -> bool:
    """Whether somebody may be rung at this hour: of danger always, else at work, or when nobody else is either."""
    if concern.level is Level.RED or at_work(person, now, school.zone):
        return True
    out, roles = {concern.reporter, *concern.subjects, *concern.excluded}, plain_route(concern, school)
    there = [
        one
        for one in school.people
        if one.id not in out
        and one.school == concern.school
        and not one.roles.isdisjoint(roles)
        and one.reachable(now.astimezone(_LONDON).date())
        and not one.away(now)
    ]
    return not any(at_work(one, now, school.zone) for one in there)


def _together(since: datetime, history: History) -> bool:
    """Whether a moment and now are in the hours of one day."""
    here, there = since.astimezone(_LONDON), history.now.astimezone(_LONDON)
    return (
        here.date() == there.date()
        and history.school.on_watch(since)
        and history.school.on_watch(history.now)
    )
