"""All tables. Keys are UUIDv7 and carry the school; moments are UTC in and out; text is sealed (see storage/sealed.py)."""

from storage.tables.clock import cover, handover
from storage.tables.columns import METADATA
from storage.tables.concerns import adult_concern, adult_entry, concern, concern_entry
from storage.tables.post import inbox, installation, occurrence, outbox, poll, stranger
from storage.tables.questions import question
from storage.tables.records import (
    amendment,
    audit,
    audit_head,
    draft,
    duty_answer,
    heard,
    home_told,
    record,
    search,
    tally,
)
from storage.tables.reviews import report, review, review_part
from storage.tables.school import (
    assignment,
    calendar,
    course,
    invitation,
    outcome,
    person,
    programme,
    pupil,
    rota,
    school,
    school_class,
    setting,
    training,
)

__all__ = [
    "METADATA",
    "adult_concern",
    "adult_entry",
    "amendment",
    "assignment",
    "audit",
    "audit_head",
    "calendar",
    "concern",
    "concern_entry",
    "course",
    "cover",
    "draft",
    "duty_answer",
    "handover",
    "heard",
    "home_told",
    "inbox",
    "installation",
    "invitation",
    "occurrence",
    "outbox",
    "outcome",
    "person",
    "poll",
    "programme",
    "pupil",
    "question",
    "record",
    "report",
    "review",
    "review_part",
    "rota",
    "school",
    "school_class",
    "search",
    "setting",
    "stranger",
    "tally",
    "training",
]
