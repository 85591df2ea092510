"""Which kind the words of a message lean to: counted in labelled messages, for what no cue says plainly.

A word that stood in seven notes of care and one of learning speaks for care. How much is worked out from the counts in
`lexicon/counted.py` (add-a-little smoothing, logarithms, as in spam filters), so every leaning can be told word by word.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from math import log

from bot.kinds import FIRST_WORDS
from bot.reading.cues import Hit, Sign
from bot.reading.judge import Verdict
from bot.reading.lexicon.counted import COUNTED, MESSAGES

CUES = 16.0
"""How far the words must lean away from what the cues say before they are followed: e to the 16th against one."""
A_WORRY = 3.0
"""How far they must lean to a concern: of 1,000 messages left out of the counting this finds 13 of 14 that no cue found,
and takes 9 of 754 for one that are none."""
WORRY = 20.0
"""How far away from a concern: of 70 concerns nobody had counted the furthest leant by 5, of nine false ones the nearest by 23."""
_FEW = 8
"""Words and pairs that were counted before: of fewer nothing is concluded."""
_SHORT = 16
"""Of fewer than these only much is."""
_LITTLE = 0.5
_SPREAD = 8
_HALF = 0.5
_DIGIT = re.compile(r"\d+")
_TOLD = 3
_RECORDS = frozenset({"log", "incident", "concern"})


def features(words: Sequence[str]) -> set[str]:
    """Return the words of a message and its pairs of neighbours; every number is the same word, a first word is none."""
    plain = [_DIGIT.sub("0", word) for word in words[bool(words) and words[0] in FIRST_WORDS :]]
    return set(plain) | {f"{first}_{second}" for first, second in pairwise(plain)}


@dataclass(frozen=True)
class Counts:
    """How many messages there are of each kind, and in how many of them each word stands, by the place of the kind."""

    messages: Mapping[str, int]
    words: Mapping[str, Mapping[int, int]]
    remembered: dict[str, tuple[float, ...]] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, messages: Mapping[str, int], counted: Mapping[str, Mapping[str, int]]) -> "Counts":
        """Return counts by word instead of by kind."""
        words: dict[str, dict[int, int]] = {}
        for place, kind in enumerate(messages):
            for word, times in counted[kind].items():
                words.setdefault(word, {})[place] = times
        return cls(messages, words)

    def speaks(self, word: str) -> tuple[float, ...]:
        """Return how much a word speaks for each kind."""
        known = self.remembered.get(word)
        if known is None:
            mine, total = self.words[word], sum(self.messages.values())
            share = _LITTLE * _SPREAD * sum(mine.values()) / total
            known = self.remembered[word] = tuple(
                log((mine.get(place, 0) + share) / (times + _LITTLE * _SPREAD))
                for place, times in enumerate(self.messages.values())
            )
        return known

    @cached_property
    def at_first(self) -> tuple[float, ...]:
        """How much speaks for each kind before a word is read: how often it comes, by half."""
        total = sum(self.messages.values())
        return tuple(_HALF * log(times / total) for times in self.messages.values())

    def leanings(self, words: Sequence[str]) -> dict[str, float]:
        """Return for each kind how much the words of a message speak for it; only differences mean anything."""
        vectors = [self.at_first, *(self.speaks(word) for word in features(words) if word in self.words)]
        return dict(zip(self.messages, map(sum, zip(*vectors, strict=True)), strict=True))


def _pairs(line: str) -> dict[str, int]:
    return {word: int(times) for word, _, times in (pair.rpartition(":") for pair in line.split())}


COUNTS = Counts.of(MESSAGES, {kind: _pairs(line) for kind, line in COUNTED.items()})


def rather(verdict: Verdict, words: Sequence[str]) -> Verdict:
    """Return what a message rather is, when its words lean far enough from what its cues say.

    To a concern a little is far enough, unless there is force: that wants much. Force and a call for help are never read
    away otherwise, nor is a note taken for an answer: nothing is lost. A concern is read away only when the words lean
    further still, as those of a graze with a plaster do. What leans to force was not plain enough to be sure: it is
    "maybe", and asked.
    """
    counted = len(features(words) & COUNTS.words.keys())
    if verdict.urgency == "red" or counted < _FEW:
        return verdict
    found = COUNTS.leanings(words)
    worry = max((kind for kind in found if kind.startswith("concern")), key=found.__getitem__)
    if verdict.kind != "concern" and found[worry] >= _best_but_worries(found) + _far(verdict, counted):
        return _taken(verdict, worry, found, words)
    if verdict.force == "yes":
        return verdict
    if verdict.kind in _RECORDS:
        found = {kind: points for kind, points in found.items() if kind.partition("/")[0] in _RECORDS}
    best = max(found, key=found.__getitem__)
    if best in {worry, f"{verdict.kind}/{verdict.type or ''}"}:
        return verdict
    far = WORRY if verdict.kind == "concern" else CUES
    return _taken(verdict, best, found, words) if found[best] >= _said(verdict, found) + far else verdict


def _best_but_worries(found: Mapping[str, float]) -> float:
    return max(points for kind, points in found.items() if not kind.startswith("concern"))


def _far(verdict: Verdict, counted: int) -> float:
    """Return how far words must lean to a concern: away from force, or in a short message, further."""
    return CUES if verdict.force == "yes" or counted < _SHORT else A_WORRY


def _taken(verdict: Verdict, best: str, found: Mapping[str, float], words: Sequence[str]) -> Verdict:
    kind, _, finer = best.partition("/")
    said = f"{verdict.kind}/{verdict.type or ''}"
    because = tuple(_told(words, best, said if said in found else best))
    urgency = "amber" if kind == "concern" else None
    force = "maybe" if finer == "restrictive" else verdict.force
    return Verdict(kind, finer or None, because, urgency, force if kind in {"log", "incident"} else None)


def _said(verdict: Verdict, found: Mapping[str, float]) -> float:
    """Return how much the words speak for what the cues say; of a concern, for either type."""
    if verdict.kind == "concern":
        return max(points for kind, points in found.items() if kind.startswith("concern"))
    return found.get(f"{verdict.kind}/{verdict.type or ''}", min(found.values()))


def _told(words: Sequence[str], best: str, said: str) -> Iterable[Hit]:
    """Yield the words that decided, the strongest first."""
    sign = Sign(best.replace("/", "."), 0, "counted in labelled messages")
    kinds = list(COUNTS.messages)
    here, there = kinds.index(best), kinds.index(said)
    strength = {
        place: COUNTS.speaks(word)[here] - COUNTS.speaks(word)[there]
        for place, word in enumerate(_DIGIT.sub("0", one) for one in words)
        if word in COUNTS.words
    }
    for place in sorted(strength, key=strength.__getitem__, reverse=True)[:_TOLD]:
        yield Hit(sign, place, place)
