"""Behaviour: antecedent, behaviour, consequence; what was tried and whether it worked."""

from bot.kinds.kind import Type

TYPE = Type(
    name="behaviour",
    fields=(
        "antecedent",
        "place",
        "strategies",
        "worked",
        "frequency",
        "injuries",
        "body_area",
        "first_aid",
        "told",
        "parent_told",
        "mood",
        "child_words",
    ),
    asks=("when", "before"),
)
