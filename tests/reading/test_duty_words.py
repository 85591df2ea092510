"""What somebody wants who writes about a duty: which, when, who is asked, what is given in return."""

from dataclasses import fields
from datetime import datetime

import pytest

from bot.reading import Reading
from bot.reading.duty_words import DutyWish, wish, wish_of
from tests.reading import duty_cases, further_duty_cases
from tests.reading.wishes_told import reading, wish_told, with_rota

SENT = datetime(2026, 11, 23, 8, 5)  # noqa: DTZ001 - the wall clock of the school


@pytest.mark.parametrize(
    ("message", "told"),
    [
        *duty_cases.CANT,
        *duty_cases.SWAP,
        *duty_cases.LATE,
        *duty_cases.ACK,
        *duty_cases.OFFER,
        *further_duty_cases.MORE,
        *further_duty_cases.FURTHER,
    ],
)
def test_a_wish_is_read_as_it_was_meant(message: str, told: str) -> None:
    assert wish_told(wish_of(reading(message, "ta2", SENT), with_rota(), SENT)) == told


@pytest.mark.parametrize("message", duty_cases.NO_WISH)
def test_a_note_of_a_child_is_no_wish(message: str) -> None:
    assert wish_of(reading(message, "ta1", SENT), with_rota(), SENT) is None


def test_a_duty_beside_an_accident_is_read_by_itself() -> None:
    message = "K fell on field 10.45 grazed elbow, cleaned. gonna be 5 late to gate"
    said = reading(message, "ta1", SENT)
    assert [one.kind for one in said.parts] == ["incident", "duty"]
    assert wish_told(wish_of(said, with_rota(), SENT)) == "late 23; gate; 5 late"


def test_two_parts_of_one_message_are_one_wish() -> None:
    (cannot,) = reading("cant do break tmrw", "ta2", SENT).parts
    (swaps,) = reading("can jo swap with me", "ta2", SENT).parts
    both = Reading((cannot, swaps))
    assert wish_told(wish(cannot, with_rota(), SENT)) == "cant 24; break"
    assert wish_told(wish_of(both, with_rota(), SENT)) == "swap 24; break; asks jo"


@pytest.mark.parametrize("why", ["physio", "hospital", "migraine", "dentist", "kids poorly"])
def test_why_somebody_cannot_stands_nowhere(why: str) -> None:
    wanted = wish_of(reading(f"cant do break today, {why}. can sue swap", "ta2", SENT), with_rota(), SENT)
    assert isinstance(wanted, DutyWish)
    kept = [getattr(wanted, one.name) for one in fields(wanted)]
    assert not any(why in str(value) for value in kept if isinstance(value, str))
    assert wish_told(wanted) == "swap 23; break; asks sue"
