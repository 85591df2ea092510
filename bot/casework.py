"""What is written into the file of a concern: decisions and their reasons, actions, referrals, who was told.

Pure. The file only grows: a new decision stands beside the old one, and nothing in it is ever changed (KCSIE asks for
concerns, discussions, decisions and the reasons for them in writing, and for the reasons not to refer too).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

SHORTEST_REASON = 10
"""Letters a reason has at least: "no" is none."""


class Kind(StrEnum):
    """What a line in the file is."""

    WORDS = "words"
    TOLD = "told"
    DECISION = "decision"
    ACTION = "action"
    DONE = "done"
    REFERRAL = "referral"
    PARENTS = "parents"
    NOTE = "note"
    ASKED = "asked"
    ANSWERED = "answered"
    LINK = "link"
    REVIEW = "review"
    SUBJECT = "subject"
    CLOSING = "closing"
    CLOSE = "close"
    REOPEN = "reopen"
    SENCO = "senco"


DECISIONS: Mapping[str, str] = {
    "monitor": "Monitor",
    "help": "Early help",
    "refer": "Refer",
    "not": "Do not refer",
    "none": "No further action",
}
BODIES: Mapping[str, str] = {
    "care": "Children's social care",
    "police": "Police",
    "lado": "LADO",
    "channel": "Channel",
}
ASKS: Mapping[str, str] = {
    "when": "when was it?",
    "where": "where was it?",
    "who": "who else was there?",
    "words": "what were the child's exact words?",
    "mark": "where was the mark, and how big?",
    "now": "where is the child now?",
}
"""What whoever has a concern may ask of its reporter: only what they saw or heard already, never to go back to the child."""


MAY_KNOW, NOT_ANY_MORE = "may know there is something", "is not told any more"
"""What is decided about the SENCO: to know that the DSL holds information, and nothing of it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line in the file of a concern: who wrote it when, in words, and what is known by name (who, by when, to whom)."""

    id: UUID
    school: UUID
    concern: UUID
    kind: Kind
    by: UUID
    at: datetime
    text: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


def decided(file: Sequence[Entry]) -> bool:
    """Whether a decision stands since the concern was last opened."""
    last = max((place for place, one in enumerate(file) if one.kind is Kind.REOPEN), default=-1)
    return any(one.kind is Kind.DECISION for one in file[last + 1 :])


def senco_may_know(file: Sequence[Entry]) -> bool:
    """Whether the SENCO may know that there is something: what was decided last."""
    said = [one.facts.get("knows") for one in file if one.kind is Kind.SENCO]
    return bool(said) and said[-1] == MAY_KNOW


def to_do(file: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the actions nobody has done yet, oldest first."""
    done = {one.facts.get("action") for one in file if one.kind is Kind.DONE}
    return tuple(one for one in file if one.kind is Kind.ACTION and one.id.hex not in done)


def overdue(file: Sequence[Entry], today: date) -> tuple[Entry, ...]:
    """Return the actions whose day is past."""
    return tuple(one for one in to_do(file) if (due := one.facts.get("due")) and due < today.isoformat())


def enough(kind: Kind, text: str) -> bool:
    """Whether words are a reason: a decision, not telling parents and closing want one of ten letters or more."""
    wanted = SHORTEST_REASON if kind in {Kind.DECISION, Kind.PARENTS, Kind.CLOSE, Kind.REFERRAL} else 1
    return len(text.strip()) >= wanted


_WHAT: Mapping[Kind, str] = {
    Kind.WORDS: "added",
    Kind.TOLD: "told in person:",
    Kind.DECISION: "decided:",
    Kind.ACTION: "to do:",
    Kind.DONE: "done:",
    Kind.REFERRAL: "referred to",
    Kind.PARENTS: "parents",
    Kind.NOTE: "noted",
    Kind.ASKED: "asked",
    Kind.ANSWERED: "answered",
    Kind.LINK: "linked with",
    Kind.REVIEW: "review on",
    Kind.SUBJECT: "is about",
    Kind.CLOSING: "wants to close",
    Kind.CLOSE: "closed",
    Kind.REOPEN: "opened again",
    Kind.SENCO: "the SENCO",
}


def told(line: Entry) -> str:
    """Return what a line of a file is, and what is known of it by name: "decided: Monitor", "to do: Mr Osei, 2026-11-24"."""
    facts = dict(line.facts)
    decision = DECISIONS.get(facts.pop("decision", ""), "")
    facts.pop("action", None)
    return " ".join(filter(None, (_WHAT[line.kind], ", ".join(filter(None, (decision, *facts.values()))))))
