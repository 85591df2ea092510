"""Documents in a chat: each has a caption that fits, a name every phone can keep, and no pupil."""

import pytest

from handlers.papers import PAPERS, file_name
from playground.chats import MOST_CAPTION
from prompts import plain, speak
from tests.prompts.facts import FACTS


@pytest.mark.parametrize("name", PAPERS)
def test_a_caption_is_a_template_and_fits_above_a_file(name: str) -> None:
    for facts in FACTS[PAPERS[name].caption]:
        assert 0 < len(plain(speak(PAPERS[name].caption, facts).text)) <= MOST_CAPTION // 4


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Duty rota, week of 23 Nov.pdf", "Duty rota, week of 23 Nov.pdf"),
        ("Training of Zoë O'Mara – 2026.pdf", "Training of Zoë O'Mara – 2026.pdf"),
        ('a"b\\c/../d.pdf', "a-b-c-..-d.pdf"),
        ("one\r\nContent-Type: x\x00\u202e.pdf", "oneContent-Type- x.pdf"),
        ("x" * 300 + ".pdf", "x" * 60 + ".pdf"),
        (".pdf", "paper.pdf"),
        ("half \ud800.pdf", "half.pdf"),
    ],
)
def test_a_file_has_a_name_that_every_phone_can_keep(typed: str, kept: str) -> None:
    assert file_name(typed) == kept
