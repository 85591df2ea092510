"""What a search asks for: "K phonics last week", "inc this term", "my notes tues", "L-7Q4K". What is not understood is looked for."""

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from bot.access import Action
from bot.find_days import days_of
from bot.kinds import KINDS
from bot.people import Answer, Moment, Person, Thing, may
from bot.pupils import Pupil, fold
from bot.reading.lexicon import VOCABULARY
from bot.reading.names import mark
from bot.reading.text import words_of

_REFERENCE = re.compile(r"(?<![\w-])[a-z]-[0-9a-z]{4,11}(?![\w-])", re.IGNORECASE)
_LOOK_ALIKES = str.maketrans("OIL", "011")
"""What is read off a card by tired eyes: no reference holds these letters (Crockford's base32)."""
_TOKEN = re.compile(r"\d+(?:[.:,/]\d+)*\w*|\w+")
_OWNED = re.compile(r"['’]s\b|\b(?:notes?|records?|entry|entries)\b", re.IGNORECASE)
"""What stands behind a name and makes another word of it: "AR notes" is no annual review here."""
_BY_ME = re.compile(r"\b(?:my|mine|by me|i wrote)\b", re.IGNORECASE)
_KIND_WORDS = {
    word + ending: kind
    for kind in ("log", "incident")
    for word in KINDS[kind].first_words
    if len(word) > 2 and word != "note"  # noqa: PLR2004 - "i" and "l" are words of their own
    for ending in ("", "s")
}
_NOISE = frozenset(
    {
        *("a", "an", "the", "and", "or", "any", "all", "every", "that", "which"),
        *("of", "about", "for", "with", "on", "in", "at", "was", "is", "were"),
        *("find", "search", "show", "me", "please", "pls", "where", "when", "what"),
    }
)
TYPE_WORDS = {
    "learning": "learning",
    "care": "care",
    "medication": "medication",
    "medicine": "medication",
    "meds": "medication",
    "contact": "contact",
    "review": "review",
    "behaviour": "behaviour",
    "accident": "accident",
    "accidents": "accident",
    "medical": "medical",
    "restrictive": "restrictive",
    "restraint": "restrictive",
    "force": "restrictive",
    "seclusion": "restrictive",
    "missing": "missing",
    "bullying": "bullying",
    "damage": "damage",
}
"""Words that a note of a type answers to, whatever its own words are."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for: all of it must fit.

    `pupils` are those one of whom it is about (empty: any), `kind` log, incident or "", `since` and `until` days at the
    school, both included. `words` are folded; each begins a word of the note, or names its type. `mine`: written by who
    asks. With a `ref` nothing else counts.
    """

    ref: str = ""
    pupils: tuple[UUID, ...] = ()
    kind: str = ""
    since: date | None = None
    until: date | None = None
    words: tuple[str, ...] = ()
    mine: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing is asked for."""
        return self == Wish()


def wish_of(text: str, reader: Person, at: Moment) -> Wish:
    """Read a search as it was typed, without its command."""
    if reference := _REFERENCE.search(text):
        letter, _, rest = reference[0].upper().partition("-")
        return Wish(ref=f"{letter}-{rest.translate(_LOOK_ALIKES)}")
    if coded := at.school.pupil_coded(text.strip().upper()):
        return Wish(pupils=(coded.id,))
    days = days_of(text, at.today, at.school)
    pupils, rest = _pupils(days.rest, reader, at)
    mine = _BY_ME.search(rest) is not None
    found = tokens(_BY_ME.sub(" ", rest))
    kinds = {_KIND_WORDS[word] for word in found if word in _KIND_WORDS}
    words = tuple(dict.fromkeys(word for word in found if word not in _KIND_WORDS and word not in _NOISE))
    kind = kinds.pop() if len(kinds) == 1 else ""
    return Wish("", pupils, kind, days.since, days.until, words, mine)


def tokens(text: str) -> list[str]:
    """Return the words of a text as they are compared: folded, without apostrophes; 8/10 and 9.40 are one word each."""
    return _TOKEN.findall(fold(text).replace("'", "").replace("’", ""))


def fits(words: tuple[str, ...], note: list[str], of_type: str) -> bool:
    """Whether each word begins one of a note's, or names its type."""
    return all(TYPE_WORDS.get(word) == of_type or any(one.startswith(word) for one in note) for word in words)


def _pupils(text: str, reader: Person, at: Moment) -> tuple[tuple[UUID, ...], str]:
    """Return who is named, and the text without the names. Those the reader may not look for are not guessed between."""
    text = _OWNED.sub(lambda match: " " * len(match[0]), text)
    own = at.school.assigned_pupils(reader.id, at.today)
    named = mark(words_of(text, at.school.shorthand), at.school.roll(at.today), own, VOCABULARY)
    found: dict[UUID, None] = {}
    for mention in reversed(named.pupils):
        start, end = named.text.spans[mention.at]
        text = text[:start] + "\n" + text[end:]
        found |= dict.fromkeys(pupil.id for pupil in _meant(mention.pupils, reader, at))
    for word in set(re.findall(r"\w{2,}", text)):
        gone = at.school.pupil_coded(word.upper())
        if gone and not gone.on_roll(at.today) and (word.isupper() or fold(word) not in VOCABULARY):
            found[gone.id] = None
            text = re.sub(rf"\b{word}\b", "\n", text)
    return tuple(reversed(found)), text


def _meant(pupils: tuple[Pupil, ...], reader: Person, at: Moment) -> tuple[Pupil, ...]:
    """Return those of several who answer to a name that the reader may look for, or else all of them."""
    mine = tuple(
        one
        for one in pupils
        if may(reader, Action.SEARCH, Thing(at.school.id, pupil=one), at) in {Answer.YES, Answer.STEP_UP}
    )
    return mine or pupils
