"""Waiting is only for people who exist: an empty rung falls through at once, and with nobody at all the reporter hears."""

from datetime import timedelta

import pytest

from bot.climbing import climb
from bot.concerns import Level, Stage
from bot.people import Person
from tests.bot.cast import DALE, GRANT, NOW, OSEI, SCHOOL, without
from tests.bot.concerns import GO, TRUST_SCHOOL, concern, said, timeline


@pytest.mark.parametrize(
    ("gone", "expected"),
    [
        ([DALE], ["Mon 10:41 Mr Osei", "Mon 10:51 Ms Grant", f"Mon 11:01 Mr Osei, Ms Grant{GO}"]),
        ([OSEI], ["Mon 10:41 Mrs Dale", "Mon 10:46 Mrs Dale", "Mon 10:51 Ms Grant"]),
        ([DALE, OSEI], ["Mon 10:41 Ms Grant", f"Mon 10:51 Ms Grant{GO}"]),
        ([OSEI, GRANT], ["Mon 10:41 Mrs Dale", "Mon 10:46 Mrs Dale", f"Mon 10:51 Mrs Dale{GO}"]),
    ],
    ids=["no DSL", "no deputy", "only the head", "only the DSL"],
)
def test_a_rung_without_anybody_falls_through_at_once(gone: list[Person], expected: list[str]) -> None:
    assert timeline(concern(), len(expected), without(SCHOOL, *gone)) == expected


def test_in_danger_with_only_the_trusts_lead_left_they_are_rung_at_once_and_the_reporter_told() -> None:
    empty = without(TRUST_SCHOOL, DALE, OSEI, GRANT)
    assert timeline(concern(level=Level.RED), 2, empty) == [f"Mon 10:41 Dr Kofi{GO}", "Mon 10:46 Dr Kofi"]


def test_with_nobody_at_all_the_reporter_is_told_once_and_it_is_tried_every_five_minutes() -> None:
    assert timeline(concern(), 3, without(TRUST_SCHOOL, DALE, OSEI, GRANT)) == [
        f"Mon 10:41 nobody{GO}",
        "Mon 10:46 nobody",
        "Mon 10:51 nobody",
    ]


def test_when_somebody_is_back_the_ladder_begins_anew_in_a_new_round() -> None:
    nobody = climb(concern(), without(SCHOOL, DALE, OSEI, GRANT), NOW).concern
    assert (nobody.stage, nobody.round) == (Stage.NOBODY, 1)
    assert timeline(nobody, 2) == ["Mon 10:46 Mrs Dale", "Mon 10:51 Mrs Dale"]
    assert climb(nobody, SCHOOL, NOW).concern.round == 2


def test_losing_everybody_again_is_told_again() -> None:
    empty = without(SCHOOL, DALE, OSEI, GRANT)
    rung = climb(climb(concern(), empty, NOW).concern, SCHOOL, NOW + timedelta(minutes=5)).concern
    assert said(climb(rung, empty, NOW + timedelta(minutes=10))) == f"nobody{GO}"
