"""Facts for the templates of what was looked for and found; see tests/prompts/facts.py."""

from typing import Any

Facts = dict[str, Any]

ASKED: Facts = {
    "pupils": "KB",
    "kind": "incident",
    "mine": True,
    "since": "16 Nov 2026",
    "until": "20 Nov 2026",
    "words": 2,
}
WHATEVER: Facts = ASKED | {"pupils": "", "kind": "", "mine": False, "since": "", "until": "", "words": 1}
LINE: Facts = {
    "ref": "I-7Q4K",
    "at": "Mon 16 Nov 10:45",
    "pupil": "KB",
    "kind": "incident",
    "words": "threw a chair, calm by 10.55",
    "by": "Ana Kovac",
    "fact": "",
    "withdrawn": False,
}
PAGE: Facts = {
    "asked": ASKED,
    "lines": [LINE, LINE | {"withdrawn": True}, LINE | {"pupil": ""}],
    "more": True,
    "back_to": "",
    "days": 0,
    "key": "f" * 32,
    "page": 2,
}
HIDDEN = [LINE | {"words": "", "fact": fact} for fact in ("care", "restrictive")]
NOTHING: Facts = PAGE | {"lines": [], "page": 1, "more": False}
SAID: Facts = {"what": "words", "text": "threw a chair"}
WHO: Facts = {"at": "10:50", "by": "Ana Kovac"}
ADDED = [WHO | {"what": what, "text": "a stool"} for what in ("add", "reword")]
CHANGES = [WHO | {"what": what, "text": ""} for what in ("withdraw", "reassign", "correct")]
NOTE: Facts = {
    "ref": "I-7Q4K",
    "kind": "incident",
    "type": "behaviour",
    "pupil": "KB",
    "at": "Mon 16 Nov 10:45",
    "by": "Ana Kovac",
    "stored": "10:58",
    "fact": "",
    "withdrawn": False,
    "paper": True,
    "report": True,
    "lines": [SAID, {"what": "fact", "by": "first_aid", "text": "cold pack"}, *ADDED],
}

FOUND: dict[str, tuple[Facts, ...]] = {
    "replies/found": (
        PAGE,
        PAGE | {"asked": WHATEVER, "lines": HIDDEN, "more": False},
        PAGE | {"asked": ASKED | {"kind": "log"}, "back_to": "20 Oct 2026", "days": 35},
        NOTHING,
        NOTHING | {"more": True, "back_to": "20 Oct 2026", "days": 35},
    ),
    "replies/how_to_find": ({},),
    "replies/note": (
        NOTE,
        NOTE
        | {"type": "general", "pupil": "", "withdrawn": True, "report": False, "lines": [SAID, *CHANGES]},
        *(
            NOTE | {"fact": fact, "paper": False, "report": False, "lines": []}
            for fact in ("care", "restrictive")
        ),
    ),
    "toasts/search_over": ({},),
}
