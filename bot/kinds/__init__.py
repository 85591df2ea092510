"""The tables of kinds and types: one line each, one short file each, all alike."""

from bot.kinds import (
    accident,
    behaviour,
    bullying,
    care,
    concern,
    contact,
    damage,
    general,
    incident,
    learning,
    log,
    medical,
    medicine_given,
    medicine_missed,
    missing,
    restrictive,
    review,
)
from bot.kinds.kind import Kind, Type

KINDS: dict[str, Kind] = {kind.name: kind for kind in (log.KIND, incident.KIND, concern.KIND)}

TYPES: dict[tuple[str, str], Type] = {
    (kind, module.TYPE.name): module.TYPE
    for kind, modules in {
        "log": (general, learning, care, medicine_given, contact, review),
        "incident": (
            behaviour,
            accident,
            medical,
            restrictive,
            missing,
            bullying,
            damage,
            medicine_missed,
        ),
    }.items()
    for module in modules
}


def type_of(kind: str, name: str) -> Type:
    """Return a type; of a name that is gone, the first one of the kind."""
    return TYPES.get((kind, name)) or TYPES[kind, KINDS[kind].types[0]]


FIRST_WORDS: dict[str, str] = {word: kind.name for kind in KINDS.values() for word in kind.first_words}

__all__ = ["FIRST_WORDS", "KINDS", "TYPES", "Kind", "Type", "type_of"]
