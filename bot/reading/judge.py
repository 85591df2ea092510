"""What a stretch of a message is: its kind and finer type, how urgent, whether there was force; safety first."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.reading.cues import Hit
from bot.reading.signs import Signs, weights
from bot.reading.weighing import reported, telling, unexplained

ENOUGH = 3
"""Points that make a concern."""

_INCIDENTS = ("missing", "medication", "medical", "bullying", "accident", "behaviour", "damage")
_LOGS = ("review", "medication", "care", "contact", "learning")
_STRONG = {"review": 6, "medication": 6, "care": 5, "contact": 4, "learning": 3}
_INCIDENT = 4
_TELLING = 6
_PLAYED = frozenset({"behaviour", "bullying", "accident", "medical", "missing"})
"""What children act out in a game or a story."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind and type, with the cues that decided it; `urgency` and `force` where they apply."""

    kind: str
    type: str | None
    because: tuple[Hit, ...] = ()
    urgency: str | None = None
    force: str | None = None


def concern(signs: Signs, *, hinted: bool = False) -> Verdict | None:
    """Return the concern in a stretch, if there is one. About an adult at school first: it goes to other eyes."""
    total = signs.total
    adult = {level: total.get(f"adult.{level}", 0) for level in ("amber", "green")}
    red = total.get("pupil.red", 0) or (total.get("red", 0) if not total.get("over") else 0)
    if max(adult.values()) > ENOUGH:
        return Verdict(
            "concern", "adult", _of(signs, "adult."), "amber" if adult["amber"] > ENOUGH else "green"
        )
    amber, green = unexplained(signs, total), telling(signs)
    if total.get("pupil.red", 0) > ENOUGH:
        return Verdict("concern", "pupil", _of(signs, "pupil."), "red")
    if amber >= ENOUGH:
        return Verdict(
            "concern", "pupil", _of(signs, "pupil."), "red" if red > ENOUGH and _now(total) else "amber"
        )
    if green >= ENOUGH and not reported(signs) and (hinted or not emergency(signs)):
        return Verdict("concern", "pupil", _of(signs, "pupil."), "green")
    # Somebody calls it a concern, and no cue says how grave it is: not taken for a mere worry.
    return Verdict("concern", "pupil", (), "amber") if hinted else None


def emergency(signs: Signs) -> Verdict | None:
    """Return what is happening now: a seizure, a child gone; None when nothing is, or it is over."""
    if not _now(signs.total):
        return None
    verdict = record(signs)
    return verdict if verdict and verdict.urgency == "red" else None


def _now(total: Mapping[str, int]) -> bool:
    return total.get("red", 0) > ENOUGH and not total.get("over")


def force(signs: Signs) -> str | None:
    """Return yes, maybe or no; None when nothing touches on holding, guiding, carrying, doors or aids."""
    labels = {hit.sign.label for hit in signs.found}
    if labels & {"force.yes", "force.plain"}:
        return "yes"
    doubtful = [hit.first for hit in signs.found if hit.sign.label == "force.maybe"]
    if doubtful and any(hit.first > min(doubtful) for hit in signs.found if hit.sign.label == "force.fought"):
        return "yes"
    if doubtful or "force.gentle" in labels:
        return "maybe"
    touched = any(label in {"force.no", "force.touch"} for label in labels)
    return "no" if touched or any(hit.sign.label.startswith("force.") for hit in signs.denied) else None


def record(signs: Signs, *, scored: bool = False) -> Verdict | None:
    """Return the incident or log in a stretch; None when nothing in it says what it is."""
    total = signs.total
    held = force(signs)
    if held == "yes":
        return Verdict("incident", "restrictive", _of(signs, "force."), force="yes", urgency=None)
    kind = _incident(signs, total)
    if kind and not _told(signs, total):
        return Verdict("incident", kind, _of(signs, f"incident.{kind}"), urgency(kind, total), held)
    if _now(total):
        gone = any(hit.sign.why == "a child gone now" for hit in signs.found)
        return Verdict("incident", "missing" if gone else "medical", _of(signs, "red"), "red", held)
    told = _log(signs, total, held, scored=scored)
    if told is None and signs.denied:
        return Verdict("log", "general", signs.denied, None, held)
    return told


