"""A child without a name.

"girl in year 5", "yr2 lad", "Sophie in year 6", "one of the infants", "a boy from 4B".
"""

import re
from collections.abc import Sequence

from bot.reading.lexicon import VOCABULARY
from bot.reading.split import Stretch

_CHILD = frozenset(
    "child kid pupil boy girl lad lass tot student girls boys lads kids children pupils infant junior "
    "preschooler reception nursery".split()
)
_PLACES = frozenset("year reception nursery class infants juniors ks1 ks2 foundation form".split())
_OTHER_CLASS = frozenset("another other different next below above mrs mr miss ms @staff".split())
_FIRST = frozenset(
    "a an one some another little small older younger this the of two 2 3 three big new".split()
)
_GROUPS = frozenset("infants juniors reception receptions nursery preschoolers reception's littlies".split())
# What may stand before such a child without being about somebody else: "saw a boy", "at lunch a girl".
_OPENERS = frozenset(
    "saw found heard overheard noticed there is theres just got had today at on in the after before "
    "during break lunch playground field hall log inc incident concern : - , and also so um hi hiya ok . "
    "for this morning afternoon @other asked told by".split()
)
_DONE_TO = frozenset(
    "hit kicked pushed punched bit slapped scratched called told took hurt threw shoved grabbed teased "
    "spat pinched chased let made laughing at with to for tripped knocked".split()
)
_OURS = frozenset({"him", "her", "he"})
_YEAR_GROUP = re.compile(r"(?:yr|y)[1-6]s")
_FARTHEST, _LONGEST = 7, 4


def described(words: Sequence[str], about: Sequence[Stretch], *, ours: bool = False) -> bool:
    """Whether some stretches are about a child that is described or named, but not on the roll.

    `ours`: the sender has pupils, so that "a boy kicked him" is about one of them.
    """
    return any(_in(words[one.first : one.last + 1], ours=ours) for one in about)


def speaks_of_a_child(words: Sequence[str], *, adult: bool) -> bool:
    """Whether a child of some year is spoken of anywhere: "takes the same yr6 girl".

    `adult`: years alone will do.
    """
    for index, word in enumerate(words):
        if _YEAR_GROUP.fullmatch(word):
            return True
        if word == "year" and words[index + 1 : index + 2] and words[index + 1].rstrip("s").isdigit():
            beside = {*words[index + 2 : index + 3], *words[max(0, index - 1) : index]}
            if beside & (_CHILD | {"a", "same", "another", "some"}) or (adult and {"in", "with"} & beside):
                return True
            if words[index + 1].endswith("s"):
                return True
    return False


def _in(words: Sequence[str], *, ours: bool) -> bool:
    for index, word in enumerate(words[:_FARTHEST]):
        behind = words[index + 1 : index + 1 + _LONGEST]
        if _is_child(words, index, behind) and not (ours and _does_it_to_ours(words[index + 1 :])):
            return True
        if word not in _OPENERS and word not in _FIRST and word != "year" and not word.isdigit():
            return _unknown_name(words, index, behind)
    return False


def _is_child(words: Sequence[str], index: int, behind: Sequence[str]) -> bool:
    word, before = words[index], words[index - 1] if index else ""
    if word in _CHILD:
        return True
    if word == "year" and behind and behind[0].rstrip("s").isdigit():
        return (len(behind) > 1 and behind[1] in _CHILD) or before in {
            "a",
            "one",
            "another",
            "some",
            "of",
            "",
        }
    return word in _GROUPS and before in {"the", "of", "a"}


def _unknown_name(words: Sequence[str], index: int, behind: Sequence[str]) -> bool:
    """Whether a word that is no other word is placed in a class.

    "sophie in year 6", "Mia from another class".
    """
    if words[index] in VOCABULARY or not words[index].isalpha() or len(behind) < 2:  # noqa: PLR2004
        return False
    placed = behind[0] in {"in", "from"} and bool(_PLACES & set(behind[1:3]))
    return placed or (behind[0] == "year" and behind[1].isdigit())


def _does_it_to_ours(behind: Sequence[str]) -> bool:
    """Whether the child does something to the one it is about: "a boy in year 4 kicked him"."""
    return any(word in _OURS and behind[place - 1] in _DONE_TO for place, word in enumerate(behind) if place)
