"""Concerns with what was done about them: doorbells, what the reporter heard, and what the audit chain says of each."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import sqlalchemy as sa

from bot.access import Action
from bot.concerns import Concern, take
from bot.invariants import Case, Ring
from bot.letters import Letter, LetterKind, Priority
from bot.school import School
from storage import Noted, Storage, new_id
from storage.tables import audit, outbox
from tests.storage.cast import ANA, DALE, ELSEWHERE, HERE, LATER, NOW, a_concern, a_letter
from tests.storage.databases import Database

MANY, OPEN = 100_000, 50
PRIORITY = Priority.CONCERN


def bell(concern: Concern, number: int, step: int, person: UUID, **other: object) -> Letter:
    """Return a doorbell as `handlers.rings` posts it."""
    key = f"ring:{concern.id.hex}:{number}:{step}:{person.hex}"
    return a_letter(
        key,
        template="pushes/doorbell",
        person=person,
        about=concern.id,
        needs=Action.CONCERN_ACKNOWLEDGE,
        **other,
    )


def told(concern: Concern, template: str, person: UUID) -> Letter:
    return a_letter(f"{template}:{concern.id.hex}", template=template, person=person, about=concern.id)


async def cases(storage: Storage, concerns: list[Concern]) -> list[Case]:
    async with storage.transaction() as store:
        noted = await store.audit.noted(HERE, Noted())
        return await store.cases.of(concerns, noted.stored)


async def test_a_case_holds_the_doorbells_of_the_round_and_when_its_reporter_heard(school: Storage) -> None:
    one, adult, other = a_concern(round=2), a_concern("C-8XWM", type="adult"), a_concern("C-7XWM")
    async with school.transaction() as store:
        for concern in (one, adult, other):
            store.concerns.add(concern, "was hungry", NOW)
        for letter in (bell(one, 1, 1, DALE.id), bell(one, 2, 1, DALE.id), bell(adult, 1, 1, DALE.id)):
            store.outbox.post(letter, HERE, NOW)
        store.outbox.post(bell(one, 2, 2, ANA.id), HERE, LATER)
        gone = replace(bell(one, 2, 1, DALE.id, kind=LetterKind.DELETE), key="ring:gone")
        store.outbox.post(gone, HERE, LATER)
        store.outbox.post(told(one, "pushes/school_closed", ANA.id), HERE, NOW)
        store.outbox.post(told(one, "pushes/nobody_has_it", ANA.id), HERE, LATER)
        store.outbox.post(told(adult, "pushes/nobody_has_it", DALE.id), HERE, LATER)
    needs = Action.CONCERN_ACKNOWLEDGE
    mine = (Ring(DALE.id, 2, 1, NOW, needs), Ring(ANA.id, 2, 2, LATER, needs))
    assert await cases(school, [one, adult, other]) == [
        Case(one, mine, LATER, 1),
        Case(adult, (Ring(DALE.id, 1, 1, NOW, needs),), None, 1),
        Case(other, (), None, 1),
    ]
    assert await cases(school, []) == []


async def test_only_what_was_stored_counts_and_nothing_is_read_twice(school: Storage) -> None:
    before = a_concern()
    after = take(before, DALE, School(HERE, 1), LATER)
    async with school.transaction() as store:
        store.concerns.add(before, "was hungry", NOW)
        store.tx.note(HERE, NOW, "concern read", ref=before.ref, by=DALE.id)
        store.tx.note(HERE, NOW, "recorded", ref="L-9XWM", level="none")
        store.tx.note(ELSEWHERE, NOW, "climbed", ref=before.ref, level="red")
    async with school.transaction() as store:
        first = await store.audit.noted(HERE, Noted())
    assert first == Noted(3, {before.ref: 1}, {})
    async with school.transaction() as store:
        assert await store.concerns.save(before, after, LATER, "taken", DALE.id)
        store.tx.note(HERE, NOW, "invariants broken", ref=before.ref, invariants="I1 I9")
    async with school.transaction() as store:
        then = await store.audit.noted(HERE, first)
        assert then == await store.audit.noted(HERE, Noted())
        assert then == await store.audit.noted(HERE, then)
    assert then == Noted(5, {before.ref: 2}, {before.ref: "I1 I9"})
    async with school.transaction() as store:
        assert await store.audit.noted(UUID(int=9), Noted()) == Noted()


async def oldest(storage: Storage, now: datetime) -> datetime | None:
    async with storage.transaction() as store:
        return await store.outbox.oldest(PRIORITY, now)


async def test_the_oldest_letter_that_waits_is_due_or_was_tried_in_vain(school: Storage) -> None:
    assert await oldest(school, LATER) is None
    async with school.transaction() as store:
        store.outbox.post(a_letter("reply"), HERE, NOW - timedelta(hours=1))
        store.outbox.post(a_letter("later", priority=PRIORITY, due_at=LATER), HERE, NOW)
    assert await oldest(school, NOW) is None
    assert await oldest(school, LATER) == NOW
    async with school.transaction() as store:
        mine = sa.update(outbox).where(outbox.c.key == "later")
        await store.tx.change(mine.values(due_at=LATER + timedelta(hours=1), attempts=1))
    assert await oldest(school, LATER) == NOW
    async with school.transaction() as store:
        await store.tx.change(mine.values(state="sent"))
    assert await oldest(school, LATER) is None


async def test_fifty_open_concerns_and_a_hundred_thousand_notes_are_read_within_a_second(
    database: Database, school: Storage
) -> None:
    concerns = [a_concern(f"C-{number:04}") for number in range(OPEN)]
    body = '{{"action": "climbed", "level": "amber", "ref": "{0}-{1:04}", "stage": "open", "step": 1}}'
    async with school.transaction() as store:
        for concern in concerns:
            store.concerns.add(concern, "was hungry", NOW)
            for step in range(10):
                store.outbox.post(bell(concern, 1, step, DALE.id), HERE, NOW)
        for _ in range(5000):
            store.outbox.post(bell(a_concern(id=new_id()), 1, 1, DALE.id), HERE, NOW)
    async with school.transaction() as store:
        rows = [
            {"school": HERE, "seq": 1000 + number, "at": NOW, "mac": "0" * 64}
            | {"body": body.format("C" if number % 10 == 0 else "L", number // 10 % 2000)}
            for number in range(MANY)
        ]
        await store.tx.connection.execute(sa.insert(audit), rows)
    async with asyncio.timeout(1):
        found = await cases(school, concerns)
    assert [(len(case.rings), case.notes) for case in found] == [(10, 6)] * OPEN
