"""Colleagues in a concern: kept out of it, told, there – or somebody it may be about."""

from datetime import date

import pytest

from bot.reading.kept_out import kept_out, maybe_about
from bot.reading.lexicon import VOCABULARY
from bot.reading.names import Named, mark
from bot.reading.text import words_of
from tests.bot.cast import SCHOOL


def named(message: str) -> Named:
    words = words_of(message, SCHOOL.shorthand)
    return mark(words, SCHOOL.roll(date(2026, 11, 23)), (), VOCABULARY)


@pytest.mark.parametrize(
    ("message", "who"),
    [
        ("K said his dad hit him. pls dont tell Mrs Dale", "Mrs Dale"),
        ("dont want Ms Grant to know about this but K has bruises", "Ms Grant"),
        ("please keep Mr Osei out of this, K said his mum hits him", "Mr Osei"),
        ("K has marks on his arm, sending this without Mrs Patel knowing", "Mrs Patel"),
    ],
)
def test_whom_the_writer_wants_kept_out(message: str, who: str) -> None:
    assert [one.display for one in kept_out(named(message))] == [who]
    assert maybe_about(named(message)) == ()


@pytest.mark.parametrize(
    "message",
    [
        "K told me his dad hits him, told Mrs Dale",
        "K has a bruise, Mr Hughes saw it too",
        "K hungry again. Mrs Patel knows",
        "he said to Mrs Patel that his uncle touches him",
        "spoke to Mr Osei already about K and his dad",
        "K said his dad hit him",
    ],
)
def test_who_was_told_or_there_is_not_asked_about(message: str) -> None:
    assert kept_out(named(message)) == ()
    assert maybe_about(named(message)) == ()


@pytest.mark.parametrize(
    ("message", "who"),
    [
        ("K flinched when Mr Hughes walked past", "Mr Hughes"),
        ("K said he is scared of Mr Hughes", "Mr Hughes"),
        ("not sure about Mr Osei and how he is with the girls", "Mr Osei"),
    ],
)
def test_who_else_is_named_may_be_whom_it_is_about(message: str, who: str) -> None:
    assert [one.display for one in maybe_about(named(message))] == [who]
