"""More numbers of a report: how far each outcome of the plan has come, in which groups work was done, how the child was."""

import re
from collections.abc import Iterable, Sequence

from bot.calendar import day_words
from bot.delivered import did_work
from bot.named_work import outcome_of
from bot.periods import Period
from bot.plans import Outcome
from bot.pupils import Pupil, fold
from bot.reached import Score, scored
from bot.records import Record
from bot.report_lines import Line

_GROUPS = (
    ("one", re.compile(r"1\W?1|one to one|one-to-one|121", re.IGNORECASE)),
    ("pair", re.compile(r"pair|partner", re.IGNORECASE)),
    ("class", re.compile(r"class", re.IGNORECASE)),
    ("group", re.compile(r"group", re.IGNORECASE)),
)
"""The words for a grouping, the narrowest first."""
_MOODS = 4
"""How many moods are told: those of the most notes."""


def outcomes(records: Sequence[Record], plan: Sequence[Outcome], pupil: Pupil, over: Period) -> list[Line]:
    """Return the first and the last score of each outcome of the plan with two or more, as numbered there.

    `records` are notes oldest first. A note belongs to the outcome that it names, or whose words it speaks in.
    """
    found: dict[str, list[Score]] = {one.number: [] for one in plan}
    for record in records:
        score = scored(record, over.day(record.event_at)) if did_work(record) else None
        named = outcome_of(record, plan, pupil.called()) if score else None
        if score and named:
            found[named.number].append(score)
    return [_outcome(number, scores) for number, scores in found.items() if len(scores) > 1]


def _outcome(number: str, scores: Sequence[Score]) -> Line:
    first, last = scores[0], scores[-1]
    figures = {
        "outcome": number,
        "first": f"{first.right:g}/{first.of}",
        "first_day": day_words(first.day),
        "last": f"{last.right:g}/{last.of}",
        "last_day": day_words(last.day),
        "count": len(scores),
    }
    return Line("", tuple(one.ref for one in scores), "outcome", figures)


def groups(records: Iterable[Record]) -> list[Line]:
    """Return in how many notes work was done one to one, in a pair, a group or the class."""
    named = [(key, one.ref) for one in records if did_work(one) and (key := _group(one))]
    return _counted("groups", "group", named, [key for key, _ in _GROUPS])


def _group(one: Record) -> str:
    said = one.facts.get("grouping", "")
    return next((key for key, words in _GROUPS if words.search(said)), "")


def moods(records: Iterable[Record]) -> list[Line]:
    """Return how the child was, in the words of notes of ordinary work, the most frequent first."""
    named = [(fold(one.facts["mood"]), one.ref) for one in records if one.facts.get("mood") and did_work(one)]
    often = sorted({word for word, _ in named}, key=lambda word: (-_times(word, named), word))[:_MOODS]
    return _counted("moods", "mood", [one for one in named if one[0] in often], often)


def _counted(key: str, name: str, named: Sequence[tuple[str, str]], order: Sequence[str]) -> list[Line]:
    if not named:
        return []
    counts = [{name: one, "count": _times(one, named)} for one in order]
    told = [one for one in counts if one["count"]]
    return [Line("", tuple(ref for _, ref in named), key, {"count": len(named), f"{name}s": told})]


def _times(word: str, named: Iterable[tuple[str, str]]) -> int:
    return sum(word == one for one, _ in named)
