"""The minute's lines of what happened: incidents in one line, accidents and whether home knows, facts, what is unfinished."""

from collections.abc import Callable, Sequence

from bot.cleaned import clauses, one_line
from bot.daily_line import Line, Note, at_words, by_pupil, keys
from bot.home_told import PARENT_TOLD, PARENTS, told_on
from bot.people import Moment
from bot.questions import CHECKS, NOBODY, Outcome

HOME = ("told", "office", "not_yet", "not_said", "noted", "")
"""What is known of a parent: told, the office will, not yet, nobody has said, an answer in other words, no parent to tell."""


def lines(notes: Sequence[Note], at: Moment) -> list[Line]:
    """Return a line for each incident, one for each pupil's medicine and other facts, and one for what is unfinished."""
    found = [make(note, at) for note in notes if (make := _MAKERS.get((note.record.kind, note.record.type)))]
    for code, mine in by_pupil(notes).items():
        found += _medicine(code, mine, at)
        found += _facts(code, mine)
        found += [line for note in mine if (line := _open(note))]
    return found


def home(note: Note, at: Moment) -> str:
    """Return what is known of whether a parent knows; one of `HOME`."""
    if note.fact("about") == NOBODY:
        return ""
    if told_on(note.record, note.questions, at.school.zone):
        return "told"
    answers = [one.answer for one in note.questions if one.key == PARENTS and one.outcome == Outcome.ANSWERED]
    if answers:
        return {"office": "office", "no": "not_yet"}.get(answers[-1] or "", "noted")
    return "noted" if note.fact(PARENT_TOLD) else "not_said"


def _incident(note: Note, at: Moment) -> Line:
    words = one_line(clauses(note.record.words, note.pupil, at))
    known = (
        home(note, at) if note.fact(PARENT_TOLD) or any(one.key == PARENTS for one in note.questions) else ""
    )
    return _line("incident", note, at, words, type=note.record.type, home=known)


def _accident(note: Note, at: Moment) -> Line:
    """Return an accident by its facts: no word of it, and no mark."""
    return _line(
        "accident",
        note,
        at,
        "",
        head="yes" if note.fact("head_injury") else "",
        place=note.fact("equipment") or note.fact("place"),
        aid=_said_none(note.fact("first_aid")),
        home=home(note, at),
    )


def _medical(note: Note, at: Moment) -> Line:
    return _line("medical", note, at, "", home=home(note, at))


def _missed(note: Note, at: Moment) -> Line:
    return _line("medical", note, at, "", missed="yes", home=home(note, at))


def _line(part: str, note: Note, at: Moment, words: str, **facts: str) -> Line:
    return Line(part, note.pupil.code, at_words(note, at), words, {"missed": "", **facts}, (note.record.id,))


def _said_none(aid: str) -> str:
    """Return first aid as it was said; "none" of what was denied, "" of what nobody said."""
    return "none" if aid.startswith("none (") else aid


_MAKERS: dict[tuple[str, str], Callable[[Note, Moment], Line]] = {
    ("incident", "behaviour"): _incident,
    ("incident", "bullying"): _incident,
    ("incident", "damage"): _incident,
    ("incident", "missing"): _incident,
    ("incident", "accident"): _accident,
    ("incident", "medical"): _medical,
    ("incident", "medication"): _missed,
}


def _medicine(code: str, notes: Sequence[Note], at: Moment) -> list[Line]:
    """Return that medicine was given, and when: neither which nor how much."""
    given = [note for note in notes if (note.record.kind, note.record.type) == ("log", "medication")]
    times = [at_words(note, at) for note in given]
    return [Line("medicine", code, facts={"times": times}, records=keys(given))] if given else []


def _facts(code: str, notes: Sequence[Note]) -> list[Line]:
    """Return what a teacher learns of without its words, counted: care, and force or seclusion, of which a leader knows."""
    found = []
    for name in dict.fromkeys(note.record.type for note in notes if note.fact_only):
        mine = [note for note in notes if note.record.type == name]
        found.append(Line("fact", code, facts={"type": name, "count": len(mine)}, records=keys(mine)))
    return found


def _open(note: Note) -> Line | None:
    """Return what is still to be answered of a note, by its reference; of care and holds no question is named."""
    waiting = [one.key for one in note.questions if one.closed_at is None and _was_due(one.key, one.asked_at)]
    if not waiting:
        return None
    named = [] if note.fact_only else list(dict.fromkeys(waiting))
    return Line("open", note.pupil.code, facts={"ref": note.record.ref, "asks": named})


def _was_due(key: str, asked_at: object) -> bool:
    """Whether a second look after a bump has been asked for; one still to come is not unfinished."""
    return key not in CHECKS or asked_at is not None
