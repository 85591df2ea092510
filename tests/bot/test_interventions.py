"""The leaders' table: the clock of whether parents know, the sort of intervention, the trend beside the half term before."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from bot.half_terms import Stretch
from bot.interventions import Held, gaps, row, trend
from bot.questions import Question
from bot.records import Record
from tests.bot.cast import ANA, GRANT, HERE, KAI, SCHOOL, london

AT_11 = london("2026-11-23 11:00")


def held(words: str = "held his wrists", at: datetime = AT_11) -> Record:
    """A hold by Ana, written down ten minutes later."""
    stored = at + timedelta(minutes=10)
    facts = {"minutes": "2"}
    return Record(
        UUID(int=900),
        HERE,
        "I-7Q4K",
        "incident",
        "restrictive",
        ANA.id,
        KAI.id,
        at,
        "exact",
        stored,
        stored,
        words,
        words,
        facts=facts,
    )


def asked(key: str, answer: str | None, closed: str | None, asked_at: str = "2026-11-23 11:10") -> Question:
    """A question about it, and when it was answered."""
    who = GRANT if key == "close" else ANA
    outcome = "answered" if answer else None
    at = london(closed) if closed else None
    return Question(
        UUID(int=1), HERE, UUID(int=900), who.id, key, 0, None, london(asked_at), at, outcome, answer
    )


CLOCKS = {
    "told": (("told", "2026-11-23 14:00"), None, "2026-11-23 16:00", ("14:00", 180, "same_day")),
    "in words": (("Lin rang mum", "2026-11-23 14:00"), None, "2026-11-23 16:00", ("14:00", 180, "same_day")),
    "the office will": (("office", "2026-11-23 14:00"), None, "2026-11-23 15:00", ("", None, "open")),
    "not by home time": (("no", "2026-11-23 14:00"), None, "2026-11-23 15:15", ("", None, "overdue")),
    "nobody said": ((None, None), None, "2026-11-24 09:00", ("", None, "overdue")),
    "next day": (
        ("told", "2026-11-24 08:30"),
        None,
        "2026-11-24 09:00",
        ("Tue 24 Nov 08:30", 1290, "later"),
    ),
    "a leader noted it": (
        ("office", "2026-11-23 14:00"),
        "2026-11-23 15:00",
        "2026-11-23 16:00",
        ("15:00", 240, "same_day"),
    ),
}


@pytest.mark.parametrize(("answer", "noted", "now", "seen"), CLOCKS.values(), ids=CLOCKS)
def test_the_clock_runs_until_parents_know(
    answer: tuple[str | None, str | None], noted: str | None, now: str, seen: tuple[str, int | None, str]
) -> None:
    by_leader = london(noted) if noted else None
    one = row(Held(held(), [asked("parents", *answer)], by_leader), SCHOOL.at(london(now)))
    assert (one.told, one.after, one.state) == seen


def test_what_a_leader_keeps_from_parents_is_not_overdue_and_what_is_told_after_all_is_told() -> None:
    kept = [asked("parents", None, "2026-11-23 11:30"), asked("withheld", "social care", "2026-11-23 11:30")]
    evening = SCHOOL.at(london("2026-11-23 16:00"))
    assert row(Held(held(), kept), evening).state == "withheld"
    assert row(Held(held(), kept, london("2026-11-23 15:00")), evening).state == "same_day"
    assert row(Held(held(), [asked("withheld", None, None)]), evening).state == "overdue"


def test_gaps_are_those_not_told_the_same_day_when_there_was_time() -> None:
    told = [asked("parents", "told", "2026-11-23 14:00")]
    late = [asked("parents", "told", "2026-11-24 08:30")]
    kept = [asked("withheld", "social care", "2026-11-23 11:30")]
    held_ = [Held(held(), told), Held(held(), late), Held(held(), kept), Held(held())]
    assert gaps(held_, SCHOOL.at(london("2026-11-23 15:00"))) == 1
    assert gaps(held_, SCHOOL.at(london("2026-11-24 09:00"))) == 2


def test_the_words_of_the_record_count_when_they_were_stored() -> None:
    one = row(Held(held("held his wrists. told mum at the gate")), SCHOOL.at(london("2026-11-23 16:00")))
    assert (one.told, one.after, one.state) == ("11:10", 10, "same_day")


def test_a_leader_is_told_when_the_first_of_them_was_asked() -> None:
    questions = [
        asked("close", None, None, "2026-11-23 11:12"),
        asked("close", None, None, "2026-11-23 11:10"),
    ]
    one = row(Held(held(), questions), SCHOOL.at(london("2026-11-23 12:00")))
    assert one.leader == "11:10"
    assert row(Held(held()), SCHOOL.at(AT_11)).leader == ""


@pytest.mark.parametrize(
    ("words", "sort"),
    [
        ("held his wrists", "hold"),
        ("2 person scip hold", "hold"),
        ("carried K to the calm room", "carried"),
        ("blocked the doorway", "blocked"),
        ("held the door shut so he could not leave", "seclusion"),
        ("took his walker away", "aid"),
        ("guided K by the hand", "guided"),
        ("K was very upset", ""),
    ],
)
def test_the_sort_is_read_from_the_words_and_never_guessed(words: str, sort: str) -> None:
    one = row(Held(held(words)), SCHOOL.at(AT_11))
    assert one.sort == sort
    assert words not in str(one), "no word of the record is in the table"


def test_without_a_time_there_is_no_time_and_no_minutes_after() -> None:
    vague = replace(held(), precision="sent", facts={})
    one = row(
        Held(vague, [asked("parents", "told", "2026-11-23 14:00")]), SCHOOL.at(london("2026-11-23 16:00"))
    )
    assert (one.at, one.minutes, one.after, one.told) == ("", "", None, "14:00")


def test_each_week_stands_beside_the_same_week_of_the_half_term_before() -> None:
    this = Stretch(date(2026, 11, 2), date(2026, 11, 20))
    before = Stretch(date(2026, 10, 12), date(2026, 10, 23))
    days = ("2026-10-13 10:00", "2026-10-14 10:00", "2026-11-03 10:00", "2026-11-20 10:00")
    weeks = trend([held(at=london(day)) for day in days], this, before, "Europe/London")
    assert [(one.begins, one.count, one.before) for one in weeks] == [
        ("Mon 2 Nov", 1, 2),
        ("Mon 9 Nov", 0, 0),
        ("Mon 16 Nov", 1, None),
    ]
