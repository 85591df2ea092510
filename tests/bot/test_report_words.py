"""Which words of a note others may read in a report: in tables of what may stand and what stays in the record."""

import pytest

from bot.reading import Sent, read
from bot.report_words import LONGEST, Subject, fit, sentence, unfit, worry
from tests.bot.cast import ANA, KAI, NOW, SCHOOL, TODAY
from tests.bot.half_term import half_term

ABOUT = Subject(KAI, ANA, SCHOOL, TODAY)
NOTE = half_term()[0]


@pytest.mark.parametrize(
    ("words", "fact", "whole"),
    [
        ("read 9.40 to 10. now and next helped. home", "now and next", "now and next helped."),
        ("one; now and next helped\nthree", "now", "now and next helped"),
        ("a, b", "c", ""),
        ("a, b", "", ""),
        ("x " * 200 + ", chose a timer, " + "y " * 200, "timer", "chose a timer"),
        ("timer" * LONGEST, "timer", ""),
    ],
)
def test_a_sentence_of_a_note_is_cut_where_it_ends(words: str, fact: str, whole: str) -> None:
    assert sentence(words, fact) == whole


HARMLESS = [
    "now and next board helped him settle",
    "K worked with Mr Hughes on blends",
    "held his pencil well",
    "struggled with number bonds",
    "Lovely reading today",
]
HARMFUL = [
    "worked with Theo",
    "TJ helped him",
    "Jayden took his pen",
    "sat next to a boy in year 5",
    "mum says he loves reading",
    "slept badly",
    "he was at his nans house",
    "pad change before maths",
    "helped him with the toilet",
    "held him until calm",
    "guided him by the hand to class",
    "had a bruise on his arm",
    "says he is scared to go home",
    "Miss Wood shouted at him",
    "bumped his head, ice pack",
]


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_of_school_and_of_this_pupil_may_stand(text: str) -> None:
    assert fit(text, NOTE, ABOUT)


@pytest.mark.parametrize("text", HARMFUL)
def test_what_is_of_others_of_home_or_of_the_body_stays_in_the_record(text: str) -> None:
    assert not fit(text, NOTE, ABOUT)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("he reads with Theo", "another"),
        ("we had to hold him twice", "held"),
        ("he needs help in the toilet", "care"),
        ("mum says he reads at home now", ""),
        ("long carpet times are hard for Kai", ""),
    ],
)
def test_what_an_author_types_may_say_more_but_not_everything(text: str, why: str) -> None:
    assert unfit(text, ABOUT, NOW) == why


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("a timer he can see", ""),
        ("long carpet times are hard for him", "maybe"),
        ("writing. he gets cross and tears it up", "maybe"),
        ("he told me his dad hits him with a belt", "plain"),
        ("says he is hungry every day", "plain"),
    ],
)
def test_a_worry_told_in_a_report_is_plain_or_leaning(text: str, how: str) -> None:
    assert worry(read(Sent(text, ANA.id, NOW, TODAY), SCHOOL)) == how
