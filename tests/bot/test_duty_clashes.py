"""What deserves a second look when a rota is loaded: hours, two places at once, medicine, a zone without a free adult."""

from typing import Any

import pytest

from bot.workbook import Plan, plan
from bot.workbook.held import Held
from tests.bot.sheets import TODAY, Table, planned, whole

STAFF: Table = [
    ("code", "name", "roles", "works"),
    ("ta1", "Ana Kovac", "ta", "Mon-Fri 08:30-12:30"),
    ("ta2", "Priya Shah", "ta", ""),
    ("teacher1", "Mr Hughes", "teacher", ""),
    ("dsl", "Mrs Dale", "dsl", ""),
]
HEAD = ("days", "session", "starts_at", "ends_at", "zone", "staff")
ASSIGNED: Table = [("staff", "pupil", "days"), ("ta1", "KB", "")]


def pupils(alerts: str) -> Table:
    return [("code", "first_name", "last_name", "class", "alerts"), ("KB", "Kai", "Bennett", "3H", alerts)]


def looks(*rota: tuple[str, ...], **sheets: Any) -> list[str]:
    """The remarks about duties of a first load with this rota."""
    found = planned(whole(**({"staff": STAFF, "rota": [HEAD, *rota]} | sheets)))
    return [line for line in found.remarks if line.startswith("rota:")]


BREAK = ("Mon-Fri", "break", "10:40", "11:00", "zone 2")


def test_a_rota_that_fits_is_loaded_without_a_word() -> None:
    assert looks((*BREAK, "ta1"), (*BREAK, "teacher1"), assignments=ASSIGNED) == []


@pytest.mark.parametrize(
    ("row", "on"),
    [
        (("Mon,Tue", "lunch", "12:15", "12:45", "hall", "ta1"), "Mon,Tue"),
        (("Sat", "club", "09:00", "10:00", "hall", "ta1"), "Sat"),
    ],
)
def test_a_duty_when_somebody_is_not_at_work(row: tuple[str, ...], on: str) -> None:
    [line] = looks(row)
    assert line.startswith("rota: ta1 has ")
    assert line.endswith(f"and is not at work then on {on}.")


def test_somebody_in_two_places_at_once() -> None:
    [line] = looks((*BREAK, "ta2"), ("Wed", "break", "10:50", "11:10", "field", "ta2"))
    assert line == (
        "rota: ta2 is in two places at once: Mon-Fri 10:40-11:00 break, zone 2; Wed 10:50-11:10 break, field."
    )


@pytest.mark.parametrize(
    ("alerts", "at"),
    [
        ("epilepsy plan in the office; tablet 10.50 every day", "10:50"),
        ("insulin at 10:38", "10:38"),
        ("inhaler before PE", ""),
        ("tablet at 12:10", ""),
    ],
)
def test_a_pupils_medicine_in_the_time_of_a_duty(alerts: str, at: str) -> None:
    found = looks((*BREAK, "ta1"), (*BREAK, "teacher1"), assignments=ASSIGNED, pupils=pupils(alerts))
    said = f"rota: ta1 has Mon-Fri 10:40-11:00 break, zone 2, and what must be known of KB names {at}."
    assert found == ([said] if at else [])
    assert "tablet" not in "".join(found)
    assert "insulin" not in "".join(found)


def test_a_programme_in_the_time_of_a_duty() -> None:
    programmes: Table = [("pupil", "name", "provider"), ("KB", "Movement 10.45", "ta1")]
    found = looks((*BREAK, "ta1"), (*BREAK, "teacher1"), assignments=ASSIGNED, programmes=programmes)
    assert found == ["rota: ta1 has Mon-Fri 10:40-11:00 break, zone 2, and a programme of KB names 10:45."]


def test_a_zone_whose_only_adult_has_a_pupil_first() -> None:
    assigned: Table = [("staff", "pupil", "days"), ("ta1", "KB", "Mon,Wed")]
    [line] = looks((*BREAK, "ta1"), assignments=assigned)
    assert line == (
        "rota: Mon,Wed 10:40-11:00 break, zone 2 has only ta1, with a pupil of their own first. "
        "Put somebody else there too."
    )


def test_a_load_that_is_not_about_duties_says_nothing_of_them() -> None:
    calendar: Table = [("kind", "starts", "ends"), ("term", "2026-09-02", "2026-10-23")]
    found = plan(whole(calendar=calendar), Held(), TODAY)
    assert isinstance(found, Plan)
    assert not [line for line in found.remarks if line.startswith("rota:")]


def test_of_many_clashes_thirty_are_told() -> None:
    rows = [("Sat", "club", "09:00", "10:00", f"room {number}", "ta1") for number in range(10)]
    found = looks(*rows)
    assert len(found) == 31
    assert found[-1].startswith("rota: and ")
