"""The numbers of a report: counted from notes, each with the notes behind it; what is not known is not counted."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from bot.calendar import day_words, local
from bot.delivered import Delivered, delivered
from bot.periods import Period
from bot.plans import Programme
from bot.pupils import fold
from bot.records import Record
from bot.report_lines import Line
from bot.school import School

_FOUR_WEEKS = timedelta(weeks=4)
_FRACTION = re.compile(r"(\d+(?:\.5)?)(?:/| (?:right )?(?:out )?of )(\d+)")
_SHOWN = 3
"""How many activities have their scores told: those with the most."""


def sessions(records: Sequence[Record], school: School) -> list[Line]:
    """Return how many notes of learning there are, on how many days, and the first and last score of what was scored."""
    learning = [one for one in records if (one.kind, one.type) == ("log", "learning")]
    if not learning:
        return []
    days = {_day(one, school) for one in learning}
    counted = _line("sessions", learning, count=len(learning), days=len(days))
    return [counted, *_scores(learning, school)]


def programmes(records: Sequence[Record], planned: Sequence[Programme], over: Period) -> list[Line]:
    """Return minutes by programme of the plan, noted and planned; without a programme, that there is none on file."""
    if not planned:
        return [Line("", (), "unplanned")]
    return [_programme(one) for one in delivered(planned, records, over.days)]


def _programme(one: Delivered) -> Line:
    figures = {"name": one.name, "minutes": one.minutes, "planned": one.planned, "untimed": len(one.unsaid)}
    return Line("", (*one.refs, *one.unsaid), "programme", figures | {"timed": len(one.refs)})


def _scores(learning: Sequence[Record], school: School) -> list[Line]:
    found: dict[str, list[Record]] = {}
    for one in learning:
        activity = one.facts.get("activity", "")
        if activity and _FRACTION.fullmatch(one.facts.get("score", "")):
            found.setdefault(fold(activity), []).append(one)
    often = sorted((mine for mine in found.values() if len(mine) > 1), key=lambda mine: -len(mine))
    return [_scored(mine, school) for mine in often[:_SHOWN]]


def _scored(mine: Sequence[Record], school: School) -> Line:
    first, last = mine[0], mine[-1]
    told = {
        "activity": first.facts["activity"],
        "first": first.facts["score"],
        "first_day": day_words(_day(first, school)),
        "last": last.facts["score"],
        "last_day": day_words(_day(last, school)),
        "count": len(mine),
    }
    return _line("scores", mine, **told)


def help_needed(records: Sequence[Record], school: School, over: Period) -> list[Line]:
    """Return the least help that notes name: in the first four weeks and the last, of a period of eight or more.

    Of a shorter one it is told as one. Each note counts once, with the lightest level in it.
    """
    named = [one for one in records if one.facts.get("lightest") in school.prompt_levels]
    if over.last - over.first < 2 * _FOUR_WEEKS:
        return _levels("help_all", named, school)
    before = [one for one in named if _day(one, school) < over.first + _FOUR_WEEKS]
    now = [one for one in named if _day(one, school) > over.last - _FOUR_WEEKS]
    return [*_levels("help_then", before, school), *_levels("help_now", now, school)]


def _levels(key: str, named: Sequence[Record], school: School) -> list[Line]:
    if not named:
        return []
    counted = [
        {"level": level, "count": sum(one.facts["lightest"] == level for one in named)}
        for level in school.prompt_levels
    ]
    return [_line(key, named, count=len(named), levels=[one for one in counted if one["count"]])]


def incidents(records: Iterable[Record]) -> list[Line]:
    """Return how many behaviour incidents there were, and how many restrictive interventions, of which no more is said."""
    found = [one for one in records if one.kind == "incident" and one.withdrawn_at is None]
    behaviour = [one for one in found if one.type == "behaviour"]
    held = [one for one in found if one.type == "restrictive"]
    return [
        *([_line("behaviour", behaviour, count=len(behaviour))] if behaviour else []),
        *([_line("restrictive", held, count=len(held))] if held else []),
    ]


def _line(key: str, records: Iterable[Record], **figures: Any) -> Line:
    return Line("", tuple(one.ref for one in records), key, figures)


def _day(one: Record, school: School) -> date:
    return local(one.event_at, school.zone).date()
