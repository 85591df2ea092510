"""Facts for the templates of reviews; see tests/prompts/facts.py."""

from typing import Any

from bot.reviews import PARTS

Facts = dict[str, Any]

LINE: Facts = {
    "kind": "review_part",
    "part": "report",
    "due": "Wed 18 Nov",
    "late": False,
    "today": False,
    "meeting": "Wed 9 Dec",
    "after": False,
    "appraisal": False,
}
ATTEND: Facts = LINE | {"kind": "review_attend", "part": "attend", "at": "09:30", "place": "Meeting room"}
MOVED: Facts = ATTEND | {"kind": "review_moved", "was": "Wed 2 Dec"}
TOLD = sorted({(part.key, part.after) for parts in PARTS.values() for part in parts if part.tapped})
LINES: tuple[Facts, ...] = (
    *(LINE | {"part": key, "after": after} for key, after in TOLD),
    LINE | {"today": True, "part": "cpd", "appraisal": True},
    LINE | {"late": True, "part": "sent", "after": True},
    ATTEND,
    ATTEND | {"appraisal": True, "at": "", "place": ""},
    MOVED,
    MOVED | {"appraisal": True, "at": ""},
    {"kind": "review_next", "meeting": "Wed 9 Dec", "due": "Thu 9 Dec"},
    *({"kind": "review_transfer", "count": count, "due": "Mon 23 Nov"} for count in (1, 3)),
    *({"kind": "review_termly", "count": count} for count in (1, 3)),
)
MORNINGS: tuple[Facts, ...] = tuple(
    {"duties": [], "lines": [line], "topics": ["Reviews"]} for line in LINES
)
