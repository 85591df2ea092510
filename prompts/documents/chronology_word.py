"""A pupil's chronology for Word: the same words as on paper, and the body maps as pictures with words behind them."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from io import BytesIO
from typing import Any

from prompts.documents.body_map import Body, Drawn, figures
from prompts.documents.chronology import Chronology, Entry
from prompts.documents.printing import each
from prompts.documents.word import bytes_of, in_rows, run, sheet, shown, small
from prompts.legible import OPENS

_FACES = {
    "front": ("Front", "the child’s right | the child’s left"),
    "back": ("Back", "the child’s left | the child’s right"),
}
_SHARP, _WIDE_MM, _LONGEST_TITLE = 2, 55, 255
Facts = Mapping[str, Any]


def chronology_in_word(about: Chronology, entries: Sequence[Entry]) -> bytes:
    """Return a chronology as DOCX; entries stand in the order given. Nothing is left out, shortened or corrected."""
    facts = each(asdict(about) | {"entries": [asdict(one) for one in entries]}, shown)
    title = f"Chronology of {facts['code']}, {facts['school']}"
    header = f"Confidential: child protection. Chronology of {facts['code']}"
    document = sheet(title[:_LONGEST_TITLE], header, facts["school"])
    _head(document, facts)
    for written, one in zip(entries, facts["entries"], strict=True):
        _entry(document, one)
        if written.body is not None:
            _body_map(document, written.body, one["body"])
    return bytes_of(document)


def _head(document: Any, facts: Facts) -> None:
    document.add_heading(f"Chronology of {facts['pupil']}", 1)
    in_rows(
        document,
        (
            ("School", facts["school"]),
            ("Pupil", f"{facts['pupil']} ({facts['code']})"),
            ("Made by", facts["made_by"]),
            ("Made", facts["made"]),
            ("Reason", facts["reason"]),
            ("Entries", f"{len(facts['entries'])}, oldest first"),
        ),
    )
    named = f" {OPENS}…⟧ names a sign that cannot be shown." if OPENS in str(facts) else ""
    words = "The words are as they were first written. Words added later stand below them and are marked."
    small(document, words + named)


def _entry(document: Any, one: Facts) -> None:
    document.add_heading(_stands(one["moment"], one["kind"], one["reference"]), 2)
    if one["author"]:
        small(document, f"Written by {one['author']}")
    document.add_paragraph(one["words"])
    for more in one["added"]:
        small(document, f"Added later · {_stands(more['moment'], more['author'])}")
        document.add_paragraph(more["words"])


def _stands(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _body_map(document: Any, body: Body, facts: Facts) -> None:
    document.add_heading("Body map", 3)
    small(
        document,
        "Drawn from the words above. Left and right are the child’s own. Nobody looked at the child to draw it.",
    )
    if body.marks:
        _figures(document, body.marks, facts["marks"])
    for one in facts["marks"]:
        size = f", size: {one['size']}" if one["size"] else ""
        run(document.add_paragraph(f"{one['number']}  {_lies(one)}{size} "), f"“{one['words']}”")
    if any(not one["face_said"] for one in facts["marks"]):
        small(document, "An open ring: nobody said front or back, so it is drawn in front.")
    if facts["undrawn"]:
        words = "Told of in words and not drawn: the area or the side is not said, or is not for drawing."
        document.add_paragraph(words)
    for words in facts["undrawn"]:
        document.add_paragraph(f"“{words}”", style="List Bullet")


def _figures(document: Any, marks: Sequence[Drawn], told: Sequence[Facts]) -> None:
    import vl_convert  # noqa: PLC0415 - 90 MB that only whoever draws needs
    from docx.shared import Mm  # noqa: PLC0415

    cells = document.add_table(rows=1, cols=2).rows[0].cells
    for cell, (face, drawn) in zip(cells, figures(marks).items(), strict=True):
        name, sides = _FACES[face]
        cell.paragraphs[0].add_run(name).bold = True
        small(cell, sides)
        # The converter has no other letters than its own.
        picture = vl_convert.svg_to_png(drawn.replace("Libertinus Serif", "Liberation Sans"), scale=_SHARP)
        shape = cell.add_paragraph().add_run().add_picture(BytesIO(picture), width=Mm(_WIDE_MM))
        here = "; ".join(_told(one) for one in told if one["face"] == face) or "no mark"
        shape._inline.docPr.set("descr", f"{name} of the body: {here}.")  # noqa: SLF001 - it has no other door


def _told(one: Facts) -> str:
    return ", ".join(filter(None, (str(one["number"]), _lies(one), one["size"])))


def _lies(one: Facts) -> str:
    """Return where a mark lies: "left upper arm, front or back not said"."""
    side = one["side"]
    area = f"{one['area']} (both)" if side == "both" else f"{side} {one['area']}".strip()
    return f"{area}, {one['face'] if one['face_said'] else 'front or back not said'}"
