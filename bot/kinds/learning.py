"""Learning: a lesson, a task, a programme, a score, how much help."""

from bot.kinds.kind import Type

TYPE = Type(
    name="learning",
    fields=(
        "activity",
        "outcome",
        "attainment",
        "provider",
        "grouping",
        "score",
        "trials",
        "prompts",
        "adaptation",
        "resource_made",
        "barrier",
        "strategies",
        "worked",
        "praise",
        "mood",
        "next_step",
        "child_words",
    ),
)
