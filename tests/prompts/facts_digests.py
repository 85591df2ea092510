"""Facts for what is opened by a tap: the class teacher's minute, the leaders' table, the governors' numbers; see tests/prompts/facts.py."""

from typing import Any

Facts = dict[str, Any]

LEVELS = ("indep", "vp", "gp", "m", "pp", "fp", "hoh")
AT: Facts = {"code": "KB", "at": "10:50", "words": ""}
SAID: Facts = {"day": "", "words": "read to a friend"}
TRY: Facts = {
    "score": "8/10",
    "levels": [{"level": "indep", "times": "8"}, {"level": "vp", "times": "2"}],
    "help": "",
}
LEARNED: Facts = AT | {
    "part": "learned",
    "outcome": "2",
    "activities": ["phonics"],
    "tries": [TRY],
    "earlier": 0,
}
ACCIDENT: Facts = AT | {"part": "accident", "head": "yes", "place": "slide", "aid": "ice pack", "missed": ""}
DAILY: Facts = {
    "title": "Mon 23 Nov",
    "notes": 1,
    "incidents": 1,
    "lines": [],
    "days": [{"code": "KB"}],
    "kind": "teacher_digest",
    "day": "2026-11-23",
    "page": 1,
    "pages": 1,
}
LINES: tuple[Facts, ...] = (
    *(
        AT | {"part": part, "notes": [SAID, SAID | {"day": "Fri 20 Nov"}], "more": 2}
        for part in ("well", "also")
    ),
    LEARNED,
    LEARNED
    | {
        "outcome": "",
        "tries": [TRY | {"levels": []}, TRY | {"levels": [], "help": "physical prompt"}],
        "earlier": 1,
    },
    *(
        LEARNED
        | {"activities": [], "tries": [{"score": "", "levels": [{"level": one, "times": ""}], "help": ""}]}
        for one in LEVELS
    ),
    LEARNED | {"outcome": "", "activities": [], "tries": [{"score": "", "levels": [], "help": ""}]},
    AT
    | {
        "part": "programme",
        "programmes": [
            {"name": "OT", "minutes": "10", "without": 1},
            {"name": "SALT", "minutes": "", "without": 2},
        ],
    },
    AT
    | {
        "part": "mood",
        "moods": [
            {"day": "Fri 20 Nov", "first": "sad", "last": "happy"},
            {"day": "", "first": "calm", "last": "calm"},
        ],
    },
    *(
        AT | {"part": "incident", "type": name, "home": "told", "missed": "", "words": "threw a chair"}
        for name in ("behaviour", "bullying", "damage", "missing")
    ),
    AT | {"part": "incident", "type": "behaviour", "home": "", "missed": ""},
    *(ACCIDENT | {"home": home} for home in ("told", "office", "not_yet", "noted", "not_said", "")),
    ACCIDENT | {"home": "told", "aid": "none", "place": "", "head": ""},
    ACCIDENT | {"home": "told", "aid": ""},
    *(AT | {"part": "medical", "missed": missed, "home": "told"} for missed in ("", "yes")),
    AT | {"part": "medicine", "times": ["10:00", "12:00"]},
    *(
        AT | {"part": "fact", "type": name, "count": count}
        for name, count in (("restrictive", 1), ("care", 2))
    ),
    *(AT | {"part": "message", "count": count} for count in (1, 2)),
    AT
    | {
        "part": "tomorrow",
        "notes": [{"by": "OT", "words": "try the cushion"}, {"by": "", "words": "go on"}],
        "more": 1,
    },
    AT
    | {
        "part": "home",
        "learned": [
            {"activity": "phonics", "right": "8", "of": "10", "alone": "yes"},
            {"activity": "maths", "right": "", "of": "", "alone": "yes"},
        ],
        "praised": ["got a sticker"],
    },
    *(AT | {"part": "open", "ref": "L-7Q4K", "asks": asks} for asks in ([], ["when", "parents"])),
    *(AT | {"part": "more", "count": count} for count in (1, 3)),
)
ROW: Facts = {
    "ref": "I-7Q4K",
    "day": "Mon 23 Nov",
    "at": "11:05",
    "minutes": "2",
    "sort": "hold",
    "code": "KB",
    "leader": "11:18",
    "told": "15:00",
    "after": 235,
    "state": "same_day",
}
TABLE: Facts = {
    "since": "Mon 2 Nov",
    "count": 1,
    "before": 2,
    "weeks": [
        {"begins": "Mon 2 Nov", "count": 0, "before": 1},
        {"begins": "Mon 9 Nov", "count": 1, "before": None},
    ],
    "same_day": 1,
    "overdue": 0,
    "rows": [ROW],
    "page": 1,
    "pages": 1,
}
COUNTED = (
    "behaviour",
    "accident",
    "medical",
    "restrictive",
    "missing",
    "bullying",
    "damage",
    "medication",
    "all",
    "concern",
)

NUMBERS: Facts = {"running": "spring 2027", "terms": ["autumn 2026"]}
ONE: Facts = {"name": "all", "terms": ["<5"], "total": "<5"}

DIGESTS: dict[str, tuple[Facts, ...]] = {
    "digests/daily": (
        DAILY | {"notes": 0, "incidents": 0, "days": []},
        DAILY | {"notes": 2, "incidents": 2, "page": 2, "pages": 3},
        *(DAILY | {"lines": [line]} for line in LINES),
    ),
    "digests/restrictive": (
        TABLE,
        TABLE | {"count": 0, "before": 0, "rows": []},
        TABLE
        | {
            "page": 2,
            "pages": 2,
            "overdue": 1,
            "rows": [ROW | {"state": "overdue", "told": "", "after": None}],
        },
        *(
            TABLE
            | {
                "rows": [
                    ROW | {"sort": sort, "minutes": "", "at": "", "code": "", "leader": "", "after": None}
                ]
            }
            for sort in ("seclusion", "aid", "blocked", "carried", "guided", "")
        ),
        TABLE
        | {
            "rows": [
                ROW | {"state": "open", "told": "", "after": None},
                ROW | {"state": "later", "after": 40},
                ROW | {"state": "withheld", "told": "", "after": None},
            ]
        },
    ),
    "digests/governors": (
        NUMBERS
        | {
            "terms": ["autumn 2026", "spring 2027"],
            "counts": [ONE | {"terms": ["12", "<5"], "total": "hidden"}],
        },
        NUMBERS | {"terms": [], "counts": []},
        *(NUMBERS | {"counts": [ONE | {"name": name}]} for name in COUNTED),
    ),
}
