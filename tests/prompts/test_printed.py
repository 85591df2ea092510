"""Every document and picture: word for word, as it looks, readable aloud, and what people typed as it is."""

import re
from copy import deepcopy
from inspect import isfunction

import pypdfium2
import pytest

from handlers.papers import PAPERS, PUPIL_PAPERS
from prompts import documents
from prompts.charts import week_picture
from prompts.documents.printing import HERE as TEMPLATES
from tests.prompts import golden
from tests.prompts.paper import alternatives, language, pages
from tests.prompts.pictures import DARK, alike, kept, on_page, seen
from tests.prompts.printed import PRINTED, Printed, everywhere
from tests.prompts.rotas import HOSTILE

PDFS = [name for name, one in PRINTED.items() if one.kind == "pdf"]
WORDED = [name for name, one in PRINTED.items() if one.kind != "png"]
DRAWN = ("chronology", "week")
"""Documents with pictures in them that tell something; a QR code opens what stands in words beside it."""
PEOPLE = ("Kai", "Bennett", "Kacper", "Bielak", "Ana", "Kovac")
NEVER = {
    "card": (*PEOPLE, "KB"),
    "medication_sheet": ("held", "hold", "Theo", "C-", "sleeps"),
    "parents_report": ("Tom", "Ana", "Mrs Dale", "told mrs", "C-", "kicked"),
    "provision": ("hold", "mum", "sleeps", "knee", "C-", "chair"),
    "restrictive": ("C-",),
    "rota": ("Kai", "Bennett", "KB"),
    "training_list": ("Kai", "Bennett", "KB"),
    "week": ("hold", "mum", "sleeps", "knee", "C-", "chair", "held"),
}
"""What must not stand in them, though the records they are made of have it."""


def catalog(pdf: bytes) -> bytes:
    """Return the root of a PDF, which says what the whole document is."""
    root = re.findall(rb"/Root (\d+) 0 R", pdf)[-1]
    return re.findall(rb"\n" + root + rb" 0 obj(.*?)endobj", pdf, re.DOTALL)[-1]


def title(pdf: bytes) -> str:
    return pypdfium2.PdfDocument(pdf).get_metadata_value("Title")


def test_every_document_and_picture_there_is_stands_in_the_table_and_has_its_golden_files() -> None:
    makers = {one for one in vars(documents).values() if isfunction(one)} | {week_picture}
    made = {getattr(documents, name, week_picture).__name__ for name in PRINTED}
    assert made == {one.__name__ for one in makers}
    papers = {name: paper.maker.__name__ for name, paper in (PAPERS | PUPIL_PAPERS).items()}
    assert set(papers.values()) - {"calendar_file"} <= made
    files = {f"{name}.txt" for name in WORDED} | {f"{name}.png" for name in golden.LOOKED_AT}
    assert {one.name for one in golden.HERE.iterdir()} == files
    assert {name for name, one in PRINTED.items() if one.kind == "png"} <= set(golden.LOOKED_AT)


def test_every_template_of_a_document_is_printed_by_one_of_them() -> None:
    sources = "".join(one.read_text() for one in TEMPLATES.glob("*.py"))
    alone = {one.stem for one in TEMPLATES.glob("*.typ") if f'"documents/{one.stem}"' not in sources}
    assert alone == {"paper"}, "what documents share"


@pytest.mark.parametrize("name", WORDED)
def test_a_document_word_for_word(name: str) -> None:
    assert golden.words(PRINTED[name]) == (golden.HERE / f"{name}.txt").read_text()


@pytest.mark.parametrize("name", golden.LOOKED_AT)
def test_a_picture_looks_as_it_did(name: str) -> None:
    now = golden.look(PRINTED[name])
    assert alike(now, kept((golden.HERE / f"{name}.png").read_bytes()))
    assert now.high > 100


def test_a_picture_that_shows_something_else_is_noticed() -> None:
    one = PRINTED["week_picture"]
    less, other, more = (deepcopy(dict(one.facts)) for _ in range(3))
    less["bars"][0]["minutes"] -= 10
    other["trend"][0]["weeks"][0] = ("26 Oct", 41)
    more["incidents"][1] = ("2 Nov", 2)
    was = golden.look(one)
    for facts in (less, other, more):
        assert not alike(golden.look(Printed(week_picture, facts, "png")), was)


@pytest.mark.parametrize("name", ["week_picture", "rota_picture"])
def test_a_picture_is_the_same_in_a_dark_chat(name: str) -> None:
    page = on_page(PRINTED[name].made())
    assert alike(seen(page, DARK), seen(page))


@pytest.mark.parametrize("name", PDFS)
def test_a_screen_reader_learns_title_language_and_order(name: str) -> None:
    pdf = PRINTED[name].made()
    root = catalog(pdf)
    assert b"/Lang(en-GB)" in root
    assert re.search(rb"/StructTreeRoot \d+ 0 R", root)
    assert re.search(rb"/MarkInfo ?<<[^>]*/Marked true", root)
    assert re.search(rb"/ViewerPreferences ?<<[^>]*/DisplayDocTitle true", root)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    assert pypdfium2.PdfDocument(pdf).is_tagged()
    assert language(pdf) == "en-GB"
    assert str(PRINTED[name].facts["school"]) in title(pdf)
    assert [one for one in PEOPLE if one in title(pdf)] == []  # whoever sees a list of files sees a title
    assert pypdfium2.PdfDocument(pdf).get_metadata_value("CreationDate") == ""


@pytest.mark.parametrize("name", PDFS)
def test_every_picture_in_a_document_has_words(name: str) -> None:
    pdf = PRINTED[name].made()
    told = list(alternatives(pdf))
    assert all(len(one) > 3 for one in told)
    assert bool(told) == (name in {*DRAWN, "card"})


@pytest.mark.parametrize("name", NEVER)
def test_what_must_not_stand_in_a_document_does_not(name: str) -> None:
    told = golden.words(PRINTED[name])
    assert [one for one in NEVER[name] if re.search(rf"\b{re.escape(one)}", told)] == []


@pytest.mark.parametrize("name", PRINTED)
@pytest.mark.parametrize("typed", [typed for typed, _ in HOSTILE.values()], ids=HOSTILE)
def test_every_document_is_made_of_whatever_people_type(name: str, typed: str) -> None:
    one = PRINTED[name]
    made = one.maker(everywhere(one.facts, typed))
    assert made == one.maker(everywhere(one.facts, typed)) or one.kind == "docx"
    if one.kind == "pdf":
        assert b"<pdfuaid:part>1</pdfuaid:part>" in made  # every letter has a picture, or it would be refused
        assert pages(made)
