"""What the auditor asks of every concern: each rule holds of a sound one, and is the only one named when it does not."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.concerns import Level, Stage, close, record, take
from bot.invariants import Case, Ring, broken
from tests.bot.cast import ANA, BELL, DALE, GRANT, HUGHES, NOW, OSEI, SCHOOL, london
from tests.bot.concerns import KOFI, TRUST_SCHOOL, climbed_to, concern

MINUTE = timedelta(minutes=1)
SENT = NOW - 10 * MINUTE
RUNG = climbed_to(concern(SENT), 3)
RINGS = (Ring(DALE.id, 1, 1, SENT), Ring(DALE.id, 1, 2, SENT + 5 * MINUTE), Ring(OSEI.id, 1, 3, NOW))
OPEN = Case(RUNG, RINGS, None, RUNG.version)
TAKEN = replace(OPEN, concern=take(RUNG, DALE, SCHOOL, NOW), notes=9)
HELD = Case(replace(climbed_to(concern("2026-11-22 20:00"), 1), next_at=NOW), told_at=SENT, notes=9)
NOBODY = Case(replace(RUNG, stage=Stage.NOBODY, next_at=NOW + 5 * MINUTE), told_at=NOW, notes=9)
SOUND = {
    "open": OPEN,
    "taken": TAKEN,
    "recorded": replace(TAKEN, concern=record(TAKEN.concern, SCHOOL, NOW)),
    "closed": replace(TAKEN, concern=close(TAKEN.concern)),
    "held": HELD,
    "nobody": NOBODY,
    "a worry": Case(concern(SENT - 300 * MINUTE, Level.GREEN, next_at=NOW + MINUTE), notes=1),
    "a draft": Case(replace(concern(SENT), stage=Stage.DRAFT, next_at=NOW), notes=1),
    "rung in an earlier round": replace(OPEN, rings=(*RINGS, Ring(ANA.id, 0, 1, SENT))),
    "somebody who was rung is not there any more": replace(OPEN, rings=(*RINGS, Ring(KOFI.id, 1, 3, NOW))),
    "new, and not rung yet": Case(concern(NOW - MINUTE), notes=1),
}


def of(case: Case, **change: object) -> Case:
    return replace(case, concern=replace(case.concern, **change))  # type: ignore[arg-type]


BROKEN = {
    "it never speaks again": (of(OPEN, next_at=None), "I1"),
    "it is silent for more than a day": (of(OPEN, next_at=NOW + timedelta(hours=24, minutes=1)), "I1"),
    "closed, it speaks": (of(TAKEN, stage=Stage.CLOSED), "I1"),
    "its reporter has it": (of(TAKEN, reporter=DALE.id), "I2"),
    "its subject was rung": (of(OPEN, excluded=frozenset({OSEI.id})), "I2"),
    "a TA was rung": (replace(OPEN, rings=(*RINGS, Ring(HUGHES.id, 1, 3, NOW))), "I3"),
    "the DSL was rung about an adult": (of(OPEN, type="adult"), "I3"),
    "the chair was rung about a pupil": (replace(OPEN, rings=(*RINGS, Ring(BELL.id, 1, 3, NOW))), "I3"),
    "somebody was rung twice": (replace(OPEN, rings=(*RINGS, RINGS[2])), "I4"),
    "it rang after somebody took it": (
        replace(TAKEN, rings=(*RINGS, Ring(GRANT.id, 1, 4, NOW + MINUTE))),
        "I5",
    ),
    "it rang too long ago": (of(replace(OPEN, rings=()), created_at=NOW - 40 * MINUTE), "I7"),
    "it is held in hours": (of(HELD, next_at=NOW + 6 * MINUTE), "I7"),
    "nobody is tried for too long": (of(NOBODY, next_at=NOW + 6 * MINUTE), "I7"),
    "its reporter was not told": (replace(NOBODY, told_at=None), "I8"),
    "a change is not in the audit": (replace(OPEN, notes=RUNG.version - 1), "I9"),
    "its moment is past": (of(OPEN, next_at=NOW - 3 * MINUTE), "I10"),
}


@pytest.mark.parametrize("case", SOUND.values(), ids=SOUND)
def test_of_a_sound_concern_every_rule_holds(case: Case) -> None:
    assert broken(case, SCHOOL, NOW) == []


@pytest.mark.parametrize(("case", "rule"), BROKEN.values(), ids=BROKEN)
def test_what_is_wrong_is_named(case: Case, rule: str) -> None:
    assert broken(case, SCHOOL, NOW) == [rule]


def test_the_trusts_lead_may_be_rung_in_danger_only() -> None:
    case = replace(OPEN, rings=(*RINGS, Ring(KOFI.id, 1, 3, NOW)))
    assert broken(case, TRUST_SCHOOL, NOW) == ["I3"]
    assert broken(of(case, level=Level.RED), TRUST_SCHOOL, NOW) == []


def test_a_program_that_starts_has_two_minutes() -> None:
    assert broken(of(OPEN, next_at=NOW - timedelta(minutes=1, seconds=59)), SCHOOL, NOW) == []


def test_nothing_is_too_silent_while_school_is_closed_or_has_just_begun() -> None:
    night, morning = london("2026-11-23 22:00"), london("2026-11-24 08:00")
    held = of(HELD, next_at=morning + 30 * MINUTE, created_at=SENT)
    assert broken(held, SCHOOL, night) == broken(held, SCHOOL, morning) == []


def test_a_school_that_sets_longer_pauses_waits_for_them() -> None:
    long_ago = of(replace(OPEN, rings=()), created_at=NOW - 40 * MINUTE)
    patient = replace(SCHOOL, settings={"ladder_repeat": "45"})
    assert broken(long_ago, patient, NOW) == []
    assert broken(of(long_ago, created_at=NOW - 50 * MINUTE), patient, NOW) == ["I7"]
