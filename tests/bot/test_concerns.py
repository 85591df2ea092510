"""The ladder a concern climbs until somebody has it: whom it rings, when again, who is told that nobody has it."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from bot.concerns import Climbed, Concern, Level, Stage, answer_danger, climb, take
from bot.people import Person
from bot.school import School
from tests.bot.cast import ANA, DALE, GRANT, HERE, KAI, NOW, OSEI, SCHOOL, SUE, london, names, without

SAFEGUARDERS = ["Mrs Dale", "Mr Osei", "Ms Grant"]


def concern(at: datetime = NOW, level: Level = Level.AMBER, reporter: Person = ANA) -> Concern:
    """A concern that was sent at that moment and has not rung anybody yet."""
    return Concern(
        UUID(int=70), HERE, "C-7Q4K", level, Stage.OPEN, 0, 1, at, reporter.id, KAI.id, created_at=at
    )


def climbs(first: Concern, school: School = SCHOOL, *, times: int) -> list[Climbed]:
    """Climb so many times, each at the very moment the concern asked for."""
    found: list[Climbed] = []
    for _ in range(times):
        assert first.next_at is not None
        found.append(climb(first, school, first.next_at))
        first = found[-1].concern
    return found


def timeline(first: Concern, school: School = SCHOOL, *, times: int) -> list[str]:
    """The climbs as a list to read: local time, who is rung, and `!` when the reporter is told nobody has it."""
    asked = [first.next_at, *(one.concern.next_at for one in climbs(first, school, times=times - 1))]
    return [
        f"{at.astimezone(london('2026-11-23 12:00').tzinfo):%a %H:%M} "
        for at in asked
        if at is not None
    ] and [
        f"{at:%a %H:%M} {', '.join(names(one.ring)) or 'nobody'}{' !' if one.tell_reporter else ''}"
        for at, one in zip(asked, climbs(first, school, times=times), strict=True)
        if at is not None
    ]
