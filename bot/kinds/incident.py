"""An incident: behaviour, accident, medical, restrictive, missing, bullying, damage, medicine not as planned."""

from bot.access import Action
from bot.kinds.kind import Kind

KIND = Kind(
    name="incident",
    letter="I",
    first_words=("incident", "inc", "i"),
    types=("behaviour", "accident", "medical", "restrictive", "missing", "bullying", "damage", "medication"),
    write=Action.INCIDENT_WRITE,
    read=Action.INCIDENT_READ,
    order=1,
)
