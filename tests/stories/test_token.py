"""The token opens the school's chats to whoever reads it: it is in no log and in nothing that is printed."""

import logging

import pytest

from tests.world import World, settings


async def test_the_token_is_nowhere_to_be_read_whatever_goes_wrong(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for fault in ("401", "404", "502", "reset"):
        world.telegram.fault("sendMessage", fault)
        await world.lin.says("/help")
    for fault in ("401", "502", "reset"):
        world.telegram.fault("getUpdates", fault)
        await world.lin.says("/today")
    world.telegram.fault("answerCallbackQuery", "401")
    world.telegram.fault("editMessageText", "403")
    await world.ana.says("log K happy start")
    await world.ana.taps("Undo")
    world.telegram.fault("*", "unparsable")
    await world.passes(minutes=3)
    async with world.down():
        world.telegram.fault("getMe", "401")
    await world.ana.says("/help")
    printed = world.printed()
    assert "Telegram does not accept the token" in printed
    secret = world.telegram.token.partition(":")[2]
    shown = [
        world.program,
        world.program.bot,
        world.program.application,
        settings(world.telegram, world.folder),
    ]
    assert not [text for text in (printed, *map(repr, shown), *map(str, shown)) if secret in text]
    for somebody in (world.ana, world.lin):
        somebody.hears()
    world.may_be_dead, world.may_be_aside = 1, 1
