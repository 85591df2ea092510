"""Every template with ordinary and with hostile facts: what Telegram accepts, whole, and nobody's words as markup."""

import pytest
from jinja2 import UndefinedError

from handlers.buttons import ACTIONS
from prompts import CALLBACK_BYTES, Button, Spoken, plain, speak
from tests.house import tree
from tests.prompts import telegram_html
from tests.prompts.facts import FACE_IDS, FACES, FACTS, Facts, wanted
from tests.prompts.places import keys, put, texts, value_at, without

EVERY_FACE = pytest.mark.parametrize(("template", "facts"), FACES, ids=FACE_IDS)
EVERY_TEMPLATE = pytest.mark.parametrize("template", FACTS)
MARK = "Zq7Zq"
HOSTILE = {
    "a tag": "<b>",
    "a link": "</b><a href='tg://user?id=1'>here</a>",
    "a tag that is allowed nowhere": "<script>alert(1)</script>",
    "half a tag": "<b x=",
    "jinja": "{{7*7}}{% raise %}{# #}",
    "entities": "&amp; & &lt;b&gt; &nbsp; &#60;",
    "quotes": "\"'`",
    "very long": "w" * 4096,
    "the other direction": "\u202egnirts\u202c \u2066\u2069",
    "a zero": "nul\x00nul",
    "many lines": "one\ntwo\r\n\n\n\nthree\u2028four\x0bfive",
    "an emoji": "👩🏽‍🏫",
}


CARRIED = {"code", "staff", "ref", "day", "kind", "duty_id", "cover", "invitation", "key", "part", "scope"}
"""Facts that buttons carry: ids and codes, never as long as a name."""
HANGING = (" .", " ,", ",.", "..", "()", "  ", "\n\n\n", "None", ": .", "· ·")


def spaces(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def labels(spoken: Spoken) -> list[str]:
    return [button.label for button in buttons(spoken)]


def buttons(spoken: Spoken) -> list[Button]:
    return [button for row in spoken.rows for button in row]


def test_every_template_has_its_facts_here() -> None:
    said = [one for one in tree.templates() if one.endswith(".j2")]
    assert sorted(f"{template}.j2" for template in FACTS) == said


@EVERY_FACE
def test_a_template_is_given_what_it_asks_for_and_nothing_else(template: str, facts: Facts) -> None:
    assert set(facts) == wanted(template)


@EVERY_TEMPLATE
def test_a_missing_fact_is_an_error(template: str) -> None:
    faces = FACTS[template]
    unnoticed = [
        path
        for path in keys(faces[0])
        if not any(fails(template, without(face, path)) for face in faces if path in keys(face))
    ]
    assert unnoticed == []


def fails(template: str, facts: Facts) -> bool:
    try:
        speak(template, facts)
    except UndefinedError:
        return True
    return False


@EVERY_FACE
def test_what_is_said_is_what_telegram_accepts(template: str, facts: Facts) -> None:
    spoken = speak(template, facts)
    _, complaints = telegram_html.read(spoken.text)
    assert complaints == []
    assert 1 <= len(plain(spoken.text)) <= telegram_html.LONGEST
    for button in buttons(spoken):
        assert 1 <= len(button.data.encode()) <= CALLBACK_BYTES
        assert 1 <= len(button.label) <= 40
        assert button.style in {None, "primary", "success", "danger"}


@EVERY_FACE
def test_every_button_leads_somewhere(template: str, facts: Facts) -> None:
    actions = {button.data.partition(":")[0] for button in buttons(speak(template, facts))}
    assert actions <= {*ACTIONS, "link"}


@EVERY_FACE
def test_nothing_is_left_hanging_where_a_fact_is_empty(template: str, facts: Facts) -> None:
    text = plain(speak(template, facts).text).replace("...", "…").replace("\n  ", "\n")
    assert not [bad for bad in HANGING if bad in text]
    assert text == text.strip()


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
@EVERY_FACE
def test_hostile_words_come_out_as_they_are(template: str, facts: Facts, hostile: str) -> None:
    for path in texts(facts):
        marked = speak(template, put(facts, path, MARK))
        if MARK in plain(marked.text) or MARK in " ".join(labels(marked)):
            comes_out(template, marked, put(facts, path, hostile), hostile)


def comes_out(template: str, marked: Spoken, facts: Facts, hostile: str) -> None:
    """Hold a rendering with hostile words against the one with a harmless mark in the same place."""
    try:
        spoken = speak(template, facts)
    except ValueError as refused:  # what a button sends back is ours: a code, a reference, a day
        assert str(refused).startswith("callback data must be 1 to 64 bytes")  # noqa: PT017
        return
    assert spaces(plain(spoken.text)) == spaces(plain(marked.text).replace(MARK, hostile))
    assert labels(spoken) == [label.replace(MARK, hostile) for label in labels(marked)]
    assert telegram_html.read(spoken.text) == telegram_html.read(marked.text)


@EVERY_FACE
def test_long_names_do_not_make_a_message_too_long(template: str, facts: Facts) -> None:
    for path in texts(facts):
        if path[-1] not in CARRIED and path[0] not in {"swaps", "topics"}:
            facts = put(facts, path, f"{value_at(facts, path)} {'n' * 100}")
    assert len(plain(speak(template, facts).text)) <= telegram_html.LONGEST


@pytest.mark.parametrize("template", [template for template in FACTS if template.startswith("toasts/")])
def test_a_toast_is_short_plain_and_has_no_buttons(template: str) -> None:
    for facts in FACTS[template]:
        spoken = speak(template, facts)
        assert spoken.rows == ()
        assert len(spoken.text) <= 200
        assert plain(spoken.text) == spoken.text


@pytest.mark.parametrize(
    ("code", "carried"), [("K" * 51, 64), ("K" * 52, 65), ("é" * 25, 63), ("é" * 26, 65)]
)
def test_a_button_carries_at_most_64_bytes(code: str, carried: int) -> None:
    facts = FACTS["questions/which_pupil"][0] | {"choices": [{"code": code, "group": ""}]}
    if carried <= CALLBACK_BYTES:
        assert buttons(speak("questions/which_pupil", facts))[0].data == f"who:L-7Q4K:3:{code}"
        return
    with pytest.raises(ValueError, match=f"1 to 64 bytes, not {carried}"):
        speak("questions/which_pupil", facts)


def test_what_telegram_would_refuse_is_noticed() -> None:
    bad = ("<h1>x</h1>", "<b>x", "x</b>", "<b><i>x</b></i>", "a & b", "&nbsp;", "<a href='x'>x</a>", "<br>")
    assert [text for text in bad if not telegram_html.read(text)[1]] == []
    assert telegram_html.read("<b>x</b> &amp; &#39;") == (["b"], [])
