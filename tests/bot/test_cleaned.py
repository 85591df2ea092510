"""The words of a note in the class teacher's minute: one pupil's, and nothing that is somebody else's to tell."""

import pytest

from bot.cleaned import LONGEST, clauses, coded, one_line, renamed
from tests.bot.cast import KAI, NOW, SCHOOL

AT = SCHOOL.at(NOW)

NAMES = {
    "K threw a chair at Amelia": "threw a chair at another child",
    "K pushed L over then Theo kicked him": "pushed another child over then another child kicked him",
    "sat with Amelia Rahman and Mils": "sat with another child and another child",
    "theo pinched him": "another child pinched him",
    "AR pinched him": "another child pinched him",
    "Jankowski pinched him": "another child pinched him",
    "Alfie hit K at lunch": "… hit KB at lunch",
    "played w his friends Mia and Shiv": "played w his friends … and another child",
    "Kai Bennett read Kai's book": "read KB's book",
    "L pushed in, K screamed": "another child pushed in, screamed",
    "played w Theo T": "played w another child",
    "Theo’s tower fell": "another child’s tower fell",
    "K went to A&E": "went to A&E",
    "told Mr Hughes, Priya saw it": "told Mr Hughes, Priya saw it",
    "Makaton on Friday in Forest School": "Makaton on Friday in Forest School",
    "Dysregulated after lunch": "Dysregulated after lunch",
}
LEFT_OUT = (
    "told mum at gate",
    "his dad shouted",
    "nan is poorly",
    "left a red mark",
    "bruise on his leg",
    "small cut",
    "he was wet",
    "pad change",
    "had to hold his wrists",
    "carried him out",
    "told the DSL",
    "worried about him",
    "social worker rang",
    "police came",
)
HOSTILE = {
    "\u202eK  happy": "\u202eKB happy",
    "happy\n<b>x</b>\r\n{{7*7}}": "happy, <b>x</b>, {{7*7}}",
    "'; DROP TABLE": "', DROP TABLE",
    "=HYPERLINK(1)": "=…(1)",
    "   ": "",
    "...": "",
}


@pytest.mark.parametrize(("typed", "shown"), NAMES.items())
def test_other_children_are_nobody_and_the_pupil_is_a_code(typed: str, shown: str) -> None:
    assert one_line(clauses(typed, KAI, AT)) == shown


@pytest.mark.parametrize("said", LEFT_OUT)
def test_home_marks_care_holds_and_safeguarding_are_left_out_of_a_line(said: str) -> None:
    assert (
        one_line(clauses(f"10.50 K threw a chair, {said}. calm by 11", KAI, AT))
        == "threw a chair, calm by 11"
    )
    assert clauses(said, KAI, AT) == []


def test_a_whole_note_keeps_everything_but_the_names_of_children() -> None:
    typed = "10.50 Kai hit Amelia & Theo's mate Alfie, told mum. Mrs Dale saw it\nK ok by 11"
    assert renamed(typed, KAI, AT) == (
        "10.50 KB hit another child & another child's mate …, told mum. Mrs Dale saw it\nKB ok by 11"
    )


def test_by_code_whoever_leaves_no_doubt_is_a_code_and_the_rest_is_as_typed() -> None:
    typed = "Kai hit Amelia & Theo's mate Alfie, AR saw it. Jankowski fell"
    assert coded(typed, KAI, AT) == "KB hit AMR & TJ's mate Alfie, AR saw it. TJ fell"


@pytest.mark.parametrize(("typed", "shown"), HOSTILE.items())
def test_hostile_words_are_one_line(typed: str, shown: str) -> None:
    assert one_line(clauses(typed, KAI, AT)) == shown


def test_a_long_note_is_cut_at_a_word_and_says_so() -> None:
    line = one_line(clauses("painted a boat " * 90, KAI, AT))
    assert len(line) <= LONGEST
    assert line.endswith(" …")


def test_four_thousand_letters_without_a_space_are_a_gap() -> None:
    assert one_line(["w" * 4096]) == "…"
