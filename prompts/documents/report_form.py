"""The form of a brief report in Word: headings, places to be filled, a line to sign on. Made anew for each report."""

from io import BytesIO
from typing import Any

_TITLE = "Brief report for a review"
_INK, _QUIET = "1A1A1A", "4A4A4A"
_HEADINGS = {1: 19, 2: 13, 3: 11.5, 4: 10}
"""How large headings are, in points, by their level."""
_HEAD = (
    ("School", "{{ school }}"),
    ("Pupil", "{{ pupil }} ({{ code }})"),
    ("For", "{{ kind }}, {{ meeting }}"),
    ("Period", "{{ first }} to {{ last }}, drafted from {{ notes }} of the author’s own notes"),
    ("Written by", "{{ by }}"),
)


def form() -> bytes:
    """Return the form as DOCX with the tags of docxtpl in it; the same facts fill it as the PDF."""
    from docx import Document  # noqa: PLC0415 - comes with docxtpl, and as seldom
    from docx.shared import Mm  # noqa: PLC0415

    document = Document()
    _look(document)
    document.add_heading("Brief report on {{ pupil }}", 1)
    table = document.add_table(rows=0, cols=2)
    for name, words in _HEAD:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = name, words
        cells[0].width, cells[1].width = Mm(28), Mm(142)
    _small(document, "Numbers are counted from the notes. Behind each sentence stand the notes it rests on.")
    _sections(document)
    document.add_paragraph("Signed by {{ by }} in Alongside, {{ signed }}.")
    document.add_paragraph("Signature: ______________________________    Date: ________________")
    _annex(document)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _look(document: Any) -> None:
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import Mm, Pt  # noqa: PLC0415

    section, style = document.sections[0], document.styles["Normal"]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(20)
    style.font.name, style.font.size = "Calibri", Pt(11)
    style.paragraph_format.space_after = Pt(4)
    _headings(document)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "en-GB")
    section.header.paragraphs[0].text = "Confidential: about a pupil. Brief report on {{ code }}"
    section.footer.paragraphs[0].text = "{{ school }}"
    about = document.core_properties
    about.title, about.author, about.language = _TITLE, "Alongside", "en-GB"
    about.comments = about.last_modified_by = ""


def _headings(document: Any) -> None:
    """Set headings in ink: the blue that Word begins with is too pale to be read by everybody."""
    from docx.shared import Pt, RGBColor  # noqa: PLC0415

    for level, size in _HEADINGS.items():
        font = document.styles[f"Heading {level}"].font
        font.color.rgb, font.italic, font.size = RGBColor.from_string(_INK), False, Pt(size)


def _sections(document: Any) -> None:
    document.add_paragraph("{%p for part in sections %}")
    document.add_heading("{{ part.title }}", 2)
    document.add_paragraph("{%p if not part.lines %}")
    document.add_paragraph("Nothing noted.")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for one in part.lines %}")
    line = document.add_paragraph("{{ one.text }} ")
    _run(
        line,
        "{% if one.typed %}[written by the author]{% elif one.refs %}[{{ one.refs }}{% if one.more %} and {{ one.more }} more, see the annex{% endif %}]{% endif %}",
    )
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endfor %}")


def _annex(document: Any) -> None:
    document.add_page_break()
    document.add_heading("Annex: notes about {{ pupil }}", 2)
    _small(
        document,
        "{{ first }} to {{ last }}, oldest first, {{ entries | length }} of them. Where no words stand, they are in the record "
        "itself: care, health, homes, other children, and whatever is recorded separately.",
    )
    document.add_paragraph("{%p if outcomes %}")
    document.add_heading("Outcomes of the plan", 3)
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for one in outcomes %}")
    document.add_paragraph("{{ one.number }}  {{ one.text }}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p if behind %}")
    document.add_heading("Notes behind what was counted", 3)
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for one in behind %}")
    _run(document.add_paragraph("{{ one.text }} "), "[{{ one.refs }}]")
    document.add_paragraph("{%p endfor %}")
    document.add_heading("The notes", 3)
    document.add_paragraph("{%p for one in entries %}")
    document.add_heading("{{ one.moment }} · {{ one.kind }} · {{ one.reference }} · {{ one.author }}", 4)
    document.add_paragraph("{{ one.words or 'Words in the record.' }}")
    document.add_paragraph("{%p endfor %}")


def _small(document: Any, words: str) -> None:
    _run(document.add_paragraph(), words)


def _run(paragraph: Any, words: str) -> None:
    from docx.shared import Pt, RGBColor  # noqa: PLC0415

    run = paragraph.add_run(words)
    run.font.size, run.font.color.rgb = Pt(8.5), RGBColor.from_string(_QUIET)
