"""Facts for the templates of the safeguarders' side; see tests/prompts/facts.py."""

from typing import Any

from bot.casework import ASKS, BODIES, DECISIONS

Facts = dict[str, Any]

REF: Facts = {"ref": "C-7Q4K"}
LINE: Facts = {
    "at": "10:46",
    "by": "Mrs Dale",
    "what": "decided: Monitor",
    "text": "first time, no other sign",
}
HEAD: Facts = {"at": "", "by": "C-7Q4K", "what": "amber, taken", "text": ""}
BREAK: Facts = {"time": "10:40–11:00", "zone": "Zone 2 (tyres)", "nobody_free": True}
BREAK |= {"people": [{"name": "Ana Kovac", "pupil_first": True}, {"name": "Lin", "pupil_first": False}]}
ROTAS: tuple[Facts, ...] = (
    {
        "said": [{"days": ["Monday", "Friday"], "closed": "", "lines": [BREAK, BREAK | {"people": []}]}],
        "unsaid": 3,
    },
    {"said": [{"days": ["Monday"], "closed": "INSET day", "lines": []}], "unsaid": 0},
    {"said": [], "unsaid": 0},
)
CASE: Facts = {
    "ref": "C-7Q4K",
    "level": "amber",
    "pupil": "KB",
    "reporter": "Ana Kovac",
    "owner": "Mrs Dale",
    "mine": True,
    "closed": False,
    "confirmed": True,
    "lines": [LINE],
    "last": True,
    "senco": False,
    "to_do": [{"key": "f" * 32, "text": "ring the health visitor"}],
}
OPEN: Facts = {
    "ref": "C-7Q4K",
    "level": "amber",
    "since": "10:41",
    "owner": "",
    "overdue": 0,
    "decided": False,
}
LISTED: Facts = {
    "ref": "C-7Q4K",
    "level": "green",
    "days": 4,
    "owner": "Mrs Dale",
    "overdue": 1,
    "undecided": True,
    "long": False,
}
NUMBERS: Facts = {
    "new": 2,
    "closed": 1,
    "open": 3,
    "nobody": 0,
    "overdue": 1,
    "adults": 0,
    "gaps": 0,
    "hospital": [],
}
WORDS = ("decision", "referral", "action", "link", "review", "subject", "close", "answered", "words", "note")

CASES: dict[str, tuple[Facts, ...]] = {
    "pushes/answered": (REF,),
    "pushes/asked_of_you": tuple(REF | {"question": question} for question in ASKS.values()),
    "pushes/close_with_me": (REF | {"by": "Mrs Dale", "key": "f" * 32},),
    "digests/concern_list": (
        {
            "concerns": [LISTED, LISTED | {"owner": "", "overdue": 0, "undecided": False, "long": True}],
            "patterns": [],
            "more": 0,
            "gaps": 0,
        },
        {"concerns": [], "patterns": ["C-7Q4K C-8R5M C-9S6N"], "more": 3, "gaps": 2},
    ),
    "digests/concern_waiting": ({"refs": ["C-7Q4K"], "more": 0}, {"refs": ["C-7Q4K", "C-8R5M"], "more": 3}),
    "digests/concern_numbers": (
        NUMBERS,
        NUMBERS | {"adults": 1, "gaps": 2, "hospital": ["I-7Q4K", "I-8R5M"]},
    ),
    "questions/case_choice": tuple(
        REF | {"kind": what, "choices": [{"key": key, "words": said} for key, said in choices.items()]}
        for what, choices in (
            ("decision", DECISIONS),
            ("referral", BODIES),
            ("parents", {"told": "told", "not": "not told"}),
            ("asked", ASKS),
        )
    ),
    "questions/case_words": (
        *(REF | {"what": what, "choice": ""} for what in WORDS),
        REF | {"what": "parents", "choice": "told"},
        REF | {"what": "parents", "choice": "not"},
    ),
    "questions/code": (REF, {"ref": ""}),
    "replies/case": (
        CASE,
        CASE | {"mine": False},
        CASE | {"mine": False, "owner": "", "pupil": "", "confirmed": False, "senco": None, "to_do": []},
        CASE | {"closed": True},
        CASE | {"last": False},
    ),
    "replies/case_changed": (REF,),
    "replies/case_closed": (REF,),
    "replies/case_moved": (REF,),
    "replies/case_not_found": (REF,),
    "replies/case_noted": (REF | {"what": "Early help"},),
    "replies/case_second": (REF,),
    "replies/case_undecided": (REF,),
    "replies/chronology": ({"pupil": "KB", "lines": [LINE, HEAD]},),
    "replies/code_wrong": ({"locked": False}, {"locked": True}),
    "replies/concerns": (
        {"concerns": [], "more": 0},
        {"concerns": [OPEN, OPEN | {"owner": "you", "overdue": 2, "decided": True}], "more": 4},
    ),
    "replies/no_code": ({"staff": "DALE"},),
    "replies/record_paper": ({"facts": {"reference": "I-7Q4K"}},),
    "replies/medication_paper": (
        {"facts": {"starts": "Monday 2 November 2026", "ends": "Monday 23 November 2026"}},
    ),
    "replies/parents_paper": tuple(
        {"facts": {"reference": "I-7Q4K", "left": left}} for left in ([], ["why"], ["why", "before"])
    ),
    "replies/parents_withheld": (
        {"ref": "I-7Q4K", "by": "Ms Grant", "at": "Monday 23 November 2026, 12:08"},
    ),
    "replies/rota_paper": ({"facts": {"week": "Week of 23 November 2026"}},),
    "replies/rota_picture": tuple({"facts": {"week": "Week of 23 November 2026", **one}} for one in ROTAS),
    "replies/training_paper": ({"facts": {"printed": "20 November 2026"}},),
    "toasts/asked": ({},),
    "toasts/handed_back": ({},),
    "toasts/somebody_else": ({},),
}
