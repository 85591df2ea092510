"""The leaders' table on paper: what it says without any, with many, and with whatever was typed as a name."""

import pypdfium2
import pytest
from typst import TypstError

from prompts.documents import interventions
from tests.prompts.interventions import ROW, TABLE
from tests.prompts.paper import pages, tight
from tests.prompts.rotas import HOSTILE


def test_without_any_it_says_so() -> None:
    nothing = TABLE | {"rows": [], "count": 0, "before": 0, "same_day": 0, "overdue": 0, "weeks": []}
    (page,) = pages(interventions(nothing))
    assert "None is written down." in page
    assert "of 0" not in page


def test_what_is_kept_from_parents_points_to_its_record() -> None:
    kept = ROW | {"state": "withheld", "told": "", "after": None}
    (page,) = pages(interventions(TABLE | {"rows": [kept]}))
    assert tight("A leader decided not to tell them; see its record") in tight(page)


def test_many_repeat_their_headings() -> None:
    found = pages(interventions(TABLE | {"rows": [ROW] * 60}))
    assert len(found) > 2
    assert all("When Pupil What Leader told Parents told" in page for page in found)


@pytest.mark.parametrize(("typed", "shown"), HOSTILE.values(), ids=HOSTILE)
def test_names_are_shown_as_they_are_and_whole(typed: str, shown: str) -> None:
    pdf = interventions(TABLE | {"rows": [ROW | {"name": typed, "group": typed}]})
    found = tight("".join(pages(pdf)))
    assert found.count(tight(shown)) == 2
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        boxes = [text.get_rect(number) for number in range(text.count_rects())]
        assert max(right for *_, right, _ in boxes) < page.get_width() - 40


def test_a_missing_fact_is_an_error() -> None:
    for key in TABLE:
        with pytest.raises(TypstError):
            interventions({name: value for name, value in TABLE.items() if name != key})
