"""Random lives of a concern: time, answers, people lost and back, the program down. What must hold, holds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from bot.concerns import Concern, Level, Stage, answer_danger, take
from bot.ladder import Climbed, climb
from bot.people import SAFEGUARDERS, Person
from bot.school import School
from tests.bot.cast import ANA, DALE, GRANT, LEFT, OSEI, SCHOOL, SUE, ZONE, london, without
from tests.bot.test_concerns import concern

SAFE = (DALE, OSEI, GRANT, SUE)  # Sue is a deputy until half term
LOOK = timedelta(minutes=5)
DAY = timedelta(hours=24)
LONGEST_SILENCE = timedelta(minutes=30)

Climb = Callable[..., Climbed]


class Life(RuleBasedStateMachine):
    """One concern between October and Christmas."""

    climb: Climb = staticmethod(climb)

    @initialize(
        days=st.integers(0, 70),
        minutes=st.integers(0, 24 * 60 - 1),
        reporter=st.sampled_from((ANA, DALE, GRANT)),
        away=st.sets(st.sampled_from(SAFE)),
    )
    def somebody_reports(self, days: int, minutes: int, reporter: Person, away: set[Person]) -> None:
        self.now = london("2026-10-20 00:00") + timedelta(days=days, minutes=minutes)
        self.away, self.concern = away, concern(self.now, reporter=reporter)
        self.silent, self.told = timedelta(0), 0
        self.beat()

    @property
    def school(self) -> School:
        return without(SCHOOL, *self.away)

    def reachable(self) -> set[Person]:
        left = {SUE} if self.now.astimezone(ZONE).date() > LEFT else set()
        return {one for one in SAFE if one not in self.away | left and one.id != self.concern.reporter}

    @rule(minutes=st.one_of(st.integers(1, 90), st.integers(1, 2 * 24 * 60)))
    def time_passes(self, minutes: int) -> None:
        end = self.now + timedelta(minutes=minutes)
        while self.now < end:
            upcoming = min(end, self.now + LOOK, self.concern.next_at or end)
            assert upcoming > self.now
            self.listen(upcoming)
            self.now = upcoming
            self.beat()

    @rule(minutes=st.integers(1, 24 * 60))
    def the_program_is_down(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        self.beat()

    def listen(self, until: datetime) -> None:
        """Add up for how long nobody has heard of it on the watch although somebody could have."""
        waits = self.concern.next_at is not None and self.reachable() and self.school.on_watch(self.now)
        self.silent = self.silent + (until - self.now) if waits else timedelta(0)

    def beat(self) -> None:
        before = self.concern
        if before.next_at is None or before.next_at > self.now:
            return
        climbed = self.climb(before, self.school, self.now)
        self.concern = climbed.concern
        self.told += climbed.tell_reporter
        self.check(before, climbed, {one.id for one in self.reachable()})
        if climbed.ring:
            self.silent = timedelta(0)

    def check(self, before: Concern, climbed: Climbed, reachable: set[object]) -> None:
        after = climbed.concern
        assert after.next_at is not None
        assert self.now < after.next_at <= self.now + DAY
        assert {one.id for one in climbed.ring} <= reachable
        assert bool(climbed.ring) == bool(reachable)
        assert (after.stage is Stage.NOBODY) == (not reachable)
        assert self.told or after.stage is not Stage.NOBODY
        assert not (before.stage is after.stage is Stage.NOBODY and climbed.tell_reporter)
        assert after.version == before.version + 1

    @rule(who=st.sampled_from(SAFE))
    def is_lost(self, who: Person) -> None:
        self.away = self.away | {who}

    @rule(who=st.sampled_from(SAFE))
    def is_back(self, who: Person) -> None:
        self.away = self.away - {who}

    @rule(who=st.sampled_from(SAFE))
    def takes_it(self, who: Person) -> None:
        if who in self.reachable() and self.concern.stage is not Stage.TAKEN:
            self.concern = take(self.concern, who, self.now)

    @rule(answer=st.sampled_from(("yes", "no", "unsure")))
    def danger_is_answered(self, answer: str) -> None:
        before = self.concern
        self.concern = answer_danger(before, answer, self.now)
        assert self.concern.version > before.version
        assert before.level is Level.AMBER or self.concern.level is Level.RED
        self.beat()

    @invariant()
    def is_never_forgotten(self) -> None:
        if self.concern.stage is Stage.TAKEN:
            assert self.concern.next_at is None
        else:
            assert self.concern.next_at is not None
            assert self.concern.next_at <= self.now + DAY

    @invariant()
    def is_never_silent_for_half_an_hour(self) -> None:
        assert self.silent <= LONGEST_SILENCE

    @invariant()
    def only_safeguarders_ever_have_it(self) -> None:
        owner = self.school.person(self.concern.owner)
        assert owner is None or (owner.roles & SAFEGUARDERS and owner.id != self.concern.reporter)


QUICK = settings(max_examples=50, stateful_step_count=30, deadline=None, derandomize=True, database=None)
TestLife = Life.TestCase
TestLife.settings = settings(QUICK, max_examples=150)


def forgets(first: Concern, school: School, now: datetime) -> Climbed:
    """Somebody thought that one ring is enough."""
    climbed = climb(first, school, now)
    return replace(climbed, concern=replace(climbed.concern, next_at=None))


def waits_for_the_day(first: Concern, school: School, now: datetime) -> Climbed:
    """Somebody thought that a concern may always wait until tomorrow."""
    climbed = climb(first, school, now)
    return replace(climbed, concern=replace(climbed.concern, next_at=now + DAY))


def gives_up(first: Concern, school: School, now: datetime) -> Climbed:
    """Somebody forgot that people come back."""
    return (
        replace(climb(first, school, now), ring=())
        if first.stage is Stage.NOBODY
        else climb(first, school, now)
    )


def rings_the_reporter(first: Concern, school: School, now: datetime) -> Climbed:
    """Somebody forgot who reported it."""
    climbed = climb(replace(first, reporter=ANA.id), school, now)
    return replace(climbed, concern=replace(climbed.concern, reporter=first.reporter))


@pytest.mark.parametrize("broken", [forgets, waits_for_the_day, gives_up, rings_the_reporter])
def test_the_life_notices_a_ladder_that(broken: Climb) -> None:
    quick = settings(QUICK, phases=[Phase.generate], report_multiple_bugs=False)
    life = type("BrokenLife", (Life,), {"climb": staticmethod(broken)})
    with pytest.raises(AssertionError):
        run_state_machine_as_test(life, settings=quick)
