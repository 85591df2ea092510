"""A chronology for Word and for other programs: the words of the pages, whatever people typed, and nothing of it run."""

import json
import re
import zipfile
from dataclasses import asdict, replace
from io import BytesIO

import docx
import pytest

from prompts.documents import Added, Chronology, Entry, chronology, chronology_in_json, chronology_in_word
from tests.colours import AA_TEXT, colour, contrast
from tests.prompts.briefs import in_word
from tests.prompts.paper import ABOUT, ENTRY, alternatives, pages, tight
from tests.prompts.printed import MARKED
from tests.prompts.test_documents import LITERAL, NAMED

WORD = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
ENTRIES = [ENTRY, MARKED]


def everywhere(typed: str) -> tuple[Chronology, list[Entry]]:
    """The same words in every place that people type into."""
    body = MARKED.body
    assert body is not None
    marks = tuple(replace(one, size=typed, words=typed) for one in body.marks)
    added = (Added(typed, typed, typed),)
    one = Entry(typed, typed, typed, typed, typed, added, replace(body, marks=marks, undrawn=(typed,)))
    return Chronology(*[typed[:200]] * 6), [one]


def test_word_has_the_same_words_as_the_pages() -> None:
    told = tight(in_word(chronology_in_word(ABOUT, ENTRIES)))
    furniture = r"Confidential:.*\n|.*Page \d of \d|Front Back\n|the child.s \w+ the child.s \w+.*\n"
    said = re.sub(furniture, "", "\n".join(pages(chronology(ABOUT, [ENTRY, replace(MARKED, body=None)]))))
    for line in said.splitlines():
        assert tight(line) in told
    for one in (
        "left upper arm, front or back not said, size: about 5cm",
        "knee (both), front",
        "“Mark on her wrist”",
    ):
        assert tight(one) in told


def test_the_figures_have_the_same_words_behind_them_as_on_paper() -> None:
    body = docx.Document(BytesIO(chronology_in_word(ABOUT, ENTRIES))).element.body
    found = [one.get("descr") for one in body.iter(WORD)]
    assert found == list(alternatives(chronology(ABOUT, ENTRIES)))


@pytest.mark.parametrize("typed", LITERAL)
def test_what_people_typed_stands_in_both_as_it_is(typed: str) -> None:
    told = tight(in_word(chronology_in_word(*everywhere(typed))))
    assert told.count(tight(typed)) >= 8
    read = json.loads(chronology_in_json(*everywhere(typed)))
    assert read["entries"][0]["words"] == read["entries"][0]["added"][0]["words"] == typed


@pytest.mark.parametrize(("typed", "shown"), NAMED.items(), ids=range(len(NAMED)))
def test_what_word_may_not_hold_is_named_and_other_programs_get_every_sign(typed: str, shown: str) -> None:
    told = in_word(chronology_in_word(*everywhere(typed)))
    assert not set(told) & set("\x00\u202e\ud83d")
    assert ("names a sign that cannot be shown" in told) == ("⟦" in told.replace("⟦…", ""))
    made = chronology_in_json(*everywhere(typed))
    assert made.isascii()
    assert json.loads(made)["entries"][0]["words"] == typed
    assert shown


def test_the_file_of_word_names_no_pupil_outside_its_pages_and_loads_nothing() -> None:
    made = chronology_in_word(ABOUT, ENTRIES)
    with zipfile.ZipFile(BytesIO(made)) as file:
        inside = {name: file.read(name).decode("utf-8", "ignore") for name in file.namelist()}
    assert not [one for name, one in inside.items() if name.endswith(".rels") and "External" in one]
    assert "Kacper" not in inside["docProps/core.xml"]
    assert "en-US" not in inside["word/styles.xml"].replace('eastAsia="en-US"', "")
    document = docx.Document(BytesIO(made))
    about = document.core_properties
    assert (about.title, about.language) == ("Chronology of KB, Example Primary School", "en-GB")
    assert document.sections[0].header.paragraphs[0].text.startswith("Confidential: child protection")


def test_words_in_word_stand_out_from_white() -> None:
    document = docx.Document(BytesIO(chronology_in_word(ABOUT, ENTRIES)))
    everything = [one for one in document.paragraphs if one.style]
    styles = (one.style.font.color.rgb for one in everything if one.style)
    runs = (run.font.color.rgb for one in everything for run in one.runs)
    inks = {str(one) for one in (*styles, *runs) if one}
    assert inks
    assert [one for one in inks if contrast(colour(one), colour("#fff")) < AA_TEXT] == []


def test_the_shape_that_other_programs_rely_on() -> None:
    read = json.loads(chronology_in_json(ABOUT, ENTRIES))
    assert (read.pop("format"), read.pop("version")) == ("alongside chronology", 1)
    first, second = read.pop("entries")
    assert read == asdict(ABOUT)
    names = {"at", "moment", "kind", "reference", "author", "words", "added", "body"}
    assert set(first) == set(second) == names
    assert first["body"] is None
    assert set(second["added"][0]) == {"at", "moment", "author", "words"}
    assert set(second["body"]) == {"marks", "undrawn"}
    assert set(second["body"]["marks"][0]) == {"number", "area", "side", "face", "face_said", "size", "words"}
