"""The facts in the words of one record: what was done, how well, with what help; what hurt, who saw, who was told.

Each fact is the words as typed, so that nothing is lost in translation; what is denied ("no marks") is the fact "none".
"""

import re
from collections.abc import Mapping

from bot.reading.finders import (
    bodies,
    bullying,
    care,
    conduct,
    contact,
    damage,
    learning,
    medicine,
    missing,
    people,
    review,
)
from bot.reading.finding import Finder

_NOUNS = (
    learning,
    conduct,
    bodies,
    medicine,
    care,
    missing,
    damage,
    bullying,
    contact,
    review,
    people,
)
FINDERS: Mapping[str, Finder] = {name: find for noun in _NOUNS for name, find in noun.FINDERS.items()}

_DENIABLE = frozenset(
    {"injuries", "rescue_medicine", "first_aid", "unconscious", "vomited", "ambulance", "police", "off_site"}
)
_NONE = re.compile(
    r"^(?:no|not|never|nor|nobody|without|w/o|skin not|both ok|(?:still )?on site|inside|conscious|awake|alert|stayed|"
    r"(?:did|was|is|has|have|were|does)(?:n['’]?t| not))\b",
    re.IGNORECASE,
)


def facts(body: str, wanted: tuple[str, ...]) -> dict[str, str]:
    """Return the wanted facts that stand in the words of a record; "none" is said in front of what is denied."""
    found = {name: FINDERS[name](body) for name in wanted if name in FINDERS}
    return {
        name: f"none ({words})" if name in _DENIABLE and _NONE.match(words) else words
        for name, words in found.items()
        if words
    }
