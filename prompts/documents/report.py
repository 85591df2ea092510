"""A brief report for a review, to be read and printed (PDF) or worked on (Word)."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any

from jinja2 import Environment, StrictUndefined

from prompts.documents.printing import each, pdf
from prompts.documents.report_form import form
from prompts.documents.word import shown


def report(facts: Mapping[str, Any]) -> bytes:
    """Return a report with its annex as PDF, A4.

    `facts` are texts `school`, `pupil` (the whole name), `code`, `kind` and `meeting` (of the review), `first`, `last`,
    `notes` (how many), `by` and `signed`; `sections`, each with a `title` and `lines` of `text` and `refs`, how many
    `more` refs there are, and whether the author `typed` it; `behind`, `text` and all `refs` of those with more;
    `outcomes` of the plan, `number` and `text`;
    `entries` of the annex, oldest first: `moment`, `kind`, `reference`, `author` and `words` ("" where they stay in
    the record).
    """
    return pdf("documents/report", facts)


def report_in_word(facts: Mapping[str, Any]) -> bytes:
    """Return the same report as DOCX. What people typed is escaped; what no file of Word may hold is named.

    Raises:
        jinja2.UndefinedError: the form wants a fact that was not given.

    """
    from docxtpl import DocxTemplate  # noqa: PLC0415 - only whoever writes for Word needs it

    document, made = DocxTemplate(BytesIO(form())), BytesIO()
    strict = Environment(undefined=StrictUndefined, autoescape=True)
    document.render(each(facts, shown), strict, autoescape=True)
    document.save(made)
    return made.getvalue()
