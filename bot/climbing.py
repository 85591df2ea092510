"""A concern's next step: who is rung, what its reporter and its owner hear, and when it speaks again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from bot import watch
from bot.concerns import OWNED, Concern, Level, Stage, open_again, send
from bot.ladder import DAY, due_rung, ladder, until
from bot.people import Person
from bot.routes import Route, candidates, route, whom
from bot.school import School


class Tell(StrEnum):
    """What the reporter hears by itself."""

    NOBODY = "nobody"
    CLOSED = "closed"
    NUDGE = "nudge"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Climbed:
    """What a step decided: the concern as it is now, who is rung and how loudly, and who else hears what.

    `lapsed` had it and wrote nothing; `remind` has it and a decision or a review is due.
    """

    concern: Concern
    ring: tuple[Person, ...] = ()
    tell: Tell | None = None
    silent: bool = False
    lapsed: UUID | None = None
    remind: UUID | None = None

    @property
    def tell_reporter(self) -> bool:
        """Whether the reporter hears that nobody has it."""
        return self.tell is Tell.NOBODY


_NOBODY_REPEAT = timedelta(minutes=5)
_NUDGES = (3, 10, 20)
"""Minutes after the first word of a draft: two nudges, then it is sent as it is (ours)."""
_DEPUTIES = {Level.AMBER: 2, Level.GREEN: 1, Level.RED: 0}
"""The rung on which a concern opens again when whoever took it recorded nothing."""


def climb(concern: Concern, school: School, now: datetime) -> Climbed:
    """Take the step that is due at `now`, whatever the stage; whatever it does is one new version of the concern."""
    climbed = _BY_STAGE.get(concern.stage, _step)(concern, school, now)
    return replace(climbed, concern=replace(climbed.concern, version=concern.version + 1))


def at_once(before: Concern, after: Concern, school: School, now: datetime) -> Climbed:
    """Return what somebody's doing made of a concern: if it is due by that, its step is taken in the same version."""
    due = after.next_at is not None and after.next_at <= now
    climbed = climb(after, school, now) if due else Climbed(after)
    return replace(climbed, concern=replace(climbed.concern, version=before.version + 1))


def recount(concern: Concern, school: School, now: datetime) -> Concern | None:
    """Return a concern with its moment reckoned anew after people or the calendar changed; None when it stays.

    What nobody could be rung about is tried at once. What is held, and what an owner has who is gone, is due at once in
    hours (and in danger), else when the next watch begins. An owner who is back has the rest of the lease.
    """
    gone = concern.stage in OWNED and _owner(concern, school, now) is None
    if concern.stage in {Stage.NOBODY, Stage.HELD} or gone:
        quick = concern.stage is Stage.NOBODY or concern.level is Level.RED or school.on_watch(now)
        at = min(now if quick else watch.begins(school, now), concern.next_at or now)
    elif concern.stage is Stage.TAKEN and not concern.recorded_at:
        whole = watch.lease(school, concern.taken_at or now, red=concern.level is Level.RED)
        at = max(whole, concern.next_at or now)
    else:
        return None
    return None if at == concern.next_at else replace(concern, next_at=at, version=concern.version + 1)


def handed_back(concern: Concern, school: School, now: datetime) -> Concern:
    """Return a concern its owner gave back: open, due at once for everyone, and its reporter hears that nobody has it."""
    rungs = ladder(concern, school, now)
    telling = (place for place, rung in enumerate(rungs) if rung.tell_reporter)
    return open_again(concern, now, max(telling, default=len(rungs) - 1))


def _step(concern: Concern, school: School, now: datetime) -> Climbed:
    """Ring the rung that is due.

    A rung without anyone reachable is passed at once; a rung missed while the program was down is not replayed, the
    one that is due now is rung; behind the last rung it is repeated. Nobody at all: the reporter is told, and it is
    tried again in five minutes.
    """
    if concern.level is not Level.RED and not school.on_watch(now):
        return _closed(concern, school, now)
    begun = concern if concern.stage is Stage.OPEN else _anew(concern, school, now)
    rungs = ladder(begun, school, now)
    place = due_rung(begun, rungs, school, now)
    rung = rungs[min(place, len(rungs) - 1)]
    ring = whom(begun, rung.roles, school, now)
    if not ring:
        nobody = replace(concern, stage=Stage.NOBODY, next_at=now + _NOBODY_REPEAT)
        return Climbed(nobody, tell=None if concern.stage is Stage.NOBODY else Tell.NOBODY)
    climbed = replace(begun, step=place + 1, next_at=until(begun, rung, school, now))
    if concern.level is Level.RED and not begun.step and not school.on_watch(now):
        return Climbed(climbed, ring, Tell.CLOSED)
    # A rung passed over tells the reporter all the same; behind the last one it rings on, but they have been told.
    told = any(one.tell_reporter for one in rungs[begun.step : place + 1])
    return Climbed(climbed, ring, Tell.NOBODY if told else None)


