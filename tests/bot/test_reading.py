"""From a sentence to facts: first words are hints, nothing is guessed, nothing is changed, nothing makes it fall over."""

from dataclasses import replace

import pytest

from bot.people import Person
from bot.reading import Part, Reading, Sent, body_of, read
from bot.reading.words import content_free, first_word, without_prefix
from tests.bot.cast import AMELIA, ANA, DALE, KAI, NOW, PRIYA, SCHOOL, SUE, THEO, TODAY, TOM


def reading(text: str, by: Person = ANA, hint: str | None = None) -> Reading:
    return read(Sent(text, by.id, NOW, TODAY), SCHOOL, hint)


def part(text: str, by: Person = ANA, hint: str | None = None) -> Part:
    """Return the only part of a message."""
    (only,) = reading(text, by, hint).parts
    return only


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
    said = part(text)
    assert (said.kind, said.body, said.text) == (kind, body, text)
    assert reading(text).hinted


@pytest.mark.parametrize(
    "text",
    ["I saw K read", "I", "l read", "K - phonics", "K: phonics", "logs of wood", "include K", "cps", "Logan"],
)
def test_a_word_that_only_begins_like_one_is_part_of_the_sentence(text: str) -> None:
    assert first_word(text) is None
    assert without_prefix("") == ""


def test_without_a_first_word_the_words_decide() -> None:
    said = part("K read a page by himself")
    assert (said.kind, said.type, reading("K read a page by himself").hinted) == ("log", "learning", False)


def test_a_first_word_is_a_hint_and_never_a_veto() -> None:
    assert part("log K bit me on the arm").kind == "incident"
    assert part("log his dad hit him with a belt").kind == "concern"
    assert part("inc K was fine today").kind == "incident", "where the words leave it open, it decides"


def test_a_button_is_a_hint_and_a_first_word_beats_it() -> None:
    assert part("K was fine", hint="incident").kind == "incident"
    assert part("concern K was fine", hint="incident").kind == "concern"
    assert part("ok", hint="concern").kind == "concern"


@pytest.mark.parametrize("text", ["hi", "...", "", "  \n", "123", "10.45", "test"])
def test_a_greeting_holds_nothing_to_record(text: str) -> None:
    assert content_free(text)
    assert part(text).kind == "unknown"


@pytest.mark.parametrize("text", ["ok", "OK!", "Thanks", "seen", "👍", "on my way", "k ta seen", "will do x"])
def test_an_answer_to_a_reminder_is_one(text: str) -> None:
    said = part(text)
    assert (said.kind, said.type, said.who.nobody) == ("duty", "ack", True)


@pytest.mark.parametrize("text", ["ok he read", "K ok", "no hitting today", "yes!! a whole page"])
def test_a_word_more_is_something_to_record(text: str) -> None:
    assert not content_free(text)
    assert part(text).kind in {"log", "incident"}


def test_the_pupil_the_time_and_where_they_come_from_are_told() -> None:
    said = part("log K phonics 9.40, 8/10 on his own")
    assert said.when is not None
    assert said.who.pupil == KAI
    assert (f"{said.when.at:%H:%M}", said.when.precision, said.when.words) == ("09:40", "exact", "9.40")
    assert said.why[-2:] == ("pupil KB: named", "time exact: '9.40'")
    assert any("phonics" in one for one in said.why)


def test_the_first_word_is_not_looked_at_for_a_name() -> None:
    assert part("L: read a page", by=PRIYA).who.pupil is None
    assert part("read a page", by=PRIYA).why[-2:] == ("pupil open: not named", "time sent: ''")


def test_who_supports_nobody_today_may_name_anyone() -> None:
    assert part("Amelia fell", by=TOM).who.pupil == AMELIA
    assert part("she fell", by=TOM).who.choices == ()
    assert part("fell over", by=SUE).who.pupil == THEO


def test_a_pupil_who_left_is_not_meant() -> None:
    left = replace(THEO, ends=TODAY.replace(day=1))
    school = replace(SCHOOL, pupils=(KAI, left))
    assert not read(Sent("Theo fell", DALE.id, NOW, TODAY), school).parts[0].who.named


def test_a_school_adds_its_own_shorthand() -> None:
    school = replace(SCHOOL, settings={"shorthand": "zz = seizure"})
    said = read(Sent("K had a zz 10.05 lasted 2 mins, ok now", ANA.id, NOW, TODAY), school).parts[0]
    assert (said.kind, said.type) == ("incident", "medical")
    assert body_of("log K had a zz") == "K had a zz", "what is stored stays as it was typed"
