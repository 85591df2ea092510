"""The minute's lines of learning: what each pupil did and how independently, per outcome, and programme minutes.

Only what a note says is told, and what it does not say is said to be missing.
"""

import re
from collections.abc import Sequence
from typing import Any

from bot.daily_line import Line, Note, by_pupil, keys
from bot.delivered import minutes_of
from bot.named_work import outcome_of, programmes_in
from bot.reading.levels import LEVELS

_TRIES = 3
"""How many tries of one outcome a line names; of more it counts the earlier ones."""
_COUNTED = re.compile(r"(\w+)(?: (\d+))?")
SCORE = re.compile(r"(\d+(?:\.5)?)(?:/| (?:right )?(?:out )?of )(\d+)")


def lines(notes: Sequence[Note], order: Sequence[str] = LEVELS) -> list[Line]:
    """Return a line for each outcome or activity of each pupil, and one for the minutes of each one's programmes."""
    learning = [note for note in notes if note.record.kind == "log" and note.record.type == "learning"]
    found = []
    for code, mine in by_pupil(learning).items():
        found += [_learned(code, group, order) for group in _by_outcome(mine)]
        found += _programmes(code, mine)
    return found


def _by_outcome(notes: Sequence[Note]) -> list[list[Note]]:
    """Return notes of which something was done, grouped by outcome, else by activity; a bare programme is its minutes."""
    found: dict[tuple[str, str], list[Note]] = {}
    for note in notes:
        outcome, activity = outcome_number(note), note.fact("activity").casefold()
        if outcome or activity or note.fact("score") or note.fact("prompts"):
            found.setdefault((outcome, "" if outcome else activity), []).append(note)
    return list(found.values())


def outcome_number(note: Note) -> str:
    """Return the number of the outcome a note is about: as it says, else by the words of the plan; "" for none."""
    fits = outcome_of(note.record, note.plan.outcomes, note.pupil.called())
    return fits.number if fits else note.fact("outcome")


def _learned(code: str, notes: Sequence[Note], order: Sequence[str]) -> Line:
    activities = dict.fromkeys(note.fact("activity").casefold() for note in notes if note.fact("activity"))
    tries = [_try(note, order) for note in notes]
    facts = {
        "outcome": outcome_number(notes[0]),
        "activities": list(activities)[:_TRIES],
        "tries": tries[-_TRIES:],
        "earlier": max(len(tries) - _TRIES, 0),
    }
    return Line("learned", code, facts=facts, records=keys(notes))


def _try(note: Note, order: Sequence[str]) -> dict[str, Any]:
    """Return a score, how often with which help, least help first, and help that was named in other words."""
    counted = {match[1]: match[2] or "" for match in _COUNTED.finditer(note.fact("levels"))}
    levels = [{"level": name, "times": counted[name]} for name in order if name in counted]
    help_ = "" if levels else note.fact("prompts")
    score = note.fact("score")
    return {"score": "" if help_.startswith(score) else score, "levels": levels, "help": help_}


def _programmes(code: str, notes: Sequence[Note]) -> list[Line]:
    """Return the minutes of the programmes that were named; minutes nobody gave are not guessed."""
    found: dict[str, list[Note]] = {}
    for note in notes:
        if name := programme_of(note):
            found.setdefault(name, []).append(note)
    if not found:
        return []
    named = [{"name": name, **_minutes(group)} for name, group in found.items()]
    told = [note for group in found.values() for note in group]
    return [Line("programme", code, facts={"programmes": named}, records=keys(told))]


def programme_of(note: Note) -> str:
    """Return the programme a note is about: the plan's own name for it, else whose it is (OT, SALT); "" for none."""
    named = programmes_in(note.record, note.plan.programmes)
    return ", ".join(one.name for one in named) or note.fact("provider").upper()


def _minutes(notes: Sequence[Note]) -> dict[str, Any]:
    given = [minutes for note in notes if (minutes := minutes_of(note.record)) is not None]
    return {"minutes": f"{sum(given):g}" if given else "", "without": len(notes) - len(given)}


def well_done(note: Note) -> dict[str, str] | None:
    """Return what of a learning note is good news: at least seven of ten, or all of it without help (ours); else None."""
    score = SCORE.fullmatch(note.fact("score"))
    alone = note.fact("levels").split(" ")[0] == "indep" and "," not in note.fact("levels")
    most = bool(score) and 10 * float(score[1]) >= 7 * float(score[2]) > 0 if score else False
    if not note.fact("activity") or not (most or (alone and not score)):
        return None
    right, of = (score[1], score[2]) if score else ("", "")
    return {
        "activity": note.fact("activity").casefold(),
        "right": right,
        "of": of,
        "alone": "yes" if alone else "",
    }
