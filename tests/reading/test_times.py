"""The grammar of times: every phrase people use, nothing that only looks like one, and no text it cannot parse."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading import clock
from bot.reading.heard import Heard
from bot.reading.spans import Seen
from bot.reading.when import When, when

MONDAY = datetime(2026, 11, 23, 15, 30)  # noqa: DTZ001 (the school's wall clock, in which messages speak)


def heard(text: str, sent: datetime = MONDAY, *, ahead: bool = False) -> When:
    lower = text.lower()
    return when(Heard(lower, clock.mentions(lower)), Seen(sent, ahead=ahead))


@pytest.mark.parametrize(
    ("text", "at", "precision", "minutes"),
    [
        ("K phonics 9.40", "11-23 09:40", "exact", None),
        ("K phonics 0940", "11-23 09:40", "exact", None),
        ("940 K phonics", "11-23 09:40", "exact", None),
        ("9:40am K phonics", "11-23 09:40", "exact", None),
        ("K read 1.15-1.30", "11-23 13:15", "exact", 15),
        ("940-1010 precision teach", "11-23 09:40", "exact", 30),
        ("half 2 K fell", "11-23 14:30", "exact", None),
        ("quarter to 3 dose given", "11-23 14:45", "exact", None),
        ("20 past - K carried the one", "11-23 15:20", "exact", None),
        ("5 to 1 till quarter past", "11-23 12:55", "exact", 20),
        ("between 2 and half past she wrote", "11-23 14:00", "exact", 30),
        ("from 1 till about 10 past", "11-23 13:00", "exact", 10),
        ("half 9 till ten to 10, he", "11-23 09:30", "exact", 20),
        ("at nine o'clock she read", "11-23 09:00", "exact", None),
        ("12 noon tablet done", "11-23 12:00", "exact", None),
        ("toileted at 11 dry pad", "11-23 11:00", "exact", None),
        ("sad since 2ish", "11-23 14:00", "approx", None),
        ("changed just now", "11-23 15:30", "approx", None),
        ("10 mins ago K chose to sit", "11-23 15:20", "approx", None),
        ("seizure 10.05 stopped 10.07.30", "11-23 10:05", "exact", 2.5),
        ("inc 10.38 K screamed. ok by 10.50", "11-23 10:38", "exact", 12),
        ("fri pm - swimming", "11-20", "period", None),
        ("yest 2.15 for 10min", "11-22 14:15", "exact", 10),
        ("at break K shared", "11-23", "period", None),
        ("lego therapy p3", "11-23", "period", None),
        ("K fine this morning", "11-23", "period", None),
        ("target 2 today", "11-23", "date", None),
        ("K maths 20 min", "11-23 15:30", "sent", 20),
    ],
)
def test_a_time_is_heard(text: str, at: str, precision: str, minutes: float | None) -> None:
    said = heard(text)
    shown = f"{said.at:%m-%d}" if precision in {"period", "date"} else f"{said.at:%m-%d %H:%M}"
    assert (shown, said.precision, said.minutes) == (at, precision, minutes)


@pytest.mark.parametrize(
    "text",
    [
        *("read 8/10", "4/5 hoh x1", "x3", "5mg given", "10 mls", "yr4", "1:1", "zone 2", "counted to 15"),
        *("wrote 1-10, 3 n 7 backwards", "RA 7.2", "£9.40", "200ml", "numbers to 20", "18/20", "25m badge"),
        *(
            "same clothes as fri",
            "was 3 in sept",
            "wasnt there fri",
            "new meds started sat",
            "better than last wk",
        ),
        *(
            "ate his lunch",
            "his movement break",
            "reads aloud now",
            "ok now",
            "i just sat with him",
            "not just me",
        ),
    ],
)
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    assert heard(text).precision == "sent"


def test_a_time_still_to_come_is_not_believed_and_is_told_apart() -> None:
    said = heard("swimming 11.30", datetime(2026, 11, 23, 9, 0))  # noqa: DTZ001
    assert (said.precision, said.ahead) == ("sent", "11.30")


def test_what_is_to_come_is_understood_where_it_is_meant() -> None:
    assert f"{heard('booked 9 dec', ahead=True).at:%Y-%m-%d}" == "2026-12-09"
    assert f"{heard('booked thurs 3 dec 3.30pm', ahead=True).at:%m-%d %H:%M}" == "12-03 15:30"


PIECES = [
    "9.40",
    "940",
    "0940",
    "1330",
    "10.07.30",
    "half",
    "quarter",
    "to",
    "past",
    "5",
    "10",
    "twenty",
    "noon",
    "ish",
    "-",
    "–",
    "till",
    "til",
    "from",
    "between",
    "and",
    "n",
    "at",
    "about",
    "since",
    "by",
    "ok",
    "back",
    "break",
    "lunch",
    "p3",
    "period",
    "3",
    "fri",
    "yest",
    "today",
    "this",
    "morning",
    "pm",
    "14",
    "jan",
    "21/11/26",
    "8/10",
    "5mg",
    "mins",
    "ago",
    "just",
    "now",
    "o'clock",
    "K",
    "she",
    ".",
    ",",
    "?",
    "12",
    "oclock",
]


@given(text=st.lists(st.sampled_from(PIECES), max_size=20).map(" ".join))
@settings(max_examples=600, deadline=None, derandomize=True, database=None)
def test_every_row_of_words_about_time_is_a_sentence_of_the_grammar(text: str) -> None:
    said = heard(text)
    assert said.at <= MONDAY + timedelta(minutes=1)
    assert said.precision in {"exact", "approx", "period", "date", "sent"}
    assert said.minutes is None or said.minutes > 0


@given(text=st.text(max_size=80))
@settings(max_examples=300, deadline=None, derandomize=True, database=None)
def test_every_text_is_one(text: str) -> None:
    for one in clock.mentions(text.lower()):
        assert 0 <= one.start < one.end <= len(text.lower())


@given(hour=st.integers(7, 15), minute=st.integers(0, 59))
@settings(max_examples=150, deadline=None, derandomize=True, database=None)
def test_every_minute_of_the_school_day_in_every_spelling(hour: int, minute: int) -> None:
    late = datetime(2026, 11, 23, 23, 59)  # noqa: DTZ001
    spoken = (hour - 1) % 12 + 1
    spellings = [f"{hour:02}:{minute:02}", f"K {spoken}.{minute:02} read", f"{hour:02}{minute:02} K"]
    if hour < 7 + 12 and (spoken != hour or hour > 6):
        for text in spellings:
            assert f"{heard(text, late).at:%H:%M}" == f"{hour:02}:{minute:02}", text
