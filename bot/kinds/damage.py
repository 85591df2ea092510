"""Something broken, unsafe, or a near miss."""

from bot.kinds.kind import Type

TYPE = Type(
    name="damage",
    fields=(
        "item",
        "hazard",
        "place",
        "safe_now",
        "told",
        "leader_told",
    ),
    asks=("safe",),
)
