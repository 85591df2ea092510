"""Intimate care, toilet, food, sleep: seen by few. Any mark is a concern, not a note of care."""

from bot.kinds.kind import Type

TYPE = Type(
    name="care",
    fields=(
        "care_kind",
        "output",
        "initiated_by",
        "independence",
        "cream",
        "clothes",
        "plan",
        "place",
        "told",
        "witness",
        "mood",
        "injuries",
    ),
    asks=("when",),
    fact_only=True,
)
