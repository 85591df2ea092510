"""Which colleagues a concern must not reach, and which it may be about: "dont tell Sue", "Sue was cross with him"."""

from collections.abc import Iterable, Sequence

from bot.people import Person
from bot.reading.names import Named
from bot.reading.text import STOPS

_TELLING = frozenset(
    "tell telling told know knowing knows show showing share sharing inform informing involve involving mention "
    "speak speaking say saying send sending pass passing find finding finds hear".split()
)
_NOT = frozenset("not without never avoid keep before".split())
# Behind these a colleague is somebody who was told or was there, and not somebody it may be about.
_BESIDE = frozenset(
    "told tell telling rang ring asked ask informed inform spoke speak reported report passed let emailed messaged texted "
    "with and to by for via from cc called phoned fetched got thanked from covering class group both".split()
)
# Before these too: "Sue saw it", "JH was there", "Mrs Dale knows".
_WITNESS = frozenset("saw knows told witnessed heard noticed also aware agreed agrees present too".split())
_NEAR = 4


def kept_out(named: Named) -> tuple[Person, ...]:
    """Return the colleagues the writer asks to keep out of it."""
    words = named.text.words
    return _each(person for at, person in named.staff if person and _kept_out(words, at))


def maybe_about(named: Named) -> tuple[Person, ...]:
    """Return the colleagues named other than as told, there, or to be kept out: it may be about them."""
    words = named.text.words
    return _each(
        person
        for at, person in named.staff
        if person and not _kept_out(words, at) and not _only_beside(words, at)
    )


def _kept_out(words: Sequence[str], at: int) -> bool:
    before, behind = _before(words, at), _behind(words, at)
    if "keep" in before and "out" in behind:
        return True
    told = not _TELLING.isdisjoint(before) or not _TELLING.isdisjoint(behind[:3])
    return told and not _NOT.isdisjoint(before)


def _only_beside(words: Sequence[str], at: int) -> bool:
    behind = _behind(words, at)
    there = behind[:2] == ["was", "there"] or (bool(behind) and behind[0] in _WITNESS)
    return there or not _BESIDE.isdisjoint(_before(words, at)[-2:])


def _before(words: Sequence[str], at: int) -> list[str]:
    found: list[str] = []
    for word in reversed(words[max(at - _NEAR, 0) : at]):
        if word in STOPS:
            break
        found.insert(0, word)
    return found


def _behind(words: Sequence[str], at: int) -> list[str]:
    found: list[str] = []
    for word in words[at + 1 : at + 1 + _NEAR]:
        if word in STOPS:
            break
        found.append(word)
    return found


def _each(people: Iterable[Person]) -> tuple[Person, ...]:
    return tuple({person.id: person for person in people}.values())
