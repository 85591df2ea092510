"""A pupil's chronology on paper: what was written, in its own words, oldest first."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from prompts.documents.body_map import Body, figures
from prompts.documents.printing import pdf


@dataclass(frozen=True, slots=True)
class Added:
    """Words that came after the first ones: when, by whom, and what they are."""

    moment: str
    author: str
    words: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: when it was, what it is ("concern", "decision"), its reference, who wrote it, the words as written.

    Moments and names are words already, as the school's own clock and people write them. What is unknown is "". `body` is
    the map of the marks that the words tell of, if they tell of any.
    """

    moment: str
    kind: str
    reference: str
    author: str
    words: str
    added: tuple[Added, ...] = ()
    body: Body | None = None


@dataclass(frozen=True, slots=True)
class Chronology:
    """What stands above the entries: whose it is, and who made it when and why."""

    school: str
    pupil: str
    code: str
    made_by: str
    made: str
    reason: str


def chronology(about: Chronology, entries: Sequence[Entry]) -> bytes:
    """Return a chronology as PDF; entries stand in the order given, which the caller makes oldest first.

    Nothing is left out, shortened or corrected; what paper cannot show is named, see `prompts/legible.py`.
    """
    facts = {**asdict(about), "entries": [asdict(one) for one in entries]}
    drawn = {
        f"{face}{number}": figure
        for number, one in enumerate(entries)
        if one.body is not None
        for face, figure in figures(one.body.marks).items()
    }
    return pdf("documents/chronology", facts, **drawn)
