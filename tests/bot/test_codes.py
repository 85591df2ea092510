"""Step-up codes: six digits that are right for a moment, on any honest clock, and count once."""

from datetime import UTC, datetime, timedelta

import pyotp
import pytest

from bot.codes import accepted, address, looks_like_one, new_secret

NOW = datetime(2026, 11, 23, 10, 41, 10, tzinfo=UTC)
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"  # noqa: S105
STEP = timedelta(seconds=30)


def digits(at: datetime) -> str:
    return pyotp.TOTP(SECRET).at(at)


@pytest.mark.parametrize("late", [-1, 0, 1])
def test_a_code_of_this_half_minute_or_the_ones_beside_it_is_taken(late: int) -> None:
    assert accepted(SECRET, digits(NOW + STEP * late), None, NOW) == int(NOW.timestamp()) // 30 + late


@pytest.mark.parametrize("late", [-2, 2, 120])
def test_an_older_or_later_one_is_not(late: int) -> None:
    assert accepted(SECRET, digits(NOW + STEP * late), None, NOW) is None


def test_a_code_that_was_used_counts_no_more_and_neither_does_an_earlier_one() -> None:
    used = accepted(SECRET, digits(NOW), None, NOW)
    assert accepted(SECRET, digits(NOW), used, NOW) is None
    assert accepted(SECRET, digits(NOW - STEP), used, NOW) is None
    assert accepted(SECRET, digits(NOW + STEP), used, NOW) is not None


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abcdef", "١٢٣٤٥٦", "12 34 5x", "12.456"])
def test_what_is_not_six_digits_is_no_code(typed: str) -> None:
    assert not looks_like_one(typed)
    assert accepted(SECRET, typed, None, NOW) is None


def test_spaces_do_not_matter() -> None:
    typed = digits(NOW)
    assert looks_like_one(f" {typed[:3]} {typed[3:]} ")
    assert accepted(SECRET, f" {typed[:3]} {typed[3:]} ", None, NOW)


def test_secrets_are_long_and_differ() -> None:
    secrets = {new_secret() for _ in range(50)}
    assert len(secrets) == 50
    assert all(len(one) == 32 for one in secrets)


def test_an_app_learns_who_and_which_school() -> None:
    assert address(SECRET, "DALE", "Oak & Elm") == (
        f"otpauth://totp/Alongside%20Oak%20%26%20Elm:DALE?secret={SECRET}&issuer=Alongside%20Oak%20%26%20Elm"
    )
