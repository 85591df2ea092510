"""Another child in a message: one nobody here supports, kept as it was typed and never matched to the roll."""

from bot.reading.text import Text

NO_INITIALS = frozenset({"a", "i", "x", "u"})
"""Single letters that are words."""
BESIDE_A_BODY_PART = frozenset(
    "side arm leg hand foot knee elbow wrist ankle eye ear shin hip shoulder cheek thumb forearm thigh "
    "calf big little index middle ring finger handed".split()
)
_DONE_WITH = frozenset(
    "kicked kicks kick hit hits bit bites pushed pushes shoved punched punches pinched nipped scratched slapped spat called calls "
    "chased tripped grabbed hurt thumped whacked bashed with by at told asked hugged to and near onto against".split()
)


def another_child(text: Text, index: int, vocabulary: frozenset[str] | set[str]) -> bool:
    """Whether a capital letter stands for a child nobody here supports: "kicked Mia", "sat with Alfie"."""
    if not index or text.words[index - 1] not in _DONE_WITH or text.words[index] in vocabulary:
        return False
    typed = text.typed(index, index)
    return len(typed) > 2 and typed[0].isupper() and typed[1:].islower()  # noqa: PLR2004


def initial(text: Text, index: int) -> bool:
    """Whether a capital letter by itself stands for another child: "L pushed in".

    Not left and right of a body.
    """
    typed, word = text.typed(index, index), text.words[index]
    if len(typed) != 1 or not typed.isupper() or word in NO_INITIALS:
        return False
    following = text.words[index + 1] if index + 1 < len(text.words) else ""
    return following not in BESIDE_A_BODY_PART and following not in {":", "-", "–", "/"} and index > 0
