"""The rules for wording, executed: one short question, plain British words, nobody judged, people before the bot."""

import re
from collections.abc import Iterator

import pytest

from prompts import HERE, plain, speak
from tests.prompts.facts import FACES, FACTS, Facts
from tests.prompts.facts_concerns import CONCERN

EVERY_TEMPLATE = pytest.mark.parametrize("template", FACTS)
TO_PHONES = [face for face in FACES if not face[0].startswith("workbook/")]

EMOJI = re.compile(r"[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]")
JUDGING = re.compile(
    r"naughty|tantrum|kick\w* off|violent|attention.seeking|aggressive|bad (?:boy|girl)|manipulative|meltdown",
    re.IGNORECASE,
)
COMMANDING = re.compile(
    r"must report|legally|as per policy|you failed|you should have|within 24 h(?!ours and work)",
    re.IGNORECASE,
)
LEADING = re.compile(r"did (?:someone|anyone|he|she|they|dad|mum)|who hit|why did|abuse", re.IGNORECASE)
AMERICAN = re.compile(
    r"\b(?:color|behavior|center|favorite|gray|mom|math|fall term|cell ?phone|check(?:mark|box)|grade|recess|"
    r"principal|licens(?:e|ed) plate|labor|honor|traveling|canceled|enrollment|learned to|gotten|\w{3,}iz(?:e|es|ed|ing|ation))\b",
    re.IGNORECASE,
)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a message; a line ends one too."""
    for found in re.findall(r"[^.!?\n]*(?:\.(?=\d)[^.!?\n]*)*[.!?]?", text):
        if found.strip():
            yield found.strip()


def said(template: str, facts: Facts) -> str:
    return plain(speak(template, facts).text)


def typed(template: str) -> str:
    """The words of a template as its author typed them, every branch of it."""
    return (HERE / f"{template}.j2").read_text()


@EVERY_TEMPLATE
def test_no_emoji_anywhere(template: str) -> None:
    assert EMOJI.findall(typed(template)) == []


@pytest.mark.parametrize(("template", "facts"), TO_PHONES)
def test_a_question_has_at_most_fifteen_words(template: str, facts: Facts) -> None:
    questions = [one for one in sentences(said(template, facts)) if one.endswith("?")]
    assert [one for one in questions if len(one.split()) > 15] == []
    assert len(questions) <= 1


@pytest.mark.parametrize(("template", "facts"), TO_PHONES)
def test_no_sentence_is_too_long_for_tired_eyes(template: str, facts: Facts) -> None:
    assert [one for one in sentences(said(template, facts)) if len(one.split()) > 20] == []


@EVERY_TEMPLATE
def test_nobody_is_judged_commanded_or_led(template: str) -> None:
    text = typed(template)
    assert [found for rule in (JUDGING, COMMANDING, LEADING) for found in rule.findall(text)] == []


@EVERY_TEMPLATE
def test_the_spelling_is_british(template: str) -> None:
    assert AMERICAN.findall(typed(template)) == []


def test_the_lists_catch_what_they_are_for() -> None:
    assert AMERICAN.findall("his behavior was organized, color, at the center of Math") == [
        "behavior",
        "organized",
        "color",
        "center",
        "Math",
    ]
    assert AMERICAN.findall("behaviour, organised, colour, centre, maths, size, prize, programme") == []
    assert JUDGING.search("he kicked off")
    assert LEADING.search("Did someone hit him?")
    assert EMOJI.search("👍")
    assert list(sentences("Type a time, like 10.45. What did you see? One\nline")) == [
        "Type a time, like 10.45.",
        "What did you see?",
        "One",
        "line",
    ]


def card(**answers: object) -> str:
    return said("replies/concern", CONCERN | answers)


def test_a_concern_asks_danger_first_then_whether_the_dsl_was_told_and_then_stops() -> None:
    asked = [card(), card(danger="no"), card(danger="no", told="yes")]
    questions = [[one for one in sentences(text) if one.endswith("?")] for text in asked]
    assert questions == [["Is anyone in danger now?"], ["Have you told Mrs Dale face to face?"], []]


@pytest.mark.parametrize("danger", ["yes", "no", "unsure"])
@pytest.mark.parametrize("told", ["yes", "no"])
@pytest.mark.parametrize("called", ["Mrs Dale", ""])
def test_the_last_card_of_a_concern_says_what_happens_next_and_to_ask_the_child_nothing(
    danger: str, told: str, called: str
) -> None:
    text = card(danger=danger, told=told, called=called)
    assert text.endswith("Please don't ask the child anything more.")
    assert ("I am calling Mrs Dale." in text) == bool(called)
    assert ("I cannot reach anyone. Go to Mrs Dale" in text) == (not called)


@pytest.mark.parametrize(
    "answers", [{"danger": "yes"}, {"danger": "yes", "told": "no"}, {"danger": "yes", "called": ""}]
)
def test_in_danger_the_number_to_ring_comes_before_everything(answers: Facts) -> None:
    assert card(**answers).startswith("Ring 999 now if a child is in danger.")


@pytest.mark.parametrize(
    "template",
    ["replies/saved", "replies/concern", "replies/words_added", "questions/which_pupil", "pushes/doorbell"],
)
def test_whatever_was_stored_is_told_with_its_reference(template: str) -> None:
    assert all(facts["ref"] in said(template, facts) for facts in FACTS[template])


@pytest.mark.parametrize("template", ["replies/not_stored", "replies/linked", "pushes/nobody_has_it"])
def test_where_the_bot_cannot_help_it_sends_people_to_people(template: str) -> None:
    assert re.search(r"tell a person|in person", said(template, FACTS[template][0]))
