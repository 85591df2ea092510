"""Facts for the templates that ask, call and answer; see tests/prompts/facts.py."""

from typing import Any

from bot.questions import ANSWERED_BY, CHOICES, NO_SKIP

Facts = dict[str, Any]

KEYS = tuple(dict.fromkeys((*ANSWERED_BY, *CHOICES, "why", "account")))
RECORD: Facts = {"ref": "I-7Q4K", "author": "Ana Kovac", "pupil": "KB", "at": "10:42"}
ANSWER: Facts = {"ref": "I-7Q4K", "pupil": "KB"}
PUSH: Facts = {"ref": "I-7Q4K", "author": "Ana Kovac", "at": "10:42"}
DUTY_WORDS: Facts = {"name": "Ana", "duty": "10:40 break, zone 2 (tyres)"}


def _fact(key: str, **other: Any) -> Facts:
    return RECORD | {"key": key, "skips": key not in NO_SKIP, "parents_told": "", "withheld": False} | other


ASKED: dict[str, tuple[Facts, ...]] = {
    "questions/fact": (
        *(_fact(key) for key in KEYS),
        _fact("force", pupil=""),
        _fact("close", parents_told="11:40"),
        _fact("close", withheld=True),
    ),
    "questions/fact_answered": (
        *(
            ANSWER | {"key": key, "choice": choice, "called": "Lin"}
            for key in KEYS
            for choice in (*CHOICES.get(key, ()), "", *(() if key in NO_SKIP else ("skip",)))
        ),
        ANSWER | {"key": "check15", "choice": "worse", "called": "", "pupil": ""},
    ),
    "questions/left": (
        {"things": [{"ref": "I-7Q4K", "key": "when"}]},
        {"things": [{"ref": "I-7Q4K", "key": key} for key in KEYS]},
    ),
    "replies/hard_one": ({},),
    "replies/emergency": (
        {"ref": "I-7Q4K", "medical": True, "called": "Lin and Ms Grant", "emergency": "999"},
        {"ref": "I-7Q4K", "medical": False, "called": "", "emergency": "999"},
    ),
    "pushes/emergency": (PUSH,),
    "pushes/emergency_over": (PUSH,),
    "pushes/emergency_going": ({"name": "Lin", "at": "10:43"},),
    "pushes/medicine": (PUSH,),
    "pushes/wrong_pupil": (PUSH,),
    "pushes/not_right": (PUSH,),
    "replies/cannot_answer": ({"who": "Mrs Patel or Lin"},),
    "replies/whom_to_tell": (
        {"first": "Mrs Dale", "then": "Mr Osei, then Ms Grant", "services": "01 234", "emergency": "999"},
        {"first": "a senior leader", "then": "", "services": "", "emergency": "999"},
    ),
    "replies/concern_waits": (
        {"concerns": [{"ref": "C-7Q4K"}]},
        {"concerns": [{"ref": "C-7Q4K"}, {"ref": "C-8R5M"}]},
    ),
    "replies/which_of_these": ({"count": 2},),
    "replies/nothing_waits": ({},),
    "replies/what_changes": ({"ref": "L-7Q4K"},),
    "replies/taken_back": (
        {"ref": "L-7Q4K", "pupil": "KB", "at": "10:42"},
        {"ref": "L-7Q4K", "pupil": "", "at": ""},
    ),
}
