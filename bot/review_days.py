"""On which days the parts of a review are due: counted from the meeting, and moved to before a holiday."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.hours import works_on
from bot.people import Person
from bot.pupils import Pupil
from bot.reviews import EHCP, Part, Review
from bot.school import School

_LONGEST_HOLIDAY = 60
_OPEN_FOR = timedelta(days=14)
"""A part that a holiday has moved forward is open for at least two weeks all the same (ours)."""
_AUGUST, _SEPTEMBER = 8, 9
_GROUP = re.compile(r"[0-9]+|\by?r\b(?! ?[0-9])|\bn\b")
_RANGE = re.compile(r"([0-9])\s*[-–]\s*([0-9])")
_NAMED = {"reception": "r", "nursery": "n"}


def school_day_by(school: School, day: date, person: Person | None = None) -> date:
    """Return the last school day on or before a date; with a person, the last one they work on.

    The date itself when there is none for sixty days.
    """
    return _latest(day, lambda one: school.is_open(one) and (person is None or works_on(person, one)))


def _latest(day: date, fits: Callable[[date], bool]) -> date:
    days = (day - timedelta(days=back) for back in range(_LONGEST_HOLIDAY))
    return next((one for one in days if fits(one)), day)


def due_on(school: School, review: Review, part: Part) -> date:
    """Return the school day by which a part is to be done; on a day without school it is due before, never later."""
    if part.due == 0:
        return review.day
    day = review.day + timedelta(days=part.due)
    if not part.after:
        return school_day_by(school, day)
    deadline = transfer_deadline(review.day)
    if review.day <= deadline < day and _is_transfer(school, review):
        day = deadline
    return max(school_day_by(school, day), review.day)


def opens_on(school: School, review: Review, part: Part) -> date:
    """Return when a part is asked for first."""
    day = review.day + timedelta(days=part.opens)
    if part.after or not part.tapped:
        return day
    return min(day, due_on(school, review, part) - min(_OPEN_FOR, timedelta(days=part.due - part.opens)))


def a_year_after(day: date) -> date:
    """Return the same date twelve months later; of 29 February the last of the month."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def school_year(day: date) -> int:
    """Return the year in whose September the school year of a date began."""
    return day.year if day.month >= _SEPTEMBER else day.year - 1


def transfer_deadline(day: date) -> date:
    """Return the 15 February by which the plans of those who move on are final (SEND Regulations 2014, 18)."""
    return date(school_year(day) + 1, 2, 15)


def year_groups(words: str) -> frozenset[str]:
    """Return the year groups of a class: "6", "Y6", "Year 5/6", "1-3", "Reception"; small letters, `r` and `n`."""
    plain = words.casefold()
    found = {one.removeprefix("y") for one in _GROUP.findall(plain)}
    found |= {letter for word, letter in _NAMED.items() if word in plain}
    for first, last in _RANGE.findall(plain):
        found |= {str(one) for one in range(int(first), int(last) + 1)}
    return frozenset(found)


def moves_on(school: School, pupil: Pupil, *, surely: bool = False) -> bool:
    """Whether a pupil may go to another phase next September: the class holds a year that does.

    `surely`: it holds no other year.
    """
    group = school.class_of(pupil)
    years = year_groups(group.year) if group else frozenset()
    leaving = year_groups(school.setting("transfer_years"))
    return bool(years) and (years <= leaving if surely else bool(years & leaving))


def _is_transfer(school: School, review: Review) -> bool:
    pupil = school.pupil(review.pupil)
    if review.kind != EHCP[0]:
        return review.kind == EHCP[1]
    return pupil is not None and moves_on(school, pupil)


def end_of_year(day: date) -> date:
    """Return the last day of the school year of a date."""
    return date(school_year(day) + 1, _AUGUST, 31)
