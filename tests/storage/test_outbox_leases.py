"""A claimed letter is on loan: what is settled, what is tried again, and what becomes of a lease that ran out."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.letters import LetterKind, State, Verdict
from storage import Storage, new_id
from storage.outbox import LEASE, Claimed, Settled
from tests.storage.cast import HERE, NOW, a_letter

ME, SOMEBODY = new_id(), new_id()
RAN_OUT = NOW + LEASE


async def claimed(storage: Storage, **letter: Any) -> Claimed:
    async with storage.transaction() as store:
        store.outbox.post(a_letter("letter", **letter), HERE, NOW)
    (one,) = await claim(storage)
    return one


async def claim(storage: Storage, now: datetime = NOW) -> list[Claimed]:
    async with storage.transaction() as store:
        return await store.outbox.claim(ME, (), 9, now)


async def expire(storage: Storage, now: datetime) -> int:
    async with storage.transaction() as store:
        return await store.outbox.expire(now)


async def settle(storage: Storage, *results: Settled, worker: object = ME) -> None:
    async with storage.transaction() as store:
        await store.outbox.settle(worker, results, NOW)  # type: ignore[arg-type]


async def state(storage: Storage) -> tuple[str, int | None]:
    async with storage.transaction() as store:
        return (await store.outbox.message_of(["letter"]))["letter"]


async def test_a_sent_letter_has_the_message_it_became(storage: Storage) -> None:
    one = await claimed(storage)
    await settle(storage, Settled(one, Verdict(State.SENT), message_id=7))
    assert await state(storage) == ("sent", 7)


async def test_a_sent_edit_keeps_the_message_it_changed(storage: Storage) -> None:
    one = await claimed(storage, kind=LetterKind.EDIT, message_id=5)
    await settle(storage, Settled(one, Verdict(State.SENT)))
    assert await state(storage) == ("sent", 5)


async def test_many_results_are_settled_together(storage: Storage) -> None:
    async with storage.transaction() as store:
        for number in range(3):
            store.outbox.post(a_letter(f"letter:{number}"), HERE, NOW)
    one, two, three = await claim(storage)
    sent, dead = Verdict(State.SENT), Verdict(State.DEAD)
    await settle(
        storage, Settled(one, sent, message_id=1), Settled(two, dead, "Forbidden"), Settled(three, sent)
    )
    async with storage.transaction() as store:
        assert await store.outbox.states() == {"sent": 2, "dead": 1}


async def test_nothing_to_settle_is_nothing_changed(storage: Storage) -> None:
    await claimed(storage)
    await settle(storage)
    assert await state(storage) == ("sending", None)


async def test_a_letter_that_did_not_arrive_goes_again_after_a_pause_and_counts_its_tries(
    storage: Storage,
) -> None:
    one = await claimed(storage)
    again = Verdict(State.READY, timedelta(seconds=4), plain=True)
    await settle(storage, Settled(one, again, "TimedOut"))
    assert await claim(storage, NOW + timedelta(seconds=3)) == []
    (second,) = await claim(storage, NOW + timedelta(seconds=4))
    assert (second.id, second.attempts, second.plain) == (one.id, 2, True)


async def test_an_edit_whose_message_is_gone_goes_again_as_a_new_message(storage: Storage) -> None:
    one = await claimed(storage, kind=LetterKind.EDIT, target="before", message_id=5)
    await settle(storage, Settled(one, Verdict(State.READY, anew=True), "BadRequest"))
    (second,) = await claim(storage)
    assert (second.letter.kind, second.letter.target, second.letter.message_id) == (
        LetterKind.ONCE,
        "",
        None,
    )


BECOMES = {
    LetterKind.ONCE: "unknown",
    LetterKind.DOCUMENT: "unknown",
    LetterKind.CRITICAL: "ready",
    LetterKind.EDIT: "ready",
    LetterKind.DELETE: "ready",
    LetterKind.LEAVE: "ready",
}


@pytest.mark.parametrize("kind", LetterKind)
async def test_a_lease_that_ran_out_leaves_a_letter_that_may_go_again_or_must_not(
    storage: Storage, kind: LetterKind
) -> None:
    await claimed(storage, kind=kind)
    assert await expire(storage, RAN_OUT - timedelta(microseconds=1)) == 0
    assert await expire(storage, RAN_OUT) == 1
    assert (await state(storage))[0] == BECOMES[kind]
    assert len(await claim(storage, RAN_OUT)) == (BECOMES[kind] == "ready")


async def test_a_late_settle_of_a_lease_that_ran_out_changes_nothing(storage: Storage) -> None:
    one = await claimed(storage)
    await expire(storage, RAN_OUT)
    await settle(storage, Settled(one, Verdict(State.SENT), message_id=7))
    assert await state(storage) == ("ready", None)


@pytest.mark.parametrize("verdict", [Verdict(State.SENT), Verdict(State.DEAD), Verdict(State.READY)], ids=str)
async def test_a_late_settle_of_somebody_elses_lease_changes_nothing(
    storage: Storage, verdict: Verdict
) -> None:
    one = await claimed(storage)
    await expire(storage, RAN_OUT)
    await claim(storage, RAN_OUT)
    await settle(storage, Settled(one, verdict, "TimedOut", 7), worker=SOMEBODY)
    assert await state(storage) == ("sending", None)


async def test_what_is_settled_cannot_be_settled_again(storage: Storage) -> None:
    one = await claimed(storage)
    await settle(storage, Settled(one, Verdict(State.SENT), message_id=7))
    await settle(storage, Settled(one, Verdict(State.DEAD), "Forbidden"))
    await settle(storage, Settled(one, Verdict(State.SENT), message_id=8))
    assert await state(storage) == ("sent", 7)


async def test_a_lease_that_ran_out_frees_its_lane(storage: Storage) -> None:
    one = await claimed(storage, kind=LetterKind.ONCE)
    async with storage.transaction() as store:
        store.outbox.post(a_letter("next", person=one.letter.person), HERE, NOW)
    assert await claim(storage, RAN_OUT) == []
    await expire(storage, RAN_OUT)
    assert [two.letter.key for two in await claim(storage, RAN_OUT)] == ["next"]
