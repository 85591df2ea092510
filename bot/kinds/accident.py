"""An injury, first aid. A bump to the head has its own flow: somebody looks again, and parents are always told."""

from bot.kinds.kind import Type

TYPE = Type(
    name="accident",
    fields=(
        "place",
        "equipment",
        "injuries",
        "body_area",
        "side",
        "mark",
        "head_injury",
        "unconscious",
        "vomited",
        "first_aid",
        "first_aider",
        "witness",
        "went_to",
        "slip",
        "parent_told",
        "told",
        "leader_told",
        "after",
    ),
    asks=("when", "aid", "parents"),
)
