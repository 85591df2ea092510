"""From a sentence to facts: first words are hints, nothing is guessed, nothing is changed, nothing makes it fall over."""

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.people import Person
from bot.reading import Reading, Sent, read
from bot.reading.words import content_free, first_word, without_prefix
from tests.bot.cast import AMELIA, ANA, DALE, KAI, NOW, PRIYA, SCHOOL, SUE, THEO, TODAY, TOM


def reading(text: str, by: Person = ANA, hint: str | None = None) -> Reading:
    return read(Sent(text, by.id, NOW, TODAY), SCHOOL, hint)


@pytest.mark.parametrize(
    ("text", "kind", "body"),
    [
        ("log K phonics", "log", "K phonics"),
        ("Log: K phonics", "log", "K phonics"),
        ("LOG - K phonics", "log", "K phonics"),
        ("log, K phonics", "log", "K phonics"),
        ("log.K phonics", "log", "K phonics"),
        ("log\nK phonics", "log", "K phonics"),
        ("  note   K phonics  ", "log", "K phonics"),
        ("L: K phonics", "log", "K phonics"),
        ("l - K phonics", "log", "K phonics"),
        ("L–K phonics", "log", "K phonics"),
        ("inc 10.15 K fell", "incident", "10.15 K fell"),
        ("Incident: K fell", "incident", "K fell"),
        ("i: K fell", "incident", "K fell"),
        ("I - K fell", "incident", "K fell"),
        ('concern K said "no"', "concern", 'K said "no"'),
        ("Conc. K quiet", "concern", "K quiet"),
        ("worried about K", "concern", "about K"),
        ("CP: K", "concern", "K"),
        ("safeguarding K", "concern", "K"),
        ("concern", "concern", ""),
        ("#log K phonics", "log", "K phonics"),
        ("(inc) K fell", "incident", "K fell"),
        ("CONCERN!! K", "concern", "K"),
    ],
)
def test_a_first_word_says_what_it_is_and_is_no_part_of_the_words(text: str, kind: str, body: str) -> None:
    said = reading(text)
    assert (said.kind, said.body, said.hinted) == (kind, body, True)


@pytest.mark.parametrize(
    "text",
    ["I saw K read", "I", "l read", "K - phonics", "K: phonics", "logs of wood", "include K", "cps", "Logan"],
)
def test_a_word_that_only_begins_like_one_is_part_of_the_sentence(text: str) -> None:
    assert first_word(text) is None
    assert without_prefix("") == ""


def test_without_a_first_word_it_is_a_log_and_says_that_it_was_not_told() -> None:
    said = reading("K read a page by himself")
    assert (said.kind, said.type, said.hinted) == ("log", "general", False)
    assert said.why[0] == "kind log: no first word, so a log"


def test_a_button_is_a_hint_and_a_first_word_beats_it() -> None:
    assert reading("K fell", hint="incident").kind == "incident"
    assert reading("concern K fell", hint="incident").kind == "concern"
    assert reading("ok", hint="concern").kind == "concern"
    assert reading("K fell", hint="incident").why[0] == "kind incident: the button"


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "OK!",
        "Thanks",
        "thank you :)",
        "hi",
        "k",
        "yes",
        "👍",
        "...",
        "",
        "  \n",
        "123",
        "10.45",
        "test",
    ],
)
def test_a_greeting_or_an_answer_holds_nothing_to_record(text: str) -> None:
    assert content_free(text)
    said = reading(text)
    assert (said.kind, said.type) == (None, None)


@pytest.mark.parametrize("text", ["ok he read", "K ok", "no hitting today", "yes!! a whole page", "é", "hi5"])
def test_a_word_more_is_something_to_record(text: str) -> None:
    assert not content_free(text)
    assert reading(text).kind == "log"


def test_the_pupil_the_time_and_where_they_come_from_are_told() -> None:
    said = reading("log K phonics 9.40, 8/10 on his own")
    assert said.who.pupil == KAI
    assert (f"{said.when.at:%H:%M}", said.when.precision, said.when.words) == ("09:40", "exact", "9.40")
    assert said.why == ("kind log: its first word", "pupil KB: named", "time exact: '9.40'")


def test_the_first_word_is_not_looked_at_for_a_name() -> None:
    assert reading("L: read", by=PRIYA).who.pupil is None
    assert reading("read", by=PRIYA).why[1:] == ("pupil open: nobody named", "time sent: none said")


def test_who_supports_nobody_today_may_name_anyone() -> None:
    assert reading("Amelia fell", by=TOM).who.pupil == AMELIA
    assert reading("she fell", by=TOM).who.choices == ()
    assert reading("fell over", by=SUE).who.pupil == THEO


def test_a_pupil_who_left_is_not_meant() -> None:
    left = replace(THEO, ends=TODAY.replace(day=1))
    school = replace(SCHOOL, pupils=(KAI, left))
    assert not read(Sent("Theo fell", DALE.id, NOW, TODAY), school).who.named


ODD = st.text(st.characters(codec=None, exclude_categories=()), max_size=80)
WORDS = st.sampled_from(
    ["log ", "inc: ", "concern – ", "K", "9.40", "1.15-1.30", "8/10", "AR", "\x00", "\ud83d", "\u202e"]
)


@given(
    text=st.one_of(ODD, st.lists(st.one_of(ODD, WORDS), max_size=8).map("".join)),
    by=st.sampled_from((ANA, PRIYA, TOM)),
)
@example(text="\x00", by=ANA)
@example(text="log \ud800\udfff lone", by=ANA)
@example(text="\u202econcern\u202c \u2066K\u2069", by=ANA)
@example(text="inc " + "9.40 K " * 585, by=PRIYA)
@example(text="9" * 4096, by=ANA)
@example(text="K's" * 1365, by=ANA)
@example(text=" " * 4096, by=ANA)
@example(text="a" * 4096, by=PRIYA)
@example(text="٩.٤٠ ９.４０ 9.4०", by=ANA)
@settings(max_examples=300, deadline=None, derandomize=True, database=None)
def test_no_text_makes_it_fall_over_and_none_is_changed(text: str, by: Person) -> None:
    said = reading(text, by)
    assert text.strip().endswith(said.body)
    assert said.body == text.strip() or first_word(text)
    assert said.when.words in text
    assert (said.who.pupil is None) or said.who.choices == ()
