"""Facts for the templates about training; see tests/prompts/facts.py."""

from typing import Any

Facts = dict[str, Any]

KEY = "f" * 32
SAID: Facts = {
    "name": "",
    "course": "Paediatric first aid",
    "done": "21 Nov 2026",
    "until": "20 Nov 2029",
    "key": KEY,
    "to_see": True,
    "choices": [],
}
ROW: Facts = {
    "course": "Paediatric first aid",
    "done": "21 Nov 2026",
    "until": "20 Nov 2029",
    "state": "ok",
    "seen": "no",
}
ROWS: list[Facts] = [
    ROW,
    ROW | {"seen": "yes", "until": ""},
    ROW | {"state": "soon", "seen": ""},
    ROW | {"state": "lapsed", "seen": ""},
    ROW | {"state": "missing", "done": "", "until": "", "seen": ""},
    ROW | {"state": "missing", "until": "", "seen": "wrong"},
]
OTHER: Facts = {"name": "Ana Kovac", "course": "September 2026", "until": "20 Nov 2026", "state": "soon"}
OWN: Facts = {"rows": [], "more": 0, "reading": ""}
PAGE: Facts = {"rows": [], "page": 1, "pages": 1}
CERTIFICATE: Facts = {
    "key": KEY,
    "name": "Ana Kovac",
    "course": "Paediatric first aid",
    "done": "21 Nov 2026",
    "until": "20 Nov 2029",
}

TRAINING: dict[str, tuple[Facts, ...]] = {
    "pushes/lapsed": ({"ref": "I-7Q4K"},),
    "replies/lapsed": (
        {
            "ref": "I-7Q4K",
            "rows": [{"name": "Ana Kovac", "course": "Team Teach level 1", "since": "8 Nov 2026"}],
        },
    ),
    "replies/training": (
        *(OWN | {"rows": [row], "more": 3, "reading": "September 2026"} for row in ROWS),
        OWN,
    ),
    "replies/training_all": (
        *(
            {"rows": [OTHER | {"state": state}], "page": 2, "pages": 3}
            for state in ("soon", "lapsed", "missing", "reading")
        ),
        PAGE,
    ),
    "replies/certificates": (
        {"rows": [CERTIFICATE, CERTIFICATE | {"until": ""}], "page": 2, "pages": 3},
        PAGE,
    ),
    "replies/kcsie": tuple(
        {"edition": "September 2026", "year": 2026, "waits": waits} for waits in (True, False)
    ),
    "replies/training_back": ({},),
    "replies/training_booked": (
        {"course": "Team Teach level 1", "until": "8 Dec 2026"},
        {"course": "", "until": ""},
    ),
    "replies/training_said": (
        SAID,
        SAID | {"name": "Priya Shah", "until": "", "to_see": False},
        SAID | {"choices": [{"code": "PFA", "course": "Paediatric first aid"}]},
    ),
    "replies/training_theirs": ({"who": "Lin", "names": "Priya Shah"},),
    "replies/training_when": ({},),
}
LINES: tuple[Facts, ...] = (
    {"kind": "training_due", "course": "Paediatric first aid", "until": "Wed 9 Dec"},
    {"kind": "training_due", "course": "", "until": "Wed 9 Dec"},
    {"kind": "training_lapsed", "course": "", "until": "Wed 9 Dec"},
    {"kind": "training_not_right"},
    {"kind": "training_to_see", "count": 1},
    {"kind": "training_to_see", "count": 3},
    {"kind": "training_lapses", "count": 1},
    {"kind": "training_lapses", "count": 3},
    {"kind": "kcsie", "edition": "September 2026"},
    {"kind": "kcsie_missing", "count": 1},
    {"kind": "kcsie_missing", "count": 3},
)
