"""An accident as the form for the office tells it: what happened, where, the injury, first aid, who looked again, who knows."""

import re

from bot.access import Action
from bot.calendar import clock_words
from bot.on_file import Facts, OnFile, changes, head, person, said, when
from bot.people import Answer, Moment, Person, may
from bot.questions import CHECKS, NOBODY, Outcome
from bot.records import Record, thing
from bot.restrictive_record import parents

ACCIDENT = "accident"
_TO_HOSPITAL = re.compile(r"\b(?:hospital|a ?(?:&|and|n) ?e|ambulance)\b", re.IGNORECASE)
_SHOWN = (
    "equipment",
    "body_area",
    "side",
    "mark",
    "head_injury",
    "unconscious",
    "vomited",
    "went_to",
    "slip",
    "witness",
    "told",
    "leader_told",
    "after",
)


def may_have(reader: Person, file: OnFile, at: Moment) -> Answer:
    """Say whether somebody may have the form of an accident."""
    if file.record.type != ACCIDENT or file.in_a_concern:
        return Answer.NO
    return may(reader, Action.ACCIDENT_FORM, thing(file.record, at.school, at.now), at)


def accident_facts(file: OnFile, at: Moment, reader: Person) -> Facts:
    """Return the facts of the form, for the document `accident`; see its maker for what each is."""
    record = file.record
    return {
        **head(file, at, reader.display),
        **when(record, at.school),
        "nobody": "yes" if record.facts.get("about") == NOBODY else "",
        "words": record.words,
        "text": record.text,
        "place": said(file, "place", "place"),
        "injuries": said(file, "injured", "injuries"),
        "first_aid": said(file, "aid", "first_aid"),
        "first_aider": said(file, "aider", "first_aider"),
        **{name: said(file, "", name) for name in _SHOWN},
        "checks": _checks(file, at),
        "parents": parents(file, at),
        "hospital": "yes" if to_hospital(record) else "",
        "changes": changes(file, at.school),
    }


def _checks(file: OnFile, at: Moment) -> list[dict[str, str]]:
    """Return each look again after a bump to the head: after how many minutes, what was seen, by whom and when."""
    return [
        {
            "after": str(int(CHECKS[one.key].total_seconds()) // 60),
            "choice": one.answer or "" if one.outcome == Outcome.ANSWERED else "",
            "at": clock_words(one.closed_at, at.school.zone) if one.closed_at else "",
            "by": person(at.school, one.person),
        }
        for one in file.questions
        if one.key in CHECKS
    ]


def to_hospital(record: Record) -> bool:
    """Whether a note says the child went to hospital: whoever decides that looks at whether it is reportable (RIDDOR)."""
    return bool(_TO_HOSPITAL.search(record.facts.get("went_to", "")))
