"""Three worth a look: whom the SENCO might look at first, each with one reason that its numbers give."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.progress import Progress, Refs
from bot.pupils import Pupil

MOST = 3
_FEW_MINUTES = 30
_HALF = 0.5
_SEVERAL = 3
_FALLS, _RISES = -10, 15
_DAYS = 2


@dataclass(frozen=True, slots=True)
class Worth:
    """A pupil and why: `reason` names the words, `count` is its number, `what` what it is about, `refs` the notes."""

    pupil: Pupil
    reason: str
    count: int
    what: str = ""
    refs: Refs = ()


_Why = Callable[[Progress], Worth | None]


def worth_a_look(everyone: Iterable[Progress], most: int = MOST) -> tuple[Worth, ...]:
    """Return at most three pupils with a reason: the gravest kind first, of one kind the larger number, then by code."""
    found = [(place, one) for each in everyone for place, one in _first(each)]
    found.sort(key=lambda pair: (pair[0], -pair[1].count, pair[1].pupil.code))
    return tuple(one for _, one in found[:most])


def _first(one: Progress) -> list[tuple[int, Worth]]:
    """Return the gravest reason of a pupil, and its place; one is enough."""
    reasons = ((place, why(one)) for place, why in enumerate(_REASONS))
    return [(place, worth) for place, worth in reasons if worth is not None][:1]


def _untold(one: Progress) -> Worth | None:
    refs = one.restrictive.later + one.restrictive.unsaid
    return Worth(one.pupil, "untold", len(refs), refs=refs) if refs else None


def _gone(one: Progress) -> Worth | None:
    refs = one.incidents.get("missing", ())
    return Worth(one.pupil, "gone", len(refs), refs=refs) if refs else None


def _medicine(one: Progress) -> Worth | None:
    return Worth(one.pupil, "medicine", len(one.not_given), refs=one.not_given) if one.not_given else None


def _accident(one: Progress) -> Worth | None:
    refs = one.accidents.unsaid
    return Worth(one.pupil, "accident", len(refs), refs=refs) if refs else None


def _incidents(one: Progress) -> Worth | None:
    refs = one.incidents.get("behaviour", ())
    if len(refs) < _SEVERAL:
        return None
    timed = {hour: hit for hour, hit in one.hours.items() if hour is not None and len(hit) > 1}
    often = max(timed, key=lambda hour: (len(timed[hour]), -hour), default=None)
    return Worth(one.pupil, "incidents", len(refs), "" if often is None else f"{often:02}:00", refs)


def _minutes(one: Progress) -> Worth | None:
    """Return the programme of which most planned minutes are missing: less than half of half an hour or more was given."""
    short = [
        (each.planned - each.minutes, each)
        for each in one.programmes
        if each.planned is not None and each.planned >= _FEW_MINUTES and each.minutes < each.planned * _HALF
    ]
    if not short:
        return None
    missing, most = max(short, key=lambda pair: pair[0])
    return Worth(one.pupil, "minutes", missing, most.name, most.refs)


def _falling(one: Progress) -> Worth | None:
    falls = [each for each in one.outcomes if each.change is not None and each.change <= _FALLS]
    if not falls:
        return None
    most = min(falls, key=lambda each: each.change or 0)
    return Worth(one.pupil, "falling", -(most.change or 0), most.number, most.refs)


def _silent(one: Progress) -> Worth | None:
    return Worth(one.pupil, "silent", len(one.without)) if len(one.without) >= _DAYS else None


def _rising(one: Progress) -> Worth | None:
    rises = [each for each in one.outcomes if each.change is not None and each.change >= _RISES]
    if not rises:
        return None
    most = max(rises, key=lambda each: each.change or 0)
    return Worth(one.pupil, "rising", most.change or 0, most.number, most.refs)


_REASONS: tuple[_Why, ...] = (
    _untold,
    _gone,
    _medicine,
    _accident,
    _incidents,
    _falling,
    _minutes,
    _silent,
    _rising,
)
"""The gravest first; what goes well comes last, where it still is one of three."""
