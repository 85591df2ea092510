"""A school year with reviews in it: the cast of the small school, its whole calendar, and what it is told on each morning."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from bot.calendar import Span
from bot.hours import works_on
from bot.mornings import lines
from bot.people import Person
from bot.reviews import Review
from bot.school import School
from tests.bot.cast import ANA, ELM, KAI, OAK, PATEL, SCHOOL
from tests.school import TERMS

DAY = timedelta(days=1)
YEAR = replace(SCHOOL, calendar=tuple(Span("term", *term) for term in TERMS))
BEFORE = Span("term", date(2026, 4, 13), date(2026, 7, 21))
MOVES_ON = replace(
    YEAR, classes=(replace(OAK, year="6"), ELM), pupils=(KAI,), calendar=(BEFORE, *YEAR.calendar)
)
"""A school whose one pupil with a plan leaves it in summer."""
ANNUAL = Review(UUID(int=61), "ehcp_annual", date(2026, 12, 9), time(9, 30), KAI.id, None, "Meeting room")


def day(words: str) -> date:
    """A date written `9 dec` of the school year 2026/27, or `2027-12-09`."""
    if words[0].isdigit() and words.count("-"):
        return date.fromisoformat(words)
    number, month = words.split()
    months = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
    place = months.index(month) + 1
    return date(2026 if place > 8 else 2027, place, int(number))


def with_reviews(*reviews: Review, school: School = YEAR, **other: Any) -> School:
    """The school with these reviews alone."""
    return replace(school, reviews=reviews, **other)


def changed(school: School, who: Person, **other: Any) -> School:
    """The school when something else is true of one person."""
    people = tuple(replace(one, **other) if one.id == who.id else one for one in school.people)
    return replace(school, people=people)


def told(school: School, who: Person = ANA, first: str = "1 sep", last: str = "31 jul") -> list[str]:
    """What somebody is told of reviews from one date to another, each line once, on the mornings they work."""
    return [
        f"{on:%a} {on.day} {on:%b}: {words}" for on, words in mornings(school, who, day(first), day(last))
    ]


def asked(school: School, what: str, last: str = "31 jul") -> list[str]:
    """What the SENCO is asked for, of one thing."""
    return [line for line in told(school, PATEL, last=last) if f": {what} " in line]


def mornings(school: School, who: Person, first: date, last: date) -> Iterator[tuple[date, str]]:
    """Each line a person is told, with the morning: as the program does, once for ever."""
    person = school.person(who.id) or who
    said: set[tuple[object, ...]] = set()
    for count in range((last - first).days + 1):
        today = first + DAY * count
        if not school.is_open(today) or not works_on(person, today):
            continue
        for line in lines(school, today).get(who.id, ()):
            name = (line.kind, line.subject, line.on)
            if line.kind.startswith("review_") and name not in said:
                said.add(name)
                yield today, worded(line.kind.removeprefix("review_"), line.facts)


def worded(kind: str, facts: Any) -> str:
    """A line in short: what, by when, for which meeting."""
    if kind == "part":
        when = "today" if facts["today"] else "late" if facts["late"] else f"by {facts['due']}"
        return f"{facts['part']} {when}"
    if kind == "attend":
        return " ".join(filter(None, ("meeting", facts["meeting"], facts["at"], facts["place"])))
    if kind == "moved":
        return f"moved {facts['was']} -> {facts['meeting']}"
    return " ".join(str(value) for value in (kind, *facts.values()))
