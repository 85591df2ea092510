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
    """One place of a cue: the words that fit, or how many words may stand between (`gap`).

    `endings` are beginnings of words with any ending (`scream*`), `tails` the other way round (`*mg`).
    """

    words: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    gap: int = 0
    optional: bool = False

    def fits(self, word: str) -> bool:
        """Whether a word may stand here."""
        if word in self.words or (self.endings and word.startswith(self.endings)):
            return True
        return bool(self.tails) and word.endswith(self.tails) and word[0].isdigit()

    def plain(self) -> bool:
        """Whether one of a set of words must stand here."""
        return not (self.gap or self.optional or self.endings or self.tails)

    def commonness(self) -> int:
        """Say how often it will be looked at: the rarest place of a cue is where looking for it begins."""
        last = self.gap or self.optional or self.tails
        weight = 1000 if last else 60 * len(self.words & _EVERYWHERE)
        return weight + len(self.words) + 4 * len(self.endings)


def step_of(part: str, classes: Mapping[str, frozenset[str]]) -> Step:
    """Read one place of a line."""
    if part in GAPS:
        return Step(gap=GAPS[part])
    optional, part = part.endswith("?"), part.rstrip("?")
    words: set[str] = set()
    endings: list[str] = []
    tails: list[str] = []
    for one in part.split("|"):
        if one.startswith("<"):
            words |= classes[one.strip("<>")]
        elif one.endswith("*"):
            endings.append(one[:-1])
        elif one.startswith("*"):
            tails.append(one[1:])
        else:
            words.add(one)
    return Step(frozenset(words), tuple(endings), tuple(tails), optional=optional)
