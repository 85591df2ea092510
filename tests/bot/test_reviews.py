"""Whose part of a review is due when, and on which mornings each is told: holidays, part-timers, leavers, moved dates."""

from dataclasses import replace
from datetime import date

import pytest

from bot.calendar import Span
from bot.mornings import lines
from bot.people import Role
from bot.reviews import PARTS, Done, Review
from tests.bot.cast import ANA, HUGHES, OSEI, PATEL, london
from tests.bot.reviewed import ANNUAL, YEAR, changed, day, told, with_reviews

REPORT = "Mon 2 Nov: report by Wed 18 Nov"
MEETING = "Tue 8 Dec: meeting Wed 9 Dec 09:30 Meeting room"


def test_the_year_of_one_annual_review_counted_back_from_its_day() -> None:
    assert told(with_reviews(ANNUAL)) == [
        REPORT,
        "Wed 11 Nov: report by Wed 18 Nov",
        "Wed 18 Nov: report today",
        "Wed 25 Nov: report late",
        "Wed 2 Dec: report late",
        MEETING,
        "Wed 9 Dec: report late",
    ]
    done = frozenset(Done(ANNUAL.id, part.key, PATEL.id) for part in PARTS["ehcp_annual"])
    assert told(with_reviews(ANNUAL, done=done), PATEL, "1 oct", "17 jan") == [
        MEETING,
        "Wed 9 Dec: next Wed 9 Dec Thu 9 Dec 2027",
    ]


@pytest.mark.parametrize(
    ("part", "lines"),
    [
        (
            "invite",
            ["Fri 16 Oct: invite by Fri 23 Oct", "Fri 23 Oct: invite today", "Mon 2 Nov: invite late"],
        ),
        (
            "papers",
            ["Wed 18 Nov: papers by Wed 25 Nov", "Wed 25 Nov: papers today", "Wed 2 Dec: papers late"],
        ),
        ("sent", ["Thu 10 Dec: sent by Fri 18 Dec", "Fri 18 Dec: sent today", "Mon 4 Jan: sent late"]),
        (
            "decision",
            [
                "Fri 18 Dec: decision by Wed 6 Jan",
                "Mon 4 Jan: decision by Wed 6 Jan",
                "Wed 6 Jan: decision today",
            ],
        ),
        ("final", ["Wed 24 Feb: final by Wed 3 Mar", "Wed 3 Mar: final today", "Wed 10 Mar: final late"]),
    ],
)
def test_the_senco_is_told_of_each_part_when_it_opens_when_it_is_due_and_when_it_is_late(
    part: str, lines: list[str]
) -> None:
    assert [line for line in told(with_reviews(ANNUAL), PATEL) if f": {part} " in line][:3] == lines


def test_a_part_is_spoken_of_for_six_weeks_after_it_was_due_and_then_no_more() -> None:
    late = [line for line in told(with_reviews(ANNUAL), PATEL) if "final late" in line]
    assert late[-1] == "Wed 14 Apr: final late"
    assert len(late) == 5, "of two weeks in the holiday one"


def test_a_part_that_is_done_is_silent_and_only_that_one() -> None:
    done = frozenset({Done(ANNUAL.id, "report", ANA.id)})
    assert told(with_reviews(ANNUAL, done=done)) == [MEETING]
    assert told(with_reviews(ANNUAL, done=done), HUGHES)[0] == "Mon 2 Nov: advice by Wed 18 Nov"


def test_what_one_senco_has_done_is_done_for_the_other_too() -> None:
    two = changed(YEAR, OSEI, roles=frozenset({Role.SENCO}))
    done = frozenset({Done(ANNUAL.id, "invite", OSEI.id)})
    lines = told(with_reviews(ANNUAL, school=two, done=done), PATEL)
    assert not [line for line in lines if "invite" in line]
    assert [line for line in told(with_reviews(ANNUAL, school=two), OSEI) if "invite" in line]


