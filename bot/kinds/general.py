"""Anything else of an ordinary day: mood, friendship, a good moment."""

from bot.kinds.kind import Type

TYPE = Type(
    name="general",
    fields=(
        "place",
        "mood",
        "grouping",
        "strategies",
        "praise",
        "child_words",
    ),
)
