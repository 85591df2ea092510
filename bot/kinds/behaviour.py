"""Behaviour: antecedent, behaviour, consequence; what was tried and whether it worked."""

from bot.kinds.kind import Type

TYPE = Type(
    name="behaviour",
    fields=(
        "antecedent",
        "behaviour",
        "place",
        "frequency",
        "intensity",
        "strategies",
        "plan",
        "worked",
        "consequence",
        "recovery",
        "injuries",
        "body_area",
        "first_aid",
        "told",
        "leader_told",
        "parent_told",
        "mood",
        "child_words",
    ),
    asks=("when", "before"),
)
