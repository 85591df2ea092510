"""From words to one pupil, or a question; never a guess."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Pupil:
    """A pupil. `code` is what chats show; the names never leave the stored record and its documents."""

    id: UUID
    school: UUID
    code: str
    first_name: str
    last_name: str
    known_as: str = ""
    aliases: tuple[str, ...] = ()
    class_id: UUID | None = None
    sen_status: str = "none"
    pronoun: str = ""
    starts: date | None = None
    ends: date | None = None

    def on_roll(self, today: date) -> bool:
        """Whether the pupil is at the school on that day; `ends` is the last day."""
        return (self.starts is None or self.starts <= today) and (self.ends is None or today <= self.ends)

    def called(self) -> frozenset[str]:
        """Everything the pupil answers to, folded for matching; longest forms included, surnames alone not."""
        names = {
            self.code,
            self.first_name,
            self.known_as,
            f"{self.first_name} {self.last_name}",
            *self.aliases,
        }
        return frozenset(fold(name) for name in names if name)


@dataclass(frozen=True, slots=True)
class Found:
    """Who a message is about: one pupil, or those to choose from (empty: anyone), and whether a name was said."""

    pupil: Pupil | None
    choices: tuple[Pupil, ...] = ()
    named: bool = False


def fold(text: str) -> str:
    """Fold case, accents and apostrophes for matching only; what is stored stays as it was typed."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def find(text: str, assigned: Sequence[Pupil], everyone: Iterable[Pupil]) -> Found:
    """Find the pupil a text is about.

    A name said decides: among the sender's own pupils first, then among all. Nobody named: the one assigned pupil.
    Two that fit, or none: no pupil, and the choices.
    """
    said = fold(text)
    own = [pupil for pupil in assigned if _said(pupil, said)]
    if own:
        return _one_of(own, named=True)
    others = [pupil for pupil in everyone if _said(pupil, said, shortest=3)]
    if others:
        return _one_of(others, named=True)
    return _one_of(list(assigned), named=False)


def _one_of(pupils: Sequence[Pupil], *, named: bool) -> Found:
    if len(pupils) == 1:
        return Found(pupils[0], named=named)
    return Found(None, tuple(pupils), named)


def _said(pupil: Pupil, said: str, shortest: int = 1) -> bool:
    """Whether a name of the pupil stands in the text as a whole word, possibly with 's.

    Single letters and initials count only for the sender's own pupils: "K" in another class is anybody.
    """
    return any(len(name) >= shortest and _stands(name, said) for name in pupil.called() - _NO_NAMES)


# An initial that is a word by itself says nothing: "I saw a mark".
_NO_NAMES = frozenset({"a", "i"})


def _stands(name: str, said: str) -> bool:
    """Not the end of "it's", and of a short name only 's: "as" is not A's, "has" not Ha's."""
    ending = "'?s" if len(name) > 2 else "'s"  # noqa: PLR2004
    return re.search(rf"(?<!\w)(?<!\w'){re.escape(name)}(?:{ending})?(?!\w)", said) is not None
