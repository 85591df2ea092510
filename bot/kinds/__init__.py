"""The table of kinds: one line each, one short file each, all alike."""

from bot.kinds import concern, incident, log
from bot.kinds.kind import Kind

KINDS: dict[str, Kind] = {kind.name: kind for kind in (log.KIND, incident.KIND, concern.KIND)}

FIRST_WORDS: dict[str, str] = {word: kind.name for kind in KINDS.values() for word in kind.first_words}

__all__ = ["FIRST_WORDS", "KINDS", "Kind"]
