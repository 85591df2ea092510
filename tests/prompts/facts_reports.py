"""Facts for the templates of reports for reviews; see tests/prompts/facts.py."""

from typing import Any

from bot.kinds import TYPES
from bot.reading.levels import LEVELS
from bot.report_lines import SECTIONS

Facts = dict[str, Any]

SAID: Facts = {"what": "said", "text": "now and next board helped", "refs": "L-7Q4K, L-9XWM", "more": "3"}
LINES: tuple[Facts, ...] = (
    {"what": "title", "text": "What helps", "refs": "", "more": ""},
    SAID,
    SAID | {"refs": "L-7Q4K", "more": ""},
    SAID | {"refs": "", "more": ""},
    {"what": "nothing", "text": "", "refs": "", "more": ""},
    {"what": "left_out", "text": "", "refs": "", "more": ""},
)
HEAD: Facts = {
    "whom": "KB",
    "review": "ehcp_annual",
    "meeting": "Wed 9 Dec",
    "first_day": "10 Dec 2025",
    "last_day": "23 Nov 2026",
    "key": "f" * 32,
    "version": 12,
}
ASKED: Facts = HEAD | {"part": "helps", "place": 2, "count": 7, "lines": [SAID], "first": True, "notes": 46}
ASKED |= {"older": False}
WHOLE: Facts = HEAD | {"lines": [SAID], "last": True}
LEVEL: tuple[Facts, ...] = tuple({"level": level, "count": 2} for level in (*LEVELS, "own"))
COUNTED: Facts = {"number": "help_now", "count": 12, "levels": LEVEL[:2]}
PROGRAMME: Facts = {"number": "programme", "name": "Phonics", "minutes": 90, "planned": 120}
PROGRAMME |= {"timed": 6, "untimed": 2}
SCORES: Facts = {"number": "scores", "activity": "phonics", "first": "3/10", "first_day": "Thu 3 Sep"}
SCORES |= {"last": "9/10", "last_day": "Thu 19 Nov", "count": 18}

OUTCOME: Facts = {key: value for key, value in SCORES.items() if key != "activity"}
OUTCOME |= {"number": "outcome", "outcome": "2"}
MOOD: Facts = {"mood": "calm", "count": 2}
GROUPS = ("one", "pair", "class", "group")

NUMBERS: tuple[Facts, ...] = (
    *({"number": "sessions", "count": count, "days": count} for count in (1, 3)),
    {"number": "unplanned"},
    PROGRAMME,
    PROGRAMME | {"timed": 1, "untimed": 1},
    PROGRAMME | {"timed": 0, "planned": None},
    PROGRAMME | {"timed": 0, "untimed": 0},
    SCORES,
    OUTCOME,
    *({"number": "groups", "count": 2, "groups": [{"group": key, "count": 2}]} for key in GROUPS),
    {"number": "groups", "count": 1, "groups": [{"group": key, "count": 1} for key in GROUPS]},
    *({"number": "moods", "count": count, "moods": [MOOD, MOOD]} for count in (1, 3)),
    *(COUNTED | {"number": key} for key in ("help_all", "help_then", "help_now")),
    *(COUNTED | {"levels": [one], "count": 1} for one in LEVEL),
    *({"number": key, "count": count} for key in ("behaviour", "restrictive") for count in (1, 3)),
)

REPORTS: dict[str, tuple[Facts, ...]] = {
    "replies/report_title": tuple({"section": key} for key in SECTIONS),
    "replies/report_number": tuple({"line": one} for one in NUMBERS),
    "replies/report_line": tuple({"line": line} for line in LINES),
    "replies/report_section": (
        ASKED,
        ASKED | {"first": False, "lines": LINES},
        ASKED | {"notes": 1, "older": True},
    ),
    "replies/report": (WHOLE, WHOLE | {"lines": LINES}, WHOLE | {"last": False}),
    "replies/report_signed": tuple(
        {"whom": "KB", "at": "10:41", "key": "f" * 32, "version": 12, "opened": opened}
        for opened in (False, True)
    ),
    "replies/report_type": tuple({"kind": kind, "type": type_} for kind, type_ in TYPES),
    "replies/report_paper": ({},),
    "replies/report_worry": ({},),
    "questions/report_sure": ({"key": "f" * 32, "version": 9},),
    "questions/report_words": tuple(
        {"part": "helps", "why": why} for why in ("", "long", "another", "held", "care")
    ),
}
