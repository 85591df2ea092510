"""A duty without its person, as values: who is asked when, who is free, what a yes changes."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from bot.cover import Cover, Stage, away_then, can, declined, free, opened, passed, taken, wished
from bot.school import School
from tests.bot.cast import ANA, BREAK, GATE, HERE, LUNCH, PRIYA, SCHOOL, TODAY, TOM, london, names

BLANK = Cover(UUID(int=700), HERE, BREAK.id, TODAY, ANA.id, Stage.OFFERED, london("2026-11-23 09:00"))
WEDNESDAY = date(2026, 11, 25)


def at(words: str) -> Cover:
    """A cover that begins at a time of the Monday."""
    return opened(BLANK, SCHOOL, london(f"2026-11-23 {words}"))


@pytest.mark.parametrize(
    ("begins", "goes_on"),
    [("07:00", "10:35"), ("10:34", "10:35"), ("10:36", "10:36"), ("10:50", "10:50")],
)
def test_everyone_free_is_asked_at_once_and_the_lead_five_minutes_before(begins: str, goes_on: str) -> None:
    cover = at(begins)
    assert cover.stage is Stage.OFFERED
    assert cover.next_at == london(f"2026-11-23 {goes_on}")
    after = passed(cover, SCHOOL, london(f"2026-11-23 {goes_on}"))
    assert (after.stage, after.next_at, after.version) == (Stage.NOBODY, None, 2)


@pytest.mark.parametrize(
    ("begins", "stage", "goes_on"),
    [
        ("09:00", Stage.ASKED, "09:10"),
        ("10:20", Stage.ASKED, "10:25"),
        ("10:26", Stage.OFFERED, "10:35"),
    ],
)
def test_a_colleague_asked_by_name_has_ten_minutes_or_until_a_quarter_of_an_hour_before(
    begins: str, stage: Stage, goes_on: str
) -> None:
    cover = opened(replace(BLANK, asked=TOM.id), SCHOOL, london(f"2026-11-23 {begins}"))
    assert (cover.stage, cover.next_at) == (stage, london(f"2026-11-23 {goes_on}"))
    if stage is Stage.ASKED:
        after = passed(cover, SCHOOL, cover.next_at or cover.opened_at)
        assert (after.stage, after.next_at) == (Stage.OFFERED, london("2026-11-23 10:35"))
        assert TOM.id not in {one.id for one in free(SCHOOL, after, cover.opened_at)}, "asked once is enough"


def test_of_a_later_day_nobody_is_troubled_before_that_morning_but_who_is_named() -> None:
    later = replace(BLANK, day=WEDNESDAY)
    now = london("2026-11-23 09:00")
    assert opened(later, SCHOOL, now).stage is Stage.WAITS
    assert opened(later, SCHOOL, now).next_at == london("2026-11-25 07:45")
    named = opened(replace(later, asked=TOM.id), SCHOOL, now)
    assert (named.stage, named.next_at) == (Stage.ASKED, london("2026-11-25 10:25"))


@pytest.mark.parametrize("stage", [Stage.TAKEN, Stage.NOBODY])
def test_what_is_settled_does_not_go_on(stage: Stage) -> None:
    after = passed(replace(BLANK, stage=stage), SCHOOL, london("2026-11-23 10:35"))
    assert (after.stage, after.next_at) == (stage, None)


def test_on_a_day_that_was_closed_since_nobody_is_asked() -> None:
    closed = replace(BLANK, day=date(2026, 11, 27))  # an INSET day
    assert passed(closed, SCHOOL, london("2026-11-27 10:35")).next_at is None


def test_free_is_who_does_duties_is_at_work_reachable_here_and_not_on_duty() -> None:
    now = london("2026-11-23 09:00")
    assert names(free(SCHOOL, BLANK, now)) == ["Priya", "Tom"]

    def changed(**how: object) -> School:
        people = tuple(replace(one, **how) if one.id == TOM.id else one for one in SCHOOL.people)  # type: ignore[arg-type]
        return replace(SCHOOL, people=people)

    for how in (
        {"works": "Tue-Fri 08:30-15:15"},
        {"works": "Mon-Fri 08:30-10:45"},
        {"unreachable_at": now},
        {"telegram_id": None},
        {"ends": TODAY - timedelta(days=1)},
        {"away_until": london("2026-11-23 12:00")},
    ):
        assert names(free(changed(**how), BLANK, now)) == ["Priya"], how
    back = changed(away_until=london("2026-11-23 10:30"))
    assert names(free(back, BLANK, now)) == ["Priya", "Tom"], "back before the duty begins"
    busy = replace(SCHOOL, rota=(*SCHOOL.rota, replace(BREAK, id=UUID(int=60), person=TOM.id, zone="field")))
    assert names(free(busy, BLANK, now)) == ["Priya"]


def test_who_stands_in_has_the_duty_and_who_cannot_has_it_no_more() -> None:
    open_ = replace(SCHOOL, covers=(at("09:00"),))
    assert open_.holder(BREAK, TODAY) is None
    assert open_.duties(TODAY) == {TOM.id: (GATE,), ANA.id: (LUNCH,)}
    covered = replace(SCHOOL, covers=(taken(at("09:00"), PRIYA.id),))
    assert covered.duties(TODAY) == {TOM.id: (GATE,), PRIYA.id: (BREAK,), ANA.id: (LUNCH,)}
    assert covered.duties(WEDNESDAY)[ANA.id] == (BREAK,), "on that day alone"
    assert not can(covered, PRIYA, replace(BREAK, id=UUID(int=60)), TODAY), "she has one now"


def test_what_was_to_be_given_in_return_goes_to_the_one_who_was_named_alone() -> None:
    asked = wished(replace(at("09:00"), asked=TOM.id), GATE.id, WEDNESDAY)
    assert (asked.stage, asked.return_duty, asked.return_day) == (Stage.AGREES, GATE.id, WEDNESDAY)
    assert taken(asked, TOM.id).return_duty == GATE.id
    assert taken(asked, PRIYA.id).return_duty is None
    no = declined(asked, SCHOOL, london("2026-11-23 09:30"))
    assert (no.stage, no.return_duty, no.next_at) == (Stage.OFFERED, None, london("2026-11-23 10:35"))


@pytest.mark.parametrize(
    ("until", "day", "missed"),
    [
        ("2026-11-23 10:40", TODAY, False),
        ("2026-11-23 10:41", TODAY, True),
        ("2026-11-24 07:45", TODAY, True),
        ("2026-11-24 07:45", WEDNESDAY, False),
        ("2026-11-26 07:45", WEDNESDAY, True),
    ],
)
def test_away_until_a_moment_misses_what_begins_before_it(until: str, day: date, missed: bool) -> None:
    away = replace(ANA, away_until=london(until))
    assert away_then(SCHOOL, away, BREAK, day, london("2026-11-23 09:00")) is missed
    assert not away_then(SCHOOL, away, BREAK, TODAY, london("2026-11-23 11:00")), "it is over"
    assert not away_then(SCHOOL, ANA, BREAK, day, london("2026-11-23 09:00"))
