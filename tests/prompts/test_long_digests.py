"""However many and however long the notes, every page of a digest is a message Telegram takes, and none is cut."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.digests import Digest, Line, PupilPart, pages
from bot.schedule import on
from handlers.digest_pages import opened
from prompts import plain, speak
from tests.bot.cast import SCHOOL, TODAY
from tests.prompts import telegram_html

ONE = next(one for one in on(SCHOOL, TODAY) if one.kind == "teacher_digest")
LONG_NAME = "Mrs Featherstonehaugh-Cholmondeley of Marjoribanks"
MARKS = ["<b>", "&amp;", "</b>", "w", " ", "{{ 7 * 7 }}", "\u202e", "é", "👍"]

WORDS = st.one_of(
    st.integers(1, 40).map("w".__mul__),
    st.integers(2900, 4096).map("w".__mul__),
    st.lists(st.sampled_from(MARKS), min_size=1, max_size=900).map(lambda parts: "".join(parts)[:4096]),
)
LINE = st.builds(
    Line,
    at=st.sampled_from(["09:40", "Fri 20 Nov 10:42"]),
    kind=st.sampled_from(["log", "incident"]),
    words=WORDS,
    by=st.sampled_from(["", "Ana", LONG_NAME]),
)


def digest_of(*parts: PupilPart) -> Digest:
    return Digest(sum(len(part.lines) for part in parts), 0, parts)


def read(digest: Digest) -> list[str]:
    """Every page as it leaves, each one accepted by Telegram."""
    found = []
    for number in range(1, len(pages(digest)) + 1):
        spoken = speak("digests/pupils", opened(digest, ONE, number))
        assert telegram_html.read(spoken.text)[1] == []
        found.append(plain(spoken.text))
        assert 1 <= len(found[-1]) <= telegram_html.LONGEST
    return found


def letters(text: str) -> str:
    return "".join(text.split())


@given(groups=st.lists(st.lists(LINE, min_size=1, max_size=70), max_size=3))
@settings(max_examples=40, deadline=None, derandomize=True, database=None)
def test_every_page_is_short_enough_and_shows_its_lines_whole(groups: Sequence[list[Line]]) -> None:
    parts = [PupilPart(f"P{number}", tuple(lines)) for number, lines in enumerate(groups)]
    shown = [letters(page) for page in read(digest_of(*parts))]
    cut = pages(digest_of(*parts))
    for page, text in zip(cut, shown, strict=True):
        assert all(letters(line.words) in text for part in page for line in part.lines)


@pytest.mark.parametrize(
    ("line", "times"),
    [
        (Line("Fri 20 Nov 10:42", "incident", "w", LONG_NAME), 120),
        (Line("Fri 20 Nov 10:42", "incident", "w" * 4096, LONG_NAME), 12),
        (Line("Fri 20 Nov 10:42", "incident", "&<>" * 1365, LONG_NAME), 12),
        (Line("09:40", "log", "w" * 3000, ""), 12),
        (Line("09:40", "log", "w" * 3001, ""), 12),
    ],
    ids=["one letter", "as long as can be", "all escaped", "just a page", "one more than a page"],
)
@pytest.mark.parametrize("pupils", [1, 12])
def test_many_lines_are_all_there(line: Line, times: int, pupils: int) -> None:
    parts = [PupilPart(f"PUPIL-{number}", (line,) * (times // pupils)) for number in range(pupils)]
    everything = letters("".join(read(digest_of(*parts))))
    assert sum(len(part.lines) for page in pages(digest_of(*parts)) for part in page) >= times
    assert everything.count(line.words[-1] + (f"({letters(LONG_NAME)})" if line.by else "")) >= times


def test_pages_are_turned_by_buttons_and_a_page_that_is_not_there_is_the_nearest() -> None:
    digest = digest_of(PupilPart("KB", (Line("09:40", "log", "w" * 9000, "Ana"),)))
    turned = {
        number: [
            button.label
            for row in speak("digests/pupils", opened(digest, ONE, number)).rows
            for button in row
        ]
        for number in (-5, 0, 1, 2, 3, 99)
    }
    first, middle, last = ["More"], ["Earlier", "More"], ["Earlier"]
    assert turned == {-5: first, 0: first, 1: first, 2: middle, 3: last, 99: last}


def test_a_digest_of_a_day_is_named_by_it_and_of_a_week_by_its_last_day() -> None:
    week = replace(ONE, kind="senco_digest")
    assert [opened(digest_of(), one, 1)["title"] for one in (ONE, week)] == [
        "Mon 23 Nov",
        "Week to Mon 23 Nov",
    ]
