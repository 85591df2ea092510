"""A seizure, asthma, an allergy, illness."""

from bot.kinds.kind import Type

TYPE = Type(
    name="medical",
    fields=(
        "trigger",
        "signs",
        "position",
        "rescue_medicine",
        "ambulance",
        "vomited",
        "unconscious",
        "after",
        "body_area",
        "first_aid",
        "plan",
        "witness",
        "parent_told",
        "told",
        "leader_told",
    ),
    asks=("when", "parents"),
)
