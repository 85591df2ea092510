"""Deliberate bugs in the concern family: each is noticed by the rule or the test that is there for it."""

import random
from collections.abc import Iterator
from importlib import import_module

import pytest

from tests.bot import climbing_bugs, concern_bugs
from tests.bot.changed import changed, run
from tests.bot.climbing_bugs import EQUIVALENT
from tests.bot.concern_bugs import Bug

BUGS = concern_bugs.BUGS | climbing_bugs.BUGS

HISTORIES, EVENTS = 300, 40


def problems() -> Iterator[str]:
    """Live through random histories, the same ones each time, and say what is broken in them."""
    happenings, begun = (
        import_module("tests.bot.concern_events"),
        import_module("tests.bot.concern_history").begun,
    )
    names, chance = list(happenings.EVENTS), random.Random(2026)
    for _ in range(HISTORIES):
        history = begun(chance.randrange(6), chance.randrange(400))
        events = [(chance.choice(names), chance.randrange(65_536)) for _ in range(EVENTS)]
        yield from happenings.live(history, events)


def notices(found_by: str) -> bool:
    """Whether a rule is broken in some history, or a test fails."""
    if not found_by.startswith("test_"):
        return found_by in problems()
    file, name = found_by.split(".")
    try:
        run(getattr(import_module(f"tests.bot.{file}"), name))
    except AssertionError:
        return True
    return False


@pytest.mark.parametrize("bug", BUGS.values(), ids=BUGS)
def test_it_is_noticed_when(bug: Bug) -> None:
    with changed(bug.module, bug.old, bug.new):
        assert notices(bug.found_by), bug.found_by


@pytest.mark.parametrize("bug", [bug for bug, _ in EQUIVALENT.values()], ids=EQUIVALENT)
def test_it_makes_no_difference_that(bug: Bug) -> None:
    with changed(bug.module, bug.old, bug.new):
        assert list(problems()) == []


def test_the_program_as_it_is_breaks_nothing() -> None:
    with changed("climbing", "_NUDGES = (3, 10, 20)", "_NUDGES = (3, 10, 20)"):
        assert list(problems()) == []
        assert [
            by for by in {bug.found_by for bug in BUGS.values()} if by.startswith("test_") and notices(by)
        ] == []


def test_afterwards_everything_is_as_it_was() -> None:
    before = import_module("bot.climbing"), import_module("bot")
    with changed("climbing", "minutes=5", "minutes=6"):
        assert import_module("bot.climbing") is not before[0]
    after = import_module("bot.climbing"), import_module("bot")
    assert (after, after[1].climbing) == (before, before[0])
