"""Force, restraint or seclusion on paper: the school's own record, and the report to parents."""

from collections.abc import Mapping
from typing import Any

from prompts.documents.printing import pdf


def restrictive(facts: Mapping[str, Any]) -> bytes:
    """Return the school's record as PDF, A4. Whatever is unknown becomes a line to write on.

    Texts, "" when unknown: `school`, `pupil`, `group`, `reference`, `author`, `written`, `late`, `withdrawn`, `printed`,
    `printed_by`, `date`, `time`, `minutes` (a number as text), `sen` (none, support or ehcp), `unsure`, `text`.

    Lists of what was said, each with `choice`, a button's key, or `words` as typed: `length`, `place`, `witnesses`,
    `before`, `behaviour`, `tried`, `worked`, `plan`, `technique`, `why`, `ended`, `injuries`, `first_aid`, `first_aider`,
    `child_words`, `leader_told`; `parents` too, with `at` and `by`.

    `adults`: `name`, `roles`, `certificates` of `course` and `until`. `leaders`: `name`, `asked`, `closed`. `accounts`:
    `name`, `at`, `words`, `state` (given, absent, skipped, open). `changes`: `what` (add, words, reading, kind, pupil,
    withdraw), `at`, `by`, `before`, `after`. `clock`, empty or `at`, `minutes`, `same_day` (yes or no). `withheld`, empty or
    `at`, `by`, `instead`.
    """
    return pdf("documents/restrictive", facts)


def parents_report(facts: Mapping[str, Any]) -> bytes:
    """Return the report to parents as PDF, A4. Whatever is unknown becomes a line to write on.

    Texts, "" when unknown: `school`, `pupil`, `first_name`, `reference`, `printed`, `date`, `time`, `minutes`, `unsure`.
    Lists of what was said, as in `restrictive`: `length`, `place`, `before`, `tried`, `done`, `why`, `injuries`,
    `first_aid`. `speak_to` is a list of names.
    """
    return pdf("documents/parents", facts)
