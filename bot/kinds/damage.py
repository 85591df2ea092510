"""Something broken, unsafe, or a near miss."""

from bot.kinds.kind import Type

TYPE = Type(
    name="damage",
    fields=("place", "safe_now", "told"),
    asks=("safe",),
)
