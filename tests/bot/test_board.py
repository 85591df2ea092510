"""The board of a day and the rota of a week: places, pupils first, what needs somebody, how it is shared out."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID

from bot.board import board, closed_words, fairness, rota_facts, week_of
from bot.calendar import Span
from bot.cover import Cover, Stage, taken
from bot.duties import DutyAnswer
from bot.own_calendar import entries
from tests.bot.cast import ANA, BREAK, CALENDAR, HERE, PRIYA, SCHOOL, TODAY, TOM, london

MONDAY = date(2026, 11, 23)
GAP = Cover(UUID(int=700), HERE, BREAK.id, TODAY, ANA.id, Stage.OFFERED, london("2026-11-23 09:00"))
WITH_TOM = replace(SCHOOL, rota=(*SCHOOL.rota, replace(BREAK, id=UUID(int=60), person=TOM.id)))


def zones(
    school: object = SCHOOL, day: date = TODAY, **more: object
) -> list[tuple[str, list[str], int, bool]]:
    """The board to read: zone, people with (P) for a pupil first, how many are missing, nobody free."""
    return [
        (
            zone.name,
            [f"{one.person.display}{' (P)' if one.pupil_first else ''}" for one in zone.people],
            zone.missing,
            zone.nobody_free,
        )
        for session in board(school, day, **more)  # type: ignore[arg-type]
        for zone in session.zones
    ]


def test_a_day_by_time_and_zone() -> None:
    assert [(one.name, f"{one.begins:%H:%M}") for one in board(SCHOOL, TODAY)] == [
        ("gate", "08:30"),
        ("break", "10:40"),
        ("lunch", "12:00"),
    ]
    assert zones() == [
        ("gate", ["Tom"], 0, False),
        ("zone 2 (tyres)", ["Ana (P)"], 0, True),
        ("hall", ["Ana (P)"], 0, True),
    ]


def test_a_second_adult_without_a_pupil_makes_a_zone_free() -> None:
    assert ("zone 2 (tyres)", ["Ana (P)", "Tom"], 0, False) in zones(WITH_TOM)


def test_a_zone_that_needs_somebody_and_one_that_was_covered() -> None:
    assert ("zone 2 (tyres)", [], 1, True) in zones(replace(SCHOOL, covers=(GAP,)))
    covered = replace(SCHOOL, covers=(taken(GAP, PRIYA.id),))
    assert ("zone 2 (tyres)", ["Priya (P)"], 0, True) in zones(covered)


def test_answers_stand_beside_who_gave_them() -> None:
    answers = {(BREAK.id, ANA.id): DutyAnswer.LATE}
    standing = [
        one for session in board(SCHOOL, TODAY, answers) for zone in session.zones for one in zone.people
    ]
    assert [one.answer for one in standing] == [None, DutyAnswer.LATE, None]


def test_no_board_without_school_and_none_of_the_afternoon_on_a_half_day() -> None:
    assert board(SCHOOL, date(2026, 11, 28)) == ()
    half = Span("half_day", TODAY, TODAY, time(12))
    early = replace(SCHOOL, calendar=(*CALENDAR, half))
    assert [one.name for one in board(early, TODAY)] == ["gate", "break"]
    assert "lunch" not in str(early.duties(TODAY))


def test_the_week_is_shared_out_by_minutes() -> None:
    shared = [(person.display, count, minutes) for person, count, minutes in fairness(SCHOOL, MONDAY)]
    # Friday is an INSET day: Tom's gate on four days, Ana's break twice and lunch once.
    assert shared == [("Ana", 3, 70), ("Tom", 4, 60)]
    covered = replace(SCHOOL, covers=(taken(GAP, PRIYA.id),))
    assert ("Priya", 1, 20) in [(one.display, n, m) for one, n, m in fairness(covered, MONDAY)]


def test_the_facts_of_the_page_have_a_cell_for_each_day() -> None:
    facts = rota_facts(SCHOOL, MONDAY, date(2026, 11, 20))
    assert facts["week"] == "Week of 23 November 2026"
    assert facts["printed"] == "20 November 2026"
    assert [day["closed"] for day in facts["days"]] == ["", "", "", "", "INSET day"]
    assert [(row["session"], row["time"]) for row in facts["rows"]] == [
        ("Gate", "08:30–08:45"),
        ("Break", "10:40–11:00"),
        ("Lunch", "12:00–12:30"),
    ]
    assert all(len(row["cells"]) == 5 for row in facts["rows"])
    assert facts["rows"][1]["cells"][1] == []
    assert facts["people"][0] == {"name": "Ana", "count": 3, "minutes": 70}


def test_why_there_is_no_school() -> None:
    closure = Span("closure", date(2026, 11, 24), date(2026, 11, 24))
    school = replace(SCHOOL, calendar=(*CALENDAR, closure))
    days = {
        date(2026, 11, 23): "",
        date(2026, 11, 24): "closed",
        date(2026, 11, 27): "INSET day",
        date(2026, 11, 28): "weekend",
        date(2026, 12, 25): "bank holiday",
        date(2026, 12, 29): "holiday",
    }
    assert {day: closed_words(school, day) for day in days} == days


def test_a_week_is_that_of_its_monday_and_a_weekend_looks_ahead() -> None:
    assert week_of(date(2026, 11, 27)) == MONDAY
    assert week_of(date(2026, 11, 28)) == week_of(date(2026, 11, 29)) == date(2026, 11, 30)


def test_my_calendar_has_my_duties_on_school_days_until_i_leave() -> None:
    mine = entries(SCHOOL, ANA, TODAY)
    assert mine[0] == {
        "uid": f"{BREAK.id}.2026-11-23@alongside",
        "starts": "2026-11-23T10:40:00+00:00",
        "ends": "2026-11-23T11:00:00+00:00",
        "summary": "break",
        "place": "zone 2 (tyres)",
    }
    assert len({one["uid"] for one in mine}) == len(mine)
    assert not [one for one in mine if one["starts"].startswith(("2026-12-2", "2026-11-27"))]
    leaves = replace(ANA, ends=TODAY)
    assert {one["starts"][:10] for one in entries(SCHOOL, leaves, TODAY)} == {"2026-11-23"}
