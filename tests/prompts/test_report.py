"""A report on paper and in Word: the same words in both, whatever people typed, and nothing of it run."""

import re
import zipfile
from io import BytesIO
from typing import Any

import docx
import pypdfium2
import pytest
from jinja2 import UndefinedError
from typst import TypstError

from prompts.documents import report, report_in_word
from tests.prompts.paper import language, pages, tight
from tests.prompts.test_documents import LITERAL, NAMED

LINE: dict[str, Any] = {"text": "now and next board helped", "refs": "L-0007", "more": 0, "typed": False}
COUNTED = LINE | {"text": "31 notes of learning on 31 days.", "refs": "L-0001, L-0002", "more": 29}
TYPED = LINE | {"text": "a timer he can see", "refs": "", "typed": True}
ENTRY = {"moment": "Thu 3 Sep 2026, 09:40", "kind": "learning", "reference": "L-0001", "author": "Ana Kovac"}
FACTS: dict[str, Any] = {
    "school": "Example Primary",
    "pupil": "Kai Bennett",
    "code": "KB",
    "kind": "EHCP annual review",
    "meeting": "9 Dec 2026",
    "first": "2 Sep 2026",
    "last": "23 Nov 2026",
    "notes": 46,
    "by": "Ana Kovac",
    "signed": "23 Nov 2026, 10:41",
    "sections": [
        {"title": "What helps", "lines": [LINE, TYPED]},
        {"title": "Sessions and scores", "lines": [COUNTED]},
        {"title": "Next small step", "lines": []},
    ],
    "behind": [{"text": COUNTED["text"], "refs": "L-0001, L-0002, L-0003"}],
    "entries": [ENTRY | {"words": "phonics 3/10"}, ENTRY | {"reference": "I-0016", "words": ""}],
}
SAID = """\
Brief report on Kai Bennett
School Example Primary
Pupil Kai Bennett (KB)
For EHCP annual review, 9 Dec 2026
Period 2 Sep 2026 to 23 Nov 2026, drafted from 46 of the author’s own notes
Written by Ana Kovac
Numbers are counted from the notes. Behind each sentence stand the notes it rests on.
What helps
now and next board helped [L-0007]
a timer he can see [written by the author]
Sessions and scores
31 notes of learning on 31 days. [L-0001, L-0002 and 29 more, see the annex]
Next small step
Nothing noted.
Signed by Ana Kovac in Alongside, 23 Nov 2026, 10:41.
"""
ANNEX = """\
Annex: notes about Kai Bennett
2 Sep 2026 to 23 Nov 2026, oldest first, 2 of them. Where no words stand, they are in the record itself: care, health,
homes, other children, and whatever is recorded separately.
Notes behind what was counted
31 notes of learning on 31 days. [L-0001, L-0002, L-0003]
The notes
Thu 3 Sep 2026, 09:40 · learning · L-0001 · Ana Kovac
phonics 3/10
Thu 3 Sep 2026, 09:40 · learning · I-0016 · Ana Kovac
Words in the record.
"""


def in_word(content: bytes) -> str:
    """The words of a file of Word, in order, tables too."""
    body = docx.Document(BytesIO(content)).element.body
    paragraphs = body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p")
    return "\n".join(text_of(one) for one in paragraphs)


def text_of(paragraph: Any) -> str:
    marks = {"br": "\n", "tab": "\t"}
    parts = (
        marks.get(one.tag.rpartition("}")[2]) or one.text or "" for one in paragraph.iter() if not len(one)
    )
    return "".join(parts)


def hostile(typed: str) -> dict[str, Any]:
    """Facts with the same words in every place that people type into."""
    line, entry = LINE | {"text": typed}, ENTRY | {"words": typed, "author": typed[:200]}
    names = dict.fromkeys(("school", "pupil", "code", "by"), typed[:100])
    behind = [{"text": typed, "refs": "L-0001"}]
    sections = [{"title": "What helps", "lines": [line]}]
    return FACTS | names | {"sections": sections, "entries": [entry], "behind": behind}


def test_the_report_is_one_page_and_its_annex_begins_the_next() -> None:
    first, second = pages(report(FACTS))
    assert tight(SAID) in tight(first)
    assert tight(ANNEX) in tight(second)
    assert "Signature" in first
    assert "Page 1 of 2" in first


def test_word_has_the_same_words() -> None:
    told = in_word(report_in_word(FACTS))
    assert tight(SAID) in tight(told)
    assert tight(ANNEX) in tight(told)
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


def test_a_screen_reader_learns_title_language_and_order() -> None:
    document = pypdfium2.PdfDocument(made := report(FACTS))
    assert document.is_tagged()
    assert language(made) == "en-GB"
    assert document.get_metadata_dict()["Title"] == "Brief report for a review, Example Primary"


@pytest.mark.parametrize("key", FACTS)
def test_a_missing_fact_is_an_error(key: str) -> None:
    less = {name: value for name, value in FACTS.items() if name != key}
    with pytest.raises(TypstError):
        report(less)
    with pytest.raises(UndefinedError):
        report_in_word(less)
