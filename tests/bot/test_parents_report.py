"""The report to parents: what the law asks, and neither another child nor a colleague."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.parents_report import names_others, parents_facts
from tests.bot.cast import GRANT, KAI, SCHOOL
from tests.bot.held import BARE, HOLD, WRITTEN, question

AT = SCHOOL.at(WRITTEN + timedelta(hours=4))


def test_it_says_what_the_law_asks_and_leaves_out_what_names_somebody_else() -> None:
    facts, named = parents_facts(HOLD, AT, GRANT)
    assert (facts["pupil"], facts["first_name"], facts["date"]) == (
        "Kai Bennett",
        "Kai",
        "Monday 23 November 2026",
    )
    assert facts["done"] == [{"choice": "", "words": "2 person scip hold"}]
    assert facts["speak_to"] == ["Ms Grant"]
    assert named == ("before",), "kicked Tom"
    assert facts["before"] == []
    assert not any(name in str(facts) for name in ("Tom", "Ana", "Dale", "took his left side"))


def test_neither_accounts_nor_the_words_of_the_record_are_in_it() -> None:
    asked = {
        "school",
        "pupil",
        "first_name",
        "reference",
        "printed",
        "date",
        "time",
        "minutes",
        "unsure",
        "length",
    }
    asked |= {"place", "before", "tried", "done", "why", "injuries", "first_aid", "speak_to"}
    assert set(parents_facts(HOLD, AT, GRANT)[0]) == asked


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Theo grabbed him first", True),
        ("theo grabbed him", True),
        ("AR was in the way", True),
        ("Mrs Rahman's girl", True),
        ("ran at Mr Hughes", True),
        ("hughes came", True),
        ("Kai was upset", False),
        ("K ran off", False),
        ("the arm of a chair", False),
        ("choices, distraction", False),
        ("", False),
    ],
)
def test_a_name_of_somebody_else_is_seen(words: str, *, named: bool) -> None:
    assert names_others(words, SCHOOL, KAI) is named


def test_an_answer_that_names_somebody_is_left_to_be_written_in() -> None:
    typed = replace(HOLD, questions=(question("why", "he was going for Theo", 3),))
    facts, named = parents_facts(typed, AT, GRANT)
    assert "why" in named
    assert facts["why"] == []


def test_nothing_is_made_up_when_nothing_is_known() -> None:
    facts, named = parents_facts(BARE, AT, GRANT)
    assert named == ()
    assert [facts[name] for name in ("date", "time", "why", "done", "injuries")] == ["", "", [], [], []]
