"""What anybody's words are stored in is sealed: every column that is not, stands here with its reason."""

import sqlalchemy as sa

from bot import cover
from bot.access import Action
from bot.casework import Kind
from bot.concerns import Level, Stage
from bot.decided import SETTINGS
from bot.duties import DutyAnswer
from bot.half_terms import SEASONS
from bot.kinds import KINDS
from bot.letters import LetterKind, State
from bot.people import Flag, Role
from bot.questions import ANSWERED_BY, CHECKS, CHOICES, Outcome
from bot.records import Change
from bot.schedule import TABLE
from bot.workbook.pupil_sheets import CALENDAR_KINDS, REVIEW_KINDS, SEN_STATUS
from storage.tables import METADATA

CODE = "a short code the school made up; chats show it instead of a name"
CLOSED = "one of a few words of the program"
REFERENCE = "drawn at random"
HASH = "a sum that cannot be turned back"
HOURS = "weekdays and hours"
IDS = "ids of people, never their names"
ALLOWED = {
    "adult_concern.danger": CLOSED,
    "adult_concern.excluded": IDS,
    "adult_concern.level": CLOSED,
    "adult_concern.ref": REFERENCE,
    "adult_concern.stage": CLOSED,
    "adult_concern.subjects": IDS,
    "adult_concern.told": CLOSED,
    "adult_concern.type": CLOSED,
    "adult_entry.kind": CLOSED,
    "audit.body": "ids, states and references; the canary test holds it to that",
    "audit.mac": HASH,
    "audit_head.mac": HASH,
    "amendment.change": CLOSED,
    "assignment.days": HOURS,
    "calendar.kind": CLOSED,
    "concern.danger": CLOSED,
    "concern.excluded": IDS,
    "concern.level": CLOSED,
    "concern.ref": REFERENCE,
    "concern.stage": CLOSED,
    "concern.subjects": IDS,
    "concern.told": CLOSED,
    "concern.type": CLOSED,
    "concern_entry.kind": CLOSED,
    "course.code": CODE,
    "cover.stage": CLOSED,
    "draft.about": REFERENCE,
    "draft.question": CLOSED,
    "duty_answer.answer": CLOSED,
    "handover.read_by": IDS,
    "heard.kind": CLOSED,
    "inbox.body_hash": HASH,
    "inbox.state": CLOSED,
    "installation.bot_username": "the bot's public name",
    "invitation.token_hash": HASH,
    "occurrence.kind": CLOSED,
    "occurrence.outcome": CLOSED,
    "occurrence.slot": "a date, or a date and a time",
    "outbox.error": "the name of an exception's class",
    "outbox.key": "ids and words of the program",
    "outbox.kind": CLOSED,
    "outbox.lane": "the id of a person or a chat",
    "outbox.needs": CLOSED,
    "outbox.state": CLOSED,
    "outbox.target": "the key of another letter",
    "outbox.template": "the name of a file",
    "outcome.number": "the number of an outcome in a plan",
    "person.code": CODE,
    "person.roles": CLOSED,
    "person.works": HOURS,
    "programme.outcomes": "the numbers of outcomes in a plan",
    "pupil.code": CODE,
    "pupil.sen_status": CLOSED,
    "question.key": CLOSED,
    "question.outcome": CLOSED,
    "record.force": CLOSED,
    "record.kind": CLOSED,
    "record.precision": CLOSED,
    "record.ref": REFERENCE,
    "record.type": CLOSED,
    "record.urgency": CLOSED,
    "review.kind": CLOSED,
    "review_part.part": CLOSED,
    "rota.days": HOURS,
    "rota.session": "what the time is called: break, lunch",
    "school_class.code": CODE,
    "school_class.year": "a year group",
    "school_part.part": "the name of a field of the program",
    "search.places": "moments and ids",
    "setting.key": CLOSED,
    "tally.season": CLOSED,
}
WORDS = {
    "adult_concern.level": list(Level),
    "adult_concern.stage": list(Stage),
    "adult_entry.kind": list(Kind),
    "amendment.change": list(Change),
    "calendar.kind": CALENDAR_KINDS,
    "concern.level": list(Level),
    "concern.stage": list(Stage),
    "concern_entry.kind": list(Kind),
    "cover.stage": list(cover.Stage),
    "duty_answer.answer": list(DutyAnswer),
    "heard.kind": list(KINDS),
    "occurrence.kind": [entry.kind for entry in TABLE],
    "outbox.kind": list(LetterKind),
    "outbox.needs": list(Action),
    "outbox.state": list(State),
    "person.roles": [" ".join([*Role, *Flag])],
    "pupil.sen_status": SEN_STATUS,
    "question.key": [*ANSWERED_BY, *CHOICES, *CHECKS],
    "question.outcome": list(Outcome),
    "record.kind": list(KINDS),
    "record.type": [one for kind in KINDS.values() for one in kind.types],
    "review.kind": REVIEW_KINDS,
    "setting.key": list(SETTINGS),
    "tally.season": SEASONS,
}


def columns() -> dict[str, sa.Column[object]]:
    return {f"{table.name}.{column.name}": column for table in METADATA.sorted_tables for column in table.c}


def bare_type(column: sa.Column[object]) -> object:
    """What a database sees of a column: a type that dresses another one up would hide that it holds text."""
    return column.type.impl_instance if isinstance(column.type, sa.types.TypeDecorator) else column.type


def test_every_column_that_can_hold_text_is_sealed_or_has_its_reason() -> None:
    texts = {name for name, column in columns().items() if isinstance(bare_type(column), sa.String | sa.Enum)}
    assert texts - ALLOWED.keys() == set(), "seal it, or say above why it holds nobody's words"
    assert ALLOWED.keys() - texts == set(), "these are gone"


def test_every_column_of_bytes_is_sealed() -> None:
    bare = [
        name
        for name, column in columns().items()
        if isinstance(column.type, sa.LargeBinary | sa.JSON) and not column.info.get("sealed")
    ]
    assert bare == []


def test_what_is_sealed_is_bytes_and_has_an_id_to_be_bound_to() -> None:
    for table in METADATA.sorted_tables:
        if any(column.info.get("sealed") for column in table.c):
            assert "id" in table.primary_key.columns, table.name
            assert all(
                isinstance(column.type, sa.LargeBinary) for column in table.c if column.info.get("sealed")
            )


def test_every_word_of_the_program_fits_its_column() -> None:
    # SQLite would not mind; PostgreSQL refuses a word that is too long.
    for name, words in WORDS.items():
        kind = columns()[name].type
        assert isinstance(kind, sa.String)
        assert max(map(len, words)) <= (kind.length or 0), name
