"""Facts for every template, as often as it has faces. A template without facts here is a red test."""

from typing import Any

from jinja2 import Environment, FileSystemLoader, meta, nodes

from prompts import HERE
from tests.prompts.facts_asked import ASKED
from tests.prompts.facts_cases import CASES
from tests.prompts.facts_clock import CLOCK
from tests.prompts.facts_concerns import CONCERNS
from tests.prompts.facts_digests import DIGESTS
from tests.prompts.facts_found import FOUND
from tests.prompts.facts_pupils import PUPILS
from tests.prompts.facts_reports import REPORTS
from tests.prompts.facts_reviews import REVIEWS
from tests.prompts.facts_training import TRAINING
from tests.prompts.facts_week import WEEK

Facts = dict[str, Any]

CARD: Facts = {"ref": "L-7Q4K", "version": 3, "stored": "10:42"}
OAK: list[Facts] = [{"code": "KB", "group": "Oak"}, {"code": "TJ", "group": ""}]

WHICH: Facts = CARD | {"choices": OAK, "named": "Theo", "answered": False}
SAVED: Facts = CARD | {
    "pupil": "KB",
    "at": "09:40",
    "kind": "incident",
    "changed": "10:50",
    "reworded": True,
    "late": True,
    "sent": "10:20",
    "withdrawn": False,
    "type": "learning",
    "read": ["phonics", "8/10"],
    "written_late": True,
}
COUNTS: Facts = {
    "notes": 2,
    "incidents": 1,
    "pupils": 3,
    "unplaced": 0,
    "kind": "senco_digest",
    "day": "2026-11-20",
}
DUTY: Facts = {"duty": "10:40 break, zone 2 (tyres)", "at": "10:31", "lead": "Lin"}
DUTY |= {"duty_id": "f" * 32, "day": "2026-11-23"}
LINE: Facts = {"at": "09:40", "kind": "incident", "words": "threw a chair", "by": "Ana", "fact": ""}
FACT: Facts = LINE | {"words": ""}
DIGEST: Facts = {
    "title": "Week to Fri 20 Nov",
    "notes": 1,
    "incidents": 1,
    "unplaced": 1,
    "pupils": [
        {"code": "KB", "lines": [LINE, LINE | {"kind": "log", "by": ""}]},
        {"code": "TJ", "lines": [LINE]},
    ],
    "kind": "senco_digest",
    "day": "2026-11-20",
    "code": "",
    "page": 2,
    "pages": 3,
}
TODAYS: Facts = {
    "day": "Mon 23 Nov",
    "open": False,
    "duties": ["10:40 break, zone 2 (tyres)"],
    "notes": [{"ref": "L-7Q4K", "at": "09:40", "pupil": "KB"}, {"ref": "L-9XYZ", "at": "09:41", "pupil": ""}],
}

FACTS: dict[str, tuple[Facts, ...]] = {
    "digests/pupils": (
        DIGEST,
        DIGEST | {"notes": 2, "incidents": 2, "unplaced": 0, "page": 1, "pages": 1},
        DIGEST | {"code": "KB", "kind": "teacher_digest"},
        DIGEST
        | {"pupils": [{"code": "TJ", "lines": [FACT | {"fact": "restrictive"}, FACT | {"fact": "care"}]}]},
    ),
    "pushes/digest_ready": (
        COUNTS | {"weekly": True},
        COUNTS | {"weekly": False, "notes": 1, "pupils": 1},
        COUNTS | {"weekly": True, "notes": 0, "incidents": 0, "pupils": 0, "unplaced": 2},
    ),
    "pushes/outage": ({"since": "Fri 20 Nov 08:00", "until": "09:00", "lost_before": "Sun 22 Nov 09:00"},),
    "pushes/unreadable": ({},),
    "questions/is_it_you": ({"name": "Ana Kovac", "roles": "teaching assistant", "invitation": "f" * 32},),
    "questions/undo": tuple(
        {"ref": "L-7Q4K", "version": 3, "pupil": pupil, "at": "10:42"} for pupil in ("KB", "")
    ),
    "questions/what_happened": tuple({"kind": kind} for kind in ("log", "incident", "concern")),
    "questions/what_time": ({"ref": "L-7Q4K"},),
    "questions/which_kind": ({"ref": "L-7Q4K", "version": 3},),
    "questions/which_pupil": (
        WHICH,
        WHICH | {"stored": "", "answered": True},
        WHICH | {"choices": []},
        WHICH | {"choices": [], "named": "", "answered": True},
    ),
    "replies/help": ({"dsl": "Mrs Dale", "emergency": "999"},),
    "replies/link_bad": ({},),
    "replies/linked": ({"name": "Ana"},),
    "replies/media_refused": (
        {"what": "pictures of children", "picture": True, "worded": False},
        {"what": "pictures of children", "picture": True, "worded": True},
        {"what": "files", "picture": False, "worded": False},
    ),
    "replies/not_changed": ({"at": "10:42"},),
    "replies/not_stored": ({"at": "10:42"},),
    "replies/not_you": ({},),
    "replies/no_digest": ({},),
    "replies/nothing_here": ({},),
    "replies/nothing_to_record": ({},),
    "replies/saved": (
        SAVED,
        SAVED
        | {"pupil": "", "at": "time not given", "read": [], "changed": "", "reworded": False, "late": False},
        SAVED | {"withdrawn": True},
        SAVED | {"type": "general", "read": [], "written_late": False},
    ),
    "replies/stranger": ({},),
    "replies/time_unread": ({"ref": "L-7Q4K"},),
    "replies/today": (TODAYS, TODAYS | {"open": True, "duties": [], "notes": []}),
    "replies/withdrawn": ({"ref": "L-7Q4K"},),
    "replies/words_added": ({"ref": "C-7Q4K", "at": "10:50"},),
    "toasts/already_taken": tuple(
        {"owner": "Mrs Dale", "taken": "10:46", "mine": mine} for mine in (True, False)
    ),
    "toasts/done": ({},),
    "toasts/duty_over": ({},),
    "toasts/not_found": ({},),
    "toasts/nothing_new": ({},),
    "toasts/stale": ({},),
    "toasts/yours": ({},),
    "toasts/answered": ({},),
    "workbook/read_me": ({"nothing": "nothing", "first": "school and staff"},),
}

FACTS |= ASKED | CASES | CLOCK | CONCERNS | DIGESTS | FOUND | PUPILS | REPORTS | REVIEWS | TRAINING | WEEK

FACES = [(template, facts) for template, faces in FACTS.items() for facts in faces]
FACE_IDS = [f"{template} {number}" for template, faces in FACTS.items() for number in range(len(faces))]


def tree_of(template: str) -> nodes.Template:
    """The template as Jinja reads it."""
    return Environment(loader=FileSystemLoader(HERE), autoescape=True).parse(
        (HERE / f"{template}.j2").read_text()
    )


def wanted(template: str) -> set[str]:
    """The facts a template asks for."""
    return meta.find_undeclared_variables(tree_of(template)) - {"button", "row"}
