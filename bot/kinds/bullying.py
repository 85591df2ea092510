"""Bullying, prejudice, harm between children: the words that were used, where, who was told."""

from bot.kinds.kind import Type

TYPE = Type(
    name="bullying",
    fields=(
        "characteristic",
        "repeat",
        "place",
        "online",
        "impact",
        "consequence",
        "witness",
        "told",
        "leader_told",
        "parent_told",
        "frequency",
        "child_words",
    ),
    asks=("when", "said"),
)