def urgency(kind: str, total: Mapping[str, int]) -> str | None:
    """Return red for help that is needed now. A child out of sight is, until the words say that it was found."""
    if kind == "missing":
        return None if total.get("over") or total.get("back") else "red"
    return "red" if kind in {"medical", "accident"} and _now(total) else None


def _incident(signs: Signs, total: Mapping[str, int]) -> str | None:
    """Return the finer type of an incident. Single telling words must outweigh what speaks for an ordinary day."""
    plain = weights([hit for hit in signs.found if not hit.sign.each])
    points = {name: total.get(f"incident.{name}", 0) for name in _INCIDENTS}
    sure = {name: plain.get(f"incident.{name}", 0) for name in _INCIDENTS}
    for name in _PLAYED:
        points[name] -= total.get("play", 0)
        sure[name] -= total.get("play", 0)
    likeliest = max(_INCIDENTS, key=lambda name: (sure[name] >= _INCIDENT, points[name]))
    if sure[likeliest] >= _INCIDENT:
        return likeliest
    ordinary = max((total.get(f"log.{name}", 0) for name in (*_LOGS, "general")), default=0)
    return likeliest if points[likeliest] >= max(_TELLING, ordinary + 1) else None


def _log(signs: Signs, total: Mapping[str, int], held: str | None, *, scored: bool) -> Verdict | None:
    points = {name: total.get(f"log.{name}", 0) for name in (*_LOGS, "general")}
    points["learning"] += 8 if scored else 0
    if points["review"] < _STRONG["review"] and _opens_with_contact(signs, points["contact"], scored=scored):
        return Verdict("log", "contact", _of(signs, "log.contact"), None, held)
    for name in ("review", "medication"):
        if points[name] >= _STRONG[name]:
            return Verdict("log", name, _of(signs, f"log.{name}"), None, held)
    name = max(("general", "learning", "care"), key=points.__getitem__)
    if points[name] < _STRONG["contact"] <= points["contact"]:
        name = "contact"
    if points[name] or held:
        return Verdict(
            "log", name if points[name] else "general", _of(signs, f"log.{name}") or signs.found, None, held
        )
    return None


def _opens_with_contact(signs: Signs, points: int, *, scored: bool) -> bool:
    """Whether what a parent or professional said comes before anything else; "K says dad ..." is the child's tale."""
    if points < _STRONG["contact"]:
        return False
    first = min(hit.first for hit in signs.found if hit.sign.label == "log.contact")
    plain = ("log.learning", "log.care", "log.medication", "log.tale")
    other = [
        hit
        for hit in signs.found
        if hit.sign.label in plain and (hit.sign.weight >= _STRONG["contact"] or hit.sign.label == "log.tale")
    ]
    return first <= min((hit.first for hit in other), default=first) and not (scored and not first)


def _told(signs: Signs, total: Mapping[str, int]) -> bool:
    """Whether a parent or professional tells of it: their words come first, the incident is in what they say."""
    if total.get("log.contact", 0) < _STRONG["contact"] and total.get("log.review", 0) < _STRONG["review"]:
        return False
    if total.get("elsewhere", 0) and total.get("log.contact", 0):
        return True
    contact = min(hit.first for hit in signs.found if hit.sign.label in {"log.contact", "log.review"})
    incident = min(hit.first for hit in signs.found if hit.sign.label.startswith("incident."))
    return contact < incident


_FORMS = (
    "amend.withdraw",
    "duty.swap",
    "duty.cant",
    "duty.late",
    "duty.offer",
    "training.booked",
    "training.done",
    "amend.change",
)
_FORM_ENOUGH = 6


def form(signs: Signs, *, asked: bool) -> Verdict | None:
    """Return the answer, training, change or question in a stretch that is no record. `asked`: it asks something."""
    total = signs.total
    label, points = max(((name, total.get(name, 0)) for name in _FORMS), key=lambda pair: pair[1])
    polite = points >= _FORM_ENOUGH and bool(total.get("polite", 0)) and label.startswith(("duty", "amend"))
    if asked and not polite and not label.startswith("duty"):
        label, points = "question", _FORM_ENOUGH
    if points < _FORM_ENOUGH:
        return None
    kind, _, finer = label.partition(".")
    return Verdict(kind, finer or None, _of(signs, label))


def _of(signs: Signs, label: str) -> tuple[Hit, ...]:
    return tuple(hit for hit in signs.found if hit.sign.label.startswith(label))
