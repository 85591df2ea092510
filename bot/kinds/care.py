"""Intimate care, toilet, food, sleep: seen by few. Any mark is a concern, not a note of care."""

from bot.kinds.kind import Type

TYPE = Type(
    name="care",
    fields=("place", "told", "witness", "mood", "injuries"),
    asks=("when",),
    fact_only=True,
)
