"""Invitations work once, for a day, for one person; whoever guesses is stopped."""

import asyncio
from collections import Counter
from datetime import timedelta

import pytest

from storage import Storage, Store
from storage.people import INVITATION_LASTS, Invited
from tests.storage.cast import ANA, DALE, HERE, LATER, NOW
from tests.storage.databases import Database

TELEGRAM = 5_000_000_011


async def invite(school: Storage, token: str = "token") -> None:  # noqa: S107 - a pretend one
    async with school.transaction() as store:
        await store.people.invite(ANA, token, NOW)


async def invited(store: Store, token: str = "token") -> Invited:  # noqa: S107 - a pretend one
    found = await store.people.invited(token, NOW)
    assert found is not None
    return found


async def link(school: Storage, telegram_id: int = TELEGRAM) -> bool:
    async with school.transaction() as store:
        return await store.people.link(await invited(store), telegram_id, LATER)


async def test_an_invitation_says_whom_it_is_for(school: Storage) -> None:
    await invite(school)
    async with school.transaction() as store:
        found = await invited(store)
        assert found.person == ANA
        assert await store.people.invited_again(found.id, NOW) == found
        assert await store.people.invited("another", NOW) is None


async def test_the_token_itself_is_not_kept(database: Database, school: Storage) -> None:
    await invite(school, "a-token-nobody-may-read")
    rows = await database.execute("SELECT * FROM invitation")
    assert "a-token-nobody-may-read" not in repr(rows)


@pytest.mark.parametrize(
    ("passes", "works"),
    [(timedelta(0), True), (INVITATION_LASTS - timedelta(seconds=1), True), (INVITATION_LASTS, False)],
    ids=str,
)
async def test_an_invitation_works_for_a_day(school: Storage, passes: timedelta, works: bool) -> None:
    await invite(school)
    async with school.transaction() as store:
        assert (await store.people.invited("token", NOW + passes) is not None) is works
        again = (await invited(store)).id
        assert (await store.people.invited_again(again, NOW + passes) is not None) is works


async def test_a_new_invitation_ends_the_one_before(school: Storage) -> None:
    await invite(school, "first")
    await invite(school, "second")
    async with school.transaction() as store:
        assert await store.people.invited("first", NOW) is None
        assert (await invited(store, "second")).person == ANA


async def test_whoever_is_linked_is_known_by_the_account(school: Storage) -> None:
    await invite(school)
    assert await link(school)
    async with school.transaction() as store:
        (ana,) = await store.people.coded(ANA.code)
        assert (ana.telegram_id, ana.unreachable_at) == (TELEGRAM, None)
        assert any('"linked"' in entry for entry in await store.audit.entries(HERE))


async def test_a_used_invitation_does_not_work_again(school: Storage) -> None:
    await invite(school)
    async with school.transaction() as store:
        found = await invited(store)
        assert await store.people.link(found, TELEGRAM, NOW)
    async with school.transaction() as store:
        assert await store.people.invited("token", NOW) is None
        assert await store.people.invited_again(found.id, NOW) is None
        assert not await store.people.link(found, TELEGRAM + 1, NOW)


async def test_of_many_who_use_an_invitation_at_once_one_is_linked(school: Storage) -> None:
    await invite(school)
    async with school.transaction() as store:
        found = await invited(store)

    async def use(telegram_id: int) -> bool:
        async with school.transaction() as store:
            return await store.people.link(found, telegram_id, NOW)

    assert Counter(await asyncio.gather(*map(use, range(1, 11)))) == {True: 1, False: 9}


async def test_an_account_belongs_to_one_person(school: Storage) -> None:
    await invite(school)
    assert await link(school)
    async with school.transaction() as store:
        await store.people.invite(DALE, "hers", NOW)
        assert not await store.people.link(await invited(store, "hers"), TELEGRAM, NOW)
        (dale,) = await store.people.coded(DALE.code)
        assert dale.telegram_id is None


async def test_unreachable_is_noted_once_and_ends(school: Storage) -> None:
    async with school.transaction() as store:
        changes = [await store.people.unreachable(ANA.id, since) for since in (NOW, LATER, None, None)]
    assert changes == [1, 0, 1, 0]


async def test_five_wrong_links_an_hour_are_forgiven(school: Storage) -> None:
    async def wrong(minutes: int) -> bool:
        async with school.transaction() as store:
            return await store.people.wrong_link(TELEGRAM, NOW + timedelta(minutes=minutes))

    assert [await wrong(minutes) for minutes in range(7)] == [False] * 5 + [True] * 2
    assert not await wrong(60)
    assert [await wrong(61) for _ in range(5)] == [False] * 4 + [True]


async def test_the_name_of_the_bot_is_remembered(school: Storage) -> None:
    async with school.transaction() as store:
        assert await store.installation_name() is None
        await store.installation_named("alongside_bot")
    async with school.transaction() as store:
        assert await store.installation_name() == "alongside_bot"
