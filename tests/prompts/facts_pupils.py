"""Facts for the templates about a pupil's day: the card, notes for the next TA, who is with whom; see tests/prompts/facts.py."""

from typing import Any

Facts = dict[str, Any]

KEY = "f" * 32
LINE: Facts = {"what": "note", "at": "09:40", "by": "Ana Kovac", "text": "read 8/10"}
CARD: Facts = {
    "code": "KB",
    "group": "Oak",
    "teacher": "Mr Hughes",
    "with_whom": "Ana Kovac",
    "review": "Wed 9 Dec",
    "first": True,
    "lines": [LINE],
    "notes": [{"key": KEY, "by": "Priya Shah"}],
    "left": [{"ref": "L-7Q4K", "key": "when"}],
    "search": True,
    "medicines": True,
}
COVER: Facts = {"name": "Sue Allen", "pupil": "KB", "day": "today", "key": KEY, "open": True}

PUPILS: dict[str, tuple[Facts, ...]] = {
    "pushes/handover": ({"by": "Ana Kovac", "key": KEY},),
    "pushes/pupil_cover": tuple({"key": KEY, "off": off} for off in (False, True)),
    "replies/handover": (
        {"names": "Ana Kovac", "day": "Thu 26 Nov", "teacher": "Mr Hughes"},
        {"names": "Ana Kovac", "day": "", "teacher": ""},
        {"names": "", "day": "", "teacher": "Mr Hughes"},
        {"names": "", "day": "", "teacher": ""},
    ),
    "replies/handover_words": (
        {
            "ref": "L-7Q4K",
            "pupil": "KB",
            "by": "Ana Kovac",
            "at": "15:02",
            "lines": [{"text": "new shoes rub: plasters in his tray"}],
        },
    ),
    "replies/pupil": (
        CARD,
        *(CARD | {"lines": [LINE | {"what": what}]} for what in ("alert", "outcome", "programme")),
        CARD
        | {
            "lines": [LINE | {"what": "programme", "at": ""}],
            "notes": [],
            "left": [],
            "search": False,
            "medicines": False,
        },
        CARD | {"lines": [LINE | {"at": "", "text": ""}], "with_whom": "", "review": ""},
        CARD | {"lines": [], "group": "", "teacher": "", "first": False},
    ),
    "replies/pupil_cover": (COVER, COVER | {"day": "on Thu 26 Nov", "open": False}, COVER | {"key": ""}),
    "replies/pupil_uncovered": ({},),
    "replies/pupil_unknown": ({},),
    "replies/which_card": (
        {"choices": [{"code": "KB", "group": "Oak"}, {"code": "TJ", "group": ""}], "some": True},
        {"choices": [], "some": True},
        {"choices": [], "some": False},
    ),
}
MORNINGS: tuple[Facts, ...] = (
    {"kind": "handover", "by": "Ana Kovac", "again": False},
    {"kind": "handover", "by": "Ana Kovac", "again": True},
    {"kind": "pupil_cover"},
)
