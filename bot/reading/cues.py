"""Cues: the small language in which the lexicon is written, and finding them in a row of words.

A cue is a line of words that mean something together: `bump|bumped .. head`. `a|b` is either, `scream*` any ending, a
trailing `?` makes a word optional, `<family>` is a class of words, `..` lets up to three other words stand between,
`...` up to seven. Nothing reaches over the end of a sentence.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.reading.steps import Step, step_of
from bot.reading.text import STOPS

_MOST_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Sign:
    """What a cue stands for: a label such as `incident.behaviour`, how much it weighs, and why, for a person."""

    label: str
    weight: int
    why: str

    @property
    def each(self) -> bool:
        """Whether it is a list of single telling words, of which each different one counts."""
        return self.why.startswith("speaks of")


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue found: from word `first` to word `last`, both included."""

    sign: Sign
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Cue:
    """A line of steps; looking begins at its rarest one, and only where it can succeed at all.

    A word of `need` must be in the message, one of `ahead` right behind the place and one of `back` right before it.
    """

    sign: Sign
    before: tuple[Step, ...]
    behind: tuple[Step, ...]
    need: frozenset[str]
    ahead: frozenset[str] | None
    back: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Cues, found by the rarest of their words."""

    by_word: dict[str, list[_Cue]] = field(default_factory=dict)
    by_start: dict[str, list[_Cue]] = field(default_factory=dict)
    lengths: set[int] = field(default_factory=set)
    remembered: dict[str, tuple[_Cue, ...]] = field(default_factory=dict)

    def add(self, sign: Sign, line: str, classes: Mapping[str, frozenset[str]]) -> None:
        """Add one cue."""
        steps = tuple(step_of(part, classes) for part in line.split())
        anchor = min(range(len(steps)), key=lambda place: steps[place].commonness())
        before, behind = steps[:anchor][::-1], steps[anchor + 1 :]
        need = min((step.words for step in (*before, *behind) if step.plain()), key=len, default=frozenset())
        cue = _Cue(sign, before, behind, need, _beside(behind), _beside(before))
        for word in steps[anchor].words:
            self.by_word.setdefault(word, []).append(cue)
        for start in steps[anchor].endings:
            self.by_start.setdefault(start, []).append(cue)
            self.lengths.add(len(start))

    def vocabulary(self) -> set[str]:
        """Return every word that stands in a cue by itself."""
        return {
            word
            for cues in self.by_word.values()
            for cue in cues
            for step in (*cue.before, *cue.behind)
            for word in step.words
        } | set(self.by_word)

    def find(self, words: Sequence[str]) -> Iterator[Hit]:
        """Yield every cue that stands in a row of words."""
        said = frozenset(words)
        row = ("", *words, "")
        for index, word in enumerate(words):
            before, following = row[index], row[index + 2]
            for cue in self._candidates(word):
                if (
                    (cue.ahead is None or following in cue.ahead)
                    and (cue.back is None or before in cue.back)
                    and (not cue.need or not cue.need.isdisjoint(said))
                    and (hit := _hit(cue, words, index)) is not None
                ):
                    yield hit

    def _candidates(self, word: str) -> tuple[_Cue, ...]:
        """Return the cues to look at from a word, remembered for the words that come again and again."""
        known = self.remembered.get(word)
        if known is None:
            if len(self.remembered) >= _MOST_REMEMBERED:
                self.remembered.clear()
            starts = (self.by_start.get(word[:length], ()) for length in self.lengths if length <= len(word))
            known = (*self.by_word.get(word, ()), *(cue for cues in starts for cue in cues))
            self.remembered[word] = known
        return known


def lexicon(tables: Iterable[Mapping[str, str]], classes: Mapping[str, str]) -> Lexicon:
    """Build a lexicon from tables `label weight why` -> lines of cues, and classes of words."""
    sets = {name: frozenset(words.split()) for name, words in classes.items()}
    built = Lexicon()
    for table in tables:
        for heading, lines in table.items():
            label, weight, why = heading.split(" ", 2)
            sign = Sign(label, int(weight), why)
            for line in lines.split("\n"):
                for cue in line.split(" / "):
                    if cue.strip():
                        built.add(sign, cue.strip(), sets)
    return built


def _beside(steps: Sequence[Step]) -> frozenset[str] | None:
    """Return the words of which one must stand right beside a place, None when anything may."""
    return steps[0].words if steps and steps[0].plain() else None


def _hit(cue: _Cue, words: Sequence[str], index: int) -> Hit | None:
    last = _walk(cue.behind, words, index, 1) if cue.behind else index
    if last is None:
        return None
    first = _walk(cue.before, words, index, -1) if cue.before else index
    return None if first is None else Hit(cue.sign, first, last)


def _walk(steps: Sequence[Step], words: Sequence[str], at: int, way: int) -> int | None:
    """Follow the steps from the word behind `at` in one direction; return the last word used, None if it fails."""
    for place, step in enumerate(steps):
        if step.gap:
            return _over(step.gap, steps[place + 1 :], words, at, way)
        following = at + way
        if 0 <= following < len(words) and step.fits(words[following]):
            at = following
        elif not step.optional:
            return None
    return at


def _over(gap: int, steps: Sequence[Step], words: Sequence[str], at: int, way: int) -> int | None:
    first = steps[0] if steps and not (steps[0].gap or steps[0].optional) else None
    for here in range(at, at + way * (gap + 1), way):
        following = here + way
        inside = 0 <= following < len(words)
        if first is None or (inside and first.fits(words[following])):
            reached = _walk(steps, words, here, way)
            if reached is not None:
                return reached
        if not inside or words[following] in STOPS:
            return None
    return None
