"""The parts of a message: a concern out of a log, a late for duty out of an accident; each with a verdict."""

from dataclasses import dataclass

from bot.reading.answers import PEOPLE, nothing_to_record
from bot.reading.grouping import ALSO_A_RECORD, groups, is_record, judged, rather_a_record, scored
from bot.reading.judge import Verdict, concern, emergency, form, record
from bot.reading.leaning import by_sentence, leant
from bot.reading.names import Named
from bot.reading.signs import Signs
from bot.reading.split import Stretch, stretches

_NOTES = frozenset({"log", "incident"})
_WORKING = ("log.", "incident.", "pupil.", "adult.", "force.", "duty.", "training.", "amend.", "red")


@dataclass(frozen=True, slots=True)
class Piece:
    """Stretches of a message that belong together, and what they are."""

    stretches: tuple[Stretch, ...]
    verdict: Verdict


def pieces(named: Named, found: Signs, hint: str | None, skip: int) -> tuple[Piece, ...]:
    """Return the parts of a message. `hint` is the kind its first word or a button says, `skip` words long."""
    all_of_it = stretches(named.text)
    nothing = None if hint else nothing_to_record(named, found)
    if nothing is not None:
        return (Piece(all_of_it, nothing),)
    told = [
        Stretch(max(one.first, skip), one.last, one.fresh, one.asked) for one in all_of_it if one.last >= skip
    ]
    if not told:
        return (Piece((), _fallback(named, found, hint)),)
    worried, rest = _concern(named, found, told, hint)
    forms, records = _forms(named, found, rest, hint)
    made = [*worried, *forms, *_records(named, found, records, hint)]
    if not made:
        made = [Piece(tuple(told), _fallback(named, found, hint))]
    if len(made) == 1 and hint != "concern":
        made = [Piece(made[0].stretches, leant(made[0].verdict, named, found))]
    elif all(piece.verdict.kind in _NOTES for piece in made):
        made = [Piece(one.stretches, by_sentence(one.verdict, _words(one, named))) for one in made]
    return tuple(sorted(made, key=lambda piece: piece.stretches[0].first))


def _words(piece: Piece, named: Named) -> list[str]:
    return [word for one in piece.stretches for word in (*named.text.words[one.first : one.last + 1], ".")]


def _concern(
    named: Named, found: Signs, told: list[Stretch], hint: str | None
) -> tuple[list[Piece], list[Stretch]]:
    """Return the concern in the stretches, if any, and those that are something else."""
    whole = concern(found, hinted=hint == "concern")
    if whole is None:
        return _emergency(found, told)
    if hint == "concern":
        return [Piece(tuple(told), whole)], []
    label = ("adult.", "pupil.") if whole.type == "adult" else ("pupil.",)
    alarming = [hit.first for hit in found.found if hit.sign.label.startswith(label)]
    worrying = [one for one in told if any(one.first <= place <= one.last for place in alarming)]
    calm = [one for one in told if one not in worrying]
    others = [
        one
        for one in calm
        if _stands_alone(named, found, one, before=not worrying or one.first < worrying[0].first)
    ]
    if hint == "log" and calm and calm[0] is told[0] and calm[0] not in others:
        others = [calm[0], *others]  # what was typed as a log and worries nobody stays one
    mine = [one for one in told if one not in others]
    cared = _care_first(named, found, mine)
    if cared is not None:
        others, mine = [*others, cared[0]], [cared[1], *mine[1:]]
    return [Piece(tuple(mine), whole)], others


def _emergency(found: Signs, told: list[Stretch]) -> tuple[list[Piece], list[Stretch]]:
    """Return an emergency that would be read as an answer or a question ("where is he?"), and the other stretches."""
    live = emergency(found)
    asks = any(form(found.between(one.first, one.last), asked=one.asked) for one in told)
    if live is None or not asks:
        return [], told
    return [Piece(tuple(told), live)], []


def _speaks(found: Signs, one: Stretch, label: str | tuple[str, ...]) -> bool:
    return any(hit.sign.label.startswith(label) and one.first <= hit.first <= one.last for hit in found.found)


