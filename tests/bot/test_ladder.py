"""The ladder in school hours: whom it rings, when again, who is told that nobody has it. Policy, table 4.1."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.climbing import climb
from bot.concerns import Level, Stage
from bot.ladder import rings
from tests.bot.cast import ANA, BELL, DALE, GRANT, HUGHES, NOW, OSEI, SCHOOL, names, without
from tests.bot.concerns import EVERYONE, GO, KOFI, TRUST_SCHOOL, climbed_to, concern, said, timeline


def test_amber_rings_the_dsl_twice_then_the_deputies_then_the_head_then_everyone() -> None:
    assert timeline(concern(), 7) == [
        "Mon 10:41 Mrs Dale",
        "Mon 10:46 Mrs Dale",
        "Mon 10:51 Mr Osei",
        "Mon 11:01 Ms Grant",
        f"Mon 11:11 {EVERYONE}{GO}",
        f"Mon 11:26 {EVERYONE}",
        f"Mon 11:41 {EVERYONE}",
    ]


def test_red_rings_everyone_at_once_and_again_and_the_trusts_lead_after_ten_minutes() -> None:
    assert timeline(concern(level=Level.RED), 6, TRUST_SCHOOL) == [
        f"Mon 10:41 {EVERYONE}",
        f"Mon 10:44 {EVERYONE}",
        f"Mon 10:46 {EVERYONE}{GO}",
        f"Mon 10:51 {EVERYONE}, Dr Kofi",
        f"Mon 10:56 {EVERYONE}, Dr Kofi",
        f"Mon 11:01 {EVERYONE}, Dr Kofi",
    ]


def test_red_without_a_trust_rings_on_all_the_same() -> None:
    assert timeline(concern(level=Level.RED), 5)[3:] == [f"Mon 10:51 {EVERYONE}", f"Mon 10:56 {EVERYONE}"]


def test_green_rings_the_dsl_the_deputies_after_an_hour_and_everyone_each_school_morning() -> None:
    assert timeline(concern(level=Level.GREEN), 4) == [
        "Mon 10:41 Mrs Dale",
        "Mon 11:41 Mr Osei",
        f"Tue 08:30 {EVERYONE}",
        f"Wed 08:30 {EVERYONE}",
    ]


def test_about_an_adult_the_head_is_rung_twice_and_the_reporter_told_after_half_an_hour() -> None:
    assert timeline(concern(type="adult", subjects=frozenset({HUGHES.id})), 4) == [
        "Mon 10:41 Ms Grant",
        "Mon 10:46 Ms Grant",
        f"Mon 11:11 Ms Grant{GO}",
        "Mon 11:26 Ms Grant",
    ]


def test_about_the_head_it_is_the_same_for_the_chair() -> None:
    assert timeline(concern(type="adult", subjects=frozenset({GRANT.id})), 3) == [
        "Mon 10:41 Mr Bell",
        "Mon 10:46 Mr Bell",
        f"Mon 11:11 Mr Bell{GO}",
    ]


@pytest.mark.parametrize(
    ("level", "settings", "expected"),
    [
        (
            Level.AMBER,
            {
                "ladder_nudge": "2",
                "ladder_deputies": "5",
                "ladder_head": "8",
                "ladder_all": "9",
                "ladder_repeat": "20",
            },
            [
                "10:41 Mrs Dale",
                "10:43 Mrs Dale",
                "10:46 Mr Osei",
                "10:49 Ms Grant",
                f"10:50 {EVERYONE}{GO}",
                f"11:10 {EVERYONE}",
            ],
        ),
        (
            Level.RED,
            {"red_again": "1", "red_reporter": "2", "red_trust": "4", "red_repeat": "2"},
            [
                f"10:41 {EVERYONE}",
                f"10:42 {EVERYONE}",
                f"10:43 {EVERYONE}{GO}",
                f"10:45 {EVERYONE}, Dr Kofi",
                f"10:47 {EVERYONE}, Dr Kofi",
            ],
        ),
        (Level.GREEN, {"ladder_green": "90"}, ["10:41 Mrs Dale", "12:11 Mr Osei"]),
    ],
)
def test_the_minutes_are_the_schools_own(level: Level, settings: dict[str, str], expected: list[str]) -> None:
    school = replace(TRUST_SCHOOL, settings=settings)
    assert timeline(concern(level=level), len(expected), school) == [f"Mon {line}" for line in expected]


def test_rungs_set_to_the_same_minute_are_a_minute_apart_and_all_rung() -> None:
    settings = {"ladder_deputies": "5", "ladder_head": "5", "ladder_all": "5"}
    assert timeline(concern(), 5, replace(SCHOOL, settings=settings)) == [
        "Mon 10:41 Mrs Dale",
        "Mon 10:46 Mrs Dale",
        "Mon 10:47 Mr Osei",
        "Mon 10:48 Ms Grant",
        f"Mon 10:49 {EVERYONE}{GO}",
    ]


@pytest.mark.parametrize(
    ("late", "expected"),
    [
        (0, "Mrs Dale"),
        (4, "Mrs Dale"),
        (5, "Mr Osei"),
        (14, "Mr Osei"),
        (15, "Ms Grant"),
        (24, "Ms Grant"),
        (25, f"{EVERYONE}{GO}"),
        (180, f"{EVERYONE}{GO}"),
    ],
)
def test_rungs_missed_while_the_program_was_down_are_not_replayed(late: int, expected: str) -> None:
    back_at = NOW + timedelta(minutes=5 + late)
    assert said(climb(climbed_to(concern(), 1), SCHOOL, back_at)) == expected


def test_a_missed_rung_that_tells_the_reporter_is_made_up_for() -> None:
    down_for_an_hour = climb(
        climbed_to(concern(level=Level.RED), 1, TRUST_SCHOOL), TRUST_SCHOOL, NOW + timedelta(hours=1)
    )
    assert said(down_for_an_hour) == f"{EVERYONE}, Dr Kofi{GO}"


def test_the_reporter_is_never_rung_about_their_own_concern() -> None:
    assert timeline(concern(reporter=DALE.id), 3) == [
        "Mon 10:41 Mr Osei",
        "Mon 10:51 Ms Grant",
        f"Mon 11:01 Mr Osei, Ms Grant{GO}",
    ]
    assert timeline(concern(reporter=DALE.id), 1, without(SCHOOL, OSEI, GRANT)) == [f"Mon 10:41 nobody{GO}"]


def test_somebody_who_is_away_is_passed_over_until_they_are_back() -> None:
    out = replace(DALE, away_until=NOW + timedelta(minutes=5))
    school = replace(SCHOOL, people=tuple(out if one == DALE else one for one in SCHOOL.people))
    assert names(climb(concern(), school, NOW).ring) == ["Mr Osei"]
    assert names(climb(concern(), school, NOW + timedelta(minutes=5)).ring) == ["Mrs Dale"]


def test_a_concern_without_a_moment_is_rung_now() -> None:
    assert names(climb(replace(concern(), next_at=None), SCHOOL, NOW).ring) == ["Mrs Dale"]


def test_whoever_was_rung_may_answer_the_doorbell_in_words() -> None:
    one = climbed_to(concern(), 3)
    assert [rings(person, one, SCHOOL, NOW) for person in (DALE, OSEI, GRANT, BELL, ANA)] == [True, True] + [
        False
    ] * 3
    assert not rings(DALE, replace(one, stage=Stage.CLOSED), SCHOOL, NOW)
    assert rings(KOFI, climbed_to(concern(level=Level.RED), 4, TRUST_SCHOOL), TRUST_SCHOOL, NOW)
