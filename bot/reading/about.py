"""Whom a part is about, given what kind it is: a hazard nobody, a question the pupil asked about."""

from collections.abc import Sequence

from bot.pupils import Pupil
from bot.reading.described import described, speaks_of_a_child
from bot.reading.judge import Verdict
from bot.reading.names import Named
from bot.reading.split import Stretch
from bot.reading.who import Who, mentioned, who

_RECORDS = frozenset({"log", "incident", "concern"})
_SELF = frozenset({"i", "ive", "my", "me"})
_SOMEBODY = frozenset({"he", "she", "him", "her", "his", "himself", "herself"})
_A_CHILD = _SOMEBODY | {"@pupil", "they", "child", "kid", "boy", "girl", "lad", "pupil"}
# In a concern about an adult "she" and "his" may be the adult; these are a child.
_SURELY_A_CHILD = frozenset(
    "@pupil him himself child kid kids children boy girl boys girls lad lads pupil pupils one".split()
)
_HER_OWN = frozenset(
    "phone desk car own coffee office job husband breath vape own partner boyfriend hair nails".split()
)


def about(verdict: Verdict, named: Named, stretches: Sequence[Stretch], own: Sequence[Pupil]) -> Who:
    """Return whom a part is about."""
    words = [word for one in stretches for word in named.text.words[one.first : one.last + 1]]
    if verdict.kind in {"duty", "training", "unknown"} or _about_nobody(verdict, words):
        return Who(nobody=True)
    if (
        verdict.kind == "concern"
        and "@pupil" not in named.text.words
        and speaks_of_a_child(words, adult=_adult(verdict))
    ):
        return Who(other=True)
    if verdict.kind in _RECORDS:
        return who(named, stretches, own)
    found = mentioned(named, stretches)
    asked_of = verdict.kind == "question" and found.nobody and not _SOMEBODY.isdisjoint(words)
    return who(named, stretches, own) if asked_of and not described(named.text.words, stretches) else found


def _adult(verdict: Verdict) -> bool:
    return verdict.type == "adult"


def _about_nobody(verdict: Verdict, words: Sequence[str]) -> bool:
    """Whether it is about no child: a hazard, the writer's own fall, a colleague and no child near."""
    said = set(words)
    if verdict.type == "damage":
        return said.isdisjoint(_SOMEBODY | {"@pupil"}) and not speaks_of_a_child(words, adult=False)
    if verdict.type == "accident":
        return said.isdisjoint(_A_CHILD) and not said.isdisjoint(_SELF)
    return _adult(verdict) and verdict.kind == "concern" and _of_an_adult_alone(words)


def _of_an_adult_alone(words: Sequence[str]) -> bool:
    """Whether a concern speaks of a colleague and of no child: "smelt of drink this morning"."""
    if "@staff" not in words or not _SURELY_A_CHILD.isdisjoint(words) or "year" in words:
        return False
    if not _SOMEBODY.isdisjoint(words[: words.index("@staff")]):
        return False
    behind_her = [words[place + 1] for place, word in enumerate(words[:-1]) if word == "her"]
    return words[-1] != "her" and all(word in _HER_OWN for word in behind_her)
