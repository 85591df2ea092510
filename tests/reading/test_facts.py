"""The facts in the words of a record, as typed; what is denied is "none", which says more than silence."""

import pytest

from bot.kinds import TYPES
from bot.reading.facts import FINDERS, facts
from tests.reading.labelled import messages


@pytest.mark.parametrize(
    ("text", "fact", "words"),
    [
        ("K phonics 9.40 read 8/10 cvc words indep, 2 w vp. happy start", "activity", "phonics"),
        ("K phonics 9.40 read 8/10 cvc words indep, 2 w vp. happy start", "score", "8/10"),
        ("K phonics 9.40 read 8/10 cvc words indep, 2 w vp. happy start", "prompts", "indep, 2 w vp"),
        ("K phonics 9.40 read 8/10 cvc words indep, 2 w vp. happy start", "mood", "happy"),
        ("4/5 hoh x1", "prompts", "hoh x1"),
        ("needed gp x3", "prompts", "gp x3"),
        ("target 2 today = +1", "outcome", "2"),
        ("SALT prog done", "provider", "SALT"),
        ("ritalin 5mg given, witnessed by JH", "medicine", "ritalin"),
        ("ritalin 5mg given, witnessed by JH", "dose", "5mg"),
        ("ritalin 5mg given, witnessed by JH", "witness", "witnessed by JH"),
        ("K refused 12 oclock meds x2", "medicine", "meds"),
        ("AR graze L knee playground 1pm washed n plaster", "body_area", "L knee"),
        ("AR graze L knee playground 1pm washed n plaster", "side", "L"),
        ("AR graze L knee playground 1pm washed n plaster", "first_aid", "washed, plaster"),
        ("AR graze L knee playground 1pm washed n plaster", "place", "playground"),
        ("tried now/next card and choices, let go when calm", "strategies", "now/next, choices"),
        ("K bit me when i packed the trains away.", "antecedent", "when i packed the trains away"),
        ("lump, mum told 11.02", "parent_told", "mum told 11.02"),
        ("hid in cloakroom found 11.20", "found", "found 11.20"),
        ("no marks, calm", "injuries", "none (no marks)"),
        ("on side. no buccal", "rescue_medicine", "none (no buccal)"),
        ("told Mrs P", "told", "told Mrs P"),
        ("glass taped off", "safe_now", "taped off"),
    ],
)
def test_a_fact_is_found_as_it_was_typed(text: str, fact: str, words: str) -> None:
    assert facts(text, (fact,)) == {fact: words}


def test_every_fact_of_every_type_can_be_found_or_is_added_by_a_reading() -> None:
    added = {"child_words"}
    assert {name for kind in TYPES.values() for name in kind.fields} <= set(FINDERS) | added


def test_every_fact_stands_in_the_message_it_is_from() -> None:
    for one in [*messages("examples"), *messages("further")]:
        for words in facts(one["msg"], tuple(FINDERS)).values():
            said = words.removeprefix("none (").removesuffix(")")
            assert all(piece in one["msg"] for piece in said.split(", ")), (words, one["msg"])
