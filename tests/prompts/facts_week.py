"""Facts for the pages of a look back; see tests/prompts/facts.py."""

from typing import Any

from bot.antecedents import ANTECEDENTS
from bot.professionals import PROFESSIONS
from bot.reading.levels import LEVELS

Facts = dict[str, Any]

REASONS = ("untold", "gone", "medicine", "accident", "incidents", "falling", "minutes", "silent", "rising")
SCOPE = f"{'f' * 32}:20261116:20261120"


def worth(reason: str, count: int = 2, what: str = "Phonics") -> Facts:
    return {"code": "KB", "reason": reason, "count": count, "what": what}


PUPIL: Facts = {
    "code": "KB",
    "notes": 8,
    "incidents": 4,
    "days": 5,
    "programmes": [
        {"name": "Phonics", "minutes": 55, "planned": 100, "unsaid": 1},
        {"name": "Movement breaks", "minutes": 0, "planned": None, "unsaid": 0},
    ],
    "outcomes": [
        {"number": "2", "notes": 3, "change": 27, "lightest": "vp"},
        {"number": "3", "notes": 1, "change": None, "lightest": ""},
    ],
    "more": 2,
    "hours": [{"hour": "10:00", "count": 2}, {"hour": "", "count": 1}],
    "before": [{"kind": "demand", "count": 2}, {"kind": "", "count": 1}],
    "dsl": True,
    "weekly": [3, 0, None, 2],
    "advisers": [{"kind": "speech", "count": 2}, {"kind": "nurse", "count": 1}],
    "gone": 1,
    "held": 1,
    "held_told": 0,
    "accidents": 2,
    "accidents_told": 1,
    "missed": 1,
    "no_note": 3,
    "without": ["Tue 17 Nov", "Thu 19 Nov"],
}


def helped(level: str) -> Facts:
    return {"number": "4", "notes": 2, "change": -5, "lightest": level}


QUIET: Facts = PUPIL | {
    **dict.fromkeys(("notes", "incidents", "more", "gone", "held", "accidents", "missed"), 0),
    "dsl": False,
    **{name: [] for name in ("programmes", "outcomes", "hours", "before", "weekly", "advisers", "without")},
    "no_note": 0,
}
PAGE: Facts = {
    "one": "KB",
    "first": "Mon 16 Nov",
    "last": "20 Nov 2026",
    "days": 5,
    "worth": [worth(reason) for reason in ("incidents", "minutes", "rising")],
    "reviews": [
        {"code": "KB", "kind": "ehcp_annual", "day": "Wed 9 Dec", "missing": 2},
        {"code": "AMR", "kind": "support_plan", "day": "Wed 2 Dec", "missing": 0},
    ],
    "more_reviews": 1,
    "lapses": [
        {"course": "Team Teach", "until": "Thu 3 Dec", "over": False},
        {"course": "Paediatric first aid", "until": "Sun 1 Nov", "over": True},
    ],
    "more_lapses": 2,
    "late": 3,
    "pupils": [PUPIL],
    "page": 2,
    "pages": 3,
    "scope": SCOPE,
    "plans": True,
    "day": "2026-11-20",
}
CHART: Facts = {
    "bars": [
        {"row": "KB", "minutes": 60, "planned": 160},
        {"row": "Movement breaks", "minutes": 5, "planned": None},
    ],
    "trend": [
        {"row": "KB", "outcome": False, "weeks": [["2 Nov", 40], ["9 Nov", None]]},
        {"row": "2", "outcome": True, "weeks": [["2 Nov", 40], ["9 Nov", 60]]},
    ],
    "incidents": [["26 Oct", None], ["2 Nov", 0], ["9 Nov", 3], ["16 Nov", 1]],
    "left_out": 3,
}

WEEK: dict[str, tuple[Facts, ...]] = {
    "digests/week": (
        PAGE,
        *(
            PAGE | {"worth": [worth(reason), worth(reason, 1, "" if reason == "incidents" else "2")]}
            for reason in REASONS
        ),
        PAGE
        | {
            "one": "",
            "worth": [worth("gone", 1)],
            "reviews": [],
            "more_reviews": 0,
            "lapses": [],
            "more_lapses": 1,
            "late": 1,
        },
        PAGE
        | {
            "worth": [],
            "reviews": [],
            "more_reviews": 0,
            "lapses": [],
            "more_lapses": 0,
            "late": 0,
            "pupils": [],
            "page": 1,
            "pages": 1,
        },
        *(PAGE | {"pupils": [PUPIL | {"before": [{"kind": kind, "count": 1}]}]} for kind in ANTECEDENTS),
        *(PAGE | {"pupils": [PUPIL | {"advisers": [{"kind": who, "count": 1}]}]} for who in PROFESSIONS),
        *(PAGE | {"pupils": [PUPIL | {"outcomes": [helped(level)]}]} for level in LEVELS),
        PAGE | {"pupils": [QUIET, QUIET | {"no_note": 5}], "day": "", "plans": False, "days": 5},
    ),
    "replies/digest_unread": ({},),
    "replies/week_paper": ({},),
    "replies/week_picture": (
        {"facts": CHART},
        {"facts": {"bars": [], "trend": [], "incidents": [], "left_out": 0}},
    ),
}
