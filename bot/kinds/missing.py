"""Out of sight, off site, or left class without leave."""

from bot.kinds.kind import Type

TYPE = Type(
    name="missing",
    fields=(
        "last_seen",
        "direction",
        "off_site",
        "clothing",
        "place",
        "found",
        "police",
        "told",
        "leader_told",
        "parent_told",
        "after",
    ),
    duty=("found", "parents"),
)
