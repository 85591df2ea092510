"""One place of a cue, from the line in which it is written: a word, several, an ending, a class, or a gap."""

from collections.abc import Mapping
from dataclasses import dataclass

GAPS = {"..": 3, "...": 7}
_EVERYWHERE = frozenset(
    "the a in and to on it not with me is he she was of at for his her i him up out no be off all so this that got "
    "has had have been do did going go can are am my you when from told said says by if then".split()
)


@dataclass(frozen=True, slots=True)
class Step:
    """One place of a cue: the words that fit, or how many words may stand between (`gap`)."""

    words: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    gap: int = 0
    optional: bool = False

    def fits(self, word: str) -> bool:
        """Whether a word may stand here."""
        return word in self.words or (bool(self.endings) and word.startswith(self.endings))

    def plain(self) -> bool:
        """Whether one of a set of words must stand here."""
        return not (self.gap or self.optional or self.endings)

    def commonness(self) -> int:
        """Say how often it will be looked at: the rarest place of a cue is where looking for it begins."""
        weight = 1000 if self.gap or self.optional else 60 * len(self.words & _EVERYWHERE)
        return weight + len(self.words) + 4 * len(self.endings)


def step_of(part: str, classes: Mapping[str, frozenset[str]]) -> Step:
    """Read one place of a line."""
    if part in GAPS:
        return Step(gap=GAPS[part])
    optional, part = part.endswith("?"), part.rstrip("?")
    words: set[str] = set()
    endings: list[str] = []
    for one in part.split("|"):
        if one.startswith("<"):
            words |= classes[one.strip("<>")]
        elif one.endswith("*"):
            endings.append(one[:-1])
        else:
            words.add(one)
    return Step(frozenset(words), tuple(endings), optional=optional)
