"""Whether a "he" or "she" in a message is the pupil.

Not somebody's mum, not a colleague, not another child.
"""

from collections.abc import Sequence

from bot.reading.text import STOPS

HE, SHE = frozenset({"he", "his", "him", "himself"}), frozenset({"she", "her", "hers", "herself"})
_OBJECTS = frozenset({"him", "her", "himself", "herself"})
_WOMEN = frozenset(
    "mum mam mummy nan nanna nana gran granny grandma auntie aunt sister stepmum lady ladies girl girls "
    "woman miss mrs ms mums stepsister niece".split()
)
_MEN = frozenset(
    "dad daddy grandad grandpa uncle brother stepdad man boy boys lad lads bloke boyfriend mr dads "
    "caretaker".split()
)
_ANYBODY = frozenset(
    "@staff @other physio salt ot ep nurse doctor supply coach teacher worker carer parent".split()
)
_SAYS = frozenset("says said reckons say think thinks that because cos if".split())
_NEAR = 3


def spoken(words: Sequence[str]) -> str:
    """Return "he" or "she" when a word of a message can only be the pupil; empty when none can."""
    women = men = -1
    for place, word in enumerate(words):
        if word in _WOMEN or word in _ANYBODY:
            women = place
        if word in _MEN or word in _ANYBODY:
            men = place
        if word in HE and _is_the_pupil(words, place, men):
            return "he"
        if word in SHE and _is_the_pupil(words, place, women):
            return "she"
    return ""


def _is_the_pupil(words: Sequence[str], place: int, somebody: int) -> bool:
    """Whether a pronoun is free of the last other person it could be.

    "mum says she", "Sue took her", "her mum".
    """
    if somebody < 0:
        return True
    between = words[somebody + 1 : place]
    if STOPS & set(between) and "@pupil" in between:
        return True
    if between and between[-1] in _SAYS:
        return True
    return words[place] in _OBJECTS and words[somebody] == "@staff" and 0 < len(between) < _NEAR
