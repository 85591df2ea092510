"""Anything else of an ordinary day: mood, friendship, a good moment."""

from bot.kinds.kind import Type

TYPE = Type(
    name="general",
    fields=("place", "mood", "strategies", "child_words"),
)
