"""Somebody's training on paper: what they did, what lapses, what has, and what nobody has seen."""

import pypdfium2
import pytest
from typst import TypstError

from prompts.documents import training_list
from tests.prompts.paper import pages, tight
from tests.prompts.rotas import HOSTILE, TRAINED, course


def test_the_list_says_what_was_done_until_when_it_counts_and_who_saw_it() -> None:
    (page,) = pages(training_list(TRAINED))
    assert page.startswith(
        "Training of Ana Kovac\nSchool Example Primary School\nPrinted 20 November 2026\nHours 18\n"
    )
    assert "Counts no more\nCourse Counted until\nBuccal midazolam 3 November 2026\n" in page
    assert "Lapses within 90 days\nCourse Counts until\nTeam Teach level 1 9 January 2027\n" in page
    assert "Paediatric first aid 14 March 2024 13 March 2027 12 PFA-204 Lin" in page
    assert "Team Teach level 1 10 January 2025 9 January 2027 6 none given not seen yet" in page
    assert "Food hygiene 2 May 2020 no end none given not seen yet" in page
    assert "Printed 20 November 2026. Page 1 of 1" in page


def test_without_hours_there_is_no_word_of_them_and_nothing_lapses_that_does_not() -> None:
    bare = TRAINED | {
        "hours": "",
        "lapsing": [],
        "lapsed": [],
        "done": [course("Food hygiene", "2 May 2020")],
    }
    (page,) = pages(training_list(bare))
    assert [word for word in ("Hours", "Lapses", "Counts no more") if word in page] == []
    assert "No course is written down yet." in pages(training_list(bare | {"done": []}))[0]


def test_a_long_list_repeats_its_headings() -> None:
    many = [course(f"Course {number}", "2 May 2020") for number in range(120)]
    found = pages(training_list(TRAINED | {"done": many}))
    assert len(found) > 2
    assert all("Course Done Counts until Certificate Seen by" in page for page in found)
    assert all(page.startswith("Training, continued") for page in found[1:])
    words = "".join(found)
    assert all(f"Course {number} 2 May 2020" in words for number in range(120))


@pytest.mark.parametrize(("typed", "shown"), HOSTILE.values(), ids=HOSTILE)
def test_what_people_typed_is_shown_as_it_is_and_whole(typed: str, shown: str) -> None:
    everywhere = course(typed, typed, typed, certificate=typed, seen_by=typed)
    pdf = training_list(TRAINED | {"name": typed, "school": typed, "done": [everywhere]})
    found = tight("".join(pages(pdf)))
    assert found.count(tight(shown)) == 7
    assert ("namesasignthatcannotbeprinted" in found) == ("⟦" in shown)
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        boxes = [text.get_rect(number) for number in range(text.count_rects())]
        assert min(left for left, *_ in boxes) > 40
        assert max(right for *_, right, _ in boxes) < page.get_width() - 40


def test_a_missing_fact_is_an_error() -> None:
    for key in TRAINED:
        with pytest.raises(TypstError):
            training_list({name: value for name, value in TRAINED.items() if name != key})
