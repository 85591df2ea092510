"""What all files of Word share: paper and letters, title and language, and how what people typed is shown."""

from collections.abc import Iterable
from io import BytesIO
from typing import Any

from prompts.legible import MAY_BREAK, legible

_INK, _QUIET = "1A1A1A", "4A4A4A"
_HEADINGS = {1: 19, 2: 13, 3: 11.5, 4: 10}
"""How large headings are, in points, by their level."""


def sheet(title: str, header: str, footer: str) -> Any:
    """Return an empty document, A4: `title` is what lists of files show, the others stand on every page."""
    from docx import Document  # noqa: PLC0415 - comes with docxtpl, and as seldom
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import Mm, Pt  # noqa: PLC0415

    document = Document()
    section, style = document.sections[0], document.styles["Normal"]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(20)
    style.font.name, style.font.size = "Calibri", Pt(11)
    style.paragraph_format.space_after = Pt(4)
    _headings(document)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "en-GB")
    section.header.paragraphs[0].text, section.footer.paragraphs[0].text = header, footer
    about = document.core_properties
    about.title, about.author, about.language = title, "Alongside", "en-GB"
    about.comments = about.last_modified_by = ""
    return document


def _headings(document: Any) -> None:
    """Set headings in ink: the blue that Word begins with is too pale to be read by everybody."""
    from docx.shared import Pt, RGBColor  # noqa: PLC0415

    for level, size in _HEADINGS.items():
        font = document.styles[f"Heading {level}"].font
        font.color.rgb, font.italic, font.size = RGBColor.from_string(_INK), False, Pt(size)


def in_rows(document: Any, rows: Iterable[tuple[str, str]]) -> None:
    """Add a table of names and what stands behind each."""
    from docx.shared import Mm  # noqa: PLC0415

    table = document.add_table(rows=0, cols=2)
    for name, words in rows:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = name, words
        cells[0].width, cells[1].width = Mm(28), Mm(142)


def small(document: Any, words: str) -> None:
    """Add a paragraph in small grey letters."""
    run(document.add_paragraph(), words)


def run(paragraph: Any, words: str) -> None:
    """Add words in small grey letters to a paragraph."""
    from docx.shared import Pt, RGBColor  # noqa: PLC0415

    added = paragraph.add_run(words)
    added.font.size, added.font.color.rgb = Pt(8.5), RGBColor.from_string(_QUIET)


def shown(text: str) -> str:
    """Return what people typed as a file of Word can hold it: what it may not hold is named."""
    return legible(text, lambda _: True).replace(MAY_BREAK, "")


def bytes_of(document: Any) -> bytes:
    """Return a document as DOCX."""
    made = BytesIO()
    document.save(made)
    return made.getvalue()
