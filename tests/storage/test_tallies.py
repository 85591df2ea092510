"""Terms in numbers: the first count of a term stands, sealed, whoever counts again."""

import asyncio

from bot.governors import Term
from storage import Storage
from tests.storage.cast import ELSEWHERE, HERE, LATER, NOW

AUTUMN, SPRING = Term(2026, "autumn"), Term(2026, "spring")


async def test_what_was_counted_first_stands(school: Storage) -> None:
    async with school.transaction() as store:
        assert await store.tallies.kept(HERE, AUTUMN) is None
        assert await store.tallies.keep(HERE, AUTUMN, {"behaviour": 12}, NOW)
        assert not await store.tallies.keep(HERE, AUTUMN, {"behaviour": 13}, LATER)
    async with school.transaction() as store:
        assert await store.tallies.kept(HERE, AUTUMN) == {"behaviour": 12}
        assert await store.tallies.kept(HERE, SPRING) is None
        assert await store.tallies.kept(ELSEWHERE, AUTUMN) is None


async def test_two_who_count_at_once_keep_one_count(school: Storage) -> None:
    async def keep(count: int) -> bool:
        async with school.transaction() as store:
            return await store.tallies.keep(HERE, AUTUMN, {"behaviour": count}, NOW)

    kept = await asyncio.gather(*(keep(count) for count in range(4)))
    assert sum(kept) == 1
    async with school.transaction() as store:
        assert await store.tallies.kept(HERE, AUTUMN) == {"behaviour": kept.index(True)}
