"""Clock times in a message, and everything that only looks like one."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.times import Heard, clock_time, tells_only_when
from tests.bot.cast import ZONE, london

EVENING = london("2026-11-23 21:30")


def heard(text: str, sent: str = "2026-11-23 21:30") -> Heard:
    return clock_time(text, london(sent), "Europe/London")


def wall(text: str, sent: str = "2026-11-23 21:30") -> str:
    return f"{heard(text, sent).at.astimezone(ZONE):%H:%M}"


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("K phonics 9.40", "09:40"),
        ("9:40 K", "09:40"),
        ("09:40", "09:40"),
        ("0940 K", "09:40"),
        ("940 K", "09:40"),
        ("9:40am", "09:40"),
        ("9.40 AM", "09:40"),
        ("9.40a.m. K", "09:40"),
        ("2.30pm", "14:30"),
        ("2.30 p.m. K", "14:30"),
        ("12.10pm", "12:10"),
        ("12.10am", "00:10"),
        ("12.10", "12:10"),
        ("1.15-1.30 reading", "13:15"),
        ("1.15–1.30", "13:15"),
        ("6.59", "18:59"),
        ("7.00", "07:00"),
        ("13.15", "13:15"),
        ("1430 K", "14:30"),
        ("at 9.40.", "09:40"),
        ("(9.40)", "09:40"),
        ("9.40, 8/10", "09:40"),
        ("K8/10 at 9.40", "09:40"),
        ("9.40,10.15", "09:40"),
        ("1.40 Amelia fell", "13:40"),
        ("1.40 P read", "13:40"),
        ("9.40 G read", "09:40"),
        ("9.40 minecraft", "09:40"),
    ],
)
def test_a_clock_time_is_heard(text: str, at: str) -> None:
    assert (wall(text), heard(text).precision) == (at, "exact")


@pytest.mark.parametrize(
    "text",
    [
        *("8/10", "17/20", "120/150", "4/5", "100%", "x3", "7", "10"),  # scores and counts
        *("5mg", "250mg", "250 mg", "2.50ml", "2.50 ml", "120mcg", "150µg", "1.30g"),  # doses
        *("1.20 cm", "1.50m", "1.25 km", "330 ml"),  # lengths and volumes
        *("120 mins", "120mins", "110 min", "130 secs"),  # lengths of time
        *("21.11.26", "21/11/26", "21/11"),  # dates
        *("£9.40", "£12.50", "$1.20", "€1.20", "150p", "£1,250", "1,250 steps"),  # money
        *("1:1", "2:1 support", "yr4", "zone 2", "P3", "Y5"),  # ratios and names
        *(
            "38.5",
            "9.4",
            "9.60",
            "9.",
            "24.00",
            "25.10",
            "99.59",
            "07700 900123",
            "12345",
            "9.400",
        ),  # none of all that
    ],
)
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    assert heard(f"K {text} read").precision not in {"exact", "approx"}


@pytest.mark.parametrize(
    "text", ["9.40", "at 9.40", "about half past nine", "dont know sorry", "11", "9.40am-10"]
)
def test_an_answer_that_only_says_when_is_one(text: str) -> None:
    assert tells_only_when(text)


@pytest.mark.parametrize(
    "text", ["9.40 K fell", "K", "he fell at 9.40", "", "?!", "log 9.40", "9.40 and then he bit me"]
)
def test_an_answer_with_anything_else_in_it_is_a_note(text: str) -> None:
    assert not tells_only_when(text)


def test_a_time_still_to_come_is_not_believed() -> None:
    assert heard("1.15 K", "2026-11-23 10:41") == Heard(london("2026-11-23 10:41"), "sent")
    assert wall("later 1.15, at 9.40 K fell", "2026-11-23 10:41") == "09:40"


def test_a_clock_a_minute_ahead_of_telegrams_is_believed() -> None:
    assert heard("10.42 K", "2026-11-23 10:41").precision == "exact"
    assert heard("10.43 K", "2026-11-23 10:41").precision == "sent"


def test_a_time_is_of_the_day_of_sending_where_the_school_is() -> None:
    assert heard("00:10 K", "2026-06-30 00:20").at == london("2026-06-30 00:10")
    assert heard("9.40 K", "2026-06-30 12:00").at == london("2026-06-30 09:40")


@given(hour=st.integers(0, 23), minute=st.integers(0, 59))
@settings(max_examples=200, deadline=None, derandomize=True, database=None)
def test_every_minute_of_the_day_is_understood_in_full(hour: int, minute: int) -> None:
    end_of_day = "2026-11-23 23:59"
    compact = [f"K {hour:02}{minute:02}"] if minute else []  # "K 1000" may be a thousand
    for text in (f"{hour:02}:{minute:02}", f"{hour:02}.{minute:02} K", *compact):
        assert wall(text, end_of_day) == f"{hour:02}:{minute:02}"


@given(text=st.text(max_size=60))
@settings(max_examples=300, derandomize=True, database=None)
def test_what_is_heard_is_never_later_than_a_minute_from_now_and_its_words_were_said(text: str) -> None:
    said = clock_time(text, EVENING, "Europe/London")
    assert said.at <= EVENING + timedelta(minutes=1)
    assert said.words in text
