"""What weighs against a concern: a mark an accident explains, a happy thing told of home, what a parent told us."""

from collections.abc import Mapping

from bot.reading.cues import Hit
from bot.reading.signs import Signs, weights

_MARKS = ("a mark nobody can explain", "a plain mark")
_CLAIM = "says it was an accident"
_EXPLAINS = ("incident.accident", "incident.behaviour", "incident.bullying")
_ADDS = "adds to other signs"
_OFTEN_TOLD = ("a sign of neglect", "a strong sign of neglect", "a child has changed", "tells of home")
_TOLD = "tells of home"
_AGAINST_ONE = "children against one"
_WORDS_BEHIND = 5


def unexplained(signs: Signs, total: Mapping[str, int]) -> int:
    """Return the points of amber, without a mark that something seen at school explains."""
    amber = total.get("pupil.amber", 0)
    marks = [hit for hit in signs.found if hit.sign.why in _MARKS]
    told = marks + [hit for hit in signs.found if hit.sign.why == _CLAIM]
    seen = [
        hit
        for hit in signs.found
        if hit.sign.label in _EXPLAINS
        and not hit.sign.why.startswith("speaks of")
        and not any(one.first <= hit.last and hit.first <= one.last for one in told)
    ]
    if not (marks and seen):
        return amber
    others = [hit for hit in signs.found if hit.sign.label == "pupil.amber" and hit not in marks]
    return weights(others).get("pupil.amber", 0)


def telling(signs: Signs) -> int:
    """Return the points of green; "again" and its like add to others, and a happy thing told of home is no sign."""
    happy = any(hit.sign.label in {"cheer", "play"} for hit in signs.found)
    green = [
        hit
        for hit in signs.found
        if hit.sign.label == "pupil.green" and not (happy and hit.sign.why == _TOLD)
    ]
    green = [hit for hit in green if not _taunt(hit, signs)]
    own = any(not hit.sign.why.startswith(_ADDS) for hit in green)
    return weights(green).get("pupil.green", 0) if own else 0


def _taunt(hit: Hit, signs: Signs) -> bool:
    """Whether it is what children call a child ("kids saying he stinks"): unkindness, and no sign of home."""
    return any(
        other.first <= hit.first <= other.last + _WORDS_BEHIND
        for other in signs.found
        if other.sign.why == _AGAINST_ONE
    )


def reported(signs: Signs) -> bool:
    """Whether what looks like neglect is what a parent or professional told the school: they said it themselves."""
    first = min((hit.first for hit in signs.found if hit.sign.label == "log.contact"), default=None)
    green = [hit for hit in signs.found if hit.sign.label == "pupil.green"]
    if first is None or not green or first > min(hit.first for hit in green):
        return False
    return all(hit.sign.why.startswith((*_OFTEN_TOLD, _ADDS)) for hit in green)
