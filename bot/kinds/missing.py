"""Out of sight, off site, or left class without leave."""

from bot.kinds.kind import Type

TYPE = Type(
    name="missing",
    fields=("place", "found", "told", "parent_told", "after"),
    duty=("found", "parents"),
)
