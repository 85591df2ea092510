"""Force, restraint, seclusion: Education and Inspections Act 2006 s.93A; 2025 regulations in force from 1 April 2026."""

from bot.access import Action
from bot.kinds.kind import Type

TYPE = Type(
    name="restrictive",
    fields=(
        "place",
        "antecedent",
        "behaviour",
        "technique",
        "strategies",
        "plan",
        "worked",
        "ended",
        "injuries",
        "body_area",
        "first_aid",
        "first_aider",
        "witness",
        "parent_told",
        "told",
        "leader_told",
        "child_words",
    ),
    duty=("length", "place", "tried", "why", "ended", "injured", "parents"),
    fact_only=True,
    read=Action.RESTRICTIVE_READ,
    write=Action.RESTRICTIVE_WRITE,
)
