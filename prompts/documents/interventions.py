"""The leaders' table of restrictive interventions on paper."""

from collections.abc import Mapping
from typing import Any

from prompts.documents.printing import pdf


def interventions(facts: Mapping[str, Any]) -> bytes:
    """Return the interventions of a half term as PDF, A4.

    `facts` are texts `school`, `printed`, `by` and `since`; the numbers `count`, `before` (of the half term before),
    `same_day` and `overdue`; `weeks`, each with `begins`, `count` and `before` (None if that half term had no such week);
    and `rows`, newest first, as `bot.interventions.Row` has them, with `name`, `group` and `sen` (none, support, ehcp or "").
    """
    return pdf("documents/interventions", facts)
