"""The minute's lines of an ordinary day: what went well, mood, what else there was, for tomorrow, and for home."""

import re
from collections.abc import Sequence
from typing import Any

from bot.cleaned import ANOTHER, UNKNOWN, clauses, one_line
from bot.daily_learning import well_done
from bot.daily_line import Line, Note, by_pupil, day_of, keys
from bot.people import Moment

_GOOD = re.compile(
    r"\b(?:proud|lovely|great|brilliant\w*|fab\w*|fantastic|amazing|super|well done|first time|happy|happier|enjoy\w+|kind|kindly|"
    r"shared|sharing|on (?:his|her|their) own|by (?:him|her)self|independen\w+|smil\w+|sticker|star of|good|best|beautiful\w*|"
    r"laugh\w*|chuffed|joined in|praise\w*|certificate|award|reward|house ?points?)\b",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    r"\b(?:not|never|no|without|\w+n['’]?t|refus\w+|upset|cried|crying|tears?|tearful|hit|kick\w*|push\w*|threw|angry|cross|sad|"
    r"struggl\w+|hard|tired|worried|anxious|but|unkind|shout\w*)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:tomorrow|tmrw|tmw|tomoz|next (?:time|lesson|session|week|wk)|(?:ot|salt|ep|physio) (?:tip|says?|said|advi[sc]e\w*)|tip)\b",
    re.IGNORECASE,
)
_WORDS = frozenset({"general", "learning", "review", "contact"})
"""The types of log whose words may stand in the minute: of care and medicine there is the fact alone."""
_FAMILY = re.compile(
    r"\b(?:mum|mam|dad|nan|nana|gran\w*|parents?|carer|aunt\w*|uncle|brother|sister|home|foster \w+|social worker|sw|police|"
    r"family support|early help|camhs\w*)\b",
    re.IGNORECASE,
)
_TWO = 2
"""How many notes a line gives the words of; of more it counts the others."""


def lines(notes: Sequence[Note], at: Moment) -> list[Line]:
    """Return the lines of each pupil's ordinary notes; incidents have theirs in `bot.daily_events`."""
    logs = [note for note in notes if note.record.kind == "log" and note.record.type in _WORDS]
    found = []
    for code, mine in by_pupil(logs).items():
        spoken = [note for note in mine if not from_home(note)]
        found += _said("well", code, [note for note in spoken if _plain(note) and good(note, at)], at)
        found += _said("also", code, [note for note in spoken if _plain(note) and not good(note, at)], at)
        found += [*_tomorrow(code, spoken, at), *_for_home(code, spoken, at)]
        messages = [note for note in mine if from_home(note)]
        found += (
            [Line("message", code, facts={"count": len(messages)}, records=keys(messages))]
            if messages
            else []
        )
    for code, mine in by_pupil(note for note in notes if not note.fact_only).items():
        found += _mood(code, mine, at)
    return found


def from_home(note: Note) -> bool:
    """Whether a note says what a family, or a service about a family, said: that is read in the note itself."""
    return note.record.type == "contact" and (
        not note.fact("with_whom") or bool(_FAMILY.search(note.fact("with_whom")))
    )


def good(note: Note, at: Moment) -> bool:
    """Whether an ordinary note tells of something that went well, by its words."""
    return bool(note.fact("praise")) or any(
        _is_good(piece) for piece in clauses(note.record.words, note.pupil, at)
    )


def _is_good(piece: str) -> bool:
    return bool(_GOOD.search(piece)) and not _NOT_SO.search(piece)


def _plain(note: Note) -> bool:
    """Whether no line of learning tells of a note."""
    learned = ("outcome", "activity", "score", "prompts", "provider")
    return note.record.type != "learning" or not any(note.fact(name) for name in learned)


def _said(part: str, code: str, notes: Sequence[Note], at: Moment) -> list[Line]:
    """Return one line with the words of two notes; what more there is is counted behind it."""
    told = [
        (note, words)
        for note in notes
        if (words := one_line(_not_ahead(clauses(note.record.words, note.pupil, at))))
    ]
    if not told:
        return []
    first = [{"day": day_of(note, at), "words": text} for note, text in told[:_TWO]]
    return [
        Line(
            part,
            code,
            facts={"notes": first, "more": len(told) - len(first)},
            records=keys([note for note, _ in told]),
        )
    ]


def _not_ahead(pieces: Sequence[str]) -> list[str]:
    return [piece for piece in pieces if not _AHEAD.search(piece)]


def _mood(code: str, notes: Sequence[Note], at: Moment) -> list[Line]:
    """Return how a pupil was from the start to the end of each day, as far as the notes say."""
    days: dict[str, list[str]] = {}
    for note in notes:
        if mood := note.fact("mood").casefold():
            days.setdefault(day_of(note, at), []).append(mood)
    moods = [{"day": day, "first": said[0], "last": said[-1]} for day, said in days.items()]
    return [Line("mood", code, facts={"moods": moods[-_TWO:]})] if moods else []


def _tomorrow(code: str, notes: Sequence[Note], at: Moment) -> list[Line]:
    """Return what was left for another day: next steps, advice, and clauses that say "tomorrow" or "OT tip"."""
    found = {words: note for note in notes if (words := one_line(_ahead(note, at)))}
    first = [{"by": _adviser(note, words), "words": words} for words, note in list(found.items())[:_TWO]]
    facts = {"notes": first, "more": len(found) - len(first)}
    return [Line("tomorrow", code, facts=facts, records=keys(list(found.values())))] if found else []


def _ahead(note: Note, at: Moment) -> list[str]:
    pieces = clauses(note.record.words, note.pupil, at)
    ahead = [piece for piece in pieces if _AHEAD.search(piece)]
    for name in ("next_step", "advice"):
        words = one_line(clauses(note.fact(name), note.pupil, at))
        ahead += [words] if words and not any(words in piece for piece in ahead) else []
    return ahead


def _adviser(note: Note, words: str) -> str:
    """Return the service that advised, unless the words name it."""
    service = note.fact("provider") if note.record.type == "contact" else ""
    return "" if service.casefold() in words.casefold() else service.upper()


def _for_home(code: str, notes: Sequence[Note], at: Moment) -> list[Line]:
    """Return the good news a teacher may pass on: learning that went well, praise, never a word about another child."""
    learned = [one for note in notes if note.record.type == "learning" and (one := well_done(note))]
    praised = [words for note in notes if (words := _praise(note, at))]
    if not learned and not praised:
        return []
    facts: dict[str, Any] = {"learned": learned[-_TWO:], "praised": list(dict.fromkeys(praised))[:_TWO]}
    return [Line("home", code, facts=facts)]


def _praise(note: Note, at: Moment) -> str:
    """Return the good clauses of a note that no table of learning tells; "" when there are none to pass on."""
    if note.record.type == "learning" and well_done(note):
        return ""
    pieces = clauses(note.record.words, note.pupil, at)
    own = [piece for piece in pieces if _is_good(piece) and ANOTHER not in piece and UNKNOWN not in piece]
    return one_line(own) if any(" " in piece for piece in own) else ""
