"""The ladder a concern climbs until somebody has it: whom it rings, when again, who is told that nobody has it."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from bot.concerns import Concern, Level, Stage, answer_danger, take, thing
from bot.ladder import climb
from bot.people import Person
from bot.school import School
from tests.bot.cast import ANA, DALE, GRANT, HERE, KAI, NOW, OSEI, SCHOOL, ZONE, names, without

EVERYONE = "Mrs Dale, Mr Osei, Ms Grant"


def concern(at: datetime = NOW, level: Level = Level.AMBER, reporter: Person = ANA) -> Concern:
    """A concern sent at that moment, which has not rung anybody yet."""
    number, ref = UUID(int=70), "C-7Q4K"
    return Concern(number, HERE, ref, level, Stage.OPEN, 0, 1, at, reporter.id, KAI.id, created_at=at)


def timeline(open_one: Concern, times: int, school: School = SCHOOL) -> list[str]:
    """Climb as often as asked, each time when the concern wants to, and write down what happened."""
    found = []
    for _ in range(times):
        assert open_one.next_at is not None
        climbed = climb(open_one, school, open_one.next_at)
        whom = ", ".join(names(climbed.ring)) or "nobody"
        told = "; the reporter is told" * climbed.tell_reporter
        found.append(f"{open_one.next_at.astimezone(ZONE):%a %H:%M} {whom}{told}")
        open_one = climbed.concern
    return found


def test_amber_rings_the_dsl_then_the_deputies_then_the_head_then_everyone() -> None:
    assert timeline(concern(), 6) == [
        "Mon 10:41 Mrs Dale",
        "Mon 10:51 Mr Osei",
        "Mon 11:01 Ms Grant",
        f"Mon 11:11 {EVERYONE}; the reporter is told",
        f"Mon 11:26 {EVERYONE}",
        f"Mon 11:41 {EVERYONE}",
    ]


def test_red_rings_everyone_at_once_and_every_five_minutes() -> None:
    assert timeline(concern(level=Level.RED), 4) == [
        f"Mon 10:41 {EVERYONE}",
        f"Mon 10:46 {EVERYONE}; the reporter is told",
        f"Mon 10:51 {EVERYONE}",
        f"Mon 10:56 {EVERYONE}",
    ]


def test_the_minutes_are_the_schools_own() -> None:
    settings = {"ladder_deputies": "5", "ladder_head": "8", "ladder_all": "9", "ladder_repeat": "20"}
    assert timeline(concern(), 5, replace(SCHOOL, settings=settings)) == [
        "Mon 10:41 Mrs Dale",
        "Mon 10:46 Mr Osei",
        "Mon 10:49 Ms Grant",
        f"Mon 10:50 {EVERYONE}; the reporter is told",
        f"Mon 11:10 {EVERYONE}",
    ]


def test_rungs_set_to_the_same_minute_are_all_rung() -> None:
    settings = {"ladder_deputies": "10", "ladder_head": "10", "ladder_all": "10"}
    assert timeline(concern(), 4, replace(SCHOOL, settings=settings)) == [
        "Mon 10:41 Mrs Dale",
        "Mon 10:51 Mr Osei",
        "Mon 10:52 Ms Grant",
        f"Mon 10:53 {EVERYONE}; the reporter is told",
    ]


@pytest.mark.parametrize(
    ("away", "expected"),
    [
        ([DALE], ["Mon 10:41 Mr Osei", "Mon 10:51 Ms Grant"]),
        ([OSEI], ["Mon 10:41 Mrs Dale", "Mon 10:51 Ms Grant"]),
        ([DALE, OSEI], ["Mon 10:41 Ms Grant", "Mon 10:51 Ms Grant; the reporter is told"]),
        ([OSEI, GRANT], ["Mon 10:41 Mrs Dale", "Mon 10:51 Mrs Dale; the reporter is told"]),
    ],
    ids=["no DSL", "no deputy", "only the head", "only the DSL"],
)
def test_a_rung_without_anybody_falls_through_at_once(away: list[Person], expected: list[str]) -> None:
    assert timeline(concern(), 2, without(SCHOOL, *away)) == expected


def test_with_nobody_at_all_the_reporter_is_told_once_and_it_is_tried_every_five_minutes() -> None:
    empty = without(SCHOOL, DALE, OSEI, GRANT)
    assert timeline(concern(), 4, empty) == [
        "Mon 10:41 nobody; the reporter is told",
        "Mon 10:46 nobody",
        "Mon 10:51 nobody",
        "Mon 10:56 nobody",
    ]


def test_when_somebody_is_back_the_ladder_begins_anew() -> None:
    nobody = climb(concern(), without(SCHOOL, DALE, OSEI, GRANT), NOW).concern
    assert nobody.stage is Stage.NOBODY
    assert timeline(nobody, 2) == ["Mon 10:46 Mrs Dale", "Mon 10:56 Mr Osei"]
    assert climb(nobody, SCHOOL, NOW).concern.stage is Stage.OPEN


def test_losing_everybody_again_is_told_again() -> None:
    empty = without(SCHOOL, DALE, OSEI, GRANT)
    rung = climb(climb(concern(), empty, NOW).concern, SCHOOL, NOW + timedelta(minutes=5)).concern
    assert climb(rung, empty, NOW + timedelta(minutes=15)).tell_reporter


@pytest.mark.parametrize(
    ("late", "expected", "again"),
    [
        (0, "Mr Osei", 10),
        (9, "Mr Osei", 10),
        (10, "Ms Grant", 10),
        (19, "Ms Grant", 10),
        (20, EVERYONE, 15),
        (180, EVERYONE, 15),
    ],
)
def test_a_rung_missed_while_the_program_was_down_is_not_replayed(
    late: int, expected: str, again: int
) -> None:
    waiting = climb(concern(), SCHOOL, NOW).concern
    back_at = NOW + timedelta(minutes=10 + late)
    climbed = climb(waiting, SCHOOL, back_at)
    assert ", ".join(names(climbed.ring)) == expected
    assert climbed.tell_reporter is (expected == EVERYONE)
    assert climbed.concern.next_at == back_at + timedelta(minutes=again)


def test_the_reporter_is_never_rung_about_their_own_concern() -> None:
    assert timeline(concern(reporter=DALE), 3) == [
        "Mon 10:41 Mr Osei",
        "Mon 10:51 Ms Grant",
        "Mon 11:01 Mr Osei, Ms Grant; the reporter is told",
    ]
    alone = without(SCHOOL, OSEI, GRANT)
    assert timeline(concern(reporter=DALE), 1, alone) == ["Mon 10:41 nobody; the reporter is told"]


def test_who_has_it_hears_nothing_more() -> None:
    climbed = climb(concern(), SCHOOL, NOW).concern
    taken = take(climbed, DALE, NOW + timedelta(minutes=2))
    assert (taken.stage, taken.owner, taken.next_at) == (Stage.TAKEN, DALE.id, None)
    assert taken.taken_at == NOW + timedelta(minutes=2)
    assert taken.version == climbed.version + 1


def test_danger_after_somebody_took_it_rings_everyone_at_once() -> None:
    taken = take(climb(concern(), SCHOOL, NOW).concern, DALE, NOW)
    later = NOW + timedelta(minutes=3)
    red = answer_danger(taken, "yes", later)
    assert (red.level, red.stage, red.owner, red.taken_at) == (Level.RED, Stage.OPEN, None, None)
    assert timeline(red, 2)[0] == f"Mon 10:44 {EVERYONE}"


def test_no_answer_lowers_a_level_or_quietens_it() -> None:
    red = climb(answer_danger(concern(), "yes", NOW), SCHOOL, NOW).concern
    after = answer_danger(red, "no", NOW + timedelta(minutes=1))
    assert after == replace(red, danger="no", version=red.version + 1)
    amber = climb(concern(), SCHOOL, NOW).concern
    assert answer_danger(amber, "unsure", NOW) == replace(amber, danger="unsure", version=amber.version + 1)


def test_a_second_yes_does_not_wake_what_somebody_has() -> None:
    red = take(answer_danger(concern(), "yes", NOW), DALE, NOW)
    assert answer_danger(red, "yes", NOW).next_at is None


def test_a_concern_is_a_thing_of_its_reporter_and_its_pupil() -> None:
    about = thing(concern(), SCHOOL)
    assert (about.owner, about.pupil, about.safeguarding) == (ANA.id, KAI, True)


def test_the_moment_of_the_first_ring_may_be_missing() -> None:
    assert names(climb(replace(concern(), next_at=None), SCHOOL, NOW).ring) == ["Mrs Dale"]
