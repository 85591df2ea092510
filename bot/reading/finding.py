"""How a fact is found in the words of a record: patterns that return the words as typed, and leave out what is denied."""

import re
from collections.abc import Callable

Finder = Callable[[str], str]

_FLAGS = re.IGNORECASE
_MOST = 5
_NOT = (
    r"\b(?:no|not|never|without|w/o|nor|neither|"
    r"(?:is|was|were|are|did|does|do|has|have|had|would|could|should|wd|cd|shd|wo|ca|ai)n['’]?t)"
)
# "He wouldn't stop kicking" denies nothing, and what stands behind "but" or "just" is told, not denied.
_DENIED = re.compile(
    rf"{_NOT} (?:(?!(?:stop|just|only|because|cos|coz|and|n|but|then|so|as|until|til) )[\w'’]+ ){{0,2}}$",
    _FLAGS,
)
DENIAL = (
    r"(?:\b(?:no|not|never|nor|without|w/o|nobody|"
    r"(?:did|was|is|has|have|were|does)(?:n['’]?t| not)) "
    r"(?:(?:been|being|any|all|an?|the|need|needed|for|to|go|gone|went|ever|actually|called|call) ){0,4})?"
)
"""A denial that may stand in front of a word; where it is matched, the fact says "none"."""


_REST = re.compile(r"<(s?)(?:(\d+)-)?(\d+)>")


def _compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern with its rests written out.

    `<3-40>` is what follows in the clause, 3 to 40 letters up to the end of a word; `<s40>` goes on over commas. The
    full stop of 10.40 ends neither.
    """

    def rest(match: re.Match[str]) -> str:
        stops = ".!?;" if match[1] else ".!?;,"
        return rf"(?:[^{stops}\n]|\.(?=\d)){{{match[2] or 0},{match[3]}}}(?![\w'’])"

    return re.compile(_REST.sub(rest, pattern), _FLAGS)


def any_of(words: str) -> str:
    """Return a pattern for any of some words, longest first, so that "sandpit" is not "sand"."""
    return "|".join(re.escape(word) for word in sorted(words.split(), key=len, reverse=True))


def told(pattern: str) -> Finder:
    """Return a finder of the first words that fit, denied or not: the pattern says itself what it takes."""
    compiled = _compiled(pattern)

    def find(text: str) -> str:
        match = compiled.search(text)
        return _words(match) if match else ""

    return find


def first(pattern: str) -> Finder:
    """Return a finder of the first words that fit and are not denied."""
    compiled = _compiled(pattern)

    def find(text: str) -> str:
        return next((_words(match) for match in compiled.finditer(text) if not _denied(match)), "")

    return find


def each(pattern: str) -> Finder:
    """Return a finder of all words that fit and are not denied, once each, a comma between; at most five."""
    compiled = _compiled(pattern)

    def find(text: str) -> str:
        found = (_words(match) for match in compiled.finditer(text) if not _denied(match))
        return ", ".join(list(dict.fromkeys(words for words in found if words))[:_MOST])

    return find


def either(*finders: Finder) -> Finder:
    """Return a finder that takes what the first of some finders finds."""
    return lambda text: next((words for find in finders if (words := find(text))), "")


def _words(match: re.Match[str]) -> str:
    """Return what a pattern marks with a group, else all it covers."""
    return (match[match.lastindex] if match.lastindex else match[0]).strip(" ,.-–:;=!(\t")


def _denied(match: re.Match[str]) -> bool:
    return _DENIED.search(match.string, max(0, match.start() - 40), match.start()) is not None
