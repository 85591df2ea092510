"""The duty rota on paper: who is where and when, what nobody covers, in words, and nothing cut off."""

import re
import struct
from typing import Any

import pypdfium2
import pytest
from typst import TypstError

from prompts.documents import rota, rota_picture
from prompts.documents.rota import WIDE
from tests.prompts.paper import language, pages, tight
from tests.prompts.rotas import DAYS, EMPTY, HOSTILE, SMALL, large, row, who, zone

PAGE = (842, 595)
"""A4 on its side, in points."""


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG")
    return struct.unpack(">II", png[16:24])


def inked(pdf: bytes) -> list[tuple[float, float, float, float]]:
    """Where the words of each page begin and end: left, bottom, right, top."""
    found = []
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        boxes = [text.get_rect(number) for number in range(text.count_rects())]
        sides = list(zip(*boxes, strict=True))
        found.append((min(sides[0]), min(sides[1]), max(sides[2]), max(sides[3])))
    return found


def nothing_is_outside(pdf: bytes) -> None:
    for left, bottom, right, top in inked(pdf):
        assert left > 20
        assert right < PAGE[0] - 20
        assert bottom > 15
        assert top < PAGE[1] - 15


def test_a_small_school_has_its_week_on_one_page() -> None:
    (page,) = pages(rota(SMALL))
    assert page.startswith("Example Primary School\nDuty rota: Week of 23 November 2026\n")
    assert "Monday\n23 November" in page
    assert "Gate\n08:30–08:45" in page
    assert page.count("Front gate\nMr Hughes") == 5
    assert page.count("Zone 1 (field)\nSue Allen\n– first aid") == 5
    assert "Ana Kovac 4 80" in page
    assert "Week of 23 November 2026. Printed 20 November 2026. Page 1 of 1" in page


def test_who_has_a_pupil_is_marked_and_a_zone_nobody_covers_is_named_in_words() -> None:
    (page,) = pages(rota(SMALL))
    assert page.count("Zone 2 (tyres)\nAna Kovac (P)\nnobody free") == 5
    assert "(P) means: with their pupil first, not counted as the zone’s adult." in page
    uncovered = SMALL | {"rows": [row("Lunch", "12:00–12:30", zone("Hall"))]}
    assert pages(rota(uncovered))[0].count("Hall\nnobody free") == 5
    shared = zone("Hall", who("Ana Kovac", pupil_first=True), who("Lin"))
    both = pages(rota(SMALL | {"rows": [row("Lunch", "12:00–12:30", shared)]}))[0]
    assert both.count("Hall\nAna Kovac (P)\nLin") == 5
    assert both.count("nobody free") == 1  # what it means, under the title


def test_a_day_without_school_says_why() -> None:
    days = [*DAYS[:3], DAYS[3] | {"closed": "INSET day"}, DAYS[4]]
    rows = [one | {"cells": [*one["cells"][:3], [], one["cells"][4]]} for one in SMALL["rows"]]
    (page,) = pages(rota(SMALL | {"days": days, "rows": rows}))
    assert "No duties on Thursday 26 November (INSET day)." in page
    assert page.count("Front gate\nMr Hughes") == 4


def test_an_empty_rota_says_so() -> None:
    (page,) = pages(rota(EMPTY))
    assert "There are no duties in this week." in page
    assert "person by person" not in page


def test_a_large_school_has_pages_for_each_weekday_and_loses_nothing() -> None:
    pdf = rota(large())
    found = pages(pdf)
    words = "".join(found)
    names = re.findall(r"Person\d{3}", words)
    assert len(names) == 390
    assert {names.count(name) for name in names} == {5}
    assert len(re.findall(r"Colleague \d\d 9 270", words)) == 40
    for day in DAYS:
        title = f"{day['name']} {day['date']}"
        mine = [page for page in found if title in page]
        assert len(re.findall(r"Person\d{3}", "".join(mine))) == 78
        assert [page for page in mine[1:] if not page.startswith(f"{title}, continued")] == []
    assert all(f"Page {number} of {len(found)}" in page for number, page in enumerate(found, 1))
    assert pdf == rota(large())


@pytest.mark.parametrize("facts", [SMALL, large(), EMPTY], ids=["small", "large", "empty"])
def test_nothing_is_cut_off(facts: dict[str, Any]) -> None:
    nothing_is_outside(rota(facts))


@pytest.mark.parametrize(("typed", "shown"), HOSTILE.values(), ids=HOSTILE)
def test_what_people_typed_is_shown_as_it_is_and_whole(typed: str, shown: str) -> None:
    facts = SMALL | {
        "school": typed,
        "rows": [row(typed, typed, zone(typed, who(typed, typed)))],
        "people": [{"name": typed, "count": 5, "minutes": 75}],
    }
    pdf = rota(facts)
    found = tight("".join(without_furniture(page) for page in pages(pdf)))
    assert found.count(tight(shown)) >= 15
    assert ("names a sign that cannot be printed" in pages(pdf)[0]) == ("⟦" in shown)
    nothing_is_outside(pdf)


def without_furniture(page: str) -> str:
    """The words of a page without what is repeated at its top and foot, between two halves of a long word."""
    page = re.sub(r"Week of 23 November 2026. Printed 20 November 2026. Page.*", "", page)
    return re.sub(r"^\w+ 2\d November, continued", "", page)


def test_the_picture_is_the_page_and_a_long_one_where_there_are_many() -> None:
    width, height = size(rota_picture(SMALL))
    assert width == WIDE
    assert abs(height / width - 210 / 297) < 0.002
    width, height = size(rota_picture(large()))
    assert width == WIDE
    assert height > 4 * width
    assert rota_picture(SMALL) == rota_picture(SMALL)


@pytest.mark.parametrize("facts", [SMALL, large()], ids=["small", "large"])
def test_a_screen_reader_learns_title_language_and_order(facts: dict[str, Any]) -> None:
    document = pypdfium2.PdfDocument(pdf := rota(facts))
    assert document.is_tagged()
    assert language(pdf) == "en-GB"
    assert (
        document.get_metadata_dict()["Title"] == "Duty rota: Week of 23 November 2026, Example Primary School"
    )


def test_a_missing_fact_is_an_error() -> None:
    for key in SMALL:
        with pytest.raises(TypstError):
            rota({name: value for name, value in SMALL.items() if name != key})
