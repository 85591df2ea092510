"""What is asked about a record: the flow its words call for, and no other."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from bot.kinds import type_of
from bot.questions import HEAD_BUMP, SEIZURE, wanted
from bot.reading.facts import facts
from bot.records import Record

NOW = datetime(2026, 11, 23, 11, tzinfo=UTC)


def _asked(type_: str, words: str) -> tuple[str, ...]:
    found = facts(words, type_of("incident", type_).fields)
    key = uuid4()
    return wanted(
        Record(
            key, key, "I-7Q4K", "incident", type_, key, key, NOW, "exact", NOW, NOW, words, words, facts=found
        )
    )


@pytest.mark.parametrize(
    "words",
    [
        "banged his head on the radiator",
        "bump to forehead",
        "cut on the head",
        "knocked heads with Theo",
        "hed bump",
    ],
)
def test_a_bump_to_the_head_is_looked_at_again(words: str) -> None:
    assert set(_asked("accident", words)) & set(HEAD_BUMP) >= {"check15", "check30", "check60"}


@pytest.mark.parametrize(
    "words",
    [
        "grazed knee, told the head",
        "grazed knee going head first down the slide",
        "cut lip, headteacher saw it",
    ],
)
def test_a_head_that_is_no_childs_is_none(words: str) -> None:
    assert not set(_asked("accident", words)) & {"check15", "check30", "check60"}


@pytest.mark.parametrize(
    "words", ["had a fit 2 mins", "seizure in hall", "is fitting", "another absence, vacant"]
)
def test_a_seizure_has_its_own_flow(words: str) -> None:
    assert set(_asked("medical", words)) <= set(SEIZURE)
    assert "rescue" in _asked("medical", words)


@pytest.mark.parametrize(
    "words", ["sick on his new outfit", "poorly but fitted in well", "sick, absence letter sent"]
)
def test_a_word_that_only_holds_a_fit_is_none(words: str) -> None:
    assert "rescue" not in _asked("medical", words)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("broken glass by gate, told office", False),
        ("broken glass by gate, told the head", False),
        ("broken glass by gate, Lin told", False),
        ("he told me he broke the glass", True),
        ("broke the glass, was told off", True),
    ],
)
def test_who_told_whom_counts_only_when_somebody_was_told_of_it(words: str, asked: bool) -> None:
    assert ("told" not in facts(words, type_of("incident", "damage").fields)) is asked


@pytest.mark.parametrize(
    ("words", "asked"),
    [("held his wrists 30 secs", True), ("wouldnt let go", True), ("held sat, let go when calm", False)],
)
def test_how_a_hold_ended_is_asked_when_the_words_do_not_say(words: str, asked: bool) -> None:
    assert ("ended" in _asked("restrictive", words)) is asked


@pytest.mark.parametrize(
    ("words", "asked"),
    [("banged his knee, ice, not told mum yet", True), ("banged his knee, ice, told mum", False)],
)
def test_that_a_parent_is_not_told_yet_is_not_that_one_is(words: str, asked: bool) -> None:
    assert ("parents" in _asked("accident", words)) is asked
