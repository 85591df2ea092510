"""Starting: what Telegram refuses meanwhile holds up nothing that does not need it."""

from tests.world import World


async def test_a_menu_that_telegram_does_not_take_holds_up_nobody(world: World) -> None:
    async with world.down():
        world.telegram.fault("setMyCommands", "429", times=1000, retry_after=3600)
    await world.ana.says("log K painted a boat")
    assert "Saved L-" in world.ana.hears()


async def test_a_bell_that_is_due_does_not_wait_until_telegram_has_said_who_the_bot_is(world: World) -> None:
    await world.ana.says(f"concern K said mum hits him {world.canary_word()}")
    assert "needs you now" in world.dale.hears()
    world.ana.hears()
    async with world.down():
        before = len(world.telegram.calls())
        world.telegram.fault("getMe", "502")
        world.clock.move(10 * 60)
    made = world.telegram.calls(since=before)
    rung = next(call.n for call in made if call.params.get("chat_id") == str(world.osei.id))
    assert rung < [call.n for call in made if call.method == "getMe"][1]
    assert "needs you now" in world.osei.hears()
