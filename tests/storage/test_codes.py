"""Step-up codes in the database: sealed, counted, locked, and new ones end what old ones opened."""

from datetime import timedelta

import pyotp
import pytest
import sqlalchemy as sa

from bot.codes import new_secret
from storage import Storage
from storage.tables import person
from tests.storage.cast import DALE, HERE, NOW

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def secret(school: Storage) -> str:
    """Mrs Dale has a code."""
    made = new_secret()
    async with school.transaction() as store:
        assert not await store.codes.has(DALE)
        await store.codes.give(DALE, made, NOW)
        assert await store.codes.has(DALE)
    return made


async def test_a_right_code_opens_for_eight_hours_and_counts_once(school: Storage, secret: str) -> None:
    right = pyotp.TOTP(secret).at(NOW)
    async with school.transaction() as store:
        assert await store.codes.typed(DALE, right, NOW)
        assert not await store.codes.typed(DALE, right, NOW)
        found = next(one for one in (await store.schools.get(HERE)).people if one.id == DALE.id)
        assert found.stepped_up_until == NOW + timedelta(hours=8)


async def test_five_wrong_codes_lock_for_an_hour(school: Storage, secret: str) -> None:
    async with school.transaction() as store:
        for _ in range(5):
            assert not await store.codes.locked(DALE, NOW)
            assert not await store.codes.typed(DALE, "000000", NOW)
        assert await store.codes.locked(DALE, NOW)
        later = NOW + 59 * MINUTE
        assert not await store.codes.typed(DALE, pyotp.TOTP(secret).at(later), later)
        free = NOW + 60 * MINUTE
        assert await store.codes.typed(DALE, pyotp.TOTP(secret).at(free), free)


async def test_wrong_codes_of_another_hour_do_not_add_up(school: Storage, secret: str) -> None:
    async with school.transaction() as store:
        for count in range(8):
            assert not await store.codes.typed(DALE, "000000", NOW + count * 30 * MINUTE)
            assert not await store.codes.locked(DALE, NOW + count * 30 * MINUTE)
        assert secret


async def test_a_new_secret_ends_what_the_old_one_opened(school: Storage, secret: str) -> None:
    async with school.transaction() as store:
        assert await store.codes.typed(DALE, pyotp.TOTP(secret).at(NOW), NOW)
        await store.codes.give(DALE, new_secret(), NOW)
        found = next(one for one in (await store.schools.get(HERE)).people if one.id == DALE.id)
        assert found.stepped_up_until is None
        assert not await store.codes.typed(DALE, pyotp.TOTP(secret).at(NOW + MINUTE), NOW + MINUTE)


async def test_the_secret_is_sealed(school: Storage, secret: str) -> None:
    async with school.transaction() as store:
        row = await store.tx.connection.execute(sa.select(person.c.code_secret).where(person.c.id == DALE.id))
        assert secret.encode() not in row.scalar_one()
