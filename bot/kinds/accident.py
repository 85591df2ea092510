"""An injury, first aid. A bump to the head has its own flow: somebody looks again, and parents are always told."""

from bot.kinds.kind import Type

TYPE = Type(
    name="accident",
    fields=("place", "body_area", "side", "injuries", "first_aid", "witness", "parent_told", "told", "after"),
    asks=("when", "aid"),
)
