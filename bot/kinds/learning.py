"""Learning: a lesson, a task, a programme, a score, how much help."""

from bot.kinds.kind import Type

TYPE = Type(
    name="learning",
    fields=(
        "activity",
        "outcome",
        "provider",
        "score",
        "prompts",
        "strategies",
        "worked",
        "mood",
        "child_words",
    ),
)
