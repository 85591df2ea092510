"""Each occurrence is decided exactly once: minute by minute, from moment to moment, after a sleep, over clock changes."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.calendar import Span
from bot.schedule import Occurrence, due, next_moment, on
from bot.school import School
from tests.bot.cast import CALENDAR, SCHOOL, ZONE, london
from tests.bot.test_calendar import AUTUMNS, SPRINGS

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
ALWAYS_OPEN = replace(SCHOOL, calendar=())
CLOCK_CHANGES = [datetime(day.year, day.month, day.day, 1, tzinfo=UTC) for day in SPRINGS + AUTUMNS]
CHANGE_IDS = [f"{change:%B %Y}" for change in CLOCK_CHANGES]


class Heart:
    """Beats as the program does: looks only when the moment it last worked out has come."""

    def __init__(self, school: School, now: datetime) -> None:
        self.school, self.decided_at = school, now
        self.next_at = next_moment(school, now)
        self.found: list[Occurrence] = []

    def beat(self, now: datetime) -> None:
        if now >= self.next_at:
            self.found += due(self.school, self.decided_at, now)
            self.decided_at, self.next_at = now, next_moment(self.school, now)


def whole(school: School, since: datetime, until: datetime) -> list[Occurrence]:
    """Everything there is in a time, day by day, without `due`."""
    days = [since.date() + DAY * count for count in range((until - since).days + 2)]
    found = [one for day in days for one in on(school, day) if since < one.due_at <= until]
    return sorted(found, key=lambda one: one.due_at)


def minutes(since: datetime, until: datetime) -> Iterable[datetime]:
    return (since + MINUTE * count for count in range(1, round((until - since) / MINUTE) + 1))


def test_a_month_from_moment_to_moment_is_the_same_as_minute_by_minute() -> None:
    since, until = london("2026-10-19 00:00"), london("2026-11-19 00:00")  # half term, and the clocks go back
    by_minute = [one for now in minutes(since, until) for one in due(SCHOOL, now - MINUTE, now)]
    heart = Heart(SCHOOL, since)
    stops = 0
    while heart.next_at <= until:
        heart.beat(heart.next_at)
        stops += 1
    assert heart.found == by_minute == whole(SCHOOL, since, until)
    assert stops == len({one.due_at for one in by_minute})


@pytest.mark.parametrize("at", ["15:20", "07:45", "00:00", "23:59"])
def test_after_six_weeks_of_summer_the_first_morning_is_on_time(at: str) -> None:
    before = Span("term", date(2026, 4, 13), date(2026, 7, 22))
    heart = Heart(replace(SCHOOL, calendar=(before, *CALENDAR)), london(f"2026-07-22 {at}"))
    lateness: set[timedelta] = set()
    while heart.next_at <= london("2026-09-04 00:00"):
        now, known = heart.next_at, len(heart.found)
        heart.beat(now)
        lateness |= {now - one.due_at for one in heart.found[known:]}
    assert london("2026-09-02 07:45") in {one.due_at for one in heart.found}
    assert lateness == {timedelta(0)}


@pytest.mark.parametrize("change", CLOCK_CHANGES, ids=CHANGE_IDS)
def test_over_a_clock_change_with_a_beat_every_minute_nothing_is_lost_or_said_twice(change: datetime) -> None:
    since, until = change - timedelta(hours=73), change + timedelta(hours=71)  # Thursday to Tuesday
    heart = Heart(ALWAYS_OPEN, since)
    for now in minutes(since, until):
        heart.beat(now)
    assert heart.found == whole(ALWAYS_OPEN, since, until)
    assert len({(one.kind, one.subject, one.slot) for one in heart.found}) == len(heart.found) >= 8


@pytest.mark.parametrize("change", CLOCK_CHANGES, ids=CHANGE_IDS)
def test_when_the_program_was_down_over_a_clock_change_it_catches_up_once(change: datetime) -> None:
    since, back_at = change - timedelta(hours=73), change + timedelta(hours=71)
    heart = Heart(ALWAYS_OPEN, since)
    for now in (back_at, back_at, back_at + MINUTE):
        heart.beat(now)
    assert heart.found == whole(ALWAYS_OPEN, since, back_at)


@pytest.mark.parametrize("change", CLOCK_CHANGES, ids=CHANGE_IDS)
def test_on_both_sides_of_a_clock_change_the_walls_show_the_same_times(change: datetime) -> None:
    weeks = [on(ALWAYS_OPEN, change.date() + DAY * days) for days in (-4, 3)]  # two Wednesdays
    walls, instants = (
        [{f"{one.kind} {one.due_at.astimezone(zone):%H:%M}" for one in week} for week in weeks]
        for zone in (ZONE, UTC)
    )
    assert walls[0] == walls[1]
    assert "duty_notice 10:30" in walls[0]
    assert instants[0].isdisjoint(instants[1])


@given(
    start=st.integers(0, 90 * 24 * 60),
    sleeps=st.lists(st.one_of(st.just(0), st.integers(1, 90), st.integers(1, 5 * 24 * 60)), max_size=25),
)
@settings(max_examples=150, deadline=None, derandomize=True, database=None)
def test_however_long_the_program_sleeps_each_occurrence_is_decided_once(
    start: int, sleeps: list[int]
) -> None:
    now = since = london("2026-09-01 00:00") + MINUTE * start
    heart = Heart(SCHOOL, since)
    for sleep in sleeps:
        now += MINUTE * sleep
        heart.beat(now)
    assert heart.found == whole(SCHOOL, since, now)
