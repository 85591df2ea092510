"""Step-up codes: six digits of an authenticator app (RFC 6238), good for eight hours on the phone they were typed on."""

from datetime import datetime, timedelta

import pyotp

LASTS = timedelta(hours=8)
MOST_WRONG = 5
"""Wrong codes in an hour; after that none is taken for an hour."""
LOCKED = timedelta(hours=1)
_STEP = 30
_DIGITS = 6


def new_secret() -> str:
    """Return a new secret, 160 random bits."""
    return pyotp.random_base32()


def address(secret: str, person: str, school: str) -> str:
    """Return the otpauth address an authenticator app reads from a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=person, issuer_name=f"Alongside {school}")


def looks_like_one(text: str) -> bool:
    """Whether a message is six digits, with or without spaces."""
    digits = "".join(text.split())
    return len(digits) == _DIGITS and digits.isascii() and digits.isdigit()


def accepted(secret: str, typed: str, used: int | None, now: datetime) -> int | None:
    """Return the number of the half minute a code belongs to, None when it is wrong, too old or was used before.

    One half minute either side is taken: phones are not exact.
    """
    code, totp, here = "".join(typed.split()), pyotp.TOTP(secret), int(now.timestamp()) // _STEP
    for step in (here, here - 1, here + 1):
        if (used is None or step > used) and pyotp.utils.strings_equal(totp.at(step * _STEP), code):
            return step
    return None
