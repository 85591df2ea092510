"""What the bot says unasked: when, how late at most, and when it may speak."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.calendar import Span
from bot.occurrences import Occurrence
from bot.people import Flag
from bot.schedule import TABLE, due, next_moment, on
from bot.school import School
from tests.bot.cast import ANA, BREAK, CALENDAR, GATE, LUNCH, SCHOOL, TODAY, TOM, ZONE, london

FRIDAY = date(2026, 11, 20)
DAY = timedelta(days=1)


def written(occurrences: Sequence[Occurrence], school: School = SCHOOL) -> list[str]:
    """Occurrences to read: when, what, for whom."""
    names = {person.id: person.display for person in school.people}
    return [f"{one.due_at.astimezone(ZONE):%a %H:%M} {one.kind} {names[one.person]}" for one in occurrences]


def but_sweeps(lines: list[str]) -> list[str]:
    """Leave out what everybody has alike."""
    return [line for line in lines if "sweep" not in line]


def test_everybody_who_can_be_reached_has_one_sweep_five_minutes_before_the_end_of_the_day() -> None:
    since = london("2026-11-23 00:00")
    sweeps = [line for line in written(due(SCHOOL, since, since + DAY)) if "sweep" in line]
    reachable = [person for person in SCHOOL.people if person.reachable(since.date())]
    assert len(sweeps) == len(reachable) > 0
    assert all(line.startswith("Mon 15:10 sweep ") for line in sweeps)


def test_a_monday_has_its_duty_lists_its_notices_and_the_teachers_digests() -> None:
    since = london("2026-11-23 00:00")
    assert but_sweeps(written(due(SCHOOL, since, since + DAY))) == [
        "Mon 07:45 morning Ana",
        "Mon 07:45 morning Tom",
        "Mon 08:20 duty_notice Tom",
        "Mon 08:28 duty_last Tom",
        "Mon 10:30 duty_notice Ana",
        "Mon 10:38 duty_last Ana",
        "Mon 11:50 duty_notice Ana",
        "Mon 11:58 duty_last Ana",
        "Mon 15:15 concern_waiting Mrs Dale",
        "Mon 15:15 concern_waiting Mrs Frost",
        "Mon 15:20 teacher_digest Mr Hughes",
        "Mon 15:20 teacher_digest Miss Wood",
    ]


def test_a_friday_has_the_digest_of_the_senco_too() -> None:
    since = london("2026-11-20 13:00")
    assert but_sweeps(written(due(SCHOOL, since, since + DAY))) == [
        "Fri 14:00 senco_digest Mrs Patel",
        "Fri 14:30 concern_list Mrs Dale",
        "Fri 14:30 concern_list Mr Osei",
        "Fri 14:30 concern_list Mrs Frost",
        "Fri 14:30 concern_numbers Ms Grant",
        "Fri 14:30 concern_numbers Mrs Frost",
        "Fri 15:15 concern_waiting Mrs Dale",
        "Fri 15:15 concern_waiting Mrs Frost",
        "Fri 15:20 teacher_digest Mr Hughes",
        "Fri 15:20 teacher_digest Miss Wood",
    ]


@pytest.mark.parametrize(
    "day", [date(2026, 11, 28), date(2026, 11, 27), date(2026, 10, 28), date(2026, 12, 25)]
)
def test_nothing_is_due_when_pupils_are_not_in(day: date) -> None:
    assert on(SCHOOL, day) == ()


def test_everything_due_has_its_own_name_for_ever() -> None:
    days = [date(2026, 9, 1) + DAY * count for count in range(120)]
    lead = frozenset({Flag.DUTY_LEAD})
    school = replace(SCHOOL, people=tuple(replace(one, evening=True, flags=lead) for one in SCHOOL.people))
    names = [(one.kind, one.subject, one.slot) for day in days for one in on(school, day)]
    assert len(names) == len(set(names))
    assert {kind for kind, _, _ in names} == {entry.kind for entry in TABLE}


def test_whatever_is_due_can_still_be_said_at_its_own_moment() -> None:
    days = [date(2026, 9, 1) + DAY * count for count in range(120)]
    assert all(one.due_at < one.latest for day in days for one in on(SCHOOL, day))


def test_duties_come_earliest_first_and_only_on_their_days() -> None:
    assert SCHOOL.duties(TODAY) == {TOM.id: (GATE,), ANA.id: (BREAK, LUNCH)}
    assert SCHOOL.duties(TODAY + DAY) == {TOM.id: (GATE,)}


@pytest.mark.parametrize(
    ("minutes", "latest"), [("10", "10:40"), ("20", "10:30"), ("3", "10:45"), ("0", "10:45")]
)
def test_a_duty_notice_is_dropped_when_ten_minutes_late_or_five_minutes_into_the_duty(
    minutes: str, latest: str
) -> None:
    school = replace(SCHOOL, settings={"duty_notice": minutes})
    notice = next(one for one in on(school, TODAY) if one.subject == BREAK.id)
    assert notice.due_at == london("2026-11-23 10:40") - timedelta(minutes=int(minutes))
    assert notice.latest == london(f"2026-11-23 {latest}")


def test_a_duty_list_is_worth_reading_until_the_last_duty_begins() -> None:
    early = replace(GATE, person=ANA.id, starts_at=GATE.starts_at.replace(hour=7))
    lists = {
        one.person: one for one in on(replace(SCHOOL, rota=(early, LUNCH)), TODAY) if one.kind == "morning"
    }
    assert lists[ANA.id].due_at == london("2026-11-23 07:45")
    assert lists[ANA.id].latest == london("2026-11-23 12:00")


def test_of_a_long_sleep_only_the_last_sixty_days_are_looked_at() -> None:
    now = london("2026-11-24 08:00")
    found = due(SCHOOL, london("2026-09-02 00:00"), now)
    assert found[0].due_at == london("2026-09-25 07:45")
    assert found[-1].due_at == london("2026-11-24 07:45")


def test_a_moment_belongs_to_one_beat_only() -> None:
    at = london("2026-11-23 10:30")
    assert written(due(SCHOOL, at - timedelta(seconds=1), at)) == ["Mon 10:30 duty_notice Ana"]
    assert due(SCHOOL, at, at + timedelta(seconds=1)) == []


def test_with_nothing_due_for_two_weeks_it_looks_again_before_anything_can_be() -> None:
    summer = replace(SCHOOL, calendar=(Span("term", FRIDAY, FRIDAY), *CALENDAR[2:]))
    assert next_moment(SCHOOL, london("2026-11-23 15:20")) == london("2026-11-24 07:45")
    last = london("2026-12-18 15:20")
    assert last < next_moment(summer, last) <= london("2027-01-01 00:00")


@pytest.mark.parametrize("works", ["", "Mon-Fri 12:30-15:30", "Mon-Fri 08:30-09:30; Mon-Fri 13:00-15:00"])
def test_what_is_over_is_not_worked_out_and_nothing_is_missed_by_it(works: str) -> None:
    school = replace(
        SCHOOL, people=tuple(replace(one, works=works) if one.id == ANA.id else one for one in SCHOOL.people)
    )
    midnight = london("2026-11-23 00:00")
    every = [one for day in (0, 1) for one in on(school, (midnight + day * DAY).date())]
    for minutes in range(0, 24 * 60, 5):
        since = midnight + timedelta(minutes=minutes)
        fresh = replace(school, version=minutes)  # nothing of it is worked out yet
        now = since + timedelta(hours=1)
        assert due(fresh, since, now) == [one for one in every if since < one.due_at <= now]
        assert next_moment(fresh, since) == min(one.due_at for one in every if one.due_at > since)


def test_a_morning_that_is_over_costs_nothing() -> None:
    school = replace(SCHOOL, version=2)
    noon = london("2026-11-23 12:30")
    assert next_moment(school, noon) > noon
    assert ("morning", noon.date()) not in school.days
    assert ("sweep", noon.date()) in school.days
