"""Every pair of colours on paper and in pictures can be told apart by whoever sees little."""

import re

import pytest

from prompts import HERE
from tests.colours import AA_SHAPES, AA_TEXT, colour, contrast

WHITE, SHADE = "#ffffff", "#ececec"
NAMED = re.compile(r"#[0-9a-fA-F]{6}\b")
CHART = HERE / "charts" / "week.json"
CELLS = ("#f1f1f1", "#56b4e9")
"""The ground of a number in the picture, from none right to all right; a week without a score is white."""
TEXTS = {(ink, WHITE) for ink in ("#1a1a1a", "#4a4a4a")} | {("#1a1a1a", cell) for cell in CELLS}
EDGES = {("#0072b2", "#d0d0d0"), ("#0072b2", WHITE), ("#8a8a8a", WHITE)}
"""A bar on the bar of what was planned, which is paler than an edge may be and so has one."""


def colours(text: str) -> set[str]:
    return {one.lower() for one in NAMED.findall(text)}


PAPER = {one.name: colours(one.read_text()) for one in (HERE / "documents").glob("*.*")}


def test_the_scale_is_that_of_the_guidelines() -> None:
    black, white = colour("#000"), colour("#ffffff")
    assert round(contrast(black, white), 1) == 21.0
    assert round(contrast(colour("#767676"), white), 2) == 4.54
    assert colour("#00000080", (255, 255, 255)) == pytest.approx((127, 127, 127), abs=1)


@pytest.mark.parametrize("file", sorted(name for name, used in PAPER.items() if used))
def test_words_and_lines_on_paper_stand_out_from_white_and_from_the_shade_of_a_heading(file: str) -> None:
    used = PAPER[file]
    for ground in used & {WHITE, SHADE} | {WHITE}:
        for ink in used - {WHITE, SHADE}:
            assert contrast(colour(ink), colour(ground)) >= AA_TEXT, (ink, ground)


def test_words_and_bars_of_the_picture_stand_out_from_what_is_behind_them() -> None:
    for ink, ground in TEXTS:
        assert contrast(colour(ink), colour(ground)) >= AA_TEXT, (ink, ground)
    for ink, ground in EDGES:
        assert contrast(colour(ink), colour(ground)) >= AA_SHAPES, (ink, ground)
    assert colours(CHART.read_text()) == {one for pair in TEXTS | EDGES for one in pair}
