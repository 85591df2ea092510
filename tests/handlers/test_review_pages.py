"""Reviews as pages that fit into a message, and as days of a calendar that names no pupil."""

from dataclasses import replace
from datetime import time
from typing import Any

from bot.reviews import Done
from handlers.review_pages import Entry, cut
from handlers.review_pages import calendar_days as named_days
from tests.bot.cast import ANA, GRANT, KAI, TOM
from tests.bot.reviewed import ANNUAL, day, with_reviews
from tests.bot.test_review_people import APPRAISAL

SCHOOL = with_reviews(ANNUAL, APPRAISAL)
FIRST, LAST = day("1 nov"), day("31 dec")


def calendar_days(*given: Any) -> list[tuple[Any, ...]]:
    """What stands in a calendar, without the names that keep entries apart."""
    found = named_days(*given)
    assert len({name for name, *_ in found}) == len(found)
    return [tuple(rest) for _, *rest in found]


def test_a_calendar_has_the_meetings_with_their_time_and_what_is_due_without_one() -> None:
    assert calendar_days(SCHOOL, ANA, FIRST, LAST) == [
        (day("18 nov"), None, "Review: a brief report"),
        (day("20 nov"), None, "Appraisal: a list of the training done"),
        (day("4 dec"), None, "Appraisal"),
        (day("9 dec"), time(9, 30), "Review, Meeting room"),
    ]
    assert [words for _, _, words in calendar_days(SCHOOL, GRANT, FIRST, LAST)] == [
        "Appraisal: preparing it",
        "Appraisal",
    ]
    assert calendar_days(SCHOOL, TOM, FIRST, LAST) == []


def test_what_is_done_is_in_no_calendar_and_a_meeting_that_moved_stands_on_its_new_day() -> None:
    moved = replace(ANNUAL, day=day("16 dec"))
    school = with_reviews(moved, done=frozenset({Done(ANNUAL.id, "report", ANA.id)}))
    assert calendar_days(school, ANA, FIRST, LAST) == [(day("16 dec"), time(9, 30), "Review, Meeting room")]


def test_no_pupil_is_in_a_calendar() -> None:
    assert KAI.code not in str(calendar_days(SCHOOL, ANA, FIRST, LAST))


def entry(words: int, *, tapped: bool = False) -> Entry:
    return "mine", {"whom": "w" * words, "tapped": tapped}


def test_pages_hold_at_most_so_many_words_and_ten_buttons_and_leave_nothing_out() -> None:
    long = [entry(1000) for _ in range(7)]
    assert [len(page) for page in cut(long)] == [2, 2, 2, 1]
    assert [len(page) for page in cut([entry(1, tapped=True) for _ in range(23)])] == [10, 10, 3]
    assert cut([]) == [[]]
    assert [len(page) for page in cut([entry(5000)])] == [1]
