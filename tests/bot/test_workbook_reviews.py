"""Reviews in a workbook: one that was moved is the same one, what was said in a chat outlasts a workbook that did not know."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest

from bot.workbook import Change, Held, Stored, What
from tests.bot.sheets import after, cells, planned, whole

HEADER = ("pupil", "kind", "date", "time", "place")
BASE = after(whole())
ID = UUID(int=77)


def stored(kind: str, day: str, key: UUID = ID, **said: object) -> Stored:
    """A review of KB that is stored."""
    at = date.fromisoformat(day)
    values = {"pupil": "KB", "kind": kind, "date": at, "time": time(9, 30), "place": "Hall"}
    return replace(Stored(key, values), **said)


def changes(rows: Sequence[tuple[object, ...]], *held: Stored) -> tuple[Change, ...]:
    """What a sheet of reviews changes of those that are stored; today is 23 November 2026."""
    given = cells(reviews=[HEADER, *rows])
    return planned(given, Held({**BASE.rows, "reviews": held})).of("reviews")


def told(found: Sequence[Change]) -> list[tuple[str, str]]:
    """Each change in short: what, and the date it brings."""
    return [(one.what.value, str(one.values.get("date", ""))) for one in found]


@pytest.mark.parametrize(
    ("kind", "before", "then", "what"),
    [
        ("ehcp_annual", "2026-12-09", "2026-12-16", ["changed"]),
        ("ehcp_annual", "2026-12-09", "2026-11-25", ["changed"]),
        ("ehcp_annual", "2026-12-09", "2027-04-08", ["changed"]),
        ("ehcp_annual", "2026-12-09", "2027-04-09", ["new", "removed"]),
        ("ehcp_annual", "2026-11-02", "2026-12-02", ["changed"]),
        ("support_plan", "2026-12-02", "2026-12-03", ["changed"]),
        ("support_plan", "2026-11-20", "2026-12-03", ["changed"]),
        ("support_plan", "2026-10-01", "2027-01-20", ["new", "removed"]),
    ],
)
def test_a_review_whose_date_changed_is_the_same_review(
    kind: str, before: str, then: str, what: list[str]
) -> None:
    found = changes([("kb", kind, then, "9.30", "Hall")], stored(kind, before))
    assert [one.what.value for one in found] == what
    assert found[0].id == (ID if what == ["changed"] else None)
    assert found[0].values["date"] == date.fromisoformat(then)


def test_another_pupil_or_kind_is_another_review() -> None:
    found = changes([("AMR", "ehcp_annual", "2026-12-16")], stored("ehcp_annual", "2026-12-09"))
    assert told(found) == [("new", "2026-12-16"), ("removed", "")]
    found = changes([("KB", "health_plan", "2026-12-16")], stored("ehcp_annual", "2026-12-09"))
    assert told(found) == [("new", "2026-12-16"), ("removed", "")]


def test_of_several_the_nearest_ones_belong_together_and_what_is_the_same_stays() -> None:
    rows = [
        ("KB", "support_plan", "2026-12-02", "9.30", "Hall"),
        ("KB", "support_plan", "2027-03-12", "9.30", "Hall"),
        ("KB", "support_plan", "2027-06-18", "9.30", "Hall"),
    ]
    spring, summer = UUID(int=78), UUID(int=79)
    found = changes(
        rows,
        stored("support_plan", "2027-06-16", summer),
        stored("support_plan", "2026-12-02"),
        stored("support_plan", "2027-03-10", spring),
    )
    assert [(one.what, one.id, one.values) for one in found] == [
        (What.CHANGED, spring, {"date": date(2027, 3, 12)}),
        (What.CHANGED, summer, {"date": date(2027, 6, 18)}),
    ]


def test_an_appraisal_moves_too() -> None:
    one = stored("appraisal", "2026-12-04")
    of_ana = replace(one, values={**one.values, "pupil": "ta1"})
    assert told(changes([("ta1", "appraisal", "2026-12-11", "9.30", "Hall")], of_ana)) == [
        ("changed", "2026-12-11")
    ]


def test_a_workbook_that_still_has_the_old_date_leaves_a_review_where_a_chat_moved_it() -> None:
    moved = stored("ehcp_annual", "2027-05-20", known_by=date(2026, 12, 9))
    assert changes([("KB", "ehcp_annual", "2026-12-09", "14:00", "Office")], moved) == ()
    assert told(changes([("KB", "ehcp_annual", "2026-12-16", "9.30", "Hall")], moved)) == [
        ("changed", "2026-12-16")
    ]


def test_a_review_that_was_added_in_a_chat_stays_when_a_workbook_leaves_it_out() -> None:
    rows = [("KB", "health_plan", "2027-01-13", "9.30", "Hall")]
    added, listed = (
        stored("ehcp_annual", "2026-12-09", said=True),
        stored("health_plan", "2027-01-13", UUID(int=78)),
    )
    assert changes(rows, added, listed) == ()
    assert told(changes(rows, replace(added, said=False), listed)) == [("removed", "")]
