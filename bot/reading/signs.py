"""Which cues stand in a message and count: not inside an idiom, not denied. What is denied is kept."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.reading.cues import Hit
from bot.reading.frames import frames
from bot.reading.lexicon import LEXICON
from bot.reading.text import STOPS

_DENYING = frozenset({"no", "not", "never", "without", "nobody", "zero", "none", "neither", "nor"})
_BETWEEN = frozenset(
    "any even be been really actually get got have had a the his her more further signs sign of visible other "
    "need needed to used using as yet physical obvious clear anyone able once try".split()
)
_BY_ADULTS = frozenset({"i", "ive", "we", "weve", "staff", "@staff", "ta", "had", "so", "teacher"})
_A_CHILD = frozenset({"he", "she", "they", "@pupil", "@other", "it"})
"""Who cannot do something is not somebody on duty: "so she cant get out"."""
_DONE_TO = frozenset({"in", "back", "still", "under"})
_SOUND_ALARMING = ("pupil.", "adult.", "force.yes", "force.plain", "force.maybe", "incident.", "red", "back")
_WORKS_ON_OTHERS = frozenset({"quiet", "force.child"})


@dataclass(frozen=True, slots=True)
class Signs:
    """The cues of a message that count (`found`), and those that were denied ("no marks")."""

    found: tuple[Hit, ...]
    denied: tuple[Hit, ...]
    _total: dict[str, int] = field(default_factory=dict, compare=False)
    _between: dict[tuple[int, int], "Signs"] = field(default_factory=dict, compare=False)

    @property
    def total(self) -> dict[str, int]:
        """How much speaks for each label: asked again and again, weighed once."""
        if self.found and not self._total:
            self._total.update(weights(self.found))
        return self._total

    def between(self, first: int, last: int) -> "Signs":
        """Return those that begin in a stretch of words; each stretch is asked for several times."""
        known = self._between.get((first, last))
        if known is None:
            known = self._between[first, last] = self._cut(first, last)
        return known

    def _cut(self, first: int, last: int) -> "Signs":
        found = tuple(hit for hit in self.found if first <= hit.first <= last)
        denied = tuple(hit for hit in self.denied if first <= hit.first <= last)
        whole = len(found) == len(self.found) and len(denied) == len(self.denied)
        return self if whole else Signs(found, denied)


def signs(words: Sequence[str]) -> Signs:
    """Return the signs of a row of words."""
    hits = [*LEXICON.find(words), *frames(words)]
    silent = _silent(words, hits)
    found: list[Hit] = []
    denied: list[Hit] = []
    for hit in hits:
        label = hit.sign.label
        alarming = label.startswith(_SOUND_ALARMING)
        silenced = alarming and {hit.first, hit.last} & silent.get(label, silent["quiet"])
        if label in _WORKS_ON_OTHERS or silenced:
            continue
        if label == "duty.cant" and hit.first and words[hit.first - 1] in _A_CHILD:
            continue
        if alarming and is_denied(words, hit.first):
            denied.append(hit)
        else:
            found.append(hit)
    return Signs(tuple(found), tuple(denied))


def _silent(words: Sequence[str], hits: Sequence[Hit]) -> dict[str, set[int]]:
    """Return at which words signs of each label do not count; "quiet" is for every label not in the table.

    Force is none where it is taught, or a child's doing, unless an adult stands between the child and the word
    ("hit a boy so I held him"); it is not clear where a child is carried asleep. Held to an end ("so he could
    not") is clear.
    """
    places: dict[str, set[int]] = {
        name: set() for name in ("quiet", "force.no", "force.gentle", "force.child")
    }
    for hit in hits:
        if hit.sign.label in places and (hit.sign.label != "force.child" or _childs_doing(words, hit)):
            places[hit.sign.label].update(range(hit.first, hit.last + 1))
    mild = places["force.no"] | places["force.child"]
    return {
        "quiet": places["quiet"],
        "force.yes": mild | places["force.gentle"],
        "force.maybe": mild,
        "force.plain": places["force.child"],
    }


def _childs_doing(words: Sequence[str], hit: Hit) -> bool:
    """Whether a child did it: no adult stands in between, and it was not done to the child ("K held by me")."""
    behind = words[hit.last + 1 : hit.last + 7]
    done_to = "by" in behind and not _BY_ADULTS.isdisjoint(
        (*behind, "i" if "me" in behind or "us" in behind else "")
    )
    done_to = done_to or (bool(behind) and behind[0] in _DONE_TO)
    return not done_to and not _BY_ADULTS.intersection(words[hit.first : hit.last + 1])


def is_denied(words: Sequence[str], first: int) -> bool:
    """Whether a word is denied by one just before it: "no marks", "did not really hit"."""
    if tuple(words[max(first - 3, 0) : first]) in {
        ("none", "of", "us"),
        ("no", "one", "has"),
        ("none", "of", "them"),
    }:
        return True
    for place in range(first - 1, max(-1, first - 4), -1):
        word = words[place]
        if word in _DENYING:
            return True
        if word in STOPS or word not in _BETWEEN:
            return False
    return False


def weights(hits: Sequence[Hit]) -> dict[str, int]:
    """Return how much speaks for each label.

    Each reason counts in full once, and one point for each time more; a reason that begins "speaks of" is a list of
    single words, of which each different one counts.
    """
    seen: dict[int, list[Hit]] = {}
    total: dict[str, int] = {}
    for hit in hits:
        # Every heading of the lexicon is one object, and its identity is quicker than its words.
        places = seen.get(id(hit.sign))
        if places is None:
            seen[id(hit.sign)] = [hit]
            total[hit.sign.label] = total.get(hit.sign.label, 0) + hit.sign.weight
            continue
        for other in places:
            if other.first <= hit.last and hit.first <= other.last:
                break
        else:
            places.append(hit)
            total[hit.sign.label] += hit.sign.weight if hit.sign.each else 1
    return total
