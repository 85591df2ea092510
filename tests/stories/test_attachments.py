"""Pictures, voices, files: refused with the reason, and deleted from the chat. Words under them are not lost."""

import pytest

from playground.people import Bubble
from tests.stories.cards import ref
from tests.world import World

REFUSED = {
    "photo": "I can't keep pictures of children, so I am deleting this. Please type it instead.",
    "video": "I can't keep videos of children",
    "voice": "I can't keep voice messages",
    "document": "I can't keep files",
    "sticker": "I can't keep stickers",
    "location": "I can't keep places",
    "contact": "I can't keep things like that",
}


def sent(world: World, message_id: int) -> Bubble:
    """Return what somebody's phone shows of a message of theirs, deleted or not."""
    return next(one for one in world.telegram.chat(world.ana.id) if one.message_id == message_id)


@pytest.mark.parametrize("what", REFUSED)
async def test_what_is_not_text_is_refused_with_the_reason_and_deleted(world: World, what: str) -> None:
    message = world.telegram.attach(world.ana.id, what)
    await world.traveller.settle()
    refusal = world.ana.hears()
    assert refusal.startswith(REFUSED[what])
    assert ("how big – a coin, a finger, a hand" in refusal) == (what in {"photo", "video"})
    assert sent(world, message.message_id).deleted
    await world.ana.says("/today")
    assert "No notes from you yet." in world.ana.hears()


async def test_the_words_under_a_picture_are_kept(world: World) -> None:
    message = world.telegram.attach(world.ana.id, "photo", caption="log K built this tower 8.50")
    await world.traveller.settle()
    heard = world.ana.hears()
    assert "KB · 08:50 · log." in heard
    assert "so I am deleting this. Your words under it are kept." in heard
    assert sent(world, message.message_id).deleted
    async with world.store() as store:
        stored = await store.records.referred(world.school, ref(heard))
    assert stored is not None
    assert stored.text == "log K built this tower 8.50"


async def test_a_concern_under_a_picture_rings_the_dsl(world: World) -> None:
    word = world.canary_word()
    message = world.telegram.attach(world.ana.id, "photo", caption=f"concern mark on K's arm {word}")
    await world.traveller.settle()
    heard = world.ana.hears()
    assert "Is anyone in danger now?" in heard
    assert "Your words under it are kept." in heard
    assert "needs you now" in world.dale.hears()
    assert sent(world, message.message_id).deleted


async def test_the_button_counts_for_the_words_under_a_picture_and_waits_for_words(world: World) -> None:
    await world.ana.says("/help")
    world.ana.hears()
    await world.ana.taps("Concern")
    world.ana.hears()
    await world.ana.attaches("photo")
    assert "Please type it instead." in world.ana.hears()
    world.telegram.attach(world.ana.id, "photo", caption=f"K's arm {world.canary_word()}")
    await world.traveller.settle()
    assert "Saved C-" in world.ana.hears()
    assert "needs you now" in world.dale.hears()


async def test_ok_under_a_picture_is_no_note(world: World) -> None:
    world.telegram.attach(world.ana.id, "photo", caption="ok 👍")
    await world.traveller.settle()
    assert "Please type it instead." in world.ana.hears()


async def test_a_picture_that_waited_too_long_to_be_deleted_is_refused_all_the_same(world: World) -> None:
    world.telegram.fault("deleteMessage", "400", words="message can't be deleted for everyone")
    world.may_be_dead = 1
    await world.ana.attaches("photo")
    assert "I can't keep pictures" in world.ana.hears()


async def test_a_picture_deleted_by_its_sender_first_needs_no_deleting(world: World) -> None:
    message = world.telegram.attach(world.ana.id, "photo")
    sent(world, message.message_id).deleted = True
    await world.traveller.settle()
    assert "I can't keep pictures" in world.ana.hears()
