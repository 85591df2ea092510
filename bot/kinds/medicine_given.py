"""Medicine given as planned: what, how much, when, who saw it. DfE, Supporting pupils at school with medical conditions."""

from bot.kinds.kind import Type

TYPE = Type(
    name="medication",
    fields=(
        "medicine",
        "dose",
        "route",
        "due",
        "witness",
        "plan",
        "after",
    ),
    asks=("when", "dose"),
)
