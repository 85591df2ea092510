"""A seizure, asthma, an allergy, illness."""

from bot.kinds.kind import Type

TYPE = Type(
    name="medical",
    fields=("rescue_medicine", "after", "body_area", "first_aid", "witness", "parent_told", "told"),
    asks=("when", "parents"),
)
