"""A report on paper and in Word: the same words in both, whatever people typed, and nothing of it run."""

import re
import zipfile
from io import BytesIO
from typing import Any

import docx
import pytest
from jinja2 import UndefinedError
from typst import TypstError

from prompts.documents import report, report_in_word
from tests.colours import AA_TEXT, colour, contrast
from tests.prompts.briefs import ENTRY, FACTS, LINE, in_word
from tests.prompts.paper import pages, tight
from tests.prompts.test_documents import LITERAL, NAMED


def hostile(typed: str) -> dict[str, Any]:
    """Facts with the same words in every place that people type into."""
    line, entry = LINE | {"text": typed}, ENTRY | {"words": typed, "author": typed[:200]}
    names = dict.fromkeys(("school", "pupil", "code", "by"), typed[:100])
    behind = [{"text": typed, "refs": "L-0001"}]
    sections = [{"title": "What helps", "lines": [line]}]
    return (
        FACTS
        | names
        | {
            "sections": sections,
            "entries": [entry],
            "behind": behind,
            "outcomes": [{"number": "1", "text": typed}],
        }
    )


def test_word_has_the_same_words_as_the_pages() -> None:
    told = tight(in_word(report_in_word(FACTS)))
    furniture = r"Confidential:.*\n|.*Page \d of \d|Signature Date\n"
    for page in pages(report(FACTS)):
        for line in re.sub(furniture, "", page).splitlines():
            assert tight(line) in told
    assert "{" not in told


@pytest.mark.parametrize("typed", LITERAL)
def test_what_people_typed_stands_in_both_as_it_is(typed: str) -> None:
    found = "".join(pages(report(hostile(typed))))
    assert tight(typed[:900]) in tight(re.sub(r"Confidential:.*?\n|.*Page \d of \d", "", found))
    told = in_word(report_in_word(hostile(typed)))
    assert tight(told).count(tight(typed)) >= 3


@pytest.mark.parametrize(("typed", "shown"), NAMED.items(), ids=range(len(NAMED)))
def test_what_paper_cannot_show_is_named_and_no_file_is_broken_by_it(typed: str, shown: str) -> None:
    assert tight(shown) in tight("".join(pages(report(hostile(typed)))))
    told = in_word(report_in_word(hostile(typed)))
    assert tight("What helps") in tight(told)
    assert "\x00" not in told
    assert "\u202e" not in told


def test_a_tag_that_somebody_typed_does_nothing() -> None:
    typed = "{{ 7*7 }} {% for x in y %} {%p if z %} </w:t><w:p/> <w:t>&amp;"
    told = in_word(report_in_word(hostile(typed)))
    assert tight(typed) in tight(told)
    assert "49" not in told


def test_the_file_of_word_loads_nothing_from_elsewhere_and_names_no_pupil_outside_its_pages() -> None:
    with zipfile.ZipFile(BytesIO(report_in_word(FACTS))) as file:
        inside = {name: file.read(name).decode("utf-8", "ignore") for name in file.namelist()}
    relations = [text for name, text in inside.items() if name.endswith(".rels")]
    assert not [one for one in relations if 'TargetMode="External"' in one]
    assert not [name for name in inside if "vba" in name.lower()]
    assert "Kai" not in inside["docProps/core.xml"]
    assert "en-GB" in inside["word/styles.xml"]
    assert "en-US" not in inside["word/styles.xml"].replace('eastAsia="en-US"', "")
    properties = docx.Document(BytesIO(report_in_word(FACTS))).core_properties
    assert (properties.title, properties.language) == ("Brief report for a review", "en-GB")


def test_words_in_word_stand_out_from_white() -> None:
    document = docx.Document(BytesIO(report_in_word(FACTS)))
    used = [one.style for one in document.paragraphs]
    runs = (run.font.color.rgb for one in document.paragraphs for run in one.runs)
    inks = {str(one) for one in (*(style.font.color.rgb for style in used if style), *runs) if one}
    assert inks
    assert [one for one in inks if contrast(colour(one), colour("#fff")) < AA_TEXT] == []


@pytest.mark.parametrize("key", FACTS)
def test_a_missing_fact_is_an_error(key: str) -> None:
    less = {name: value for name, value in FACTS.items() if name != key}
    with pytest.raises(TypstError):
        report(less)
    with pytest.raises(UndefinedError):
        report_in_word(less)
