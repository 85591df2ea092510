"""What a good colleague would still ask about a record: at most two things, or the short flow the law or a policy wants.

Pure: from a record and what its words already say to the questions that are open, and what an answer does.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from bot.kinds import type_of
from bot.records import Record

MOST = 2
"""Questions after a log or an incident that no law or policy asks more of."""
CHECKS = {
    "check15": timedelta(minutes=15),
    "check30": timedelta(minutes=30),
    "check60": timedelta(minutes=60),
}
"""After a bump to the head somebody looks again: minutes after it was recorded (ours; a school may do it sooner)."""
HEAD_BUMP = ("aider", "parents", *CHECKS)
SEIZURE = ("length", "rescue", "parents")
ACCOUNT = "account"
CLOSE = "close"
WITHHELD = "withheld"
"""Parents are not told of force, as it could seriously harm the child: who is told instead (2006 Act, s.93A)."""
STAYS = frozenset({ACCOUNT, CLOSE})
"""What is named in the sweep of every day until it is done."""

# What the buttons of a question may carry. A word typed instead is kept as it is.
CHOICES: Mapping[str, tuple[str, ...]] = {
    "when": ("now",),
    "aid": ("none",),
    "aider": ("yes", "no"),
    "parents": ("told", "office", "no"),
    "office": ("told", "no"),
    "safe": ("yes", "no"),
    "found": ("found", "no"),
    "force": ("yes", "no", "unsure"),
    "why": ("harm", "damage", "crime", "order"),
    "injured": ("none",),
    "rescue": ("no",),
    "check15": ("fine", "worse"),
    "check30": ("fine", "worse"),
    "check60": ("fine", "worse"),
    "account": ("absent",),
    "close": ("told", "closed"),
    "withheld": ("parent", "authority", "nobody"),
}
SKIP = "skip"
NO_SKIP = frozenset({"force", "close", WITHHELD, *CHECKS})
"""Questions that are answered or stay open; every other one may be skipped, and then shows as "not given"."""
DECIDES = frozenset({"force", "found", CLOSE, WITHHELD, *CHECKS})
"""Questions whose answer calls help, tells a leader or closes a task: only a button does, or words that say the same."""

# Which fact in the words makes a question unnecessary.
ANSWERED_BY = {
    "dose": ("dose",),
    "before": ("antecedent",),
    "aid": ("first_aid",),
    "aider": ("first_aider",),
    "parents": ("parent_told",),
    "safe": ("safe_now",),
    "found": ("found",),
    "place": ("place",),
    "tried": ("strategies",),
    "ended": ("ended",),
    "injured": ("injuries",),
    "said": ("child_words",),
    "length": ("minutes",),
    "office": ("told",),
    "rescue": ("rescue_medicine",),
}
# "Told the head" and "head first" are no bump to the head; "outfit", "fitted in" and "absence letter" no seizure.
_HIT_THE_HEAD = re.compile(
    r"(?<!the )\b(?:hea?ds?|forehead|temple|skull)\b(?! ?(?:first|teacher|told|lice|down\b))|\bon the head\b"
)
_FITTED = re.compile(
    r"\b(?:seiz\w+|fits?|fitting|fitted(?! in\b)|convuls\w+|absences?(?! (?:letter|line|call|note)\b))\b"
)

TIME_KEY = "when"
NOBODY = "nobody"
"""What `facts["about"]` says of a record about no child: a hazard, a fall of one's own. No parent is told of it."""


class Outcome(StrEnum):
    """How a question ended."""

    ANSWERED = "answered"
    SKIPPED = "skipped"
    MOOT = "moot"


@dataclass(frozen=True, slots=True)
class Question:
    """A question about a record to one person. `place` is its turn; `next_at` when it speaks by itself, if it does.

    It is open until `closed_at`; what is open and was never answered is shown as "not given".
    """

    id: UUID
    school: UUID
    record: UUID
    person: UUID
    key: str
    place: int
    next_at: datetime | None = None
    asked_at: datetime | None = None
    closed_at: datetime | None = None
    outcome: str | None = None
    answer: str | None = None


def wanted(record: Record) -> tuple[str, ...]:
    """Return the keys of what is to be asked of the author of a new record, in order."""
    if record.urgency == "red":
        return ()
    kind = type_of(record.kind, record.type)
    asks = (
        kind.asks if not record.facts.get("ahead") else ("when", *(key for key in kind.asks if key != "when"))
    )
    if record.force == "maybe":
        return ("force", *_missing(record, asks))[:MOST]
    flow = kind.duty or _flow_of(record)
    if flow:
        return _missing(record, flow)
    return _missing(record, asks)[:MOST]


def _flow_of(record: Record) -> tuple[str, ...]:
    words = record.words.casefold()
    if record.type == "accident" and _HIT_THE_HEAD.search(words):
        return HEAD_BUMP
    if record.type == "medical" and _FITTED.search(words):
        return SEIZURE
    return ()


def _missing(record: Record, keys: tuple[str, ...]) -> tuple[str, ...]:
    """Return the keys that the words of a record leave open."""
    return tuple(key for key in keys if not _said(record, key))


def _said(record: Record, key: str) -> bool:
    if key == "when":
        return record.precision != "sent"
    if key == "parents" and record.facts.get("about") == NOBODY:
        return True
    return any(record.facts.get(fact) for fact in ANSWERED_BY.get(key, ()))


def next_at(key: str, now: datetime) -> datetime | None:
    """Return when a question speaks by itself; None when it waits for its turn."""
    return now + CHECKS[key] if key in CHECKS else None


def given(questions: Mapping[str, Question]) -> dict[str, str]:
    """Return what was answered, by key; "not given" for what was skipped, or may be and never was answered."""
    return {
        key: (one.answer if one.outcome == Outcome.ANSWERED else None) or "not given"
        for key, one in questions.items()
        if one.outcome != Outcome.MOOT and (one.closed_at is not None or key not in NO_SKIP)
    }
