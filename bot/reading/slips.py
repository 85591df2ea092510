"""Whose name a word is a slip of, remembered: the same slips come again and again."""

from collections.abc import Sequence

from bot.pupils import Pupil, fold
from bot.reading.plain import NO_SLIPS
from bot.reading.roll import Roll
from bot.reading.sounds import resembles

_ENDINGS_OF_NO_NAME = ("ing", "ed", "tion", "ness", "ment", "ful", "est")
_MOST_REMEMBERED = 20_000


def alike(word: str, roll: Roll) -> tuple[Pupil, ...]:
    """Return the pupils whose name the word resembles, remembered: the same slips come again and again."""
    known = roll.known.get(word)
    if known is not None:
        return known
    if word in NO_SLIPS or word.endswith(_ENDINGS_OF_NO_NAME):
        return ()
    if len(roll.known) >= _MOST_REMEMBERED:
        roll.known.clear()
    found: dict[str, Pupil] = {}
    bare = word.removesuffix("s")
    for name, pupils in roll.pupils.items():
        if _is_one_name(name, pupils) and (resembles(word, name) or resembles(bare, name)):
            found |= {pupil.code: pupil for pupil in pupils}
    roll.known[word] = tuple(found.values())
    return tuple(found.values())


def _is_one_name(name: str, pupils: Sequence[Pupil]) -> bool:
    """Whether something pupils answer to is a first name, or long enough that a slip in it can be told."""
    firsts = {fold(one).replace("'", "") for pupil in pupils for one in (pupil.first_name, pupil.known_as)}
    return " " not in name and (name in firsts or len(name) > 4)  # noqa: PLR2004
