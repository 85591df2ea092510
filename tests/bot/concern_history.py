"""A history of one concern: what people do and how time passes, with everything the program would note about it.

It works like the program does – a step is taken when its moment has come, never before – but in memory, so that thousands
can be lived through in a minute.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from bot import climbing, routes
from bot.climbing import Climbed, Tell
from bot.concerns import CLIMBING, Concern, Level, Stage
from bot.invariants import Case, Ring, broken
from bot.people import Person, Role
from bot.school import School
from tests.bot.cast import ANA, BELL, DALE, GRANT, HERE, HUGHES, KAI, OSEI, SCHOOL, london, staff
from tests.bot.concern_rules import forgotten, in_hours, plain_route, rung_wrongly

NASH = staff(24, "Mrs Nash", Role.HEAD)  # acting head: a second one
KOFI = staff(25, "Dr Kofi", Role.TRUST_LEAD)
SCHOOL_OF_TWO_HEADS = replace(SCHOOL, people=(*SCHOOL.people, NASH, KOFI))
ACTORS = (DALE, OSEI, GRANT, NASH, BELL, KOFI, ANA, HUGHES)
STARTS = (
    "2026-11-23 10:41",
    "2026-11-23 14:50",
    "2026-11-20 16:25",
    "2026-11-21 20:00",
    "2026-11-24 07:20",
    "2026-11-24 14:08",
)
_RED_RINGS = 10


@dataclass
class History:
    """A concern as it stands, with the doorbells of its round. `problems` is what was broken.

    `round_at` is when its round began: nobody had it from then on.
    """

    concern: Concern
    now: datetime
    school: School = SCHOOL_OF_TWO_HEADS
    rings: list[Ring] = field(default_factory=list)
    told_at: datetime | None = None
    round_at: datetime | None = None
    notes: int = 1
    problems: list[str] = field(default_factory=list)

    def look(self) -> None:
        """Ask the auditor's questions, and those of the policy that only a history can answer."""
        self.problems += broken(self.case(), self.school, self.now) + forgotten(self)

    def case(self) -> Case:
        """Return what an auditor would find."""
        return Case(self.concern, tuple(self.rings), self.told_at, self.notes)

    def beat(self) -> None:
        """Take the step that is due, if one is; there is none a second time in the same moment."""
        if self.concern.next_at is not None and self.concern.next_at <= self.now:
            self._steps(climbing.climb(self.concern, self.school, self.now))

    def _steps(self, climbed: Climbed) -> None:
        """Note what a step decided: doorbells, and who was told."""
        before = self.concern
        self._becomes(climbed.concern)
        if self.concern.next_at is not None and self.concern.next_at <= self.now:
            self.problems.append("I10")
        self.rings += [
            Ring(person.id, climbed.concern.round, climbed.concern.step, self.now) for person in climbed.ring
        ]
        if climbed.tell in {Tell.NOBODY, Tell.CLOSED}:
            self.told_at = self.now
        self.problems += rung_wrongly(self, before, climbed)
        self._look_at(climbed.ring)

    def _look_at(self, rung: tuple[Person, ...]) -> None:
        """What a doorbell must never do, looked at when it rings, by a plain list and not by the program's own rules."""
        concern, school = self.concern, self.school
        for person in rung:
            if person.id in {concern.reporter, *concern.subjects, *concern.excluded}:
                self.problems.append("I2")
            if not person.reachable(self.now.date()) or person.away(self.now):
                self.problems.append("rang somebody who is not there")
            if not in_hours(person, concern, school, self.now):
                self.problems.append("rang somebody at home while others are at work")
            if person.roles.isdisjoint(plain_route(concern, school)):
                self.problems.append("I3")

    def _becomes(self, after: Concern) -> None:
        """Note what became of the concern: every change is a new version, and a new round has no doorbells yet."""
        if after.version != self.concern.version:
            self.notes += 1
        elif after != self.concern:
            self.problems.append("I9")
        if list(Level).index(after.level) > list(Level).index(self.concern.level):
            self.problems.append("the level was lowered")
        if after.round != self.concern.round or self.concern.stage is Stage.DRAFT:
            self.rings, self.round_at = [], self.now
        self.concern = after

    def passes(self, minutes: int) -> None:
        """Let time pass, beating whenever something is due, as the program does each second.

        Red rings every five minutes, and the same thing happens for days: after ten times the program is down.
        """
        until, left = self.now + timedelta(minutes=minutes), _RED_RINGS
        while self.concern.next_at is not None and self.concern.next_at <= until and not self.problems:
            left -= self.concern.level is Level.RED and self.concern.stage in CLIMBING
            if not left:
                break
            self.now = max(self.now, self.concern.next_at)
            self.beat()
            self.look()
        self.now = max(self.now, until)

    def acts(self, person: Person, does: Callable[[Concern], Concern]) -> None:
        """Let somebody do something to the concern if they may, and can tap at all."""
        here = self.person(person)
        able = here.reachable(self.now.date())
        if able and routes.may_take(here, self.concern, self.school, self.now):
            self.changed(does(self.concern))
            if self.concern.owner in {self.concern.reporter, *self.concern.subjects, *self.concern.excluded}:
                self.problems.append("I2")

    def changed(self, after: Concern) -> None:
        """Note what somebody made of the concern; if it is due by that, it rings at once."""
        self._steps(climbing.at_once(self.concern, after, self.school, self.now))

    def person(self, person: Person) -> Person:
        """Return somebody as they are now."""
        return next(one for one in self.school.people if one.id == person.id)

    def changes(self, person: Person, **how: object) -> None:
        """Change somebody, such as that their phone is gone."""
        people = tuple(
            replace(one, **how) if one.id == person.id else one  # type: ignore[arg-type]
            for one in self.school.people
        )
        self.school = replace(self.school, people=people)
        self.recount()

    def recount(self) -> None:
        """People or the calendar changed: its moment is reckoned anew, as the program does."""
        after = climbing.recount(self.concern, self.school, self.now)
        if after is not None:
            self._becomes(after)


def begun(start: int, how: int) -> History:
    """Return a new concern: when, how urgent, about whom, by whom, sent or only begun."""
    now = london(STARTS[start % len(STARTS)])
    reporter = (ANA, HUGHES, DALE, GRANT, BELL)[how % 5]
    draft, about_adult, asks = not how % 7, how % 3 == 1, how % 3 == 2 and how % 2 == 1
    subject = (HUGHES, DALE, GRANT, BELL, None)[how // 5 % 5]
    concern = Concern(
        id=UUID(int=70),
        school=HERE,
        ref="C-7Q4K",
        level=tuple(Level)[how // 3 % 3],
        stage=Stage.DRAFT if draft else Stage.OPEN,
        step=0,
        version=1,
        next_at=now + timedelta(minutes=3) if draft else now,
        reporter=reporter.id,
        pupil=KAI.id,
        created_at=now,
        type="adult" if about_adult or asks else "pupil",
        subjects=frozenset({subject.id} if subject and (about_adult or asks) else ()),
        excluded=frozenset({OSEI.id} if not how % 11 else ()),
        asks=asks,
        confirmed=not draft,
    )
    return History(concern, now, round_at=now)
