"""The levels of prompts as a school writes them: each once, in its own order, and nothing else."""

import pytest

from tests.bot.sheets import after, cells, whole, wrong

HELD = after(whole())


@pytest.mark.parametrize("value", ["indep gp vp m pp fp hoh", "Indep, GP, VP, m, pp, fp, HOH"])
def test_the_levels_stand_in_any_order(value: str) -> None:
    held = after(whole(school=[("key", "value"), ("prompt_levels", value)]))
    assert held.of("school")[0].values["value"] == "indep gp vp m pp fp hoh"


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("indep vp dv", "holds dv, which is no level; levels are indep, vp, gp, m, pp, fp, hoh"),
        ("indep vp gp m pp fp", "lacks hoh; write each once, least help first: indep vp gp m pp fp hoh"),
        ("indep vp gp m pp fp hoh vp", "holds a level twice; write each once, least help first"),
    ],
)
def test_anything_else_is_refused(value: str, says: str) -> None:
    [line] = wrong(cells(school=[("key", "value"), ("prompt_levels", value)]), HELD)
    assert line.startswith(f"school, row 2, value: {value} {says}")
