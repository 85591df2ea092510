"""Concerns as tests begin them, and timelines: what a concern did, in lines to read."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from bot.climbing import Climbed, Tell, climb
from bot.concerns import Concern, Level, Stage
from bot.people import Role
from bot.school import School
from tests.bot.cast import ANA, HERE, KAI, NOW, SCHOOL, ZONE, london, names, staff

NASH = staff(24, "Mrs Nash", Role.HEAD)  # acting head: a second one
KOFI = staff(25, "Dr Kofi", Role.TRUST_LEAD)
TRUST_SCHOOL = replace(SCHOOL, people=(*SCHOOL.people, KOFI))
TWO_HEADS = replace(SCHOOL, people=(*SCHOOL.people, NASH, KOFI))
EVERYONE = "Mrs Dale, Mr Osei, Ms Grant"
GO = "; the reporter is told that nobody has it"
CLOSED = "; the reporter is told that school is closed"
NUDGE = "; the reporter is nudged"
SENT = "; the reporter is told that it went without words"
_TOLD = {None: "", Tell.NOBODY: GO, Tell.CLOSED: CLOSED, Tell.NUDGE: NUDGE, Tell.SENT: SENT}


def concern(at: datetime | str = NOW, level: Level = Level.AMBER, **more: Any) -> Concern:
    """A concern sent at a moment, London time, which has not rung anybody yet."""
    now = london(at) if isinstance(at, str) else at
    number, ref = UUID(int=70), "C-7Q4K"
    new = Concern(number, HERE, ref, level, Stage.OPEN, 0, 1, now, ANA.id, KAI.id, created_at=now)
    return replace(new, **more)


def timeline(begun: Concern, times: int, school: School = SCHOOL) -> list[str]:
    """Climb as often as asked, each time when the concern wants to, and write down what happened."""
    return lived(begun, times, lambda _: school)


def lived(begun: Concern, times: int, school: Callable[[datetime], School]) -> list[str]:
    """The same while the school changes."""
    found, one = [], begun
    for _ in range(times):
        assert one.next_at is not None
        now = one.next_at
        climbed = climb(one, school(now), now)
        assert climbed.concern.next_at is None or climbed.concern.next_at > now
        found.append(f"{now.astimezone(ZONE):%a %H:%M} {said(climbed, school(now))}")
        one = climbed.concern
    return found


def said(climbed: Climbed, school: School = SCHOOL) -> str:
    """What a step did, in words."""
    whom = ", ".join(names(climbed.ring)) or "nobody"
    owners = [("lapsed", climbed.lapsed), ("is reminded", climbed.remind)]
    owned = (f"; {one.display} {what}" for what, key in owners if (one := school.person(key)))
    return (
        f"{whom}{' silently' * (climbed.silent and bool(climbed.ring))}{_TOLD[climbed.tell]}{''.join(owned)}"
    )


def climbed_to(begun: Concern, times: int, school: School = SCHOOL) -> Concern:
    """Return a concern after some steps, each taken when it was due."""
    one = begun
    for _ in range(times):
        assert one.next_at is not None
        one = climb(one, school, one.next_at).concern
    return one
