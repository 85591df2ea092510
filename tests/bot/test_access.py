"""Every cell of the access table, walked both ways in every circumstance, and compared with what was agreed on paper."""

from collections.abc import Callable, Mapping

import pytest

from bot import people
from bot.access import Action, Grant, Reach, cells, grants
from bot.people import Answer, may
from tests.bot.circumstances import CIRCUMSTANCES, expected, staged
from tests.bot.paper import COLUMNS, OURS, WORDS, agreed, paper

AGREED = agreed()
EVERY_CELL = sorted(cells())


def disagreements(action: Action, role: str) -> list[str]:
    """Walk a cell: the circumstances in which `may()` says something else than was agreed."""
    found = []
    for number, here in enumerate(CIRCUMSTANCES):
        actor, thing, at = staged(role, number)
        said, right = may(actor, action, thing, at), expected(AGREED[action, role], here)
        if said is not right:
            found.append(f"{role}, {action}, {here.name}: {said} instead of {right}")
    return found


def answers(allowed: str) -> set[Answer]:
    return {expected(allowed, here) for here in CIRCUMSTANCES}


@pytest.mark.parametrize(("action", "role"), EVERY_CELL, ids=map(" of ".join, EVERY_CELL))
def test_a_cell_allows_what_was_agreed_and_nothing_else(action: Action, role: str) -> None:
    assert disagreements(action, role) == []


def test_the_table_has_a_cell_for_every_action_and_every_role() -> None:
    assert set(cells()) == {(action, role) for action in Action for role in people.Role}
    assert set(cells()) == set(AGREED)
    assert set(COLUMNS) == set(people.Role)


def test_the_table_says_what_the_paper_says() -> None:
    assert {cell: written(granted) for cell, granted in cells().items()} == AGREED


def test_where_the_program_differs_from_the_paper_it_really_does_and_says_why() -> None:
    same = [cell for cell, (allowed, _) in OURS.items() if WORDS.get(paper().get(cell, "")) == allowed]
    assert same == []
    assert all(reason for _, reason in OURS.values())


def test_every_right_is_seen_granted_and_refused() -> None:
    allowed = {cell: answers(words) for cell, words in AGREED.items()}
    granted = {cell for cell, found in allowed.items() if found & {Answer.YES, Answer.NUMBERS}}
    assert granted == {cell for cell, words in AGREED.items() if words != "-"}
    assert all(Answer.NO in found for found in allowed.values())
    assert all(Answer.STEP_UP in allowed[cell] for cell, words in AGREED.items() if "*" in words)
    assert all(Answer.SECOND in allowed[cell] for cell, words in AGREED.items() if words.endswith("2"))


WANTED = {
    "own": ("own", "somebody else's, besides"),
    "assigned": ("assigned", "no assignment, besides"),
    "other class": ("own class", "another class, besides"),
    "other school": ("everything at once", "other school"),
    "past assignment": ("the last assigned day", "a past assignment, besides"),
    "subject": ("somebody else is its subject", "subject"),
    "excluded": ("somebody else is kept out", "kept out by the reporter"),
    "inactive": ("the last day here", "left yesterday"),
    "no step-up": ("the step-up is almost over", "no step-up"),
}
"""What every cell has to be walked through (the policy's list): once so that it holds, once so that it does not."""


def test_every_relation_is_walked_both_ways() -> None:
    names = [here.name for here in CIRCUMSTANCES]
    assert len(set(names)) == len(names)
    assert {name for pair in WANTED.values() for name in pair} <= set(names)


@pytest.mark.parametrize("both", WANTED.values(), ids=WANTED)
def test_some_cell_answers_differently_when(both: tuple[str, str]) -> None:
    yes, no = (next(here for here in CIRCUMSTANCES if here.name == name) for name in both)
    assert [cell for cell, words in AGREED.items() if expected(words, yes) is not expected(words, no)]


def written(granted: tuple[Grant, ...]) -> str:
    """A cell the way the table writes it."""
    words = (f"{one.reach}{'*' * one.step_up}{'2' * one.two_people}" for one in granted)
    return ",".join(words) or "-"


# What somebody could get wrong in one cell of the table. Each has to be noticed by the walk above.
Wrong = Callable[[tuple[Grant, ...]], tuple[Grant, ...]]
WRONGS: Mapping[str, Wrong] = {
    "an allowed cell is emptied": lambda _: (),
    "an empty cell allows everything": lambda cell: cell or (Grant(Reach.ALL),),
    "an empty cell shows numbers": lambda cell: cell or (Grant(Reach.NUMBERS),),
    "an empty cell allows what is one's own": lambda cell: cell or (Grant(Reach.OWN),),
    "the first right reaches the whole school": lambda cell: tuple(
        Grant(Reach.ALL, one.step_up, one.two_people) for one in cell[:1]
    ),
    "the last right is lost": lambda cell: cell[:-1],
    "the first right is lost": lambda cell: cell[1:],
    "nobody asks for the code": lambda cell: tuple(Grant(one.reach, False, one.two_people) for one in cell),
    "nobody asks for a second person": lambda cell: tuple(Grant(one.reach, one.step_up) for one in cell),
    "the code is asked for": lambda cell: tuple(Grant(one.reach, True, one.two_people) for one in cell),
    "a second person is asked for": lambda cell: tuple(Grant(one.reach, one.step_up, True) for one in cell),
    "no limit of 30 days": lambda cell: tuple(
        Grant(Reach.ASSIGNED if one.reach is Reach.ASSIGNED_30 else one.reach, one.step_up, one.two_people)
        for one in cell
    ),
}


@pytest.mark.parametrize("wrong", WRONGS.values(), ids=WRONGS)
def test_the_walk_notices_when(wrong: Wrong, monkeypatch: pytest.MonkeyPatch) -> None:
    mutants = {cell: wrong(granted) for cell, granted in cells().items()}
    changed = [cell for cell in EVERY_CELL if mutants[cell] != grants(*cell) and not harmless(mutants[cell])]
    monkeypatch.setattr(people, "grants", lambda action, role: mutants[action, role])
    assert changed
    assert [cell for cell in changed if not disagreements(*cell)] == []


def harmless(granted: tuple[Grant, ...]) -> bool:
    """Numbers are given without code and second person: asking for them there changes nothing."""
    return any(one.reach is Reach.NUMBERS and (one.step_up or one.two_people) for one in granted)
