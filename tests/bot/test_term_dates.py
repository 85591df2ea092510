"""Term dates as schools and councils publish them, shape by shape."""

import pytest

from tests.bot.calendars import Told, calendar, event, published, shown, understood, vevent
from tests.bot.term_shapes import AUTUMN, DAYS, NOTHING_OF_OURS, TWO_TERMS, UNCLEAR


@pytest.mark.parametrize("told", AUTUMN.values(), ids=AUTUMN)
def test_one_autumn_however_it_is_told(told: list[Told]) -> None:
    found = understood(*told)
    assert (shown(found.rows), found.unread) == (TWO_TERMS, ())


@pytest.mark.parametrize(("told", "row"), DAYS)
def test_a_day_that_is_different(told: Told, row: str) -> None:
    found = understood(told)
    assert (shown(found.rows), found.unread) == ([row], ())
    assert found.rows[0].note == told[0]


@pytest.mark.parametrize("title", ["Bank holiday", "May Day", "Good Friday", "School closed - Bank Holiday"])
def test_bank_holidays_are_known_already(title: str) -> None:
    found = understood((title, "20270503"))
    assert (found.rows, found.unread) == ((), ())


@pytest.mark.parametrize("title", NOTHING_OF_OURS)
def test_what_has_nothing_to_do_with_it_is_told_and_not_guessed(title: str) -> None:
    found = understood((title, "20270612"))
    assert found.rows == ()
    assert [(one.title, str(one.on)) for one in found.unread] == [
        (title or "(without a title)", "2027-06-12")
    ]


@pytest.mark.parametrize(("told", "why"), UNCLEAR)
def test_what_contradicts_itself_becomes_no_row(told: list[Told], why: str) -> None:
    found = understood(*told)
    assert found.rows == ()
    assert [one.title for one in found.unread] == [one[0] for one in told]
    assert all(one.why.startswith(why) for one in found.unread)


def test_the_rest_of_a_year_stands_beside_what_is_unclear() -> None:
    found = understood(
        *AUTUMN["terms as ranges"], ("Half term", "20261019", "20261031"), ("SATs", "20270510")
    )
    assert shown(found.rows) == TWO_TERMS
    assert [(one.title, one.why[:22]) for one in found.unread] == [
        ("Half term", "it hangs over the end "),
        ("SATs", "it says nothing about "),
    ]


def test_the_last_day_of_term_may_end_early_and_the_first_may_be_for_staff() -> None:
    found = understood(
        ("Autumn term begins (INSET day)", "20260901"),
        ("Autumn term starts for pupils", "20260902"),
        ("School closes for Christmas at 1.15pm", "20261218"),
    )
    assert shown(found.rows) == [
        "inset 2026-09-01",
        "term 2026-09-02 2026-12-18",
        "half_day 2026-12-18 13:15",
    ]
    assert found.unread == ()


def test_a_term_that_begins_with_an_inset_day_and_says_no_other_day() -> None:
    found = understood(("Term begins: INSET", "20260901"), ("Term ends", "20261218"))
    assert shown(found.rows) == ["inset 2026-09-01", "term 2026-09-01 2026-12-18"]


def test_cancelled_events_are_left_out() -> None:
    gone = vevent("INSET day", "DTSTART;VALUE=DATE:20261102", "STATUS:CANCELLED")
    found = published(calendar(gone, event("INSET day", "20260901")))
    assert (shown(found.rows), found.unread) == (["inset 2026-09-01"], ())


def test_what_repeats_does_so_without_what_is_taken_out_and_with_what_is_moved() -> None:
    found = published(
        calendar(
            vevent(
                "Early finish 13:30",
                "UID:friday",
                "DTSTART;VALUE=DATE:20261106",
                "RRULE:FREQ=WEEKLY;COUNT=5",
                "EXDATE;VALUE=DATE:20261113",
            ),
            vevent(
                "Early finish 14:00",
                "UID:friday",
                "RECURRENCE-ID;VALUE=DATE:20261120",
                "DTSTART;VALUE=DATE:20261119",
            ),
            vevent(
                "Early finish 13:30",
                "UID:friday",
                "RECURRENCE-ID;VALUE=DATE:20261204",
                "DTSTART;VALUE=DATE:20261204",
                "STATUS:CANCELLED",
            ),
        )
    )
    days = ["2026-11-06 13:30", "2026-11-19 14:00", "2026-11-27 13:30"]
    assert shown(found.rows) == [f"half_day {day}" for day in days]


def test_what_repeats_and_is_not_understood_is_told_once() -> None:
    weekly = vevent("Assembly", "DTSTART:20260907T090000", "RRULE:FREQ=WEEKLY;COUNT=30")
    [one] = published(calendar(weekly)).unread
    assert (one.title, str(one.on), one.more) == ("Assembly", "2026-09-07", 29)


def test_of_an_event_that_was_sent_again_the_latest_holds() -> None:
    sent = [
        vevent("INSET", "UID:a", f"SEQUENCE:{number}", f"DTSTART;VALUE=DATE:2026090{day}")
        for number, day in ((2, 3), (0, 1), (1, 2))
    ]
    assert shown(published(calendar(*sent)).rows) == ["inset 2026-09-03"]


def test_events_that_share_one_identity_by_mistake_all_count() -> None:
    same = [vevent("INSET", "UID:x", f"DTSTART;VALUE=DATE:2026090{day}") for day in (1, 2)]
    assert shown(published(calendar(*same)).rows) == ["inset 2026-09-01", "inset 2026-09-02"]


def test_what_lies_outside_the_years_that_matter_is_left_out() -> None:
    found = understood(("INSET", "20190902"), ("PTA fair", "20180902"), ("INSET", "20320902"))
    assert (found.rows, found.unread) == ((), ())


def test_two_first_days_close_by_are_both_doubted_and_so_is_the_last_day_after_them() -> None:
    found = understood(("Term begins", "20260902"), ("Pupils return", "20260910"), ("Term ends", "20261023"))
    assert found.rows == ()
    assert [one.title for one in found.unread] == ["Term begins", "Pupils return", "Term ends"]


def test_a_first_day_whose_last_day_is_missing_takes_nothing_from_the_next_term() -> None:
    found = understood(("Term begins", "20260902"), ("Pupils return", "20261102"), ("Term ends", "20261218"))
    assert shown(found.rows) == TWO_TERMS[1:]
    assert [one.title for one in found.unread] == ["Term begins"]
