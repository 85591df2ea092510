"""Who has a pupil next, and what a TA is told of notes in the morning."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

import pytest

from bot.handover import Handover, next_on, unread
from bot.handover_times import handovers, pupil_covers
from bot.mornings import lines
from bot.people import Person
from bot.reminders import Reminder
from bot.school import Assignment, School
from tests.bot.cast import ANA, KAI, PRIYA, SCHOOL, TOM, london, names

WEDNESDAY, THURSDAY, MONDAY = date(2026, 11, 25), date(2026, 11, 26), date(2026, 11, 30)
FIRST, LAST = frozenset({"Mon", "Tue", "Wed"}), frozenset({"Thu", "Fri"})
NOTE = Handover(UUID(int=81), KAI.id, ANA.id, london("2026-11-25 15:10"))
"""Ana wrote it on her last day of the week."""


def sharing(*more: Assignment, works: str = "", notes: Iterable[Handover] = (NOTE,)) -> School:
    """A school in which Ana has Kai until Wednesday and Priya from Thursday; Friday the 27th is an INSET day."""
    shared = (Assignment(ANA.id, KAI.id, days=FIRST), Assignment(PRIYA.id, KAI.id, days=LAST), *more)
    people = tuple(replace(one, works=works) if one.id == PRIYA.id else one for one in SCHOOL.people)
    return replace(SCHOOL, people=people, assignments=shared, handovers=tuple(notes))


def covering(person: Person, day: date, said: str = "2026-11-25 09:00") -> Assignment:
    """Somebody who has Kai for a day, said in a chat."""
    return Assignment(person.id, KAI.id, day, day, said_at=london(said), id=UUID(int=90 + person.id.int))


def told(found: Iterable[Reminder]) -> list[tuple[str, bool]]:
    people = {one.id: one.display for one in SCHOOL.people}
    return [(people[one.person], one.facts["again"]) for one in found]


def after(school: School, now: datetime) -> tuple[list[str], date | None]:
    found = next_on(school, KAI.id, ANA.id, now)
    return names(found.people), found.day


@pytest.mark.parametrize(
    ("school", "now", "people", "day"),
    [
        (sharing(), "2026-11-25 15:10", ["Priya"], THURSDAY),
        (sharing(), "2026-11-23 10:00", ["Priya"], THURSDAY),
        (sharing(works="Fri"), "2026-11-25 15:10", ["Priya"], date(2026, 12, 4)),
        (sharing(covering(TOM, WEDNESDAY)), "2026-11-25 10:00", ["Tom"], WEDNESDAY),
        (sharing(covering(TOM, WEDNESDAY)), "2026-11-25 15:30", ["Priya"], THURSDAY),
        (sharing(covering(TOM, THURSDAY)), "2026-11-25 15:10", ["Priya", "Tom"], THURSDAY),
        (replace(SCHOOL, assignments=(Assignment(ANA.id, KAI.id),)), "2026-11-25 15:10", [], None),
    ],
)
def test_the_next_one_on_a_pupil_is_who_works_and_is_down_for_them_next(
    school: School, now: str, people: list[str], day: date | None
) -> None:
    assert after(school, london(now)) == (people, day)


def test_who_has_gone_home_or_is_away_today_is_not_the_next_one_today() -> None:
    here = sharing(Assignment(PRIYA.id, KAI.id), works="Mon-Fri 08:30-12:30")
    assert after(here, london("2026-11-25 12:00")) == (["Priya"], WEDNESDAY)
    assert after(here, london("2026-11-25 13:00")) == (["Priya"], THURSDAY)
    away = replace(PRIYA, away_until=london("2026-11-25 16:00"))
    people = tuple(away if one.id == PRIYA.id else one for one in here.people)
    assert after(replace(here, people=people), london("2026-11-25 10:00")) == (["Priya"], THURSDAY)


def test_whoever_has_the_pupil_next_is_told_in_the_morning_that_they_are_again_and_a_note_waits() -> None:
    here = sharing()
    assert told(handovers(here, WEDNESDAY)) == []
    assert told(handovers(here, THURSDAY)) == [("Priya", True)]
    assert [one.topic for one in lines(here, THURSDAY)[PRIYA.id]] == ["Pupils"]


def test_whoever_has_the_pupil_every_day_is_not_told_that_they_are_again() -> None:
    here = replace(sharing(), assignments=(Assignment(ANA.id, KAI.id), Assignment(PRIYA.id, KAI.id)))
    assert told(handovers(here, THURSDAY)) == [("Priya", False)]


def test_the_writer_is_not_told_of_their_own_note_when_the_pupil_is_theirs_again() -> None:
    assert told(handovers(sharing(), MONDAY)) == []


def test_a_note_somebody_opened_is_nobodys_any_more() -> None:
    read = replace(NOTE, read_by=frozenset({PRIYA.id}))
    here = sharing(notes=(read,))
    assert told(handovers(here, THURSDAY)) == []
    assert unread(here, KAI.id, THURSDAY) == ()


def test_without_a_note_a_stint_begins_in_silence() -> None:
    assert lines(sharing(notes=()), THURSDAY) == {}


@pytest.mark.parametrize(("day", "waits"), [("2026-12-09", True), ("2026-12-10", False)])
def test_after_two_weeks_a_note_waits_no_longer(day: str, waits: bool) -> None:
    here = sharing(Assignment(PRIYA.id, KAI.id))
    found = lines(here, date.fromisoformat(day)).get(PRIYA.id, ())
    assert bool(found) is waits


def test_each_note_is_said_once_by_its_own_name() -> None:
    other = replace(NOTE, record=UUID(int=82), at=london("2026-11-25 15:20"))
    first, second = handovers(sharing(notes=(NOTE, other)), THURSDAY)
    assert first.subject != second.subject
    assert (first.kind, first.on) == (second.kind, THURSDAY)


def test_who_covers_for_a_day_is_told_that_morning_if_it_was_said_before() -> None:
    before, same = covering(TOM, THURSDAY), covering(TOM, THURSDAY, "2026-11-26 07:30")
    assert [one.person for one in pupil_covers(sharing(before), THURSDAY)] == [TOM.id]
    assert list(pupil_covers(sharing(same), THURSDAY)) == [], "told at once"
    assert list(pupil_covers(sharing(before), WEDNESDAY)) == []
    assert list(pupil_covers(sharing(), THURSDAY)) == [], "what the workbook says is nobody's cover"


def test_who_covers_is_not_said_to_be_with_the_pupil_again() -> None:
    found = dict(told(handovers(sharing(covering(TOM, THURSDAY)), THURSDAY)))
    assert found == {"Priya": True, "Tom": False}
