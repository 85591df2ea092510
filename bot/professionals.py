"""Which profession a note of a talk was with: no home, and nobody who is there for a family's safety."""

import re

from bot.records import Record

_PROFESSIONS = {
    "speech": r"salt\b|speech",
    "occupational": r"ot\b|occupational",
    "psychology": r"ep\b|ed psych|educational psych",
    "physio": r"physio",
    "camhs": r"camhs",
    "diet": r"dieti",
    "vision": r"qtvi|vi\b|vision|orthoptist|optician",
    "hearing": r"tod\b|hi\b|hearing|deaf",
    "teaching": r"stls|behaviour support|outreach|advisory|portage",
    "nurse": r"(?:\w+ )?nurse",
    "doctor": r"paed|doctor|dr\b|gp\b",
}
PROFESSIONS = tuple(_PROFESSIONS)
"""Their keys: pages have words for each, and no name or word of a note."""
_STARTS = tuple((key, re.compile(starts, re.IGNORECASE)) for key, starts in _PROFESSIONS.items())


def profession(record: Record) -> str:
    """Return whom a note of a talk was with, one of `PROFESSIONS`; "" when it was somebody else, or does not say.

    A parent who tells what a professional said is a parent.
    """
    whom = record.facts.get("with_whom", "") if record.type == "contact" else ""
    return next((key for key, starts in _STARTS if starts.match(whom)), "")
