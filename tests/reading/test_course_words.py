"""Training in a message: which course, when it was done, until when it counts, whose it is."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.courses import DEFAULTS, CourseKind
from bot.reading import Part
from bot.reading.course_ends import after_months, expiry
from bot.reading.course_words import course_of, courses_of
from tests.reading import course_cases
from tests.reading.wishes_told import CATHETER, course_told, part

SENT = datetime(2026, 11, 23, 16, 20)  # noqa: DTZ001 - the wall clock of the school


@pytest.mark.parametrize(
    ("message", "told"), [*course_cases.DONE, *course_cases.BOOKED, *course_cases.MORE, *course_cases.FURTHER]
)
def test_training_is_read_as_it_was_meant(message: str, told: str) -> None:
    said = part(message, "ta1", SENT, "training")
    assert said is not None
    assert " + ".join(course_told(one) for one in courses_of(said, (CATHETER,), SENT)) == told


def test_a_course_of_the_school_goes_before_the_one_every_school_has() -> None:
    ours = CourseKind("PREV2", "Prevent online", 36)
    said = part("did prevent online today", "ta1", SENT, "training")
    assert said is not None
    found = course_of(said, (ours,), SENT)
    assert found is not None
    assert found.course == ours


def test_the_same_code_is_the_schools_own_course() -> None:
    ours = CourseKind("FIRE", "Fire safety", 24)
    said = part("fire safety course done today", "ta1", SENT, "training")
    assert said is not None
    found = course_of(said, (ours,), SENT)
    assert found is not None
    assert found.course == ours


def test_a_note_is_no_training() -> None:
    said = part("K phonics 8/10 today", "ta1", SENT, "log")
    assert said is not None
    assert course_of(said, (), SENT) is None


@pytest.mark.parametrize(
    ("line", "last"),
    [
        ("lasts 3 years", date(2029, 11, 20)),
        ("valid 12 months", date(2027, 11, 20)),
        ("3 year cert", date(2029, 11, 20)),
        ("until nov 2029", date(2029, 11, 30)),
        ("exp 11/29", date(2029, 11, 30)),
        ("expires 20/11/29", date(2029, 11, 20)),
        ("expires on 20th november 2029", date(2029, 11, 20)),
        ("expires 31/02/29", None),
        ("took 3 hours", None),
        ("first time in 3 years", None),
    ],
)
def test_until_when_a_certificate_counts(line: str, last: date | None) -> None:
    assert expiry(line, date(2026, 11, 21)) == last


def test_a_length_of_what_has_no_day_ends_nowhere() -> None:
    assert expiry("lasts 3 years", None) is None


def test_a_month_that_is_shorter_ends_on_its_last_day() -> None:
    assert after_months(date(2024, 2, 29), 12) == date(2025, 2, 28)


def test_every_course_has_its_own_code_and_a_known_group() -> None:
    codes = [one.code for one in DEFAULTS]
    assert len(codes) == len(set(codes))
    assert {one.group for one in DEFAULTS} == {"hold", "medicine", "first_aid", "safeguarding", ""}


@pytest.mark.parametrize("kind", DEFAULTS, ids=lambda kind: kind.code)
def test_every_course_is_known_by_its_name_and_by_each_of_its_words(kind: CourseKind) -> None:
    said = part("did prevent today", "ta1", SENT, "training")
    assert said is not None
    for words in (kind.name, *kind.words):
        (found,) = courses_of(_saying(said, f"did {words} today"), (), SENT)
        assert found.course == kind, words


def _saying(said: Part, words: str) -> Part:
    return replace(said, text=words)
