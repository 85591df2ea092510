"""The leaders' table on paper: what stands in it, who is named, tags and language, whatever was typed as a name."""

import pypdfium2
import pytest
from typst import TypstError

from prompts.documents import interventions
from tests.prompts.interventions import ROW, TABLE
from tests.prompts.paper import language, pages, tight
from tests.prompts.rotas import HOSTILE

PAGE = """\
Confidential: pupils by name Restrictive interventions since Mon 2 Nov
Restrictive interventions since Mon 2 Nov
4 this half term, 3 in the half term before. Parents told the same day: 1 of 4. Not told at all by home time: 1.
By the pupil’s plan: EHCP: 2, SEN support: 1, no SEN support: 0.
By week
Week of Now Before Now dark, the half term before light
Mon 2 Nov 0 2
Mon 9 Nov 1 1
Mon 16 Nov 0 0
Mon 23 Nov 3 –
Each one, newest first
When Pupil What Leader told Parents told
Mon 23 Nov
11:10
I-3D4F
No pupil yet hold, 2 min 11:18 Not told yet
Mon 23 Nov
11:10
I-7Q4K
Kai Bennett, 3H
EHCP
hold, 2 min 11:18 14:00, 2 h 50 min after
Mon 23 Nov
11:10
I-8R5M
Kai Bennett, 3H
EHCP
sort not said, length
not said
11:18 Not told
Tue 10 Nov
I-9W2P
Amelia Rahman, 5P
SEN support
seclusion, 2 min not by the bot Wed 11 Nov 08:40, not
the same day
Only what is written down counts. Parents are to be told as soon as practicable, the same day if at all possible;
what nobody noted is shown as not told.
Example Primary. Made 23 Nov 2026 by Ms Grant. Page 1 of 1"""


def test_the_page_says_how_many_the_trend_and_each_with_its_clock() -> None:
    assert pages(interventions(TABLE)) == [PAGE]


def test_a_screen_reader_learns_title_and_language_and_the_title_names_nobody() -> None:
    document = pypdfium2.PdfDocument(pdf := interventions(TABLE))
    assert document.is_tagged()
    assert language(pdf) == "en-GB"
    title = document.get_metadata_dict()["Title"]
    assert title == "Restrictive interventions since Mon 2 Nov, Example Primary"


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
