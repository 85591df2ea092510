"""Moments are aware, in UTC, and the same to the microsecond on every database."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import StatementError

from storage import Storage
from storage.tables import stranger
from tests.storage.cast import NOW

LONDON = ZoneInfo("Europe/London")
MOMENTS = [
    NOW,
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
    datetime(1904, 2, 29, 1, 2, 3, 1, tzinfo=UTC),
    datetime(1, 1, 1, tzinfo=UTC),
    datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
    datetime(2026, 10, 25, 1, 30, tzinfo=LONDON, fold=0),
    datetime(2026, 10, 25, 1, 30, tzinfo=LONDON, fold=1),
    datetime(2026, 11, 23, 10, 41, tzinfo=timezone(timedelta(hours=-11, minutes=-30))),
]


async def keep(storage: Storage, *moments: datetime) -> None:
    async with storage.transaction() as store:
        for number, moment in enumerate(moments):
            store.tx.add(stranger, telegram_id=number, wrong_links=0, since_at=moment)


async def kept(storage: Storage, order: sa.Column[object]) -> list[datetime]:
    async with storage.transaction() as store:
        return [row["since_at"] for row in await store.tx.rows(sa.select(stranger).order_by(order), stranger)]


async def test_a_moment_comes_back_to_the_microsecond_and_in_utc(storage: Storage) -> None:
    await keep(storage, *MOMENTS)
    found = await kept(storage, stranger.c.telegram_id)
    assert found == [moment.astimezone(UTC) for moment in MOMENTS]
    assert {moment.tzinfo for moment in found} == {UTC}


async def test_moments_sort_by_time(storage: Storage) -> None:
    await keep(storage, *MOMENTS)
    assert await kept(storage, stranger.c.since_at) == sorted(moment.astimezone(UTC) for moment in MOMENTS)


async def test_a_moment_without_a_zone_is_refused(storage: Storage) -> None:
    with pytest.raises(StatementError, match="a moment must be an aware datetime"):
        await keep(storage, NOW.replace(tzinfo=None))


async def test_a_question_with_a_moment_without_a_zone_is_refused(storage: Storage) -> None:
    async with storage.transaction() as store:
        with pytest.raises(StatementError, match="a moment must be an aware datetime"):
            await store.concerns.due(NOW.replace(tzinfo=None))


async def test_no_moment_is_no_moment(storage: Storage) -> None:
    async with storage.transaction() as store:
        assert await store.concerns.next_moment() is None
        assert await store.schools.next_moment() is None
