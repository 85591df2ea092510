"""Break duty: on which days it is, how it is said, how weekdays are read."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.calendar import WEEKDAYS
from bot.duties import Duty, days_from
from tests.bot.cast import BREAK, GATE, LUNCH, TODAY

WEEK = [date(2026, 11, 23) + timedelta(days=count) for count in range(7)]


def test_a_duty_is_on_its_weekdays() -> None:
    assert [f"{day:%a}" for day in WEEK if BREAK.on(day)] == ["Mon", "Wed"]


def test_the_first_and_the_last_day_of_a_rota_belong_to_it() -> None:
    week = replace(GATE, starts=WEEK[1], ends=WEEK[3])
    assert [f"{day:%a}" for day in WEEK if week.on(day)] == ["Tue", "Wed", "Thu"]


def test_a_rota_without_dates_always_holds() -> None:
    assert GATE.on(TODAY.replace(year=2020, month=6, day=1))
    assert GATE.on(TODAY.replace(year=2040, month=6, day=1))


@pytest.mark.parametrize(
    ("duty", "said"),
    [
        (BREAK, "10:40 break, zone 2 (tyres)"),
        (LUNCH, "12:00 lunch, hall, lead"),
        (replace(BREAK, zone="", role=""), "10:40 break"),
        (replace(GATE, starts_at=time(9, 5)), "09:05 gate, gate"),
    ],
)
def test_a_duty_is_said_with_its_time_first(duty: Duty, said: str) -> None:
    assert duty.words() == said


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Mon", "Mon"),
        ("Mon-Fri", "Mon Tue Wed Thu Fri"),
        ("Mon–Wed", "Mon Tue Wed"),
        ("Mon,Wed", "Mon Wed"),
        ("mon, WED", "Mon Wed"),
        ("Monday Thursday", "Mon Thu"),
        ("Mon-Tue,Thu", "Mon Tue Thu"),
        ("Fri-Mon", "Mon Fri Sat Sun"),
        ("", "Mon Tue Wed Thu Fri"),
        ("Mon Mon", "Mon"),
    ],
)
def test_weekdays_are_read(words: str, days: str) -> None:
    assert sorted(days_from(words), key=WEEKDAYS.index) == days.split()


@pytest.mark.parametrize("words", ["Mo", "Mon-Fry", "every day", "-", "1-5"])
def test_what_is_no_weekday_is_refused_by_name(words: str) -> None:
    with pytest.raises(ValueError, match="is not a weekday; write Mon"):
        days_from(words)
