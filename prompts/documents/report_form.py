"""The form of a brief report in Word: headings, places to be filled, a line to sign on. Made anew for each report."""

from typing import Any

from prompts.documents.word import bytes_of, in_rows, run, sheet, small

_TITLE = "Brief report for a review"
_HEAD = (
    ("School", "{{ school }}"),
    ("Pupil", "{{ pupil }} ({{ code }})"),
    ("For", "{{ kind }}, {{ meeting }}"),
    ("Period", "{{ first }} to {{ last }}, drafted from {{ notes }} of the author’s own notes"),
    ("Written by", "{{ by }}"),
)


def form() -> bytes:
    """Return the form as DOCX with the tags of docxtpl in it; the same facts fill it as the PDF."""
    document = sheet(_TITLE, "Confidential: about a pupil. Brief report on {{ code }}", "{{ school }}")
    document.add_heading("Brief report on {{ pupil }}", 1)
    in_rows(document, _HEAD)
    small(document, "Numbers are counted from the notes. Behind each sentence stand the notes it rests on.")
    _sections(document)
    document.add_paragraph("Signed by {{ by }} in Alongside, {{ signed }}.")
    document.add_paragraph("Signature: ______________________________    Date: ________________")
    _annex(document)
    return bytes_of(document)


def _sections(document: Any) -> None:
    document.add_paragraph("{%p for part in sections %}")
    document.add_heading("{{ part.title }}", 2)
    document.add_paragraph("{%p if not part.lines %}")
    document.add_paragraph("Nothing noted.")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for one in part.lines %}")
    line = document.add_paragraph("{{ one.text }} ")
    run(
        line,
        "{% if one.typed %}[written by the author]{% elif one.refs %}[{{ one.refs }}{% if one.more %} and {{ one.more }} more, see the annex{% endif %}]{% endif %}",
    )
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endfor %}")


def _annex(document: Any) -> None:
    document.add_page_break()
    document.add_heading("Annex: notes about {{ pupil }}", 2)
    small(
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
    run(document.add_paragraph("{{ one.text }} "), "[{{ one.refs }}]")
    document.add_paragraph("{%p endfor %}")
    document.add_heading("The notes", 3)
    document.add_paragraph("{%p for one in entries %}")
    document.add_heading("{{ one.moment }} · {{ one.kind }} · {{ one.reference }} · {{ one.author }}", 4)
    document.add_paragraph("{{ one.words or 'Words in the record.' }}")
    document.add_paragraph("{%p endfor %}")
