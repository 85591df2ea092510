"""Numbers of a report that a plan gives a name, and in which groups work was done."""

from bot.plans import Outcome, Plan, Programme
from tests.bot.half_term import note
from tests.bot.test_report import drafted, lines, shown

SCORES = (
    "scores activity=phonics first=3/10 first_day=Mon 16 Nov last=9/10 last_day=Fri 20 Nov count=3 "
    "[L-0090 L-0093 L-0094]"
)


def test_an_outcome_of_the_plan_is_told_from_its_first_score_to_its_last_and_no_activity_tells_it_again() -> (
    None
):
    plan = Plan((Outcome("2", "Kai reads words at sight."), Outcome("3", "Kai joins a game.")))
    said = ("16 10:00 log phonics target 2 3/10", "17 10:00 log phonics target 2 5/10 and 4/10")
    game = ("18 11:00 log target 3 played snap 2/4", "19 11:00 log phonics 8/10", "20 11:00 log phonics 9/10")
    notes = [note(f"2026-11-{words}", number) for number, words in enumerate((*said, *game), 90)]
    counted = [one for one in lines(drafted(notes, plan)) if one.key in {"outcome", "scores"}]
    assert [shown(one) for one in counted] == [
        SCORES,
        "outcome outcome=2 first=3/10 first_day=Mon 16 Nov last=9/20 last_day=Tue 17 Nov count=2 [L-0090 L-0091]",
    ]
    alone = [one for one in lines(drafted(notes[:2], plan)) if one.key in {"outcome", "scores"}]
    assert [one.key for one in alone] == ["outcome"]


def test_how_the_work_was_done_is_counted_by_grouping() -> None:
    said = ("10:00 log phonics 1:1 3/10", "10:30 log maths 1-1", "11:00 log reading in a small group")
    notes = [note(f"2026-11-16 {words}", number) for number, words in enumerate(said, 90)]
    (counted,) = (one for one in lines(drafted(notes)) if one.key == "groups")
    assert shown(counted) == "groups count=3 groups=one 2, group 1 [L-0090 L-0091 L-0092]"


def test_what_a_plan_provides_is_told_in_minutes_noted_and_planned() -> None:
    plan = Plan((), (Programme("Number bonds", 60), Programme("Lego therapy", None)))
    timed = note("2026-11-19 10:00 log number bonds 20 mins 8/10", 90)
    told = [one.figures for one in lines(drafted([timed], plan)) if one.key == "programme"]
    assert told == [
        {"name": "Number bonds", "minutes": 20, "planned": 648, "untimed": 0, "timed": 1},
        {"name": "Lego therapy", "minutes": 0, "planned": None, "untimed": 0, "timed": 0},
    ]
