"""Which stretches are records of their own, and which belong together in one."""

import re
from collections.abc import Sequence

from bot.reading.judge import Verdict, record
from bot.reading.names import Named
from bot.reading.signs import Signs
from bot.reading.split import Stretch

ALSO_A_RECORD = frozenset({"learning", "care", "medication"})
_PRONOUNS = frozenset({"he", "she", "him", "her", "his", "hers", "they", "them", "himself", "herself"})
CHILD = _PRONOUNS | {"@pupil", "child", "children", "boy", "girl", "kid", "kids", "lad", "class"}
_POSSESSIVES = frozenset({"her", "his", "hers", "their"})
_A_COURSE = ("child", "protection")
_I = frozenset({"i", "my", "me", "im"})
_SCORE = re.compile(r"\d+(?:\.5)?/\d+$")
_CLOCK = re.compile(r"\d{1,2}[.:]\d\d$")
_LEAST = {"general": 2, "care": 4}
_TELLING = 4
"""Points of a log that stand for themselves beside an answer."""


def scored(words: Sequence[str], one: Stretch) -> bool:
    """Whether a stretch holds a score: 8/10, but not a date."""
    return any(_SCORE.match(word) for word in words[one.first : one.last + 1])


def judged(named: Named, found: Signs, group: Sequence[Stretch]) -> Verdict | None:
    """Return what record some stretches are; None for a weak sign when no child is spoken of."""
    each = [found.between(one.first, one.last) for one in group]
    here = each[0]
    if len(each) > 1:
        hits = tuple(hit for one in each for hit in one.found)
        here = Signs(hits, tuple(hit for one in each for hit in one.denied))
    verdict = record(here, scored=any(scored(named.text.words, one) for one in group))
    if verdict is None or verdict.force or not CHILD.isdisjoint(named.text.words):
        return verdict
    least = _LEAST.get(verdict.type or "", 0)
    return verdict if here.total.get(f"log.{verdict.type}", 0) >= least else None


def is_record(named: Named, found: Signs, one: Stretch) -> bool:
    """Whether a stretch beside an answer is a record of its own: it says more than "still changing him"."""
    verdict = judged(named, found, [one])
    if verdict is None:
        return False
    if verdict.kind == "incident" or scored(named.text.words, one):
        return True
    vague = verdict.type == "general" and "@pupil" not in named.text.words[one.first : one.last + 1]
    points = found.between(one.first, one.last).total.get(f"log.{verdict.type}", 0)
    return points >= (_TELLING + 2 if vague else _TELLING)


def rather_a_record(named: Named, found: Signs, one: Stretch, verdict: Verdict) -> bool:
    """Whether an answer is a child's ("K did the workshop"), or a question a search ("anyone seen K?")."""
    row = named.text.words[one.first : one.last + 1]
    words = {
        word for word, following in zip(row, (*row[1:], ""), strict=True) if (word, following) != _A_COURSE
    }
    if "@staff" in words and "@pupil" not in words and verdict.kind == "training":
        words -= _POSSESSIVES  # "sue did her first aid"
    if not words & CHILD or (verdict.kind not in {"training", "question"} and verdict.type != "offer"):
        return False
    here = judged(named, found, [one])
    if verdict.type == "offer":
        return True
    if verdict.kind == "training":
        return not words & _I or (here is not None and here.type == "restrictive")
    return here is not None and (here.type == "missing" or here.urgency == "red")


def groups(named: Named, found: Signs, told: Sequence[Stretch]) -> list[list[Stretch]]:
    """Cut where an ordinary record ends and an incident begins, or the other way round, at a break."""
    made: list[list[Stretch]] = [[told[0]]]
    for one in told[1:]:
        before, here = judged(named, found, made[-1]), judged(named, found, [one])
        if before and here and _apart(before, here, one, named):
            made.append([one])
        else:
            made[-1].append(one)
    return made


def _apart(before: Verdict, here: Verdict, one: Stretch, named: Named) -> bool:
    words = named.text.words[one.first : one.last + 1]
    if here.kind == "incident":
        return before.kind == "log" and _before_an_incident(before, one, words)
    if here.type not in ALSO_A_RECORD or before.type == here.type:
        return False
    measured = scored(named.text.words, one)
    if before.kind == "incident" or one.fresh:
        return one.fresh or measured
    return before.type == "contact" and (measured or any(_CLOCK.match(word) for word in words))


def _before_an_incident(before: Verdict, one: Stretch, words: Sequence[str]) -> bool:
    """Whether an ordinary record ends before an incident; what is only told or reviewed needs a "then"."""
    if before.type in ALSO_A_RECORD:
        return True
    return before.type in {"contact", "review"} and (one.fresh or "then" in words[:3])
