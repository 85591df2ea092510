"""Bits for a review: what works, what does not, what helps, the child's view."""

from bot.kinds.kind import Type

TYPE = Type(
    name="review",
    fields=(
        "provider",
        "outcome",
        "working",
        "not_working",
        "barriers",
        "helps",
        "next_step",
        "strategies",
        "child_view",
        "child_words",
    ),
)
