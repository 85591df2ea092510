"""Facts for the templates of the school's clock: duty and cover; see tests/prompts/facts.py."""

from typing import Any

from tests.prompts.facts_pupils import MORNINGS
from tests.prompts.facts_reviews import MORNINGS as OF_REVIEWS
from tests.prompts.facts_training import LINES

Facts = dict[str, Any]

BREAK = "10:40 break, zone 2 (tyres)"
ASKED: Facts = {"duty": BREAK, "duty_id": "f" * 32, "day": "2026-11-23"}
ANSWERED: Facts = ASKED | {"at": "10:31", "lead": "Lin", "has": "", "looking": "now"}
COVER: Facts = {"duty": BREAK, "cover": "f" * 32}
SWAP: Facts = {"label": "Fri 27 Nov 12:30 lunch, field", "day": 739582, "duty": "0123abcd"}
LINE: Facts = {
    "session": "10:40-11:00 break",
    "zone": "zone 2 (tyres)",
    "people": [
        {"name": "Ana", "role": "first aid", "first": True, "answer": "seen"},
        {"name": "Sue", "role": "", "first": False, "answer": "late"},
    ],
    "missing": 0,
    "alone": False,
}
BOARD: Facts = {
    "day": "Mon 23 Nov",
    "mine": [{"duty": BREAK, "answer": "seen"}, {"duty": BREAK, "answer": "late"}],
    "next_day": "Tue 24 Nov",
    "next": [BREAK],
    "board": [LINE, LINE | {"session": "", "zone": ""}],
    "more": 0,
    "evening": False,
}
SCHOOL: Facts = {
    "name": "Example Primary",
    "day": "Mon 23 Nov",
    "closed": "",
    "ends": "15:15",
    "known": "",
    "changes": True,
}
NOTHING: Facts = {"duties": [], "lines": [], "topics": []}

CLOCK: dict[str, tuple[Facts, ...]] = {
    "pushes/morning": (
        NOTHING | {"duties": [BREAK, "12:00 lunch, hall"]},
        NOTHING | {"lines": [{"kind": "terms_missing", "until": "Wed 21 Jul"}]},
        NOTHING | {"duties": [BREAK], "lines": [{"kind": "terms_missing", "until": ""}]},
        *(NOTHING | {"lines": [line], "topics": ["Training"]} for line in (*LINES, *MORNINGS)),
        *OF_REVIEWS,
    ),
    "pushes/duty_answered": (
        ANSWERED | {"answer": "seen"},
        ANSWERED | {"answer": "seen", "lead": ""},
        ANSWERED | {"answer": "cant"},
        *(ANSWERED | {"answer": "cant", "looking": looking} for looking in ("later", "nobody")),
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
        {"name": "Ana", "duties": [{"duty": BREAK, "asked": asked, "later": later}]}
        for asked, later in ((0, False), (1, False), (4, False), (0, True))
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
    "pushes/duty_words": tuple({"name": "Ana", "type": what} for what in ("late", "swap", "cant", "offer")),
    "replies/away": tuple({"until": "14:00", "duties": count} for count in (0, 1, 3)),
    "replies/back": tuple({"duties": count} for count in (0, 1, 3)),
    "replies/passed_on": tuple({"told": told} for told in ("Lin", "")),
    "replies/which_duty": ({"duties": [ASKED, ASKED | {"duty": "12:00 lunch, hall"}]},),
    "replies/which_cover": ({"covers": [COVER]},),
    "replies/swap_asked": tuple({"duty": BREAK, "name": "Sue", "asked": asked} for asked in (True, False)),
    "replies/nothing_to_cover": ({},),
    "replies/cover_yours": ({"duty": BREAK},),
    "replies/duty": (
        BOARD,
        BOARD | {"mine": [], "next": [], "next_day": "", "board": [], "evening": True},
        BOARD | {"mine": [{"duty": BREAK, "answer": ""}], "more": 3},
        BOARD
        | {"board": [LINE | {"people": [], "missing": 1}, LINE | {"missing": 2}, LINE | {"alone": True}]},
    ),
    "replies/calendar_paper": ({},),
    "replies/school": (
        SCHOOL,
        SCHOOL | {"closed": "INSET day", "known": "Wed 21 Jul", "changes": False},
        SCHOOL | {"known": "no date"},
    ),
    "replies/school_changed": tuple({"day": "Tue 24 Nov", "at": at} for at in ("", "13:15")),
    "replies/school_open": tuple(
        {"day": "Tue 24 Nov", "gone": gone, "closed": closed}
        for gone, closed in ((1, ""), (0, ""), (1, "INSET day"))
    ),
    "replies/school_not_you": ({},),
    "replies/school_unread": ({},),
}
