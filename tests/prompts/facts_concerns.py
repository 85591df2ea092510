"""Facts for the templates about concerns; see tests/prompts/facts.py."""

from typing import Any

Facts = dict[str, Any]

REF: Facts = {"ref": "C-7Q4K"}
OTHERS = [{"code": "OSEI", "name": "Mr Osei"}]
CONCERN: Facts = {
    "ref": "C-7Q4K",
    "version": 3,
    "stored": "10:42",
    "draft": False,
    "unsaid": False,
    "danger": None,
    "told": None,
    "asks": False,
    "named": "",
    "dsl": "Mrs Dale",
    "staff": "DALE",
    "others": OTHERS,
    "called": "Mrs Dale and Mr Osei",
    "emergency": "999",
    "asks_pupil": False,
    "choices": [{"code": "KB", "group": "Oak"}, {"code": "SOB", "group": ""}],
    "owner": "",
    "taken": "",
    "adult": False,
    "closed": False,
}
DANGER, ANSWERED = CONCERN | {"danger": "yes"}, CONCERN | {"danger": "yes", "told": "no"}
DRAFT = CONCERN | {"draft": True, "unsaid": True}
TAKEN: Facts = {"ref": "C-7Q4K", "owner": "Mrs Dale", "taken": "10:46"}
YOURS: Facts = {"ref": "C-7Q4K", "taken": "10:46", "reporter": "Ana", "stored": "10:41", "confirmed": True}
NOBODY: Facts = {"ref": "C-7Q4K", "who": "Mrs Dale or Mr Osei", "emergency": "999", "adult": False}
NOBODY |= {"lado": "01632 960121", "services": "01632 960122"}
CLOSED: Facts = {"ref": "C-7Q4K", "opens": "Mon 23 Nov 07:45", "emergency": "999", "nspcc": "0808 800 5000"}

CONCERNS: dict[str, tuple[Facts, ...]] = {
    "pushes/concern_begun": (REF | {"version": 2},),
    "pushes/concern_due": (REF | {"stage": "acted"}, REF | {"stage": "taken"}),
    "pushes/concern_taken": (TAKEN,),
    "pushes/concern_words": (REF | {"reporter": "Ana", "at": "10:50"},),
    "pushes/doorbell": tuple(REF | {"level": level, "at": "10:41"} for level in ("red", "amber", "green")),
    "pushes/doorbell_taken": (TAKEN,),
    "pushes/doorbell_yours": (YOURS, YOURS | {"confirmed": False}),
    "pushes/draft_sent": (REF,),
    "pushes/lease_over": (REF,),
    "pushes/nobody_has_it": (
        NOBODY,
        NOBODY | {"services": ""},
        NOBODY | {"adult": True},
        NOBODY | {"adult": True, "lado": ""},
    ),
    "pushes/school_closed": (CLOSED | {"services": "01632 960123"}, CLOSED | {"services": ""}),
    "replies/begun_by_mistake": (REF,),
    "replies/concern": (
        CONCERN,
        CONCERN | {"adult": True},
        CONCERN | {"adult": True, "dsl": ""},
        CONCERN | {"danger": "no"},
        CONCERN | {"danger": "no", "others": []},
        CONCERN | {"danger": "no", "others": [], "staff": "", "dsl": ""},
        CONCERN | {"danger": "no", "asks": True, "named": "Sue or Mr Hughes", "adult": True},
        DANGER,
        DANGER | {"called": ""},
        DANGER | {"asks": True, "named": "Sue", "adult": True},
        CONCERN | {"danger": "unsure", "told": "yes", "asks_pupil": True},
        DRAFT,
        DRAFT | {"danger": "no"},
        DRAFT | {"danger": "no", "told": "yes"},
        ANSWERED | {"unsaid": True},
        ANSWERED,
        ANSWERED | {"danger": "no", "told": "yes"},
        ANSWERED | {"closed": True},
        ANSWERED | {"called": ""},
        ANSWERED | {"called": "", "dsl": ""},
        ANSWERED | {"owner": "Mrs Dale", "taken": "10:46"},
    ),
}
