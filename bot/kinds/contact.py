"""What a parent or a professional said, asked or advised."""

from bot.kinds.kind import Type

TYPE = Type(
    name="contact",
    fields=("provider", "told", "child_words"),
)
