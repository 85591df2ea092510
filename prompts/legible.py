"""Words as paper can show them: unchanged, except that what has no picture, or would hide or turn others, is named."""

import unicodedata
from collections.abc import Callable, Iterator
from itertools import groupby

OPENS, CLOSES = "⟦", "⟧"
_NEW_LINES = ("\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029")
_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn the direction of what stands around them."""
_JOINS = frozenset("\u200d\ufe0e\ufe0f")
_LONG, _PIECE = 30, 10
_MOST_MARKS = 3
MAY_BREAK = "\u200b"


def legible(text: str, has_letter: Callable[[str], bool]) -> str:
    """Return a text for paper.

    Every kind of line break is one, a tab is four spaces, and a word of 30 letters or more may break anywhere. A sign for
    which `has_letter` is false, a control, half a character, a mark of direction, and a fourth accent on one letter are
    named in ⟦double brackets⟧.
    """
    for kind in _NEW_LINES:
        text = text.replace(kind, "\n")
    signs = list(zip(text.expandtabs(4), _unshown(text.expandtabs(4), has_letter), strict=True))
    shown = "".join(
        _named([sign for sign, _ in run]) if unshown else "".join(sign for sign, _ in run)
        for unshown, run in groupby(signs, key=lambda one: one[1])
    )
    return "".join(_breakable(word) if part else word for part, word in _words(shown))


def _unshown(text: str, has_letter: Callable[[str], bool]) -> Iterator[bool]:
    """Say of each sign whether it is named rather than shown; what joins two named signs goes with them."""
    marks, before = 0, False
    for sign in text:
        category = unicodedata.category(sign)
        marks = marks + 1 if category == "Mn" else 0
        if sign in _JOINS:
            yield before
            continue
        before = marks > _MOST_MARKS or not (sign in " \n" or _ordinary(sign, category, has_letter))
        yield before


def _ordinary(sign: str, category: str, has_letter: Callable[[str], bool]) -> bool:
    if category in {"Cc", "Cs", "Co", "Cn"} or sign in _TURNS:
        return False
    return sign.isascii() or has_letter(sign)


def _named(signs: list[str]) -> str:
    names = (
        unicodedata.name(sign, "").lower() or f"U+{ord(sign):04X}" for sign in signs if sign not in _JOINS
    )
    counted = ((name, len(list(same))) for name, same in groupby(names))
    return f"{OPENS}{', '.join(f'{name} × {n}' if n > 1 else name for name, n in counted)}{CLOSES}"


def _words(text: str) -> Iterator[tuple[bool, str]]:
    """Cut a text into words and what stands between them."""
    for space, run in groupby(text, key=str.isspace):
        yield not space, "".join(run)


def _breakable(word: str) -> str:
    if len(word) < _LONG:
        return word
    pieces = [""]
    for sign in word:
        full = len(pieces[-1]) >= _PIECE and unicodedata.category(sign)[0] not in "MC"
        pieces = [*pieces, sign] if full else [*pieces[:-1], pieces[-1] + sign]
    return MAY_BREAK.join(pieces)
