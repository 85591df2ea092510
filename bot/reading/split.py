"""Where one record ends and another begins: stretches of a message, and which of them belong together."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.reading.asking import asks
from bot.reading.text import STOPS, Text

_NEW_EPISODE = frozenset({"also", "ps", "btw", "heads", "plus", "oh", "separately"})
_MARKS = frozenset({",", ".", "-", "and", "–", "—", "…", "\n", "+"})
# What begins an answer, a question or a change behind a comma: "K fine now, can not do gate".
_SETS_OUT = tuple(
    tuple(frozenset(step.split("|")) for step in line.split())
    for line in (
        "can not do|make|be|cover|come|manage",
        "i|we can|am|have|will not|running|stuck|going|booked|been|need",
        "running late|behind|a|5|10",
        "need cover|someone|somebody|anyone",
        "going to be",
        "@pupil had|took",
        "sorry and|but|the|that|i",
        "delete|ignore|scrap the|that|last|my",
        "can|could someone|somebody|anyone",
        "booked on|onto",
        "my|that last|earlier|previous",
        "swap|swapping me|with|mine",
        "will be late",
        "not in|free|able",
    )
)
_STARTERS = frozenset().union(*(steps[0] for steps in _SETS_OUT)) | {"the"}
MOST = 60
"""Into how many stretches a message is cut; what stands behind is one more. Nobody's day has that many parts."""
_ENTRY = frozenset({"one", "log", "entry", "message"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words `first` to `last` of a message, both included. `fresh`: it says that it is about something else."""

    first: int
    last: int
    fresh: bool = False
    asked: bool = False


def stretches(text: Text) -> tuple[Stretch, ...]:
    """Return the sentences of a message, cut also where "also", "then", an answer or a question begins."""
    found: list[Stretch] = []
    start = 0
    for index, word in enumerate(text.words):
        if len(found) == MOST:
            break
        if index > start and _begins(text.words, index) and not text.quoted(index):
            _add(found, text, start, index - 1)
            start = index
        if word in ".!?\n;" and not text.quoted(index):
            _add(found, text, start, index)
            start = index + 1
    _add(found, text, start, len(text.words) - 1)
    return tuple(found)


def _begins(words: Sequence[str], index: int) -> bool:
    """Whether something else starts at a word, rather than going on as in "he also read"."""
    word, before = words[index], words[index - 1]
    if word in {"ps", "btw", "also", "plus", "separately"}:
        return True
    if word in {"heads", "oh"}:
        return words[index + 1 : index + 2] == (("up",) if word == "heads" else ("and",))
    if before not in _MARKS:
        return False
    asking = asks(words, index) and _plainly(words, index)
    return word == "then" or asking or _sets_out(words, index)


def _plainly(words: Sequence[str], index: int) -> bool:
    """Whether a question behind a comma is one, not "his brother, who is ten": it says "i" or has its mark."""
    end = next((place for place in range(index, len(words)) if words[place] in STOPS), len(words) - 1)
    return words[end] == "?" or (
        words[index - 1] != "and" and bool({"i", "we", "you", "u"} & set(words[index : index + 3]))
    )


def _sets_out(words: Sequence[str], index: int) -> bool:
    """Whether an answer, a change or training begins at a word."""
    if words[index] not in _STARTERS:
        return False
    ahead = words[index : index + 3]
    if words[index] == "the":
        return len(ahead) == len(("the", "9.40", "log")) and ahead[1][:1].isdigit() and ahead[2] in _ENTRY
    return any(
        len(ahead) >= len(steps) and all(word in step for step, word in zip(steps, ahead, strict=False))
        for steps in _SETS_OUT
    )


def _add(found: list[Stretch], text: Text, first: int, last: int) -> None:
    while (
        first <= last
        and not any(letter.isalnum() for letter in text.words[first])
        and text.words[first][:1] != "@"
    ):
        first += 1
    if first > last:
        return
    opening = set(text.words[first : first + 2])
    asked = text.words[last] == "?" or asks(text.words, first)
    found.append(Stretch(first, last, bool(opening & _NEW_EPISODE), asked))
