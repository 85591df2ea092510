"""Which member of staff a word names: a title and a name, a first name, initials, "the head"."""

from bot.people import Person
from bot.reading.plain import WORDS_TOO
from bot.reading.roll import TITLES, Roll
from bot.reading.text import Text

_SHORT_NAMES = frozenset({"jo", "al", "ed", "bo", "mo", "ty"})
"""First names of two letters that are no words: a hurried thumb leaves their capital out."""
_APOSTROPHES = frozenset("'’")
_BEFORE_THE_HEAD = frozenset(
    "about told tell saw see by from with is and that think because re asked ask".split()
)


def staff_at(text: Text, index: int, roll: Roll) -> tuple[Person | None, int] | None:
    """Return the member of staff named at a word, None for one nobody knows, and how many words that takes."""
    word = text.words[index]
    following = text.words[index + 1] if index + 1 < len(text.words) else ""
    if word in TITLES and following.isalpha():
        skip = 2
        if following == "." and index + 2 < len(text.words):
            following, skip = text.words[index + 2], 3
        for name in (f"{word} {following}", f"{word} {following.removesuffix('s')}"):
            if name in roll.staff:
                return roll.staff[name][0], skip
        capital = text.typed(index + skip - 1, index + skip - 1)[:1].isupper()
        return (None, skip) if capital else None
    if word == "the" and following == "head" and (index == 0 or text.words[index - 1] in _BEFORE_THE_HEAD):
        return None, 2
    return _first_name(text, index, roll)


def _first_name(text: Text, index: int, roll: Roll) -> tuple[Person, int] | None:
    word, typed = text.words[index], text.typed(index, index)
    owns = word.endswith("s") and (len(word) > 3 or not _APOSTROPHES.isdisjoint(typed))  # noqa: PLR2004
    for name in (word, word[:-1] if owns else word):
        people = roll.staff.get(name)
        if not people or name in roll.pupils or " " in name:
            continue
        short = len(name) <= 2 and name not in _SHORT_NAMES  # noqa: PLR2004
        if short and not typed[:2].isupper() and not typed[:1].isupper():
            continue
        if name in WORDS_TOO and not typed[:1].isupper():
            continue
        full = f"{name} {text.words[index + 1]}" if index + 1 < len(text.words) else ""
        return (people[0], 2) if full in roll.staff else (people[0], 1)
    return None
