"""What a parent or a professional said, asked or advised."""

from bot.kinds.kind import Type

TYPE = Type(
    name="contact",
    fields=(
        "with_whom",
        "how",
        "provider",
        "asked_for",
        "advice",
        "agreed",
        "next_date",
        "told",
        "child_words",
    ),
)
