"""First words, words that stand for a button, and messages that hold nothing to record."""

import re
from collections.abc import Iterable

from bot.kinds import FIRST_WORDS
from bot.pupils import fold

# What may stand before and behind a first word without being part of the sentence: "#log K", "CONCERN!! K", "(inc) K".
_FIRST = re.compile(r"[\W_]*([A-Za-z]+)(?![\w'’])[\s:;,.!?/\-–—)\]*_]*")
_LETTER_AND_MARK = re.compile(r"[\W_]*[A-Za-z]\s*[:\-–—]")

# "Safeguarding level 2 done" is about a course.
_A_COURSE = re.compile(
    r"(?:lvl|level|training|refresher|course|update|module|inset|quiz|webinar|cert\w*|l[123])\b",
    re.IGNORECASE,
)

# A greeting or an answer to nobody: storing "ok" against a child would make the record worthless.
_EMPTY = frozenset(
    {
        "ok",
        "okay",
        "k",
        "hi",
        "hello",
        "hey",
        "yes",
        "no",
        "thanks",
        "thank you",
        "thx",
        "ta",
        "seen",
        "test",
        "morning",
    }
)

# What leads to a name and tells nothing of the child.
_LEADS_TO_A_NAME = frozenset(
    "a about afternoon am an concern concerned concerns cp for got have i im is its my morning now on please pls re "
    "regarding safeguarding the this today with worried worries worry".split()
)

# What people type instead of tapping. As a note it would be nonsense: nobody's day was "undo".
_WISHES = {
    "help": "help",
    "help me": "help",
    "undo": "undo",
    "undo that": "undo",
    "undo last": "undo",
    "delete that": "undo",
}


def first_word(text: str) -> str | None:
    """Return the kind that the first word names (`log`, `inc`, `concern` and their short forms), else None.

    A single letter counts only with a colon or dash behind it: "I saw ..." is a sentence, "L - phonics" is a log.
    """
    match = _FIRST.match(text)
    if match is None:
        return None
    word = match[1].casefold()
    if len(word) == 1 and not _LETTER_AND_MARK.match(text):
        return None
    if word in FIRST_WORDS and _A_COURSE.match(text[match.end() :]):
        return None
    return FIRST_WORDS.get(word)


def without_prefix(text: str) -> str:
    """Return the text behind its first word."""
    match = _FIRST.match(text)
    return text[match.end() :].strip() if match else text.strip()


def content_free(text: str) -> bool:
    """Whether there is nothing to record: no letter at all, or only a greeting or an answer."""
    words = _words(text)
    return not any(re.search(r"[^\W\d_]", word) for word in words) or " ".join(words).casefold() in _EMPTY


def only_a_name(text: str, names: Iterable[str]) -> bool:
    """Whether a text holds a name and nothing that tells of its child: "about Kai please". `names` are those of the child."""
    called = {word for name in names for word in _words(fold(name))}
    said = [word for word in _words(fold(text)) if re.search(r"[^\W\d_]", word)]
    return not called.isdisjoint(said) and called | _LEADS_TO_A_NAME >= set(said)


def wish(text: str) -> str | None:
    """Return `help` or `undo` when a message says that and nothing else."""
    return _WISHES.get(" ".join(_words(text)).casefold())


def _words(text: str) -> list[str]:
    return re.sub(r"[^\w\s]", " ", text).split()
