"""Who is named in a message: pupils, staff and other children, each where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.people import Person
from bot.pupils import Pupil, fold
from bot.reading.another import BESIDE_A_BODY_PART, NO_INITIALS, another_child, initial
from bot.reading.plain import WORDS_TOO
from bot.reading.roll import TITLES, Roll
from bot.reading.slips import alike
from bot.reading.staff import staff_at
from bot.reading.text import Text

__all__ = ["Mention", "Named", "Roll", "mark"]

_NEVER_IN_LOWER_CASE = frozenset(
    {"will", "may", "mark", "art", "drew", "an", "to", "so", "be", "as", "at", "he", "me"}
)
# What stands behind a "k" that is no child but an "ok".
_AFTER_AN_OK = frozenset(
    "ta thanks thank thx cheers seen coming omw np soz sorry cool ok okay great , . ! lovely fab perfect "
    "noted ty".split()
)
_AFTER_AN_OK_TOO = frozenset(
    {("will", "do"), ("on", "my"), ("got", "it"), ("no", "problem"), ("no", "worries")}
)
# "AR meeting" is an annual review, whoever else answers to it.
_OF_A_REVIEW = tuple((word,) for word in "mtg meeting review paperwork forms form date notes report".split())
_MOST_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Mention:
    """A pupil named at a word: those who answer to it, in the order of the roll."""

    at: int
    pupils: tuple[Pupil, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A message with names marked.

    `@pupil`, `@staff` and `@other` stand in `text.words` where somebody is named.
    """

    text: Text
    pupils: tuple[Mention, ...] = ()
    staff: tuple[tuple[int, Person | None], ...] = ()
    others: bool = False


def mark(text: Text, roll: Roll, own: Sequence[Pupil], vocabulary: frozenset[str] | set[str]) -> Named:
    """Mark the names of a text. `own` are the sender's pupils: single letters count for them first."""
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    pupils: list[Mention] = []
    staff: list[tuple[int, Person | None]] = []
    index = 0
    while index < len(text.words):
        word, used = text.words[index], 1
        if word in roll.nobodys or _is_nobodys(word, roll, vocabulary):
            word = "@other" if another_child(text, index, vocabulary) else word
            words.append(word)
            spans.append(text.spans[index])
            index += 1
            continue
        if (met := staff_at(text, index, roll)) is not None:
            person, used = met
            staff.append((len(words), person))
            word = "@staff"
        elif found := _pupil(text, index, roll, own, vocabulary):
            found, used = _surname(text, index, found)
            pupils.append(Mention(len(words), found))
            word = "@pupil"
        elif initial(text, index):
            word = "@other"
        words.append(word)
        spans.append((text.spans[index][0], text.spans[index + used - 1][1]))
        index += used
    marked = replace(text, words=tuple(words), spans=tuple(spans))
    return Named(marked, tuple(pupils), tuple(staff), "@other" in words)


def _is_nobodys(word: str, roll: Roll, vocabulary: frozenset[str] | set[str]) -> bool:
    """Whether a word can be no name, however it is typed; remembered, as most words are."""
    if len(word) < 2 or word in TITLES or word == "the":  # noqa: PLR2004
        return not word[:1].isalpha()
    bare = word.removesuffix("s")
    if not {word, bare}.isdisjoint(roll.pupils) or not {word, bare}.isdisjoint(roll.staff):
        return False
    if word[0].isalpha() and word not in vocabulary and alike(word, roll):
        return False
    if len(roll.nobodys) >= _MOST_REMEMBERED:
        roll.nobodys.clear()
    roll.nobodys.add(word)
    return True


def _pupil(
    text: Text, index: int, roll: Roll, own: Sequence[Pupil], vocabulary: frozenset[str] | set[str]
) -> tuple[Pupil, ...]:
    word, typed = text.words[index], text.typed(index, index)
    if len(word) == 1 and index == 0 and not own:
        typed = typed.upper()
    if not word[:1].isalpha() or _is_no_name(text, index):
        return ()
    for name in _without_ending(word, typed):
        found = tuple(roll.pupils.get(name, ()))
        if found and _may_be_meant(name, typed, found, own):
            mine = tuple(pupil for pupil in found if pupil in own)
            return mine or found
    if len(word) > 1 and word not in vocabulary and not word.startswith("@"):
        return alike(word, roll)
    return ()


def _without_ending(word: str, typed: str) -> tuple[str, ...]:
    """Return a word as it is, and without the ending of "Kai's".

    Of initials only with its apostrophe or capitals.
    """
    if not word.endswith("s") or len(word) < 2:  # noqa: PLR2004
        return (word,)
    if len(word) > 3 or "'" in typed or "’" in typed or typed[:-1].isupper():  # noqa: PLR2004
        return (word, word[:-1])
    return (word,)


def _may_be_meant(name: str, typed: str, found: tuple[Pupil, ...], own: Sequence[Pupil]) -> bool:
    """Single letters are the sender's own pupils.

    Or, typed as a capital by somebody without any, an alias.
    """
    mine = any(pupil in own for pupil in found)
    if name in WORDS_TOO and not typed[:1].isupper():
        return mine and name not in _NEVER_IN_LOWER_CASE
    if len(name) == 1:
        return mine or (not own and typed[:1].isupper())
    given = len(name) > 2 or typed[:1].isupper() or any(name in _given(pupil) for pupil in found)  # noqa: PLR2004
    return mine or given


def _given(pupil: Pupil) -> set[str]:
    """Return what the school has written down that a pupil answers to: these count in lower case, too."""
    return {fold(alias) for alias in pupil.aliases}


def _is_no_name(text: Text, index: int) -> bool:
    """Whether initials are none: "AR meeting", "L arm", "I", "k thanks"."""
    word, following = text.words[index], text.words[index + 1 : index + 2]
    if len(word) == 2:  # noqa: PLR2004
        return following in _OF_A_REVIEW
    beside = word in {"l", "r"} and bool(following) and following[0] in BESIDE_A_BODY_PART
    return beside or word in NO_INITIALS or _is_an_ok(text, index)


def _is_an_ok(text: Text, index: int) -> bool:
    """Whether a "k" at the beginning says ok: "k thanks", "k will do"."""
    if index or text.words[0] != "k" or text.typed(0, 0) != "k":
        return False
    following = text.words[1:3]
    return not following or following[0] in _AFTER_AN_OK or following in _AFTER_AN_OK_TOO


def _surname(text: Text, index: int, found: tuple[Pupil, ...]) -> tuple[tuple[Pupil, ...], int]:
    """Narrow pupils of one first name by the surname, or its initial, behind it."""
    if index + 1 >= len(text.words):
        return found, 1
    following, typed = text.words[index + 1], text.typed(index + 1, index + 1)
    whole = tuple(
        p
        for p in found
        if following.removesuffix("s") == fold(p.last_name).replace("'", "").removesuffix("s")
    )
    if whole:
        return whole, 2
    initial = tuple(p for p in found if len(following) == 1 and following == fold(p.last_name)[:1])
    if initial and following not in NO_INITIALS and (typed.isupper() or len(text.typed(index, index)) > 3):  # noqa: PLR2004
        return initial, 2
    return found, 1
