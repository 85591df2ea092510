"""A pupil's chronology on paper and for other programs: what was written, in its own words, oldest first."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from prompts.documents.body_map import Body, figures
from prompts.documents.printing import pdf

FORMAT, VERSION = "alongside chronology", 1


@dataclass(frozen=True, slots=True)
class Added:
    """Words that came after the first ones: when, by whom, and what they are. `at` is the moment in ISO 8601, UTC."""

    moment: str
    author: str
    words: str
    at: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: when it was, what it is ("concern", "decision"), its reference, who wrote it, the words as written.

    Moments and names are words already, as the school's own clock and people write them. What is unknown is "". `body` is
    the map of the marks that the words tell of, if they tell of any. `at` is the moment in ISO 8601, UTC.
    """

    moment: str
    kind: str
    reference: str
    author: str
    words: str
    added: tuple[Added, ...] = ()
    body: Body | None = None
    at: str = ""


@dataclass(frozen=True, slots=True)
class Chronology:
    """What stands above the entries: whose it is, and who made it when and why. `at` is when, in ISO 8601, UTC."""

    school: str
    pupil: str
    code: str
    made_by: str
    made: str
    reason: str
    at: str = ""


def chronology(about: Chronology, entries: Sequence[Entry]) -> bytes:
    """Return a chronology as PDF; entries stand in the order given, which the caller makes oldest first.

    Nothing is left out, shortened or corrected; what paper cannot show is named, see `prompts/legible.py`.
    """
    facts = _facts(about, entries)
    drawn = {
        f"{face}{number}": figure
        for number, one in enumerate(entries)
        if one.body is not None
        for face, figure in figures(one.body.marks).items()
    }
    return pdf("documents/chronology", facts, **drawn)


def chronology_in_json(about: Chronology, entries: Sequence[Entry]) -> bytes:
    """Return a chronology for other programs: JSON, plain ASCII, so that every sign arrives as it was typed.

    One object of `format`, always "alongside chronology"; `version`, a number that grows when a name goes or changes its
    meaning, while new names may come at any time; the texts `school`, `pupil` (the whole name), `code`, `made_by`, `made`,
    `at` and `reason`; and `entries`, in the order given, each of the texts `at`, `moment`, `kind`, `reference`, `author`
    and `words`; `added`, a list of `at`, `moment`, `author` and `words`; and `body`, null or a mapping of `marks` (as
    `Drawn` has them) and `undrawn`, a list of texts. `at` is ISO 8601 in UTC; `moment` and `made` are the same in words, as
    the school's clock shows them. What is unknown is "".
    """
    facts = {"format": FORMAT, "version": VERSION, **_facts(about, entries)}
    return f"{json.dumps(facts, indent=2)}\n".encode("ascii")


def _facts(about: Chronology, entries: Sequence[Entry]) -> dict[str, Any]:
    return {**asdict(about), "entries": [asdict(one) for one in entries]}
