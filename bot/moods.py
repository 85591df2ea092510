"""How a pupil was, in the words of notes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.periods import Period
from bot.records import Record


@dataclass(frozen=True, slots=True)
class Mood:
    """How the pupil was, in the word of a note, and on which day."""

    day: date
    word: str
    ref: str


def moods(records: Iterable[Record], over: Period) -> tuple[Mood, ...]:
    """Return the moods that notes name, in their order; a note of care of the body names none."""
    return tuple(
        Mood(over.day(one.event_at), one.facts["mood"], one.ref)
        for one in records
        if one.facts.get("mood") and one.type != "care"
    )
