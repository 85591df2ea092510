"""Cover of a pupil arranged in a message: one colleague, one pupil, one day; a note of what happened is none."""

from datetime import date

import pytest

from bot.reading.cover_words import cover_of
from tests.reading import cover_cases
from tests.reading.labelled import messages
from tests.reading.wishes_told import cover_told, with_rota

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(("message", "told"), [*cover_cases.COVERS, *cover_cases.MORE, *cover_cases.FURTHER])
def test_cover_is_read_as_it_was_meant(message: str, told: str) -> None:
    assert cover_told(cover_of(message, with_rota(), TODAY)) == told


@pytest.mark.parametrize(
    "message", [*cover_cases.DECOYS, *cover_cases.MORE_DECOYS, *cover_cases.FURTHER_DECOYS]
)
def test_what_only_sounds_like_cover_is_none(message: str) -> None:
    assert cover_of(message, with_rota(), TODAY) is None


def test_no_labelled_message_arranges_cover() -> None:
    said = [one["msg"] for name in ("examples", "unseen", "decoys") for one in messages(name)]
    assert len(said) > 600
    assert not [one for one in said if cover_of(one, with_rota(), TODAY)]
