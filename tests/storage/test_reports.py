"""Reports in a database: versions that stay, a signature, its taking back, and who read it first."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
import sqlalchemy as sa

from bot.reports import Decision, Filed, Part, Report, Said, decided, typed, version_after
from storage import Clash, Storage, new_id
from storage.tables import report
from tests.storage.cast import ANA, DALE, HERE, LATER, NOW

REVIEW = UUID(int=61)
SAID = Said("now and next board helped", ("L-7Q4K", "L-9XWM"))
QUOTE = Said("I like the tyres 😀 \ud800", ("L-7Q4K",), quote=True)
PARTS = (Part("helps", (SAID,)), Part("child_view", (QUOTE,)), Part("next_step"))
FIRST = Report(*(UUID(int=71), HERE, REVIEW, ANA.id, 1, date(2026, 9, 2), date(2026, 11, 23), 46, PARTS, NOW))
SECOND = typed(decided(version_after(FIRST, UUID(int=72), LATER), 0, Decision.KEPT), 2, "bonds to 20")
THIRD = version_after(SECOND, UUID(int=73), LATER)


async def stored(school: Storage, *reports: Report) -> None:
    async with school.transaction() as store:
        for one in reports:
            store.reports.add(one)


async def newest(school: Storage) -> Report | None:
    async with school.transaction() as store:
        return await store.reports.newest(HERE, REVIEW, ANA.id)


async def filed(school: Storage) -> tuple[Filed, ...]:
    async with school.transaction() as store:
        await store.schools.changed(HERE, LATER)
        return (await store.schools.get(HERE)).reports


async def test_a_report_is_read_back_as_it_was_written_and_is_sealed(school: Storage) -> None:
    await stored(school, FIRST)
    assert await newest(school) == FIRST
    async with school.transaction() as store:
        raw = str((await store.tx.connection.exec_driver_sql("SELECT * FROM report")).all())
        entries = str(await store.audit.entries(HERE))
    assert "tyres" not in raw + entries
    assert "board" not in raw + entries


async def test_a_change_is_a_version_of_its_own_and_the_one_before_stays(school: Storage) -> None:
    await stored(school, FIRST, SECOND)
    assert await newest(school) == SECOND
    async with school.transaction() as store:
        assert await store.reports.get(HERE, FIRST.id) == FIRST
        assert await store.reports.get(UUID(int=2), FIRST.id) is None
    with pytest.raises(Clash):
        await stored(school, replace(SECOND, id=new_id()))


async def test_the_database_refuses_to_change_the_words_of_a_version(school: Storage) -> None:
    await stored(school, FIRST)
    with pytest.raises(Clash, match="append-only"):
        async with school.transaction() as store:
            await store.tx.change(sa.update(report).values(text=b"something else"))


async def test_a_signature_is_given_once_and_taken_back_while_nobody_has_read(school: Storage) -> None:
    await stored(school, FIRST, SECOND)
    async with school.transaction() as store:
        assert not await store.reports.take_back(SECOND, LATER)
        assert await store.reports.sign(SECOND, LATER)
        assert not await store.reports.sign(SECOND, LATER)
    assert await newest(school) == replace(SECOND, signed_at=LATER)
    assert await filed(school) == (Filed(SECOND.id, REVIEW, ANA.id, LATER),)
    async with school.transaction() as store:
        assert await store.reports.take_back(SECOND, LATER)
        assert not await store.reports.sign(SECOND, LATER), "what was signed once is not signed again"
        store.reports.add(THIRD)
    assert await newest(school) == THIRD
    assert await filed(school) == ()


async def test_once_read_a_signature_stays_and_the_first_who_read_it_is_kept(school: Storage) -> None:
    await stored(school, FIRST)
    async with school.transaction() as store:
        assert not await store.reports.open(FIRST, DALE.id, LATER), "it is not signed"
        await store.reports.sign(FIRST, NOW)
        assert await store.reports.open(FIRST, DALE.id, LATER)
        assert not await store.reports.open(FIRST, ANA.id, LATER)
        assert not await store.reports.take_back(FIRST, LATER)
        assert await store.audit.broken_at(HERE) is None
    assert await filed(school) == (Filed(FIRST.id, REVIEW, ANA.id, NOW, LATER),)