def _stands_alone(named: Named, found: Signs, one: Stretch, *, before: bool) -> bool:
    """Whether a stretch beside a concern is a record of its own, rather than part of what is told.

    What comes `before` a worry is more likely one; behind it only a score is.
    """
    here = found.between(one.first, one.last)
    other = form(here, asked=one.asked)
    if other is not None:
        return True
    verdict = record(here, scored=scored(named.text.words, one))
    if verdict is None:
        return False
    if scored(named.text.words, one):
        return True
    return before and (verdict.kind == "incident" or verdict.type in ALSO_A_RECORD)


def _care_first(named: Named, found: Signs, mine: list[Stretch]) -> tuple[Stretch, Stretch] | None:
    """Cut "pad change 11.40 w Sue, red sore patch ..." at its comma: intimate care is read by fewer than a concern."""
    first = mine[0]
    comma = next((n for n in range(first.first, first.last) if named.text.words[n] in {",", "-", "–"}), None)
    while comma is not None:
        head, tail = Stretch(first.first, comma), Stretch(comma + 1, first.last)
        verdict = record(found.between(head.first, head.last))
        clean = not _speaks(found, head, "pupil.") and not _speaks(found, head, "adult.")
        if (
            clean
            and verdict
            and verdict.kind == "log"
            and verdict.type in {"care", "medication"}
            and _speaks(found, tail, "pupil.")
        ):
            return head, tail
        comma = next(
            (n for n in range(comma + 1, first.last) if named.text.words[n] in {",", "-", "–"}), None
        )
    return None


def _forms(
    named: Named, found: Signs, rest: list[Stretch], hint: str | None
) -> tuple[list[Piece], list[Stretch]]:
    """Return answers, training, changes and questions, and the stretches that are records."""
    forms: list[Piece] = []
    records: list[Stretch] = []
    for one in rest:
        verdict = form(found.between(one.first, one.last), asked=one.asked)
        hinted = hint and one is rest[0]
        if verdict is None or hinted or rather_a_record(named, found, one, verdict):
            records.append(one)
            continue
        same = next((piece for piece in forms if piece.verdict.kind == verdict.kind), None)
        if same:
            forms[forms.index(same)] = Piece((*same.stretches, one), _stronger(same.verdict, verdict))
        else:
            forms.append(Piece((one,), verdict))
    return _weak_to_forms(named, found, forms, records, hint)


def _stronger(first: Verdict, second: Verdict) -> Verdict:
    order = ("withdraw", "swap", "cant", "late", "offer", "booked", "done", "change", None)
    return min(first, second, key=lambda verdict: order.index(verdict.type))


def _weak_to_forms(
    named: Named, found: Signs, forms: list[Piece], records: list[Stretch], hint: str | None
) -> tuple[list[Piece], list[Stretch]]:
    """Give stretches that say nothing of their own to the answer or question they stand beside."""
    if not forms or hint:
        return forms, records
    if any(is_record(named, found, one) for one in records):
        return forms, records
    last = forms[-1]
    return [*forms[:-1], Piece((*last.stretches, *records), last.verdict)], []


def _records(named: Named, found: Signs, told: list[Stretch], hint: str | None) -> list[Piece]:
    """Return the records among stretches: one, or an incident and what is plainly something else."""
    if not told:
        return []
    made = []
    for group in groups(named, found, told):
        verdict = judged(named, found, group)
        made.append(Piece(tuple(group), _hinted(verdict, hint) or _fallback(named, found, hint)))
    return made


def _hinted(verdict: Verdict | None, hint: str | None) -> Verdict | None:
    """Take a first word where the words leave it open: it is a hint, never a veto."""
    if hint == "incident" and (verdict is None or verdict.kind == "log"):
        force = verdict.force if verdict else None
        return Verdict("incident", "behaviour", verdict.because if verdict else (), None, force)
    return verdict


def _fallback(named: Named, found: Signs, hint: str | None) -> Verdict:
    """Return what a message is that no cue explains: a note if it speaks of somebody, else unknown."""
    if hint:
        return Verdict(hint, {"log": "general", "incident": "behaviour", "concern": "pupil"}[hint])
    works = any(hit.sign.label.startswith(_WORKING) for hit in found.found)
    if works or found.denied or PEOPLE & set(named.text.words):
        return Verdict("log", "general")
    return Verdict("unknown", None)
