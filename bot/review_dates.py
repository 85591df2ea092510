"""Reviews that have no date yet: the next one of a plan, those before another phase, those of this term."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import uuid5

from bot.calendar import day_words
from bot.people import Person
from bot.pupils import Pupil
from bot.reminders import Reminder
from bot.review_days import (
    a_year_after,
    end_of_year,
    moves_on,
    school_day_by,
    school_year,
    transfer_deadline,
)
from bot.review_mornings import TOPIC, WEEK, newest
from bot.review_parts import sencos
from bot.reviews import EHCP, Review
from bot.school import School

_TWELVE_WEEKS = timedelta(weeks=12)
_YEARLY: tuple[tuple[str, ...], ...] = (EHCP, ("health_plan",), ("behaviour_plan",))
"""What is reviewed each year; a review before another phase counts as an annual one."""
_TERMS = ((9, range(8, 13)), (1, range(1, 4)), (4, range(4, 8)))
"""Autumn, spring and summer: the month each begins in when no term is known, and in which months its terms begin."""


@dataclass(frozen=True, slots=True)
class Undated:
    """Pupils whose review has no date: of which kind, and by when it is to be held (None: as soon as can be)."""

    kind: str
    pupils: tuple[Pupil, ...]
    by: date | None = None


def undated(school: School, day: date) -> tuple[Undated, ...]:
    """Return every review that has no date in the calendar and needs one."""
    found = []
    by, without = transfers(school, day)
    if day > by:
        without = _without(school, day, without, transfer_deadline(day))
    if without and day <= transfer_deadline(day):
        found.append(Undated("phase_transfer", without, by))
    _, ends, unplanned = this_term(school, day)
    if unplanned:
        found.append(Undated("support_plan", unplanned, ends))
    for review, pupil in _last(school, day):
        if review.day <= day:
            found.append(Undated(review.kind, (pupil,), a_year_after(review.day)))
    reviewed = {one.pupil for one in school.reviews if one.kind in EHCP}
    never = tuple(one for one in _with(school, "ehcp", day) if one.id not in reviewed | _ids(without))
    return (*found, *([Undated("ehcp_annual", never)] if never else []))


def dates(school: School, day: date) -> Iterator[Reminder]:
    """Return what the SENCO is asked for on a date: dates that are not in the calendar."""
    for person in sencos(school, day):
        yield from _next(school, person, day)
        yield from _transfers(school, person, day)
        yield from _this_term(school, person, day)


def _next(school: School, person: Person, day: date) -> Iterator[Reminder]:
    """The next date is asked for on the day of a review, then weekly before the year is over."""
    for review, _ in _last(school, day):
        by = a_year_after(review.day)
        asked = (review.day, *(by - WEEK * count for count in range(8)))
        if on := newest(asked, day):
            facts = {"meeting": day_words(review.day), "due": f"{day_words(by)} {by.year}"}
            yield Reminder(
                "review_next", uuid5(review.id, f"next:{person.id.hex}"), on, person.id, facts, TOPIC
            )


def _last(school: School, day: date) -> Iterator[tuple[Review, Pupil]]:
    """Return the last review of each plan that is reviewed each year, with its pupil; not of those who move on first."""
    found: dict[tuple[object, tuple[str, ...]], Review] = {}
    for review in school.reviews:
        kinds = next((kinds for kinds in _YEARLY if review.kind in kinds), None)
        if kinds and (key := (review.pupil, kinds)):
            found[key] = max(found.get(key, review), review, key=lambda one: one.day)
    for review in found.values():
        pupil = school.pupil(review.pupil)
        if pupil and pupil.on_roll(day) and not _ends_here(school, review, pupil, day):
            yield review, pupil


def _ends_here(school: School, review: Review, pupil: Pupil, day: date) -> bool:
    """Whether the next review is not this school's to plan: there is no plan any more, or the pupil has moved on by then."""
    if review.kind in EHCP and pupil.sen_status != "ehcp":
        return True
    by = a_year_after(review.day)
    gone = pupil.ends is not None and pupil.ends < by
    return gone or (moves_on(school, pupil, surely=True) and by > end_of_year(day))


def transfers(school: School, day: date) -> tuple[date, tuple[Pupil, ...]]:
    """Return the last day for reviews before another phase, twelve weeks before 15 February, and who has none in time."""
    by = school_day_by(school, transfer_deadline(day) - _TWELVE_WEEKS)
    pupils = tuple(one for one in _with(school, "ehcp", day) if moves_on(school, one))
    return by, _without(school, day, pupils, by)


def _without(school: School, day: date, pupils: tuple[Pupil, ...], by: date) -> tuple[Pupil, ...]:
    """Return who has no review of an EHCP from September until a date."""
    begins = date(school_year(day), 9, 1)
    held = {one.pupil for one in school.reviews if one.kind in EHCP and begins <= one.day <= by}
    return tuple(one for one in pupils if one.id not in held)


def _transfers(school: School, person: Person, day: date) -> Iterator[Reminder]:
    by, without = transfers(school, day)
    asked = (school_day_by(school, by - WEEK * weeks, person) for weeks in (6, 2))
    on = newest((date(school_year(day), 9, 1), *asked), day)
    if without and on and day <= by:
        facts = {"count": len(without), "due": day_words(by)}
        subject = uuid5(person.id, f"transfer:{school_year(day)}")
        yield Reminder("review_transfer", subject, on, person.id, facts, TOPIC)


def this_term(school: School, day: date) -> tuple[date, date, tuple[Pupil, ...]]:
    """Return when this term began and ends, and who has SEN support and no review of the support plan in it.

    Families are met three times a year (SEND Code of Practice, 6.65).
    """
    begins, ends = term_of(school, day)
    held = {one.pupil for one in school.reviews if one.kind == "support_plan" and begins <= one.day <= ends}
    return begins, ends, tuple(one for one in _with(school, "support", day) if one.id not in held)


def term_of(school: School, day: date) -> tuple[date, date]:
    """Return the first day of the term a date belongs to and the day before the next; half terms belong together."""
    begins = sorted(
        _begins(school, school_year(day) + more, place) for more in (-1, 0, 1) for place in range(3)
    )
    first = max(one for one in begins if one <= day)
    return first, min(one for one in begins if one > day) - timedelta(days=1)


def _begins(school: School, year: int, place: int) -> date:
    month, months = _TERMS[place]
    calendar_year = year if place == 0 else year + 1
    known = [
        span.starts
        for span in school.calendar
        if span.kind == "term" and span.starts.year == calendar_year and span.starts.month in months
    ]
    return min(known, default=date(calendar_year, month, 1))


def _this_term(school: School, person: Person, day: date) -> Iterator[Reminder]:
    begins, _, without = this_term(school, day)
    on = begins - timedelta(days=begins.weekday()) + 2 * WEEK
    if without and day >= on:
        subject = uuid5(person.id, f"support:{begins}")
        yield Reminder("review_termly", subject, on, person.id, {"count": len(without)}, TOPIC)


def _with(school: School, status: str, day: date) -> tuple[Pupil, ...]:
    return tuple(one for one in school.pupils if one.sen_status == status and one.on_roll(day))


def _ids(pupils: tuple[Pupil, ...]) -> set[object]:
    return {one.id for one in pupils}
