"""Every clock change from 2026 to 2035, with something due around it: two programs beat at once, one starts anew often.

A school that is open on Sundays too, for clocks change on Sundays. What the database refuses to write twice is a set here.
"""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest

from bot.calendar import WEEKDAYS
from bot.duties import Duty
from bot.schedule import due, next_moment, on
from bot.school import School
from tests.bot.cast import SCHOOL, TOM, ZONE
from tests.bot.test_time_passes import CHANGE_IDS, CLOCK_CHANGES, MINUTE, minutes

TIMES = ("00:30", "01:00", "01:30", "02:00", "08:30")
HOUR = timedelta(hours=1)
Name = tuple[str, UUID, str]


class OpenAlways(School):
    """A school whose pupils are in on every day of the year."""

    def is_open(self, day: date) -> bool:
        return day >= date.min


SESSIONS = tuple(
    Duty(
        UUID(int=900 + number), frozenset(WEEKDAYS), at, time.fromisoformat(at), time(23, 59), "", "", TOM.id
    )
    for number, at in enumerate(TIMES)
)
AROUND_THE_CLOCK = OpenAlways(
    SCHOOL.id, 1, settings={"duty_notice": "0"}, people=(replace(TOM, works=""),), rota=SESSIONS
)


@dataclass
class Ledger:
    """What the database keeps: what was decided and when, and until when the schedule is decided."""

    decided_at: datetime
    next_at: datetime
    written: Counter[Name] = field(default_factory=Counter)
    said: dict[Name, datetime] = field(default_factory=dict)

    def write(self, name: Name, now: datetime) -> None:
        """Write an occurrence, unless it is there: then the writer learns that it was not the first."""
        self.written[name] += 1
        self.said.setdefault(name, now)


class Program:
    """Beats as the program does; everything it knows it reads from the ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.school = replace(AROUND_THE_CLOCK)  # nothing worked out before the start is left

    def beat(self, now: datetime, read: tuple[datetime, datetime] | None = None) -> None:
        """Look at the clock. `read` is what was read of the ledger when another program was about to write to it."""
        decided_at, next_at = read or (self.ledger.decided_at, self.ledger.next_at)
        if now < next_at:
            return
        for one in due(self.school, decided_at, now):
            self.ledger.write((one.kind, one.subject, one.slot), now)
        self.ledger.decided_at = max(now, decided_at)
        self.ledger.next_at = next_moment(self.school, now)


def begun(since: datetime) -> Ledger:
    return Ledger(since, next_moment(AROUND_THE_CLOCK, since))


def notices(ledger: Ledger) -> dict[str, datetime]:
    """When each duty was reminded of, by its time and date."""
    sessions = {one.id: one.session for one in SESSIONS}
    return {
        f"{slot} {sessions[subject]}": at
        for (kind, subject, slot), at in ledger.said.items()
        if kind == "duty_notice"
    }


def wanted(since: datetime, until: datetime) -> set[Name]:
    """Everything that is due in a time, worked out day by day."""
    days = {
        (since + timedelta(days=count)).astimezone(ZONE).date() for count in range((until - since).days + 2)
    }
    found = (one for day in days for one in on(AROUND_THE_CLOCK, day))
    return {(one.kind, one.subject, one.slot) for one in found if since < one.due_at <= until}


@pytest.mark.parametrize("change", CLOCK_CHANGES, ids=CHANGE_IDS)
def test_two_programs_that_beat_at_once_decide_each_occurrence_once(change: datetime) -> None:
    since, until = change - timedelta(hours=30), change + timedelta(hours=30)
    ledger = begun(since)
    programs = [Program(ledger), Program(ledger)]
    for count, now in enumerate(minutes(since, until)):
        if not count % 7:
            programs[count % 2] = Program(ledger)  # one of them starts anew
        read = (ledger.decided_at, ledger.next_at)  # both look before either writes
        for program in programs:
            program.beat(now, read)
    assert set(ledger.said) == wanted(since, until), "nothing is lost, and nothing else is said"
    late = {now - due_at(name) for name, now in ledger.said.items()}
    assert late == {timedelta(0)}
    assert max(ledger.written.values()) == 2, "both tried, and the second was refused"


def due_at(name: Name) -> datetime:
    """When an occurrence is due, by its name."""
    kind, subject, slot = name
    day = datetime.fromisoformat(slot[:10]).date()
    return next(
        one.due_at
        for one in on(AROUND_THE_CLOCK, day)
        if (one.kind, one.subject, one.slot) == (kind, subject, slot)
    )


@pytest.mark.parametrize("change", CLOCK_CHANGES, ids=CHANGE_IDS)
def test_the_walls_show_the_time_that_was_meant_or_the_next_one_there_is(change: datetime) -> None:
    since, until = change - timedelta(hours=30), change + timedelta(hours=30)
    ledger = begun(since)
    for now in minutes(since, until):
        Program(ledger).beat(now)
    sunday, found = change.astimezone(ZONE).date(), notices(ledger)
    spring = change.month < 6
    shown = {at: f"{found[f'{sunday} {at}'].astimezone(ZONE):%H:%M}" for at in TIMES}
    moved = {"01:00": "02:00", "01:30": "02:30"} if spring else {}
    assert shown == {at: moved.get(at, at) for at in TIMES}
    if not spring:  # half past one comes twice: the first one counts
        assert found[f"{sunday} 01:30"] == change - timedelta(minutes=30)


@pytest.mark.parametrize("change", CLOCK_CHANGES, ids=CHANGE_IDS)
@pytest.mark.parametrize("hour", [-26, -2, -1, 0, 1, 7, 20])
def test_a_clock_put_back_an_hour_repeats_nothing_and_loses_nothing(change: datetime, hour: int) -> None:
    since, until = change - timedelta(hours=30), change + timedelta(hours=30)
    ledger, now = begun(since), since
    back_at, back = change + HOUR * hour, False
    while now < until:
        now += MINUTE
        Program(ledger).beat(now)
        if now == back_at and not back:
            now, back = now - HOUR, True
    assert back
    assert set(ledger.said) == wanted(since, until)
    assert max(ledger.written.values()) == 1


def test_there_are_twenty_changes_and_five_times_around_each() -> None:
    assert len(CLOCK_CHANGES) == 20
    assert {change.year for change in CLOCK_CHANGES} == set(range(2026, 2036))
    assert {change.tzinfo for change in CLOCK_CHANGES} == {UTC}
    assert [f"{one.starts_at:%H:%M}" for one in SESSIONS] == list(TIMES)
