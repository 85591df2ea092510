"""What lights up on a phone that lies on a table: no push can name a pupil, because none is ever given one."""

import pytest
from jinja2 import nodes

from tests.prompts.facts import FACTS, tree_of, wanted

PUSHES = [template for template in FACTS if template.startswith("pushes/")]

# What may light up on a phone that lies on a table. None of it is a pupil's name, code or words.
ON_A_LOCK_SCREEN = {
    "ref": "the reference of a concern",
    "owner": "the safeguarder who has it",
    "reporter": "the member of staff who sent it, for the one who has it",
    "author": "the member of staff who wrote it",
    "type": "decides between sentences",
    "who": "whom to go to",
    "lead": "who was told about a duty",
    "name": "who cannot do a duty",
    "taken": "a time",
    "stored": "a time",
    "at": "a time",
    "opens": "a time",
    "course": "a course that every school has; what a school named itself is not said",
    "edition": "a month and a year",
    "count": "a number",
    "question": "one of a few fixed questions of fact",
    "by": "the safeguarder who wants to close it, or the colleague who left a note",
    "again": "decides between sentences",
    "off": "decides between sentences",
    "key": "carried by a button only",
    "level": "red, amber or green",
    "stage": "decides between sentences",
    "adult": "decides between sentences, to whoever reported it",
    "confirmed": "decides between sentences",
    "version": "carried by a button only",
    "lado": "a telephone number",
    "services": "a telephone number",
    "nspcc": "a telephone number",
    "since": "a time",
    "until": "a time",
    "lost_before": "a time",
    "duty": "time, session and zone",
    "duties": "time, session and zone, several times",
    "lines": "what is due of reviews, training and the like, no pupil",
    "topics": "what a button leads to",
    "part": "decides between sentences: which part of a review, nobody's name",
    "due": "a day",
    "meeting": "a day",
    "was": "a day",
    "today": "decides between sentences",
    "late": "decides between sentences",
    "appraisal": "decides between sentences, to the two whom it concerns",
    "place": "where a meeting is, as the SENCO wrote it",
    "cover": "carried by a button only",
    "swap": "time, session and zone, and the day",
    "swaps": "time, session and zone, several times",
    "absent": "who cannot do a duty",
    "has": "who does a duty instead",
    "mine": "decides between sentences",
    "kept": "decides between sentences",
    "looking": "decides between sentences",
    "later": "decides between sentences",
    "label": "time, session and zone of a duty",
    "asked": "a number",
    "minutes": "a number",
    "duty_id": "carried by a button only",
    "day": "carried by a button only",
    "kind": "carried by a button only: which digest",
    "answer": "decides between sentences",
    "weekly": "decides between sentences",
    "emergency": "a telephone number",
    "notes": "a number",
    "incidents": "a number",
    "pupils": "a number",
    "unplaced": "a number",
}
PERSONAL = {
    "pupil",
    "code",
    "words",
    "text",
    "child",
    "first_name",
    "last_name",
    "known_as",
    "choices",
    "group",
    "line",
}


@pytest.mark.parametrize("template", PUSHES)
def test_a_push_asks_for_nothing_that_could_be_about_a_pupil(template: str) -> None:
    assert wanted(template) <= set(ON_A_LOCK_SCREEN)
    assert not wanted(template) & PERSONAL


@pytest.mark.parametrize("template", PUSHES)
def test_a_push_looks_into_what_it_is_given_for_nothing_else_either(template: str) -> None:
    reaching = tree_of(template).find_all((nodes.Getitem, nodes.Include, nodes.Import, nodes.Extends))
    assert [type(node).__name__ for node in reaching] == []
    assert inside(template) <= set(ON_A_LOCK_SCREEN) - PERSONAL


def inside(template: str) -> set[str]:
    """The names by which a template looks into the things it is given."""
    return {node.attr for node in tree_of(template).find_all(nodes.Getattr)}


def test_every_fact_of_a_push_is_on_the_list_for_a_reason() -> None:
    used = {fact for template in PUSHES for fact in wanted(template) | inside(template)}
    assert used == set(ON_A_LOCK_SCREEN)


@pytest.mark.parametrize(
    "template",
    [
        template
        for template in FACTS
        if "concern" in template or "doorbell" in template or "nobody" in template
    ],
)
def test_nothing_about_a_concern_asks_for_its_words_or_its_pupil(template: str) -> None:
    assert not wanted(template) & (PERSONAL - {"choices"})
