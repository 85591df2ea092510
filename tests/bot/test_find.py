"""From what is typed behind /find to what is asked for, and which words of a note meet it."""

from dataclasses import replace
from typing import Any

import pytest

from bot.find import fits, tokens, wish_of
from tests.bot.cast import ANA, DALE, LEFT, NOW, PRIYA, SCHOOL, THEO
from tests.bot.wishes import WISHES

HERE = SCHOOL.at(NOW)
CODES = {pupil.id: pupil.code for pupil in SCHOOL.pupils}
BLANK: dict[str, Any] = {
    "ref": "",
    "pupils": [],
    "kind": "",
    "since": None,
    "until": None,
    "words": (),
    "mine": False,
}


def asked(text: str, who: Any = ANA, at: Any = HERE) -> dict[str, Any]:
    found = wish_of(text, who, at)
    fields = {name: getattr(found, name) for name in found.__dataclass_fields__}
    return fields | {"pupils": [CODES[key] for key in found.pupils]}


@pytest.mark.parametrize(("text", "wanted"), WISHES, ids=[repr(text) for text, _ in WISHES])
def test_what_is_typed_is_what_is_asked_for(text: str, wanted: dict[str, Any]) -> None:
    assert asked(text) == BLANK | wanted
    assert wish_of(text, ANA, HERE).empty is (wanted == {})


def test_of_two_who_answer_to_a_name_it_is_those_one_may_look_for() -> None:
    of_one = replace(SCHOOL, assignments=tuple(one for one in SCHOOL.assignments if one.pupil != THEO.id)[:2])
    assert asked("AR", PRIYA)["pupils"] == ["AAR", "AMR"]
    assert asked("AR", PRIYA, of_one.at(NOW))["pupils"] == ["AMR"]


def test_one_who_left_is_still_found_by_the_code() -> None:
    gone = replace(
        SCHOOL, pupils=tuple(replace(one, ends=LEFT) if one == THEO else one for one in SCHOOL.pupils)
    )
    assert asked("TJ", DALE, gone.at(NOW))["pupils"] == ["TJ"]
    assert asked("chair TJ oct", DALE, gone.at(NOW))["pupils"] == ["TJ"]
    assert asked("theo", DALE, gone.at(NOW))["pupils"] == []


def test_a_full_message_is_read_too() -> None:
    words = "walk " * 818
    assert asked(f"K {words}")["words"] == ("walk",)
    long = "w" * 4096
    assert asked(long)["words"] == (long,)


NOTE = "K threw a Chair (again!) at 9.40, read 8/10. Zoë’s café; didn't settle. C'est ça 100%"


@pytest.mark.parametrize(
    "words",
    [
        ["chair"],
        ["CHA"],
        ["again"],
        ["9.40"],
        ["8/10"],
        ["zoe"],
        ["Zoë"],
        ["cafe"],
        ["CAFÉ"],
        ["cafe\u0301"],
        ["didnt"],
        ["didn’t"],
        ["didn't", "settle"],
        ["ca"],
        ["100"],
        ["threw", "chair", "K"],
        ["ch\u200bair"],
        ["behaviour"],
        ["behaviour", "chair"],
        [],
    ],
)
def test_words_begin_words_of_the_note_case_and_accents_aside(words: list[str]) -> None:
    typed = tuple(one for word in words for one in tokens(word))
    assert fits(typed, tokens(NOTE), "behaviour")


@pytest.mark.parametrize(
    "words",
    [["hair"], ["chairs"], ["air"], ["8/1x"], ["chair", "table"], ["accident"], ["ch.ir"], ["сhair"]],
)
def test_the_middle_of_a_word_a_part_of_them_or_a_pattern_is_not_enough(words: list[str]) -> None:
    typed = tuple(one for word in words for one in tokens(word))
    assert not fits(typed, tokens(NOTE), "behaviour")


def test_a_note_of_a_kind_of_letters_without_end_is_gone_through() -> None:
    assert fits(("w" * 4096,), tokens("w" * 4096), "general")
    assert not fits(("w" * 4095 + "x",), tokens("w" * 4096), "general")
    assert tokens("\x00 \u202e ((( [[[ ***") == []
