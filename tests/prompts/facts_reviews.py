"""Facts for the templates of reviews; see tests/prompts/facts.py."""

from typing import Any

from bot.review_plans import Unclear
from bot.reviews import PARTS

Facts = dict[str, Any]

LINE: Facts = {
    "kind": "review_part",
    "part": "report",
    "due": "Wed 18 Nov",
    "late": False,
    "today": False,
    "meeting": "Wed 9 Dec",
    "appraisal": False,
}
ATTEND: Facts = LINE | {"kind": "review_attend", "part": "attend", "at": "09:30", "place": "Meeting room"}
MOVED: Facts = ATTEND | {"kind": "review_moved", "was": "Wed 2 Dec"}
TOLD = sorted({part.key for parts in PARTS.values() for part in parts if part.tapped})
LINES: tuple[Facts, ...] = (
    *(LINE | {"part": key} for key in TOLD),
    LINE | {"today": True, "part": "cpd", "appraisal": True},
    LINE | {"late": True, "part": "sent"},
    ATTEND,
    ATTEND | {"appraisal": True, "at": "", "place": ""},
    MOVED,
    MOVED | {"appraisal": True, "at": ""},
    {"kind": "review_next", "meeting": "Wed 9 Dec", "due": "Thu 9 Dec 2027"},
    *({"kind": "review_transfer", "count": count, "due": "Mon 23 Nov"} for count in (1, 3)),
    *({"kind": "review_termly", "count": count} for count in (1, 3)),
    *({"kind": "report_to_read", "count": count} for count in (1, 3)),
)
MORNINGS: tuple[Facts, ...] = (
    *({"duties": [], "lines": [line], "topics": ["Reviews"]} for line in LINES),
    {"duties": [], "lines": [{"kind": "review_termly", "count": 3}] * 60, "topics": ["Reviews"]},
)

MINE: Facts = {
    "whom": "KB",
    "kind": "ehcp_annual",
    "meeting": "Wed 9 Dec",
    "at": "09:30",
    "place": "Meeting room",
    "part": "report",
    "due": "Wed 18 Nov",
    "late": False,
    "done": False,
    "tapped": True,
    "drafted": True,
    "key": "f" * 32,
}
MISSING: Facts = {"part": "report", "who": "Ana", "due": "Wed 18 Nov", "late": True}
UPCOMING: Facts = {key: MINE[key] for key in ("whom", "kind", "meeting", "at", "place")}
UPCOMING |= {"missing": [MISSING, MISSING | {"part": "papers", "late": False}]}
UNDATED: Facts = {"kind": "phase_transfer", "whom": "KB, AMR", "due": "Mon 23 Nov"}
SIGNED: Facts = {key: MINE[key] for key in ("whom", "kind", "meeting", "key")}
SIGNED |= {"by": "Ana Kovac", "signed": "Mon 23 Nov", "opened": False}
PAGE: Facts = {
    "mine": [MINE],
    "reports": [SIGNED],
    "ahead": [UPCOMING],
    "undated": [UNDATED],
    "page": 2,
    "pages": 3,
}
EMPTY: Facts = {"mine": [], "reports": [], "ahead": [], "undated": [], "page": 1, "pages": 1}
ATTENDS: Facts = MINE | {
    "part": "attend",
    "tapped": False,
    "drafted": False,
    "whom": "",
    "at": "",
    "place": "",
}
CARD: Facts = {key: MINE[key] for key in ("whom", "kind", "meeting", "at", "place", "key")}
CARD |= {"what": "moved", "was": "Wed 2 Dec", "closed": True, "stamp": 739594}
CARD |= {"follows": [MISSING, MISSING | {"part": "sent", "late": False, "who": ""}]}
ADDED: Facts = CARD | {"what": "added", "was": "", "closed": False, "at": "", "place": "", "follows": []}
KEYS = sorted({part.key for parts in PARTS.values() for part in parts})

REVIEWS: dict[str, tuple[Facts, ...]] = {
    "replies/reviews": (
        PAGE,
        EMPTY,
        EMPTY
        | {
            "reports": [SIGNED | {"opened": True}],
            "mine": [MINE | {"done": True}, ATTENDS, MINE | {"late": True}],
        },
        PAGE | {"mine": [], "ahead": [], "undated": [UNDATED | {"due": ""}]},
    ),
    "replies/review": (
        CARD,
        ADDED,
        ADDED | {"what": "shown"},
        CARD | {"what": "back"},
        ADDED | {"what": "removed"},
    ),
    "replies/review_day": (
        *({"part": key, "appraisal": False, "place": ""} for key in KEYS),
        {"part": "attend", "appraisal": True, "place": "Head's office"},
    ),
    "replies/review_kind": tuple({"kind": kind} for kind in PARTS),
    "replies/review_part": tuple({"part": key} for key in KEYS),
    "replies/review_refused": ({"by": "Mrs Patel"}, {"by": ""}),
    "replies/review_unread": tuple({"why": why.value} for why in Unclear),
}
