"""The provision report: what a plan provides for each outcome in a half term, in hours, and what notes say was given."""

from collections.abc import Sequence
from typing import Any

from bot.delivered import Delivered
from bot.progress import Progress
from bot.reached import Reached

Facts = dict[str, Any]


def provision_facts(one: Progress) -> Facts:
    """Return a pupil's plan in hours.

    An outcome has the whole hours of every programme that is for it, and of notes about it that name no programme. A
    programme for several outcomes stands under each, and counts once in the whole. `planned` is "" where none is known.
    """
    linked = {number for each in one.programmes for number in each.outcomes}
    alone = [each.minutes for each in one.outcomes]
    return {
        "code": one.pupil.code,
        "outcomes": [_outcome(each, one.programmes) for each in one.outcomes],
        "programmes": [_programme(each) for each in one.programmes],
        "unlinked": [each.name for each in one.programmes if not each.outcomes],
        "bare": [each.number for each in one.outcomes if each.number not in linked],
        "planned": _hours(_planned(one.programmes)),
        "given": _hours(sum(each.minutes for each in one.programmes) + sum(alone)),
        "unsaid": len({ref for each in one.programmes for ref in each.unsaid}),
        "days": len(one.period.days),
    }


def _outcome(one: Reached, programmes: Sequence[Delivered]) -> Facts:
    mine = [each for each in programmes if one.number in each.outcomes]
    return {
        "number": one.number,
        "text": one.text,
        "programmes": [each.name for each in mine],
        "planned": _hours(_planned(mine)),
        "given": _hours(sum(each.minutes for each in mine) + one.minutes),
        "refs": sorted({ref for each in mine for ref in each.refs} | set(one.refs)),
    }


def _programme(one: Delivered) -> Facts:
    return {
        "name": one.name,
        "planned": _hours(one.planned),
        "given": _hours(one.minutes),
        "notes": len(one.refs),
        "unsaid": len(one.unsaid),
        "outcomes": list(one.outcomes),
    }


def _planned(programmes: Sequence[Delivered]) -> int | None:
    """Return the minutes planned in all; None when no programme says any."""
    known = [one.planned for one in programmes if one.planned is not None]
    return sum(known) if known else None


def _hours(minutes: int | None) -> str:
    """Return hours with one decimal, as plans give them; "" for what is not known."""
    return "" if minutes is None else f"{minutes / 60:.1f}"
