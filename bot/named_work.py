"""Which programme or outcome the words of a note speak of: by number where one is said, else by the words themselves."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.plans import Outcome, Programme
from bot.pupils import fold
from bot.reading.facts import facts
from bot.records import Record

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+")
_ROOT = 4
"""Letters by which words are the same word here: read, reads and reading, break and breaks."""
# Words that stand in any plan or any note and tell nothing apart.
_COMMON = frozenset(
    [
        "a",
        "an",
        "and",
        "any",
        "are",
        "as",
        "ask",
        "asks",
        "at",
        "be",
        "been",
        "by",
        "can",
        "class",
        "each",
        "easter",
        "end",
        "ends",
        "for",
        "from",
        "has",
        "have",
        "he",
        "her",
        "his",
        "in",
        "into",
        "is",
        "it",
        "its",
        "july",
        "june",
        "may",
        "of",
        "on",
        "one",
        "or",
        "own",
        "out",
        "per",
        "session",
        "sessions",
        "she",
        "than",
        "that",
        "the",
        "their",
        "them",
        "then",
        "they",
        "this",
        "three",
        "times",
        "to",
        "together",
        "two",
        "up",
        "using",
        "very",
        "was",
        "week",
        "weeks",
        "when",
        "which",
        "who",
        "will",
        "with",
        "within",
        "work",
        "year",
        "group",
        "minute",
        "minutes",
        "mins",
        "day",
        "daily",
        "lesson",
        "lessons",
        "programme",
        "intervention",
        "1",
    ]
)
_ALSO = {
    "salt": ("speech", "language"),
    "slt": ("speech", "language"),
    "ot": ("occupational", "therapy"),
    "physio": ("physiotherapy",),
    "cs": ("colourful", "semantics"),
}
"""What short forms that name a programme stand for."""
_ENOUGH = 2
"""So many words of its own an outcome shares with a note that says no number; one alone is chance."""


@lru_cache(maxsize=8192)
def roots(text: str, without: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return the telling words of a text by their first four letters, short forms written out."""
    found: set[str] = set()
    for word in _WORD.findall(fold(text)):
        for whole in _ALSO.get(word, (word,)):
            if whole not in _COMMON and whole not in without:
                found.add(whole[:_ROOT])
    return frozenset(found)


def programmes_in(record: Record, programmes: Sequence[Programme]) -> tuple[Programme, ...]:
    """Return the programmes that a note names: all telling words of a name, of a name of three or more all but one."""
    said = roots(record.words)
    return tuple(one for one in programmes if _names(said, roots(one.name)))


def _names(said: frozenset[str], wanted: frozenset[str]) -> bool:
    missing = len(wanted - said)
    return bool(wanted) and missing <= (len(wanted) > _ENOUGH)


def _told(text: str, without: frozenset[str]) -> frozenset[str]:
    """Return the telling words without numbers: a score of 4/10 does not speak of "4 of 5 lessons"."""
    return frozenset(root for root in roots(text, without) if not root.isdigit())


def outcome_of(record: Record, outcomes: Sequence[Outcome], called: Iterable[str] = ()) -> Outcome | None:
    """Return the outcome a note is about: the one it gives the number of, else the one it shares most words with.

    `called` is what the pupil answers to, which says nothing. Two that fit equally well are none: it is never guessed.
    """
    number = record.facts.get("outcome") or facts(record.words, ("outcome",)).get("outcome")
    if number:
        return next((one for one in outcomes if one.number == number), None)
    names = frozenset(word for name in called for word in _WORD.findall(fold(name)))
    said = _told(record.words, names)
    shared = sorted(
        ((len(said & _told(one.text, names)), one) for one in outcomes), key=lambda pair: -pair[0]
    )
    if not shared or shared[0][0] < _ENOUGH:
        return None
    return shared[0][1] if len(shared) == 1 or shared[0][0] > shared[1][0] else None
