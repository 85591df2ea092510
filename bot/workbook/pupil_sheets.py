"""The sheets about pupils, their classes and their support, and the calendar."""

from collections.abc import Mapping
from datetime import date, timedelta

from bot.workbook.cells import Value, choice, code, number, several, text
from bot.workbook.dates import day
from bot.workbook.hours import days, school_time
from bot.workbook.sheet import Column, Sheet, fold

SEN_STATUS = ("none", "support", "ehcp")
CALENDAR_KINDS = ("term", "inset", "closure", "half_day")
APPRAISAL = "appraisal"
REVIEW_KINDS = (
    "ehcp_annual",
    "phase_transfer",
    "support_plan",
    "health_plan",
    "behaviour_plan",
    APPRAISAL,
)

_FIRST_DAY = "The first day it holds; blank: it has always held."
_LAST_DAY = "The last day it holds; blank: until further notice."
_PUPIL = Column("pupil", code, "A code of the sheet pupils.", "KB", required=True, refers="pupils")
_STARTS = Column("starts", day, _FIRST_DAY, "2026-09-02")
_ENDS = Column("ends", day, _LAST_DAY, "2027-07-20")

CLASSES = Sheet(
    "classes",
    "The classes and who teaches them: the teacher gets the day's notes of the class.",
    (
        Column("code", code, "Short, different for each class.", "3H", required=True),
        Column("name", text(60), "What people call it.", "Hazel"),
        Column("year", text(20), "The year group or groups.", "3"),
        Column("teacher", code, "A code of the sheet staff.", "teacher1", refers="staff"),
    ),
    ("code",),
)
PUPILS = Sheet(
    "pupils",
    "The pupils people write about. Whoever is left out of a later load ends that day; nobody is ever deleted.",
    (
        Column("code", code, "What chats show instead of the name; never changed.", "KB", required=True),
        Column("first_name", text(60), "For documents.", "Kai", required=True, private=True),
        Column("last_name", text(60), "For documents.", "Bennett", required=True, private=True),
        Column("known_as", text(60), "The name used at school, when it is another.", "Kaz", private=True),
        Column(
            "aliases",
            several(60),
            "What staff write in messages, and how a phone hears it; separated by commas or semicolons.",
            "K, Kay",
            private=True,
            default=(),
        ),
        Column("class", code, "A code of the sheet classes.", "3H", refers="classes"),
        Column("born", day, "The date of birth.", "2018-11-21", private=True),
        Column(
            "sen_status", choice(*SEN_STATUS), "none, support or ehcp; blank: none.", "ehcp", default="none"
        ),
        Column("starts", day, "The first day at the school; blank: is there already.", "2026-09-02"),
        Column("ends", day, "The last day at the school; blank: stays.", "2027-07-20"),
        Column(
            "alerts",
            several(200),
            "What whoever looks after the pupil must know; separated by commas or semicolons.",
            "epilepsy: plan in the office; no nuts",
            private=True,
            default=(),
        ),
    ),
    ("code",),
    ends=True,
)
ASSIGNMENTS = Sheet(
    "assignments",
    "Who supports which pupil: what they write without a name is about this pupil.",
    (
        Column("staff", code, "A code of the sheet staff.", "ta1", required=True, refers="staff"),
        _PUPIL,
        _STARTS,
        _ENDS,
        Column("days", days, "The weekdays; blank: every day.", "Mon,Wed"),
    ),
    ("staff", "pupil", "starts"),
)
OUTCOMES = Sheet(
    "outcomes",
    "The outcomes of a pupil's plan, as numbered there.",
    (
        _PUPIL,
        Column("number", text(10), "Its number in the plan.", "1", required=True),
        Column(
            "text",
            text(1000),
            "The outcome in the words of the plan.",
            "Asks for help",
            required=True,
            private=True,
        ),
        _STARTS,
        _ENDS,
    ),
    ("pupil", "number", "starts"),
)
PROGRAMMES = Sheet(
    "programmes",
    "What a pupil's plan provides, so that it can be counted whether it happens.",
    (
        _PUPIL,
        Column("name", text(100), "What it is called.", "Speech therapy", required=True, private=True),
        Column("provider", text(100), "Who does it.", "ta1 with the therapist's plan", private=True),
        Column("minutes_a_week", number(1, 3000), "How many minutes in a week.", "60"),
        Column("sessions_a_week", number(1, 100), "How many times in a week.", "3"),
        Column(
            "outcomes",
            several(10),
            "The numbers of the outcomes it is for; separated by commas or semicolons.",
            "1, 3",
            default=(),
        ),
        _STARTS,
        _ENDS,
    ),
    ("pupil", "name", "starts"),
)
CALENDAR = Sheet(
    "calendar",
    "Terms and the days that are different. Between two terms is holiday: a half term is a gap between two rows.",
    (
        Column(
            "kind",
            choice(*CALENDAR_KINDS),
            "term, inset, closure or half_day.",
            "term",
            required=True,
        ),
        Column("starts", day, "The first day.", "2026-09-02", required=True),
        Column("ends", day, "The last day; blank: the same day.", "2026-10-23", like="starts"),
        Column("ends_at", school_time, "For half_day alone: when pupils go home.", "13:15"),
        Column("note", text(200), "What for.", "last day of term"),
    ),
    ("kind", "starts"),
)


def _review_of(values: Mapping[str, Value]) -> str:
    return "staff" if values.get("kind") == APPRAISAL else "pupils"


_MOVED = timedelta(days=120)
_HELD = timedelta(days=14)


def _moved(before: Mapping[str, Value], after: Mapping[str, Value], today: date) -> int | None:
    """Return by how many days a review was moved; another pupil or kind, or further than 120 days, is another review.

    Support plans are reviewed each term: the date after one that was held two weeks ago is the next one's.
    """
    first, then = before.get("date"), after.get("date")
    if not (isinstance(first, date) and isinstance(then, date)) or abs(then - first) > _MOVED:
        return None
    if any(fold(before.get(name)) != fold(after.get(name)) for name in ("pupil", "kind")):
        return None
    if after.get("kind") == "support_plan" and first < today - _HELD and then > first:
        return None
    return abs(then - first).days


REVIEWS = Sheet(
    "reviews",
    "The meetings that need reports: who is written about, what kind, and when.",
    (
        Column(
            "pupil",
            code,
            "A code of the sheet pupils; for an appraisal, a code of the sheet staff.",
            "KB",
            required=True,
            refers="pupils",
        ),
        Column(
            "kind", choice(*REVIEW_KINDS), f"One of {', '.join(REVIEW_KINDS)}.", "ehcp_annual", required=True
        ),
        Column("date", day, "The day of the meeting.", "2026-12-09", required=True),
        Column("time", school_time, "When it begins.", "09:30"),
        Column("place", text(100), "Where it is.", "Meeting room"),
    ),
    ("pupil", "kind", "date"),
    moved=_moved,
)


def refers(sheet: Sheet, column: Column, values: Mapping[str, Value]) -> str:
    """Return the sheet whose codes may stand in a column of a row; empty when it is none."""
    return _review_of(values) if sheet is REVIEWS and column.refers else column.refers
