"""What is typed about the date of a review."""

from datetime import date, time

import pytest

from bot.reading.planning import Planned, planned
from tests.bot.cast import NOW

DEC3 = date(2026, 12, 3)
ANNUAL = "ehcp_annual"


def moved(day: date | None, at: time | None = None, place: str = "", kind: str = "") -> Planned:
    return Planned("KB", kind, True, day, at, place)


def new(kind: str, day: date | None, at: time | None = None, place: str = "") -> Planned:
    return Planned("KB", kind, False, day, at, place)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("KB moved 3 dec 2pm hall", moved(DEC3, time(14), "hall")),
        ("KB moved to thursday 3rd december half 2", moved(DEC3, time(14, 30))),
        ("KB moved to thu 3/12 at 9.30 in the Meeting Room 2", moved(DEC3, time(9, 30), "Meeting Room 2")),
        ("KB review meeting moved to 3 dec", moved(DEC3)),
        ("KB moved from 9 dec to 16 dec", moved(date(2026, 12, 16))),
        (
            "KB move from wed 9th dec 2pm to thu 10th dec 3pm room 4",
            moved(date(2026, 12, 10), time(15), "room 4"),
        ),
        ("KB annual now 3 dec", moved(DEC3, kind=ANNUAL)),
        ("KB annual 3 dec", new(ANNUAL, DEC3)),
        ("KB EHCP review 3/12/26 2pm", new(ANNUAL, DEC3, time(14))),
        ("KB annual review 14th jan 2027 14:00, hall", new(ANNUAL, date(2027, 1, 14), time(14), "hall")),
        ("KB annual 29 feb 2028 9.30", new(ANNUAL, date(2028, 2, 29), time(9, 30))),
        ("KB annual fri 27th nov 13.30 - hall", new(ANNUAL, date(2026, 11, 27), time(13, 30), "hall")),
        ("KB transfer 3 dec", new("phase_transfer", DEC3)),
        ("KB support plan 3 dec", new("support_plan", DEC3)),
        ("KB health tomorrow", new("health_plan", date(2026, 11, 24))),
        ("KB behaviour plan 3 december 10am library", new("behaviour_plan", DEC3, time(10), "library")),
        (
            "KB appraisal thu 1.15 Head's office",
            new("appraisal", date(2026, 11, 26), time(13, 15), "Head's office"),
        ),
        ("KB annual 3 jan", new(ANNUAL, date(2027, 1, 3))),
        ("KB", new("", None)),
        ("KB annual", new(ANNUAL, None)),
        ("KB annual 30 feb", new(ANNUAL, None)),
        ("KB annual 31/2/2027", new(ANNUAL, None)),
        ("KB annual 1 nov 2026", new(ANNUAL, None)),
        ("KB moved", moved(None)),
    ],
)
def test_dates_kinds_times_and_places_are_read_as_they_are_typed(words: str, meant: Planned) -> None:
    assert planned(words, NOW, "Europe/London") == meant


@pytest.mark.parametrize("words", ["", "  "])
def test_without_words_nothing_is_planned(words: str) -> None:
    assert planned(words, NOW, "Europe/London") is None


def test_a_place_is_at_most_as_long_as_a_cell_of_the_workbook() -> None:
    found = planned(f"KB annual 3 dec {'w' * 300}", NOW, "Europe/London")
    assert found is not None
    assert len(found.place) == 100


@pytest.mark.parametrize(
    "words", ["KB \u202e moved", "<b> annual 3 dec", "KB 99/99/99", "KB 0 dec", "KB " + "3/" * 200]
)
def test_strange_words_do_no_harm(words: str) -> None:
    found = planned(words, NOW, "Europe/London")
    assert found is not None
