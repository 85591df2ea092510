"""Role by action: the school's access table as data. `bot.people.may()` is the only reader; the tests walk every cell.

The cells: `-` no · `all` the whole school · `O` own (author, or the duty's or certificate's person) · `A` a pupil
assigned today · `A30` the same, for notes of the last 30 days · `C` a pupil of the own class · `SEN` pupils with SEN
support or an EHCP · `S` shared with this person by the DSL · `SG` the safeguarding part, and own · `N` numbers only.
`*` asks for the step-up code, `2` for a second person. Several grants are joined with a comma.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Reach(StrEnum):
    """How far a grant goes."""

    ALL = "all"
    OWN = "O"
    ASSIGNED = "A"
    ASSIGNED_30 = "A30"
    CLASS = "C"
    SEN = "SEN"
    SHARED = "S"
    SAFEGUARDING = "SG"
    NUMBERS = "N"


@dataclass(frozen=True, slots=True)
class Grant:
    """One entry of a cell."""

    reach: Reach
    step_up: bool = False
    two_people: bool = False


class Action(StrEnum):
    """Everything that can be asked of `may()`; the names of the table's rows."""

    HEAR = "hear"
    NOTE_WRITE = "note_write"
    NOTE_READ = "note_read"
    INCIDENT_WRITE = "incident_write"
    INCIDENT_READ = "incident_read"
    RESTRICTIVE_WRITE = "restrictive_write"
    RESTRICTIVE_READ = "restrictive_read"
    ACCIDENT_FORM = "accident_form"
    MEDICATION_SHEET = "medication_sheet"
    ALERT_READ = "alert_read"
    PLAN_READ = "plan_read"
    PLAN_CONTRIBUTE = "plan_contribute"
    CONCERN_SEND = "concern_send"
    CONCERN_OWN = "concern_own"
    CONCERN_READ = "concern_read"
    CONCERN_ACKNOWLEDGE = "concern_acknowledge"
    CONCERN_ACT = "concern_act"
    CONCERN_CLOSE_RED = "concern_close_red"
    ADULT_SEND = "adult_send"
    ADULT_ACKNOWLEDGE = "adult_acknowledge"
    HEAD_ACKNOWLEDGE = "head_acknowledge"
    CHAIR_ACKNOWLEDGE = "chair_acknowledge"
    ADULT_READ = "adult_read"
    HEAD_READ = "head_read"
    CHAIR_READ = "chair_read"
    PUPILS_READ = "pupils_read"
    PUPILS_EDIT = "pupils_edit"
    DUTY_READ = "duty_read"
    DUTY_ANSWER = "duty_answer"
    TRAINING_READ = "training_read"
    TRAINING_WRITE = "training_write"
    PUPIL_COVER = "pupil_cover"
    REVIEW_CHANGE = "review_change"
    REVIEW_ANSWER = "review_answer"
    APPRAISAL_READ = "appraisal_read"
    APPRAISAL_CHANGE = "appraisal_change"
    DIGEST_PUPILS = "digest_pupils"
    DIGEST_CONCERNS = "digest_concerns"
    DIGEST_NUMBERS = "digest_numbers"
    SEARCH = "search"
    EXPORT = "export"
    EXPORT_CP = "export_cp"
    ERASE = "erase"
    AUDIT_READ = "audit_read"
    LINK_PROPOSE = "link_propose"
    LINK_APPROVE = "link_approve"
    LADDER_CHANGE = "ladder_change"
    CALENDAR_CHANGE = "calendar_change"


TABLE = """
action               ta     teacher  senco  dsl    deputy_dsl  head   office  chair  trust_lead
hear                 O      O        O      O      O           O      O       O      O
note_write           A      C        all    all    all         all    -       -      -
note_read            O,A30  C        SEN    all    all         all    -       -      -
incident_write       A      C        all    all    all         all    -       -      -
incident_read        O      C        all    all    all         all    -       N      -
restrictive_write    O,A    O,C      all    all*   all*        all*   -       -      -
restrictive_read     O      O        SEN    all*   all*        all*   -       N      -
accident_form        -      -        -      -      -           all*   all*    -      -
medication_sheet     -      -        SEN*   -      -           all*   all*    -      -
alert_read           A      C        all    all    all         all    all     -      -
plan_read            A      C        all    all    all         all    -       N      -
plan_contribute      A      C        all    -      -           -      -       -      -
concern_send         all    all      all    all    all         all    all     all    all
concern_own          O      O        O      O      O           O      O       O      O
concern_read         S      S        S      all*   all*        all*   -       -      -
concern_acknowledge  -      -        -      all    all         all    -       -      all
concern_act          -      -        -      all*   all*        all*   -       -      -
concern_close_red    -      -        -      all*2  all*2       all*2  -       -      -
adult_send           all    all      all    all    all         all    all     all    all
adult_acknowledge    -      -        -      -      -           all    -       -      -
head_acknowledge     -      -        -      -      -           -      -       all    -
chair_acknowledge    -      -        -      -      -           -      -       -      all
adult_read           -      -        -      S      -           all*   -       -      -
head_read            -      -        -      -      -           -      -       all*   -
chair_read           -      -        -      -      -           -      -       -      all*
pupils_read          A      C        all    all    all         all    all     -      -
pupils_edit          -      -        -      -      -           -      all     -      -
duty_read            O      O        O      O      O           all    all     -      -
duty_answer          O      O        O      O      O           O      O       -      -
training_read        O      O        O      SG     O           all    all     N      -
training_write       O      O        O      O      O           all    all     -      -
pupil_cover          -      -        all    -      -           all    all     -      -
review_change        -      -        all    -      -           all    -       -      -
review_answer        O      O        O      O      O           O      O       -      -
appraisal_read       O      O        O      O      O           all    O       -      -
appraisal_change     -      -        -      -      -           all    -       -      -
digest_pupils        A      C        SEN    -      -           -      -       -      -
digest_concerns      -      -        -      all    all         -      -       -      -
digest_numbers       -      -        -      all    all         all    -       N      N
search               A      C        SEN    all*   all*        all*   -       -      -
export               -      -        SEN*   -      -           all*2  -       -      -
export_cp            -      -        -      all*2  -           all*2  -       -      -
erase                -      -        -      -      -           all*2  -       -      -
audit_read           -      -        -      all*   -           all*   all*    -      -
link_propose         -      -        -      -      -           all    all     -      -
link_approve         -      -        -      -      -           all2   -       all2   -
ladder_change        -      -        -      -      -           all    -       -      -
calendar_change      -      -        -      -      -           all    all     -      -
"""


def cells() -> dict[tuple[Action, str], tuple[Grant, ...]]:
    """Return the table as a mapping from (action, role) to its grants; an empty tuple is a no."""
    head, *rows = [line.split() for line in TABLE.strip().splitlines()]
    return {
        (Action(row[0]), role): _grants(cell)
        for row in rows
        for role, cell in zip(head[1:], row[1:], strict=True)
    }


def grants(action: Action, role: str) -> tuple[Grant, ...]:
    """Return what a role is granted for an action."""
    return _table()[action, role]


@cache
def _table() -> dict[tuple[Action, str], tuple[Grant, ...]]:
    return cells()


def _grants(cell: str) -> tuple[Grant, ...]:
    if cell == "-":
        return ()
    return tuple(
        Grant(Reach(word.rstrip("*2")), step_up="*" in word, two_people=word.endswith("2"))
        for word in cell.split(",")
    )