@pytest.mark.parametrize(
    ("held", "lines"),
    [
        (
            "18 nov",
            [
                "Wed 7 Oct: report by Fri 23 Oct",
                "Fri 16 Oct: report by Fri 23 Oct",
                "Fri 23 Oct: report today",
            ],
        ),
        (
            "20 jan",
            [
                "Fri 4 Dec: report by Fri 18 Dec",
                "Fri 11 Dec: report by Fri 18 Dec",
                "Fri 18 Dec: report today",
            ],
        ),
        (
            "28 apr",
            [
                "Thu 11 Mar: report by Thu 25 Mar",
                "Thu 18 Mar: report by Thu 25 Mar",
                "Thu 25 Mar: report today",
            ],
        ),
        (
            "2027-09-15",
            [
                "Wed 7 Jul: report by Wed 21 Jul",
                "Wed 14 Jul: report by Wed 21 Jul",
                "Wed 21 Jul: report today",
            ],
        ),
    ],
    ids=["half term", "Christmas", "Easter", "summer"],
)
def test_what_would_be_due_in_a_holiday_is_due_and_reminded_of_before_it(held: str, lines: list[str]) -> None:
    next_autumn = Span("term", date(2027, 9, 2), date(2027, 10, 22))
    school = replace(YEAR, calendar=(*YEAR.calendar, next_autumn))
    assert told(with_reviews(replace(ANNUAL, day=day(held)), school=school))[:3] == lines


def test_a_report_due_right_after_christmas_is_due_on_the_last_day_of_term_never_before_the_meeting() -> None:
    held = replace(ANNUAL, day=day("18 dec"))
    sent = [line for line in told(with_reviews(held), PATEL, "9 dec") if "sent" in line]
    assert sent[:2] == ["Fri 18 Dec: sent today", "Mon 4 Jan: sent late"]


def test_who_is_in_on_mondays_and_tuesdays_is_told_on_the_last_of_them_before_not_after() -> None:
    school = changed(YEAR, ANA, works="Mon 08:30-15:00; Tue 08:30-12:00")
    assert told(with_reviews(ANNUAL, school=school)) == [
        REPORT,
        "Tue 10 Nov: report by Wed 18 Nov",
        "Tue 17 Nov: report by Wed 18 Nov",
        "Mon 30 Nov: report late",
        "Mon 7 Dec: report late",
        MEETING,
    ]
    fridays = changed(YEAR, ANA, works="Fri 08:30-15:00")
    assert told(with_reviews(ANNUAL, school=fridays))[-1] == MEETING.replace("Tue 8", "Fri 4")


@pytest.mark.parametrize(
    ("kind", "teacher", "ta"),
    [
        ("support_plan", ["Wed 18 Nov: advice by Wed 2 Dec"], ["Wed 18 Nov: report by Wed 2 Dec"]),
        ("health_plan", [MEETING], ["Wed 11 Nov: works by Wed 25 Nov"]),
        ("behaviour_plan", [MEETING], ["Wed 11 Nov: works by Wed 25 Nov"]),
    ],
)
def test_the_other_plans_have_parts_of_their_own(kind: str, teacher: list[str], ta: list[str]) -> None:
    school = with_reviews(replace(ANNUAL, kind=kind))
    assert (told(school, HUGHES)[:1], told(school, ANA)[:1]) == (teacher, ta)
    assert MEETING in told(school, PATEL)


def test_a_review_that_moves_takes_every_reminder_along_and_what_is_done_stays_done() -> None:
    moved = replace(
        ANNUAL, day=day("16 dec"), was=ANNUAL.day, moved_at=london("2026-11-20 14:00"), moved_by=PATEL.id
    )
    school = with_reviews(moved, done=frozenset({Done(ANNUAL.id, "report", ANA.id)}))
    meeting = "Tue 15 Dec: meeting Wed 16 Dec 09:30 Meeting room"
    assert told(school, ANA, "20 nov") == ["Mon 23 Nov: moved Wed 9 Dec -> Wed 16 Dec", meeting]
    lines = told(school, HUGHES, "20 nov")
    assert lines[:2] == ["Fri 20 Nov: advice by Wed 25 Nov", "Mon 23 Nov: moved Wed 9 Dec -> Wed 16 Dec"]
    assert "moved" not in str(told(school, PATEL, "20 nov")), "who moved it knows"


def test_another_time_or_place_of_a_meeting_is_news() -> None:
    def named(one: Review) -> object:
        mine = lines(with_reviews(one), day("8 dec"))[ANA.id]
        return next(line.subject for line in mine if line.kind == "review_attend")

    assert named(ANNUAL) == named(replace(ANNUAL, was=day("2 dec")))
    assert named(replace(ANNUAL, place="Hall")) != named(ANNUAL) != named(replace(ANNUAL, at=None))


def test_a_review_that_is_gone_says_nothing() -> None:
    assert told(with_reviews()) == []


def test_nothing_is_said_of_a_meeting_longer_ago_than_its_last_part() -> None:
    long_ago = replace(ANNUAL, day=date(2025, 12, 9))
    assert told(with_reviews(long_ago), ANA) == []
    assert told(with_reviews(long_ago), PATEL, "4 jan", "28 feb") == ["Mon 18 Jan: termly 1"]
