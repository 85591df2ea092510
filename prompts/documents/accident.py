"""An accident on paper: the form for the office and the head."""

from collections.abc import Mapping
from typing import Any

from prompts.documents.printing import pdf


def accident_form(facts: Mapping[str, Any]) -> bytes:
    """Return the form as PDF, A4. Whatever is unknown becomes a line to write on.

    Texts, "" when unknown: `school`, `pupil`, `group`, `reference`, `author`, `written`, `late`, `withdrawn`, `printed`,
    `printed_by`, `date`, `time`, `minutes`, `nobody`, `hospital`, `words` as the record reads now, `text` as first written.

    Lists of what was said, each with `choice`, a button's key, or `words` as typed: `place`, `equipment`, `injuries`,
    `body_area`, `side`, `mark`, `head_injury`, `unconscious`, `vomited`, `first_aid`, `first_aider`, `after`, `went_to`,
    `slip`, `witness`, `told`, `leader_told`; `parents` too, with `at` and `by`. `checks`: `after` in minutes, `choice`
    (fine, worse or ""), `at`, `by`. `changes`: `what`, `at`, `by`, `before`, `after`.
    """
    return pdf("documents/accident", facts)
