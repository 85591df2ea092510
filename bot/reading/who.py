"""Whom a part of a message is about: one pupil, a question, somebody nobody has a name for, or no pupil at all."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.people import Person
from bot.pupils import Pupil
from bot.reading.described import described
from bot.reading.names import Mention, Named
from bot.reading.pronouns import spoken
from bot.reading.split import Stretch

_JOINED = frozenset({"and", "&", "/", "+"})


@dataclass(frozen=True, slots=True)
class Who:
    """One `pupil`; or `choices` to ask about (empty: anyone); `other`: a child described, not named; `nobody`: none."""

    pupil: Pupil | None = None
    choices: tuple[Pupil, ...] = ()
    named: bool = False
    other: bool = False
    nobody: bool = False


def who(named: Named, about: Sequence[Stretch], own: Sequence[Pupil]) -> Who:
    """Return whom some stretches of a message are about.

    A name in them decides, else a name in the whole message, else the one assigned pupil. The sender's own pupils come
    before others who are named too. Two that fit are narrowed by "he" or "she"; what stays open is asked.
    """
    words = named.text.words
    inside = [
        mention for mention in named.pupils if any(one.first <= mention.at <= one.last for one in about)
    ]
    first = about[0].first if about else 0
    met = inside or [mention for mention in named.pupils if mention.at < first] or list(named.pupils)
    met = [mention for mention in met if not set(own).isdisjoint(mention.pupils)] or met
    if met and not (not inside and described(words, about, ours=bool(own))):
        return _of(_meant(met, words, own), words, named=True)
    if described(words, about, ours=bool(own)):
        return Who(other=True)
    return _of(tuple(own), words, named=False)


def mentioned(named: Named, about: Sequence[Stretch]) -> Who:
    """Return whom some stretches name; nobody when they name nobody."""
    inside = [
        mention for mention in named.pupils if any(one.first <= mention.at <= one.last for one in about)
    ]
    inside = [mention for mention in inside if named.text.words[max(0, mention.at - 1)] != "not"]
    return (
        _of(_meant(inside, named.text.words, ()), named.text.words, named=True)
        if inside
        else Who(nobody=True)
    )


def _meant(met: Sequence[Mention], words: Sequence[str], own: Sequence[Pupil]) -> tuple[Pupil, ...]:
    """Return who is meant when several are named: the first, unless two are joined by "and" before anything is said.

    Of two joined so, one of them the sender's own pupil, it is that one.
    """
    first = met[0]
    following = next((mention for mention in met if mention.at == first.at + 2), None)
    if following and words[first.at + 1] in _JOINED and following.pupils != first.pupils:
        mine = [mention.pupils for mention in (first, following) if set(mention.pupils) <= set(own)]
        if len(mine) == 1:
            return mine[0]
        return (*first.pupils, *(pupil for pupil in following.pupils if pupil not in first.pupils))
    if len(first.pupils) > 1:
        alone = [
            mention.pupils
            for mention in met
            if len(mention.pupils) == 1 and mention.pupils[0] in first.pupils
        ]
        return alone[0] if alone else first.pupils
    return first.pupils


def _of(pupils: tuple[Pupil, ...], words: Sequence[str], *, named: bool) -> Who:
    if len(pupils) > 1:
        pupils = _by_pronoun(pupils, words) or pupils
    return Who(pupils[0], (), named) if len(pupils) == 1 else Who(None, pupils, named)


def _by_pronoun(pupils: tuple[Pupil, ...], words: Sequence[str]) -> tuple[Pupil, ...]:
    """Narrow pupils by the first "he" or "she" that is one of them, where the school has noted who is called what."""
    wanted = spoken(words) if all(pupil.pronoun for pupil in pupils) else ""
    return tuple(pupil for pupil in pupils if pupil.pronoun == wanted) if wanted else ()


def colleagues(named: Named, about: Sequence[Stretch]) -> tuple[Person, ...]:
    """Return the members of staff named in some stretches, each once."""
    met = [
        person for at, person in named.staff if person and any(one.first <= at <= one.last for one in about)
    ]
    return tuple({person.id: person for person in met}.values())


def speaks_of_the_head(named: Named, about: Sequence[Stretch]) -> bool:
    """Whether some stretches speak of "the head" without a name."""
    spoken = [
        at for at, person in named.staff if person is None and named.text.typed(at, at).lower() == "the head"
    ]
    return any(one.first <= at <= one.last for at in spoken for one in about)
