"""Whether a word is a name misspelt, mistyped or misheard.

"Ameila", "Teho", "Kay" for Kai, "Shivaun" for Siobhan.
"""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

# Spellings that sound alike in names, English, Irish, Welsh and Polish; the earlier first. "C" is the sound
# of church.
_ALIKE = tuple(
    (re.compile(spelt), like)
    for spelt, like in (
        (r"^si(?=[aou])|^s(?=ine)", "sh"),
        (r"^sea(?=n)|^sha(?=[uw]n)", "sho"),
        (r"^ci(?=[ao])", "ki"),
        (r"^eoi", "owe"),
        (r"[bm]h", "v"),
        (r"ph", "f"),
        (r"^kn", "n"),
        (r"^wr|^rh", "r"),
        (r"tch|ch|cz", "C"),
        (r"sz", "sh"),
        (r"ck|q", "k"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"x", "ks"),
        (r"z", "s"),
        (r"dg|j", "g"),
        (r"gh", ""),
        (r"aoi|ao", "ee"),
        (r"(?<=i)a(?=v$)", "e"),
        (r"(?<=r)se$", "sha"),
        (r"(?<=t)h", ""),
        (r"w(?=u)|h$|h(?=n$)|(?<=o)[uw](?=n$)|(?<=v)e$", ""),
        (r"ou", "u"),
        (r"ee|ie", "i"),
        (r"^([^aeiouy]+)ye?$", r"\1ai"),
        (r"y", "i"),
        (r"(.)\1+", r"\1"),
    )
)
_VOWELS = re.compile(r"[aeiouwh]")
_SHORTEST, _SHORT, _LONG, _LONGER = 3, 4, 5, 7


@lru_cache(maxsize=8192)
def respelt(name: str) -> str:
    """Return a folded name spelt as it sounds."""
    for spelt, like in _ALIKE:
        name = spelt.sub(like, name)
    return name


def resembles(word: str, name: str) -> bool:
    """Whether a word that is no other word can only be meant as the name. Both folded.

    Two letters swapped, one dropped or doubled in a longer name, or the same sound; hardly ever another first letter,
    so that "may" is not Amy.
    """
    if len(name) < _SHORTEST or len(word) < _SHORTEST - 1 or abs(len(word) - len(name)) > 2:  # noqa: PLR2004
        return False
    if word[0] != name[0]:
        return len(name) > _SHORTEST and respelt(word)[:1] == respelt(name)[:1] and _same_sound(word, name)
    return _slipped(word, name) or _same_sound(word, name)


def _slipped(word: str, name: str) -> bool:
    """Whether a thumb made the word of the name."""
    distance = OSA.distance(word, name)
    if sorted(word) == sorted(name):
        return distance <= (2 if len(name) >= _LONGER else 1)
    return distance == 1 and len(name) >= _LONG and (len(word) != len(name) or len(name) > _LONG)


def _same_sound(word: str, name: str) -> bool:
    heard, meant = respelt(word), respelt(name)
    if heard == meant:
        return True
    if len(meant) <= _SHORT or _VOWELS.sub("", heard) != _VOWELS.sub("", meant):
        return False
    return OSA.distance(heard, meant) <= (1 if len(meant) <= _LONG else 2)
