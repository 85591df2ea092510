"""Records for the law on paper: word for word, whole, readable aloud, and what people typed as it is."""

from typing import Any

import pypdfium2
import pytest
from typst import TypstError

from bot.parents_report import parents_facts
from bot.restrictive_record import restrictive_facts
from prompts.documents import (
    accident_form,
    medication_sheet,
    parents_report,
    restrictive,
)
from tests.bot.cast import GRANT
from tests.bot.held import BARE
from tests.prompts.paper import pages, tight
from tests.prompts.printed import AT, PRINTED, everywhere, texts
from tests.prompts.rotas import HOSTILE

HELD, HOME, FALL, DOSES = (
    dict(PRINTED[name].facts)
    for name in ("restrictive", "parents_report", "accident_form", "medication_sheet")
)
PAPERS = [(restrictive, HELD), (parents_report, HOME), (accident_form, FALL), (medication_sheet, DOSES)]
NAMES = ["restrictive", "parents", "accident", "medication"]
EVERY_PAPER = pytest.mark.parametrize(("maker", "facts"), PAPERS, ids=NAMES)


def test_a_record_of_which_nothing_is_known_is_lines_to_write_on() -> None:
    said = "\n".join(pages(restrictive(restrictive_facts(BARE, AT, GRANT))))
    for label in (
        "Date",
        "Time",
        "Start and end",
        "How long",
        "Where",
        "Tried first",
        "Why it was necessary",
        "How it ended",
    ):
        assert f"{label} (write in)" in said, label
    assert "First noted as told Not yet." in said
    assert "Nobody else was named when it was written down." in said
    home = pages(parents_report(parents_facts(BARE, AT, GRANT)[0]))[0]
    assert "Why it was necessary (write in)" in home
    assert "We are not sure whether Kai could have walked away" in home


def test_that_parents_are_not_told_stands_on_the_record_with_who_decided() -> None:
    kept = {"at": "Monday 23 November 2026, 12:08", "by": "Mrs Dale", "instead": "authority"}
    said = "\n".join(pages(restrictive(HELD | {"withheld": kept})))
    assert "Parents are not told, as it could seriously harm the child. Decided by Mrs Dale" in said
    assert "Told instead The local authority." in said


@EVERY_PAPER
@pytest.mark.parametrize(("typed", "shown"), HOSTILE.values(), ids=HOSTILE)
def test_what_people_typed_is_shown_as_it_is_and_whole(
    maker: Any, facts: Any, typed: str, shown: str
) -> None:
    pdf = maker(everywhere(facts, typed))
    found = tight("".join(pages(pdf)))
    assert found.count(tight(shown)) >= texts(facts) - 4, (
        "a mark of the page may stand between two halves of a word"
    )
    assert ("namesasignthatcannotbeprinted" in found) == ("⟦" in shown)
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        boxes = [text.get_rect(number) for number in range(text.count_rects())]
        assert min(left for left, *_ in boxes) > 30
        assert max(right for *_, right, _ in boxes) < page.get_width() - 30


def test_a_very_long_account_is_whole_over_as_many_pages_as_it_takes() -> None:
    long = " ".join(f"word{number}" for number in range(4000))
    accounts = [{"name": "Tom", "at": "Monday", "state": "given", "words": long}]
    found = pages(restrictive(HELD | {"accounts": accounts, "text": long}))
    assert len(found) > 10
    said = " ".join(" ".join(found).split())
    assert said.count("word0 ") == said.count("word3999") == 2
    assert "Read by a leader" in found[-1]


def test_a_term_of_doses_repeats_its_headings() -> None:
    found = pages(medication_sheet(DOSES | {"doses": DOSES["doses"] * 60}))
    assert len(found) > 3
    assert all("Date Time Medicine Dose How Due" in page for page in found[:-1])


@EVERY_PAPER
def test_a_missing_fact_is_an_error(maker: Any, facts: dict[str, Any]) -> None:
    unused = {"minutes"} if maker is accident_form else set()
    for key in set(facts) - unused:
        with pytest.raises(TypstError):
            maker({name: value for name, value in facts.items() if name != key})
