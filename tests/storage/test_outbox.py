"""Letters: posted once, the most urgent first, one of a lane at a time."""

from datetime import timedelta
from uuid import UUID

import pytest

from bot.access import Action
from bot.letters import Letter, LetterKind, Priority, State, Verdict
from storage import Storage, new_id
from storage.outbox import Claimed, Settled
from tests.storage.cast import ANA, DALE, HERE, KAI, LATER, NOW, a_letter

ME = new_id()


async def post(storage: Storage, *letters: Letter) -> None:
    async with storage.transaction() as store:
        for letter in letters:
            store.outbox.post(letter, HERE, NOW)


async def claim(storage: Storage, limit: int = 9, *, resting: tuple[str, ...] = ()) -> list[Claimed]:
    async with storage.transaction() as store:
        return await store.outbox.claim(ME, resting, limit, LATER)


async def claimed_keys(storage: Storage, limit: int = 9, *, resting: tuple[str, ...] = ()) -> list[str]:
    return [one.letter.key for one in await claim(storage, limit, resting=resting)]


async def settle(storage: Storage, claimed: list[Claimed]) -> None:
    async with storage.transaction() as store:
        sent = [Settled(one, Verdict(State.SENT), message_id=7) for one in claimed]
        await store.outbox.settle(ME, sent, LATER)


async def states(storage: Storage) -> dict[str, int]:
    async with storage.transaction() as store:
        return await store.outbox.states()


WHOLE = Letter(
    key="ring:1",
    template="pushes/doorbell",
    kind=LetterKind.EDIT,
    priority=Priority.CONCERN,
    person=DALE.id,
    facts={"ref": "C-9XWM", "words": "\ud800 \0 🎉", "nested": [{"at": None}]},
    due_at=NOW - timedelta(minutes=1),
    expires_at=LATER + timedelta(hours=1),
    target="ring:0",
    message_id=2**52,
    needs=Action.CONCERN_ACKNOWLEDGE,
    about=UUID(int=5),
    owner=ANA.id,
    pupil=KAI,
)
BARE = Letter(key="stranger:1", template="replies/stranger", chat_id=-(2**52), due_at=NOW)


@pytest.mark.parametrize("letter", [WHOLE, BARE], ids=lambda letter: letter.key)
async def test_a_letter_comes_out_as_it_was_posted(storage: Storage, letter: Letter) -> None:
    await post(storage, letter)
    (claimed,) = await claim(storage)
    assert claimed.letter == letter
    assert (claimed.school, claimed.attempts, claimed.plain, claimed.created_at) == (HERE, 1, False, NOW)
    assert claimed.lane == str(letter.person or letter.chat_id)


async def test_a_second_letter_with_the_same_key_is_not_posted(storage: Storage) -> None:
    await post(storage, a_letter("reply:1"), a_letter("reply:1"))
    await post(storage, a_letter("reply:1"))
    assert await states(storage) == {"ready": 1}


async def test_not_even_when_the_first_one_has_left(storage: Storage) -> None:
    await post(storage, a_letter("reply:1"))
    await settle(storage, await claim(storage))
    await post(storage, a_letter("reply:1"))
    assert await states(storage) == {"sent": 1}


async def test_a_concern_goes_before_a_digest_that_was_posted_earlier(storage: Storage) -> None:
    await post(storage, *(a_letter(f"digest:{n}", priority=Priority.DIGEST) for n in range(3)))
    await post(storage, a_letter("ring", priority=Priority.CONCERN), a_letter("reply"))
    assert await claimed_keys(storage, 3) == ["ring", "reply", "digest:0"]


async def test_a_concern_goes_before_a_digest_to_the_same_person(storage: Storage) -> None:
    to = {"person": ANA.id}
    await post(storage, a_letter("digest", priority=Priority.DIGEST, **to))
    await post(storage, a_letter("ring", priority=Priority.CONCERN, **to))
    assert await claimed_keys(storage) == ["ring"]


async def test_letters_of_one_priority_go_in_the_order_they_were_posted(storage: Storage) -> None:
    keys = [f"reply:{number}" for number in range(30)]
    await post(storage, *map(a_letter, keys))
    assert await claimed_keys(storage, 30) == keys


