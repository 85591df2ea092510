"""The SENCO's look back as facts: what stands on its page in a chat, pupils by code, and on paper, pupils by name."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.calendar import date_words, day_words
from bot.home_told import HomeTold
from bot.periods import Period
from bot.progress import Progress
from bot.reached import Reached
from bot.worth import Worth

PAGE = 2500
"""How many letters of pupils a page holds: with its head well under Telegram's 4,096."""
_MOST, _MOST_BEFORE = 6, 3
Facts = dict[str, Any]


def pupil_facts(one: Progress) -> Facts:
    """Return a pupil's numbers as texts, numbers and lists, for a page or a document."""
    return {
        "code": one.pupil.code,
        "notes": len(one.notes),
        "incidents": sum(map(len, one.incidents.values())),
        "programmes": [
            {
                "name": each.name,
                "planned": each.planned,
                "minutes": each.minutes,
                "unsaid": len(each.unsaid),
                "refs": list(each.refs + each.unsaid),
            }
            for each in one.programmes
        ],
        "outcomes": [_outcome(each) for each in one.outcomes],
        "other": list(one.other),
        "types": [{"type": kind, "refs": list(refs)} for kind, refs in sorted(one.incidents.items())],
        "hours": _hours(one),
        "before": [
            {"kind": kind, "refs": list(refs)}
            for kind, refs in sorted(
                one.antecedents.items(), key=lambda pair: (pair[0] == "", -len(pair[1]), pair[0])
            )
        ],
        "weekly": _weeks(one),
        "held": _told(one.restrictive),
        "accidents": _told(one.accidents),
        "given": list(one.given),
        "missed": list(one.not_given),
        "contacts": list(one.contacts),
        "advisers": [{"kind": who, "refs": list(one.advisers[who])} for who in sorted(one.advisers)],
        "moods": [{"day": day_words(mood.day), "word": mood.word, "ref": mood.ref} for mood in _ends(one)],
        "without": [day_words(day) for day in one.without],
        "days": len(one.period.days),
        "dsl": False,
    }


def _hours(one: Progress) -> list[Facts]:
    return [
        {"hour": "" if hour is None else f"{hour:02}:00", "refs": list(one.hours[hour])}
        for hour in sorted(one.hours, key=lambda hour: (hour is None, hour or 0))
    ]


def _weeks(one: Progress) -> list[Facts]:
    return [
        {"week": f"{monday.day} {monday:%b}", "refs": None if refs is None else list(refs)}
        for monday, refs in zip(one.period.trend_weeks, one.weekly, strict=True)
    ]


def _outcome(each: Reached) -> Facts:
    return {
        "number": each.number,
        "text": each.text,
        "refs": list(each.refs),
        "scores": [f"{one.right:g}/{one.of}" for one in each.scores],
        "weeks": [None if share is None else round(share * 100) for share in each.weeks],
        "change": each.change,
        "lightest": each.lightest,
        "with_it": len(each.lightest_refs),
        "helped": len(each.helped),
        "expected": each.expected,
    }


def _told(told: HomeTold) -> Facts:
    return {
        "refs": list(told.refs),
        "same_day": len(told.same_day),
        "later": len(told.later),
        "unsaid": len(told.unsaid),
    }


def _ends(one: Progress) -> list[Any]:
    first, last = one.mood_first, one.mood_last
    return [] if first is None else [first] if first == last or last is None else [first, last]


def worth_facts(found: Sequence[Worth]) -> list[Facts]:
    """Return the three worth a look as a page says them."""
    return [
        {
            "code": one.pupil.code,
            "reason": one.reason,
            "count": one.count,
            "what": one.what,
            "refs": list(one.refs),
        }
        for one in found
    ]


def span_facts(over: Period) -> Facts:
    """Return the days of a look back in words, from its first school day."""
    first = over.days[0] if over.days else over.first
    return {"first": day_words(first), "last": date_words(over.last), "days": len(over.days)}


def cut(everyone: Sequence[Progress]) -> list[list[Facts]]:
    """Return the pupils about whom anything is written or planned, in pages; of long lists a page says how many more."""
    found: list[list[Facts]] = [[]]
    room = PAGE
    for one in everyone:
        part = _short(pupil_facts(one))
        needs = _length(part)
        if found[-1] and needs > room:
            found.append([])
            room = PAGE
        room -= needs
        found[-1].append(part)
    return found


def _short(part: Facts) -> Facts:
    """Return what a page in a chat says of a pupil: numbers, and of long lists the first few."""
    return {
        **{name: part[name] for name in ("code", "notes", "incidents", "days")},
        "programmes": [_without_refs(one) for one in part["programmes"][:_MOST]],
        "outcomes": [
            {
                "number": one["number"],
                "notes": len(one["refs"]),
                "change": one["change"],
                "lightest": one["lightest"],
            }
            for one in part["outcomes"][:_MOST]
        ],
        "more": sum(len(part[name][_MOST:]) for name in ("programmes", "outcomes")),
        "hours": [{"hour": one["hour"], "count": len(one["refs"])} for one in part["hours"]],
        "before": [{"kind": one["kind"], "count": len(one["refs"])} for one in part["before"][:_MOST_BEFORE]],
        "weekly": _weekly(part["weekly"]),
        "gone": sum(len(one["refs"]) for one in part["types"] if one["type"] == "missing"),
        "held": len(part["held"]["refs"]),
        "held_told": part["held"]["same_day"],
        "accidents": len(part["accidents"]["refs"]),
        "accidents_told": part["accidents"]["same_day"] + part["accidents"]["later"],
        "missed": len(part["missed"]),
        "advisers": [{"kind": one["kind"], "count": len(one["refs"])} for one in part["advisers"]],
        "dsl": part["dsl"],
        "no_note": len(part["without"]),
        "without": part["without"][:_MOST],
    }


def _weekly(weeks: Sequence[Facts]) -> list[int | None]:
    """Return how many there were in each week, None for one without school; nothing where there never was any."""
    counts = [None if one["refs"] is None else len(one["refs"]) for one in weeks]
    return counts if any(counts) else []


def _without_refs(one: Facts) -> Facts:
    return {name: value for name, value in one.items() if name != "refs"}


def _length(part: Mapping[str, Any]) -> int:
    """Return at most how many letters a pupil takes on a page."""
    names = sum(len(one["name"]) + 45 for one in part["programmes"])
    rest = 45 * sum(len(part[name]) for name in ("outcomes", "before", "advisers")) + 15 * (
        len(part["hours"]) + len(part["without"])
    )
    return int(len(part["code"]) + names + rest + 380)