def _anew(concern: Concern, school: School, now: datetime) -> Concern:
    """Return a concern that climbs from the first rung, in a new round; what was held climbs since the watch began."""
    due = now
    if concern.stage is Stage.HELD and concern.next_at is not None:
        due = max(concern.next_at, watch.began(school, now))
    return replace(concern, stage=Stage.OPEN, step=0, round=concern.round + 1, next_at=due)


def _closed(concern: Concern, school: School, now: datetime) -> Climbed:
    """The school is closed: the reporter hears at once whom to ring; one silent doorbell a day, the ladder next morning."""
    if concern.level is Level.GREEN and concern.stage is Stage.OPEN and concern.step:
        # The deputies' hour ran out meanwhile; the rungs behind them are due in the mornings.
        morning = watch.begins(school, now) if concern.step == 1 else watch.reminder(school, now)
        return Climbed(replace(concern, next_at=min(morning, now + DAY)))
    quiet = concern.level is Level.GREEN or school.setting("ooh_push") == "off"
    new = concern.stage is not Stage.HELD
    held = replace(
        concern,
        stage=Stage.HELD,
        step=1 if new else concern.step + 1,
        round=concern.round + new,
        next_at=min(watch.begins(school, now), now + DAY),
    )
    told = Tell.CLOSED if new else None
    return Climbed(held, () if quiet else _first(concern, school, now), told, silent=True)


def _first(concern: Concern, school: School, now: datetime) -> tuple[Person, ...]:
    """Return whoever the first rung with anybody on it can ring: one person's phone, or those of one role."""
    found = (whom(concern, rung.roles, school, now) for rung in ladder(concern, school, now))
    return next(filter(None, found), ())


def _taken(concern: Concern, school: School, now: datetime) -> Climbed:
    """The lease ran out: nothing was recorded, or its owner is gone, and it opens again; else the owner is reminded."""
    owner = _owner(concern, school, now)
    if owner is not None and concern.recorded_at:
        reminded = replace(concern, next_at=watch.reminder(school, now))
        return Climbed(reminded, remind=owner.id)
    step = _DEPUTIES[concern.level] if route(concern, school) is Route.TEAM else 0
    opened = open_again(concern, now, step)
    return replace(_step(opened, school, now), lapsed=owner.id if owner else None)


def _owner(concern: Concern, school: School, now: datetime) -> Person | None:
    """Return whoever has it, while they work here, can be reached and may have it."""
    today = school.at(now).today
    able = (one for one in candidates(concern, school, now) if one.id == concern.owner)
    return next((one for one in able if one.reachable(today)), None)


def _draft(concern: Concern, school: School, now: datetime) -> Climbed:
    """A draft is nudged twice, then sent unconfirmed: at 20 minutes, or when pupils are about to go home."""
    minutes = (now - concern.created_at) // timedelta(minutes=1)
    if minutes >= _NUDGES[-1] or watch.swept(school, now):
        sent = _step(send(concern, now, confirmed=False), school, now)
        return replace(sent, tell=sent.tell or Tell.SENT)
    later = next(wait for wait in _NUDGES if wait > minutes)
    wanted = [concern.created_at + timedelta(minutes=later)]
    if school.is_open(school.at(now).today):
        wanted.append(watch.sweep(school, now))
    nudged = replace(concern, step=concern.step + 1, next_at=min(at for at in wanted if at > now))
    return Climbed(nudged, tell=Tell.NUDGE)


def _ended(concern: Concern, school: School, now: datetime) -> Climbed:  # noqa: ARG001
    return Climbed(replace(concern, next_at=None))


_BY_STAGE: dict[Stage, Callable[[Concern, School, datetime], Climbed]] = {
    Stage.DRAFT: _draft,
    Stage.TAKEN: _taken,
    Stage.ACTED: _taken,
    Stage.CLOSED: _ended,
}
