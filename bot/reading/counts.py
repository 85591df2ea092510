"""How often words stand in labelled messages of each kind, and how much that makes them speak for it.

A word that stood in seven notes of care and one of learning speaks for care: add-a-little smoothing and logarithms, as in
spam filters.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from math import log

from bot.kinds import FIRST_WORDS
from bot.reading.lexicon.counted import COUNTED, MESSAGES

_LITTLE = 0.5
_SPREAD = 8
_HALF = 0.5
_DIGIT = re.compile(r"\d+")


def plain(word: str) -> str:
    """Return a word with every number in it as the same number."""
    return _DIGIT.sub("0", word)


def features(words: Sequence[str]) -> set[str]:
    """Return the words of a message and its pairs of neighbours; every number is the same word, a first word is none."""
    row = [plain(word) for word in words[bool(words) and words[0] in FIRST_WORDS :]]
    return set(row) | {f"{first}_{second}" for first, second in pairwise(row)}


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