async def test_one_letter_of_a_lane_is_claimed_and_the_next_when_it_is_settled(storage: Storage) -> None:
    await post(storage, *(a_letter(key, person=ANA.id) for key in ("first", "second")))
    claimed = await claim(storage)
    assert [one.letter.key for one in claimed] == ["first"]
    assert await claimed_keys(storage) == []
    await settle(storage, claimed)
    assert await claimed_keys(storage) == ["second"]


async def test_not_even_a_concern_leaves_while_another_letter_of_its_lane_is_under_way(
    storage: Storage,
) -> None:
    await post(storage, a_letter("digest", person=ANA.id, priority=Priority.DIGEST))
    await claim(storage)
    await post(storage, a_letter("ring", person=ANA.id, priority=Priority.CONCERN))
    assert await claimed_keys(storage) == []


async def test_a_lane_that_rests_is_left_alone_and_the_others_go_on(storage: Storage) -> None:
    await post(storage, a_letter("to ana", person=ANA.id), a_letter("to mrs dale", person=DALE.id))
    assert await claimed_keys(storage, resting=(str(ANA.id),)) == ["to mrs dale"]
    assert await claimed_keys(storage, resting=(str(DALE.id),)) == ["to ana"]


async def test_a_letter_that_is_not_due_holds_nobody_up(storage: Storage) -> None:
    tomorrow = LATER + timedelta(days=1)
    to = {"person": ANA.id}
    await post(
        storage, a_letter("digest", due_at=tomorrow, priority=Priority.CONCERN, **to), a_letter("reply", **to)
    )
    assert await claimed_keys(storage) == ["reply"]
    async with storage.transaction() as store:
        assert await store.outbox.next_due() == tomorrow


async def test_when_nothing_waits_nothing_is_due(storage: Storage) -> None:
    async with storage.transaction() as store:
        assert await store.outbox.next_due() is None


async def test_a_letter_for_which_it_is_too_late_is_never_claimed(storage: Storage) -> None:
    await post(
        storage, a_letter("late", expires_at=LATER), a_letter("just", expires_at=LATER + timedelta(seconds=1))
    )
    assert await claimed_keys(storage) == ["just"]
    async with storage.transaction() as store:
        assert await store.outbox.expire(LATER) == 1
    assert await states(storage) == {"expired": 1, "sending": 1}


async def test_a_letter_that_is_too_late_holds_nobody_up(storage: Storage) -> None:
    await post(storage, a_letter("late", person=ANA.id, expires_at=LATER), a_letter("next", person=ANA.id))
    async with storage.transaction() as store:
        await store.outbox.expire(LATER)
    assert await claimed_keys(storage) == ["next"]


async def test_what_has_not_left_can_be_withdrawn(storage: Storage) -> None:
    about, other = {"about": UUID(int=5), "template": "pushes/doorbell"}, UUID(int=6)
    await post(storage, a_letter("under way", **about, priority=Priority.CONCERN))
    await claim(storage)
    await post(storage, a_letter("one", **about), a_letter("two", **about), a_letter("other", about=other))
    async with storage.transaction() as store:
        assert await store.outbox.withdraw(UUID(int=5), "pushes/doorbell") == 2
    assert await states(storage) == {"withdrawn": 2, "sending": 1, "ready": 1}
    assert await claimed_keys(storage) == ["other"]


async def test_what_was_said_about_something_is_known(storage: Storage) -> None:
    about = {"about": UUID(int=5), "template": "pushes/doorbell"}
    await post(storage, a_letter("ring", person=ANA.id, **about))
    await settle(storage, await claim(storage))
    await post(storage, a_letter("waits", **about), a_letter("of another", about=UUID(int=6)))
    async with storage.transaction() as store:
        assert await store.outbox.about(UUID(int=5), "pushes/doorbell") == [("ring", ANA.id)]
        assert await store.outbox.message_of(["ring", "waits", "nothing"]) == {
            "ring": ("sent", 7),
            "waits": ("ready", None),
        }
        assert await store.outbox.message_of([]) == {}
