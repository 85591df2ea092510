"""A new line for the file of a concern, by whoever is speaking, now."""

from bot.casework import Entry, Kind
from bot.concerns import Concern
from handlers.context import Unit
from storage import new_id


def entry(unit: Unit, concern: Concern, kind: Kind, text: str, **facts: str) -> Entry:
    """Return a line; it is written by `store.entries.add`."""
    return Entry(new_id(), concern.school, concern.id, kind, unit.sender.id, unit.now, text, facts)
