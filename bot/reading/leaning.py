"""Which kind the words of a message lean to: counted in labelled messages, for what no cue says plainly.

A word that stood in seven notes of care and one of learning speaks for care. How much is worked out from the counts in
`lexicon/counted.py` (add-a-little smoothing, logarithms, as in spam filters), so every leaning can be told word by word.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from bot.reading.counts import COUNTS, features, plain
from bot.reading.cues import Hit, Sign
from bot.reading.judge import Verdict, urgency
from bot.reading.names import Named
from bot.reading.signs import Signs
from bot.reading.text import STOPS

COUNTED = "counted in labelled messages"
"""Why words were taken for a kind that no cue speaks for."""
CUES = 16.0
"""How far the words must lean away from what the cues say before they are followed: e to the 16th against one."""
A_WORRY = 5.0
"""How far they must lean to a concern, and one sentence by itself to `A_SENTENCE`: of 1,170 messages left out of the counting that
no cue takes for a concern this finds 21 of 24 that are, and takes 15 for one that are none."""
A_SENTENCE = 9.0
A_SHORT = 10.0
WORRY = 20.0
"""How far away from a concern: of 70 concerns nobody had counted the furthest leant by 5, of nine false ones the nearest by 23."""
TALE = "log.tale"
"""The sign that the child tells something."""
_FEW = 8
"""Words and pairs that were counted before: of fewer nothing is concluded."""
_SHORT = 12
"""Of fewer than these only much is."""
_TOLD = 3
_RECORDS = frozenset({"log", "incident", "concern"})


def leant(verdict: Verdict, named: Named, found: Signs) -> Verdict:
    """Return what the words of a whole message rather lean to; a child that leans to being gone is called for."""
    if verdict.kind == "concern" and TALE in found.total:
        return verdict  # what a child tells is read away by no count
    offered = verdict.type == "offer"  # no labelled message holds one, so that counting says nothing of it
    other = by_sentence(verdict if offered else rather(verdict, named.text.words), named.text.words)
    if other.kind == "incident" and other.type != verdict.type:
        return replace(other, urgency=urgency(other.type or "", found.total))
    return other


def rather(verdict: Verdict, words: Sequence[str]) -> Verdict:
    """Return what a message rather is, when its words lean far enough from what its cues say.

    To a concern a little is far enough, unless there is force: that wants much. Force and a call for help are never read
    away otherwise, nor is a note taken for an answer: nothing is lost. A concern is read away only when the words lean
    further still, as those of a graze with a plaster do. What leans to force was not plain enough to be sure: it is
    "maybe", and asked.
    """
    counted = len(features(words) & COUNTS.words.keys())
    if counted < _FEW:
        return verdict
    found = COUNTS.leanings(words)
    worry = max((kind for kind in found if kind.startswith("concern")), key=found.__getitem__)
    if verdict.kind != "concern" and found[worry] >= _best_but_worries(found) + _far(verdict, counted):
        return _taken(verdict, worry, found, words)
    if verdict.force == "yes" or verdict.urgency == "red" or counted < _SHORT:
        return verdict
    if verdict.kind in _RECORDS:
        found = {kind: points for kind, points in found.items() if kind.partition("/")[0] in _RECORDS}
    best = max(found, key=found.__getitem__)
    if best in {worry, f"{verdict.kind}/{verdict.type or ''}"}:
        return verdict
    far = WORRY if verdict.kind == "concern" else CUES
    return _taken(verdict, best, found, words) if found[best] >= _said(verdict, found) + far else verdict


def by_sentence(verdict: Verdict, words: Sequence[str]) -> Verdict:
    """Return a concern when one sentence by itself leans to one: "read 2 pages" around it must not drown it."""
    if verdict.kind == "concern" or verdict.urgency == "red" or verdict.force == "yes":
        return verdict
    for sentence in _sentences(words):
        found = COUNTS.leanings(sentence)
        worry = max((kind for kind in found if kind.startswith("concern")), key=found.__getitem__)
        if found[worry] >= _best_but_worries(found) + A_SENTENCE:
            return _taken(verdict, worry, found, words)
    return verdict


def _sentences(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield the sentences with enough counted words to conclude anything from."""
    first = 0
    for place in range(len(words) + 1):
        if place == len(words) or words[place] in STOPS:
            sentence = words[first:place]
            if len(features(sentence) & COUNTS.words.keys()) >= _FEW:
                yield sentence
            first = place + 1


def _best_but_worries(found: Mapping[str, float]) -> float:
    return max(points for kind, points in found.items() if not kind.startswith("concern"))


def _far(verdict: Verdict, counted: int) -> float:
    """Return how far words must lean to a concern: away from force, a call or what a parent said, or in few words, further."""
    if verdict.force == "yes" or verdict.urgency == "red" or verdict.type == "contact":
        return CUES
    return A_SHORT if counted < _SHORT else A_WORRY


def _taken(verdict: Verdict, best: str, found: Mapping[str, float], words: Sequence[str]) -> Verdict:
    kind, _, finer = best.partition("/")
    said = f"{verdict.kind}/{verdict.type or ''}"
    because = tuple(_told(words, best, said if said in found else best))
    level = (verdict.urgency or "amber") if kind == "concern" else None
    force = "maybe" if finer == "restrictive" else verdict.force
    return Verdict(kind, finer or None, because, level, force if kind in {"log", "incident"} else None)


def _said(verdict: Verdict, found: Mapping[str, float]) -> float:
    """Return how much the words speak for what the cues say; of a concern, for either type."""
    if verdict.kind == "concern":
        return max(points for kind, points in found.items() if kind.startswith("concern"))
    return found.get(f"{verdict.kind}/{verdict.type or ''}", min(found.values()))


def _told(words: Sequence[str], best: str, said: str) -> Iterable[Hit]:
    """Yield the words that decided, the strongest first."""
    sign = Sign(best.replace("/", "."), 0, COUNTED)
    kinds = list(COUNTS.messages)
    here, there = kinds.index(best), kinds.index(said)
    strength = {
        place: COUNTS.speaks(word)[here] - COUNTS.speaks(word)[there]
        for place, word in enumerate(plain(one) for one in words)
        if word in COUNTS.words
    }
    for place in sorted(strength, key=strength.__getitem__, reverse=True)[:_TOLD]:
        yield Hit(sign, place, place)
