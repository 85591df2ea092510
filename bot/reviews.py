"""Reviews of plans and of people: the meeting, everybody's part in it, and how far from the meeting each is due."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

APPRAISAL = "appraisal"
EHCP = ("ehcp_annual", "phase_transfer")
"""The two kinds that review an education, health and care plan."""


@dataclass(frozen=True, slots=True)
class Review:
    """A meeting: of a pupil's plan, or with a person (an appraisal); `day` is its date, `at` when it begins.

    `was` is the date before it was moved last, at `moved_at` by `moved_by` (None: by a workbook).
    """

    id: UUID
    kind: str
    day: date
    at: time | None = None
    pupil: UUID | None = None
    person: UUID | None = None
    place: str = ""
    was: date | None = None
    moved_at: datetime | None = None
    moved_by: UUID | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """Somebody's part of a review that is done."""

    review: UUID
    part: str
    person: UUID


class Whose(StrEnum):
    """Who has a part. What is the SENCO's or the head's is done for all of them when one has done it."""

    SENCO = "senco"
    HEAD = "head"
    TA = "ta"
    TEACHER = "teacher"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a review: `opens` and `due` are days from the meeting, `key` names its words.

    One that is not `tapped` is only told: to be at the meeting.
    """

    key: str
    whose: tuple[Whose, ...]
    opens: int
    due: int
    tapped: bool = True

    @property
    def after(self) -> bool:
        """Whether it comes after the meeting."""
        return self.due > 0

    @property
    def shared(self) -> bool:
        """Whether one person does it for all who have it."""
        return set(self.whose) <= {Whose.SENCO, Whose.HEAD}


_SENCO, _HEAD, _TA, _TEACHER, _PERSON = (
    (one,) for one in (Whose.SENCO, Whose.HEAD, Whose.TA, Whose.TEACHER, Whose.PERSON)
)
_ALL = (Whose.SENCO, Whose.TEACHER, Whose.TA)
ATTEND = "attend"

# SEND Regulations 2014, 20 to 22, and the Code of Practice, 9.176: advice in writing, papers out two weeks before, the
# report within two weeks after, the local authority's decision within four, the final plan within twelve. Six weeks
# for asking and three for answering are ours: what comes in has a week to be put together.
_OF_AN_EHCP = (
    Part("invite", _SENCO, -49, -42),
    Part("advice", _TEACHER, -42, -21),
    Part("report", _TA, -42, -21),
    Part("papers", _SENCO, -21, -14),
    Part(ATTEND, _ALL, -1, 0, tapped=False),
    Part("sent", _SENCO, 1, 14),
    Part("decision", _SENCO, 21, 28),
    Part("final", _SENCO, 77, 84),
)
# The others are the school's own: two weeks before is enough for what is put on the table, and a head has one.
_OF_A_PLAN = (
    Part("prepare", _SENCO, -28, -14),
    Part("works", _TA, -28, -14),
    Part(ATTEND, _ALL, -1, 0, tapped=False),
)
PARTS: dict[str, tuple[Part, ...]] = {
    "ehcp_annual": _OF_AN_EHCP,
    "phase_transfer": _OF_AN_EHCP,
    "support_plan": (
        Part("advice", _TEACHER, -21, -7),
        Part("report", _TA, -21, -7),
        Part(ATTEND, _ALL, -1, 0, tapped=False),
    ),
    "health_plan": _OF_A_PLAN,
    "behaviour_plan": _OF_A_PLAN,
    APPRAISAL: (
        Part("cpd", _PERSON, -28, -14),
        Part("head", _HEAD, -21, -7),
        Part(ATTEND, (Whose.PERSON, Whose.HEAD), -1, 0, tapped=False),
    ),
}
"""Everybody's part in each kind of review, in the order in which they come."""
