"""Incidents of a pupil in numbers: by hour, by what came before, and whether parents knew the same day."""

from dataclasses import replace
from datetime import date

import pytest

from bot.antecedents import ANTECEDENTS, antecedent_kind
from bot.home_told import HomeTold
from bot.progress import Noted, progress
from bot.reading.levels import LEVELS
from tests.bot.cast import KAI, london
from tests.bot.noted import PLAN, WEEK, added_up, answered, noted


def test_incidents_are_counted_by_hour_and_by_what_came_before() -> None:
    threw = noted("2026-11-16 10:50", "threw a chair when asked to write", "incident behaviour")
    kicked = noted("2026-11-17 10:05", "kicked the door", "incident behaviour")
    shouted = noted("2026-11-18 10:05", "shouted", "incident behaviour", precision="date")
    asked = answered(kicked, "before", "the hall was too loud", "2026-11-17 10:20")
    found = added_up(threw, kicked, shouted, questions=(asked,))
    assert found.hours == {10: ("I-161050", "I-171005"), None: ("I-181005",)}
    assert found.antecedents == {"demand": ("I-161050",), "noise": ("I-171005",), "": ("I-181005",)}
    assert found.incidents == {"behaviour": ("I-161050", "I-171005", "I-181005")}


def test_incidents_are_counted_by_week_over_four_weeks_whatever_the_period() -> None:
    found = added_up(
        noted("2026-10-30 11:00", "threw a shoe at the fair", "incident behaviour"),
        noted("2026-11-02 10:50", "threw a chair", "incident behaviour"),
        noted("2026-11-08 12:00", "shouted at a Sunday match", "incident behaviour"),
        noted("2026-11-10 10:50", "grazed knee", "incident accident"),
        noted("2026-11-16 00:10", "kicked a door", "incident behaviour"),
        noted("2026-11-22 12:00", "after the last day", "incident behaviour"),
    )
    assert found.weekly == (("I-301100",), ("I-021050", "I-081200"), (), ("I-160010",))
    assert found.incidents == {"behaviour": ("I-160010",)}, "the week alone"
    assert added_up().weekly == (None, (), (), ()), "half term is no week without incidents"


def test_a_week_before_a_pupil_came_is_not_one_without_incidents() -> None:
    came = replace(KAI, starts=date(2026, 11, 9))
    assert progress(Noted(came, PLAN, ()), WEEK, LEVELS).weekly == (None, None, (), ())


def test_a_withdrawn_incident_is_in_no_week() -> None:
    threw = noted("2026-11-02 10:50", "threw a chair", "incident behaviour")
    assert added_up(replace(threw, withdrawn_at=threw.event_at)).weekly == (None, (), (), ())


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("when told no", "no"),
        ("after his tower fell", "loss"),
        ("because another boy took his ball", "child"),
        ("when asked to tidy up", "demand"),
        ("line up for lunch", "change"),
        ("assembly was loud", "noise"),
        ("waiting for his turn", "waiting"),
        ("as he was hungry", "body"),
        ("before he saw the plane", "other"),
        ("  ", ""),
    ],
)
def test_what_came_before_is_one_of_a_few_kinds(words: str, kind: str) -> None:
    assert antecedent_kind(words) == kind
    assert kind in ANTECEDENTS


HELD = noted("2026-11-16 10:50", "held in a two person hold, told mum", "incident restrictive")
HELD_AGAIN = noted("2026-11-17 10:50", "held again", "incident restrictive")


@pytest.mark.parametrize(
    ("answer", "at", "where"),
    [
        ("told", "2026-11-17 15:20", "same_day"),
        ("mum told by me at 3", "2026-11-17 15:20", "same_day"),
        ("told", "2026-11-18 09:00", "later"),
        ("office", "2026-11-17 15:20", "unsaid"),
        ("no", "2026-11-17 15:20", "unsaid"),
        ("not yet", "2026-11-17 15:20", "unsaid"),
        ("office will ring", "2026-11-17 15:20", "unsaid"),
        ("no answer from mum", "2026-11-17 15:20", "unsaid"),
    ],
)
def test_whether_parents_knew_the_same_day(answer: str, at: str, where: str) -> None:
    found = added_up(HELD, HELD_AGAIN, questions=(answered(HELD_AGAIN, "parents", answer, at),)).restrictive
    assert found.refs == ("I-161050", "I-171050")
    sorted_as = {"same_day": found.same_day, "later": found.later, "unsaid": found.unsaid}
    assert "I-171050" in sorted_as[where]
    assert found.same_day[:1] == ("I-161050",), "it is in the words"
    assert sum(map(len, sorted_as.values())) == 2


@pytest.mark.parametrize(("at", "where"), [("2026-11-17 16:00", "same_day"), ("2026-11-18 08:30", "later")])
def test_what_a_leader_noted_counts_whatever_was_answered_before(at: str, where: str) -> None:
    office = answered(HELD_AGAIN, "parents", "office", "2026-11-17 15:20")
    noted_ = Noted(KAI, PLAN, (HELD_AGAIN,), (office,), {HELD_AGAIN.id: london(at)})
    found = progress(noted_, WEEK, LEVELS).restrictive
    assert getattr(found, where) == ("I-171050",)
    assert not found.unsaid


def test_nobody_is_sent_to_tell_parents_whom_a_leader_keeps_it_from() -> None:
    decided = answered(HELD_AGAIN, "withheld", "social care", "2026-11-17 15:20")
    found = added_up(HELD_AGAIN, questions=(decided,)).restrictive
    assert found == HomeTold(("I-171050",), withheld=("I-171050",))


def test_what_only_an_amendment_says_was_told_is_not_counted_as_the_same_day() -> None:
    amended = replace(HELD_AGAIN, facts={"parent_told": "told mum"}, version=2)
    assert added_up(amended).restrictive == HomeTold(("I-171050",), later=("I-171050",))
