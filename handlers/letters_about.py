"""Letters about a concern: reference, no words; each has a key of its own."""

from collections.abc import Mapping
from uuid import UUID

from bot.concerns import Concern
from bot.letters import Letter, Priority


def push(
    concern: Concern, person: UUID, template: str, facts: Mapping[str, object], occasion: str = ""
) -> Letter:
    """Return a push about a concern to somebody; `occasion` tells two of a template and version apart."""
    return Letter(
        key=":".join(filter(None, (template, concern.id.hex, str(concern.version), occasion))),
        template=f"pushes/{template}",
        priority=Priority.CONCERN,
        person=person,
        owner=person,
        about=concern.id,
        facts={"ref": concern.ref, **facts},
    )
