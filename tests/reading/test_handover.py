"""A log that is left for whoever has the pupil next says so; what only speaks of a handover does not."""

from datetime import datetime

import pytest

from bot.cli.reading import read_one
from tests.reading import handover_cases
from tests.reading.labelled import cast, messages
from tests.reading.wishes_told import reading

SENT = datetime(2026, 11, 23, 13, 0)  # noqa: DTZ001 - the wall clock of the school


@pytest.mark.parametrize(
    "message", [*handover_cases.HANDOVERS, *handover_cases.MORE, *handover_cases.FURTHER]
)
def test_words_for_whoever_is_next_are_a_log_that_says_so(message: str) -> None:
    (said,) = reading(message, "ta1", SENT).parts
    assert (said.kind, said.handover, said.who.pupil and said.who.pupil.code) == ("log", True, "KB")


@pytest.mark.parametrize(
    "message", [*handover_cases.DECOYS, *handover_cases.MORE_DECOYS, *handover_cases.FURTHER_DECOYS]
)
def test_what_only_speaks_of_a_handover_is_none(message: str) -> None:
    assert not any(one.handover for one in reading(message, "ta1", SENT).parts)


@pytest.mark.parametrize(("message", "kind"), handover_cases.NOT_THESE)
def test_a_worry_or_an_incident_stays_what_it_is(message: str, kind: str) -> None:
    parts = reading(message, "ta1", SENT).parts
    assert kind in {one.kind for one in parts}
    assert not any(one.handover for one in parts if one.kind == kind)


def test_no_labelled_message_is_a_handover_or_offers_a_duty() -> None:
    said = [
        one
        for name in ("examples", "unseen", "decoys")
        for each in messages(name)
        for one in read_one(each, cast())
    ]
    assert len(said) > 600
    assert not [one.text for one in said if one.handover or one.type == "offer"]
