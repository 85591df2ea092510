"""Facts for the templates of the school's clock: duty and cover; see tests/prompts/facts.py."""

from typing import Any

from tests.prompts.facts_reviews import MORNINGS

Facts = dict[str, Any]

BREAK = "10:40 break, zone 2 (tyres)"
ASKED: Facts = {"duty": BREAK, "duty_id": "f" * 32, "day": "2026-11-23"}
ANSWERED: Facts = ASKED | {"at": "10:31", "lead": "Lin", "has": ""}
COVER: Facts = {"duty": BREAK, "cover": "f" * 32}
SWAP: Facts = {"label": "Fri 27 Nov 12:30 lunch, field", "day": 739582, "duty": "0123abcd"}
NOTHING: Facts = {"duties": [], "lines": [], "topics": []}

CLOCK: dict[str, tuple[Facts, ...]] = {
    "pushes/morning": (
        NOTHING | {"duties": [BREAK, "12:00 lunch, hall"]},
        NOTHING | {"lines": [{"kind": "terms_missing", "until": "Wed 21 Jul"}]},
        NOTHING | {"duties": [BREAK], "lines": [{"kind": "terms_missing", "until": ""}]},
        *MORNINGS,
    ),
    "pushes/duty_answered": (
        ANSWERED | {"answer": "seen"},
        ANSWERED | {"answer": "seen", "lead": ""},
        ANSWERED | {"answer": "cant"},
        ANSWERED | {"answer": "cant", "lead": ""},
        ANSWERED | {"answer": "late"},
        ANSWERED | {"answer": "late", "lead": ""},
        ANSWERED | {"answer": "seen", "has": "Sue"},
    ),
    "pushes/duty_notice": (ASKED,),
    "pushes/duty_last": (ASKED,),
    "pushes/duty_evening": ({"day": "Tue 24 Nov", "duties": [BREAK]},),
    "pushes/duty_silent": ({"duties": [{"duty": BREAK, "name": "Ana"}]},),
    "pushes/duty_late": tuple({"duty": BREAK, "name": "Ana", "minutes": minutes} for minutes in (0, 5)),
    "pushes/duty_covered": ({"duty": BREAK, "name": "Ana"},),
    "pushes/duty_uncovered": tuple(
        {"name": "Ana", "duties": [{"duty": BREAK, "asked": asked}]} for asked in (0, 1, 4)
    ),
    "pushes/duty_nobody": ({"duty": BREAK, "name": "Ana"},),
    "pushes/duty_taken": tuple(
        {"duty": BREAK, "name": "Sue", "absent": "Ana", "swap": swap} for swap in ("", SWAP["label"])
    ),
    "pushes/cover_offer": (COVER,),
    "pushes/cover_asked": (
        COVER | {"name": "Ana", "swap": "", "swaps": [SWAP]},
        COVER | {"name": "Ana", "swap": SWAP["label"], "swaps": []},
    ),
    "pushes/cover_settled": tuple(
        {"duty": BREAK, "name": "Sue", "mine": mine, "kept": kept}
        for mine, kept in ((True, False), (False, False), (False, True))
    ),
    "pushes/cover_answered": tuple(COVER | {"answer": answer} for answer in ("no", "swap")),
    "pushes/swap_wish": (COVER | {"name": "Sue", "swap": SWAP["label"]},),
    "toasts/cover_taken": ({},),
    "toasts/cover_clash": ({},),
}
