"""A message as a row of words: folded for matching, each with its place in what was typed.

Shorthand written out.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.pupils import fold
from bot.reading.shorthand import SHORTHAND

# A number with what belongs to it, a word with its apostrophes, or one mark.
_TOKEN = re.compile(
    r"\b[wW]/[oO]\b|\d+(?:[.:,/]\d+)*[^\W\d_]*|[^\W\d_]+(?:['’`´][^\W\d_]+)*\d*|\n|[^\w\s]", re.UNICODE
)
# The same where marks hang over letters or steer the direction of writing: they belong to the word.
_HANGING = r"[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]"
_MARKED_TOKEN = re.compile(
    rf"\b[wW]/[oO]\b|\d+(?:[.:,/]\d+)*[^\W\d_]*|(?:[^\W\d_]{_HANGING}*)+(?:['’`´](?:[^\W\d_]{_HANGING}*)+)*\d*|\n|[^\w\s]"
)
_MOST_QUOTES = 24
_QUOTED = (
    re.compile(r"“([^“”]+)”"),
    re.compile(r"‘((?:[^‘’]|(?<=\w)’(?=\w))+)’(?!\w)"),
    re.compile(r'"([^"]+)"'),
    re.compile(r"(?<!\w)'((?:[^']|(?<=\w)'(?=\w))+)'(?!\w)"),
)
STOPS = frozenset(".!?\n;")
"""Marks at which a sentence ends; nothing that belongs together reaches over one."""


@dataclass(frozen=True, slots=True)
class Text:
    """A message and its words.

    The word at `i` was typed at `spans[i]`; `quotes` are spans between quote marks.
    """

    raw: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    quotes: tuple[tuple[int, int], ...]

    def typed(self, first: int, last: int) -> str:
        """Return what was typed from word `first` to word `last`, both included."""
        return self.raw[self.spans[first][0] : self.spans[last][1]]

    def quoted(self, index: int) -> bool:
        """Whether a word stands between quote marks."""
        start = self.spans[index][0]
        return any(first <= start < last for first, last in self.quotes)


def words_of(raw: str, shorthand: Mapping[str, str] = SHORTHAND) -> Text:
    """Split a message into words. `shorthand` maps a folded short form to one word or several."""
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    token = _TOKEN if raw.isascii() else _MARKED_TOKEN
    for match in token.finditer(raw):
        typed, span = match[0], match.span()
        word = fold(typed)
        if not word.isalnum():
            word = word.replace("'", "").replace("`", "").replace("´", "")
            if not word:
                continue
        long = _in_full(typed, word, shorthand)
        for one in long.split() if " " in long else (long,):
            words.append(one)
            spans.append(span)
    return Text(raw, tuple(words), tuple(spans), _quotes(raw))


def _in_full(typed: str, word: str, shorthand: Mapping[str, str]) -> str:
    """Return a short form written out. A capital letter by itself stays: it is somebody's initial."""
    if typed == "HELP":
        return "help now"  # nobody shouts it about a zip
    return word if typed != word and len(word) == 1 else shorthand.get(word, word)


def _quotes(raw: str) -> tuple[tuple[int, int], ...]:
    found = [match.span(1) for pattern in _QUOTED for match in pattern.finditer(raw)]
    return tuple(sorted(span for span in found if raw[span[0] : span[1]].strip())[:_MOST_QUOTES])
