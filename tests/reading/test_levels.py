"""Levels of prompts: understood however they are written, counted, put into the school's order; never guessed."""

import pytest

from bot.reading.levels import LEVELS, levels, tally


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        ("8/10 indep, 2 w vp", {"indep": 8, "vp": 2}),
        ("gp x3", {"gp": 3}),
        ("hoh x1", {"hoh": 1}),
        ("4/5 hoh x1", {"hoh": 1}),
        ("3 vp 1 pp", {"vp": 3, "pp": 1}),
        ("8i 2v", {"indep": 8, "vp": 2}),
        ("3 i, 2 v, 1 g, 1 m", {"indep": 3, "vp": 2, "gp": 1, "m": 1}),
        ("vp2, gp1", {"vp": 2, "gp": 1}),
        ("x2 vp", {"vp": 2}),
        ("two verbal prompts", {"vp": 2}),
        ("dv x2, 1 iv", {"vp": 3}),
        ("hand over hand", {"hoh": None}),
        ("with gesture", {"gp": None}),
        ("2 gestures", {"gp": 2}),
        ("w a model", {"m": None}),
        ("mod x2", {"m": 2}),
        ("partial physical prompt, full physical x2", {"pp": None, "fp": 2}),
        ("no prompts", {"indep": None}),
        ("6 on his own, 2 vp", {"indep": 6, "vp": 2}),
        ("hoh, 2 hoh", {"hoh": 2}),
        ("vp x2, hoh", {"vp": 2, "hoh": None}),
        ("0 vp", {}),
        ("", {}),
    ],
)
def test_the_levels_in_the_words_of_a_prompt(said: str, counted: dict[str, int | None]) -> None:
    assert tally(said) == counted


@pytest.mark.parametrize("said", ["physical prompt x2", "2 vp, physical prompt", "8/10", "visual prompt, vp"])
def test_half_understood_is_not_counted(said: str) -> None:
    assert tally(said) == {}


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        ("8/10 indep, 2 with a prompt", {"lightest": "indep"}),
        ("2 with a prompt", {}),
        ("2 vp, 1 with a prompt", {}),
        ("indep, physical prompt", {}),
    ],
)
def test_beside_a_prompt_of_no_kind_only_what_was_done_alone_is_sure(
    said: str, facts: dict[str, str]
) -> None:
    assert levels(said, "8/10", LEVELS) == facts


def test_the_order_is_the_schools() -> None:
    gesture_first = ("indep", "gp", "vp", "m", "pp", "fp", "hoh")
    assert levels("2 vp, gp x3", "", LEVELS) == {"levels": "vp 2, gp 3", "lightest": "vp"}
    assert levels("2 vp, gp x3", "", gesture_first) == {"levels": "gp 3, vp 2", "lightest": "gp"}


@pytest.mark.parametrize(
    ("said", "score", "words"),
    [
        ("indep, 2 w vp", "8/10", "indep 8, vp 2"),
        ("indep, 2 w vp", "7/10", "indep, vp 2"),
        ("indep, 2 w vp", "8/10, 4/5", "indep, vp 2"),
        ("indep, vp", "8/10", "indep, vp"),
        ("indep", "8/10", "indep"),
        ("2 vp", "8/10", "vp 2"),
    ],
)
def test_a_score_gives_the_number_it_leaves_no_doubt_of(said: str, score: str, words: str) -> None:
    assert levels(said, score, LEVELS)["levels"] == words


def test_no_level_is_no_fact() -> None:
    assert levels("", "8/10", LEVELS) == {}
    assert levels("physical prompt", "", LEVELS) == {}
