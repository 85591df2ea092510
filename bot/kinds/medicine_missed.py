"""Medicine refused, missed or wrong: office, SENCO and parents hear of it now."""

from bot.kinds.kind import Type

TYPE = Type(
    name="medication",
    fields=(
        "medicine",
        "dose",
        "route",
        "due",
        "not_given",
        "frequency",
        "witness",
        "told",
        "leader_told",
        "parent_told",
        "after",
    ),
    duty=("office", "parents"),
)
