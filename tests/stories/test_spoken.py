"""Messages that are no records: ok, can't do break, sorry that was 1.15, delete that, who do I tell."""

from tests.stories.cards import ref
from tests.stories.test_duty import OFFER
from tests.world import World, on_duty


async def test_ok_answers_the_one_duty_that_waits(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:31")
    world.ana.hears()
    await world.ana.says("ok")
    assert "10:40 break" in world.ana.hears()
    await world.ana.says("👍")
    assert "Nothing is waiting" in world.ana.hears()


async def test_ok_with_two_things_waiting_asks_which(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:31")
    await world.ana.says("inc K threw a chair")
    world.ana.hears()
    await world.ana.says("seen")
    assert "2 things wait for you" in world.ana.hears()
    await world.until("10:42")
    world.ana.hears()


async def test_ok_with_two_questions_waiting_asks_which(world: World) -> None:
    await world.until("11:00")
    for said in ("inc K threw a chair", "inc K swore at Lin"):
        await world.ana.says(said)
        await world.passes(minutes=1)
    world.ana.hears()
    await world.ana.says("ok")
    assert "2 things wait for you" in world.ana.hears()


async def test_ok_never_takes_a_concern_and_never_says_that_nothing_waits(world: World) -> None:
    await world.ana.says(f"concern K {world.canary_word()}")
    reference = ref(world.dale.hears())
    for said in ("ok", "👍"):
        await world.dale.says(said)
        assert "does not take a concern" in world.dale.hears()
    world.ana.hears()
    await world.osei.says("ok")
    assert "Nothing is waiting" in world.osei.hears(), "it does not ring him yet"
    await world.dale.taps("I have this")
    assert f"Mrs Dale has {reference}" in world.ana.hears()
    world.dale.hears()


async def test_cant_do_break_is_the_button_typed(world: World) -> None:
    await on_duty(world, "ana")
    await world.until("10:31")
    world.ana.hears()
    await world.ana.says("cant do break today stuck w a parent")
    assert "Lin" in world.ana.hears()
    assert "10:40 break" in world.lin.hears()
    assert [one.hears() for one in (world.priya, world.sue)] == [OFFER, OFFER]


async def test_a_wrong_time_is_put_right(world: World) -> None:
    await world.until("14:00")
    await world.ana.says("log K phonics 12.15 8/10")
    reference = ref(world.ana.hears())
    await world.ana.says("sorry that was 1.15 not 12.15")
    heard = world.ana.hears()
    assert reference in heard
    assert "KB · 13:15 · log." in heard
    async with world.store() as store:
        record = await store.records.referred(world.school, reference)
        assert record is not None
        assert record.text == "log K phonics 12.15 8/10"
        said = [one.after for one in await store.records.amendments(world.school, record.id)]
    assert "sorry that was 1.15 not 12.15" in said


async def test_the_note_is_found_by_the_time_it_had(world: World) -> None:
    await world.until("13:00")
    for text in ("log K phonics 11.40 8/10", "log K maths 12.10 5/10"):
        await world.ana.says(text)
    world.ana.hears()
    await world.ana.says("the 11.40 one shd say 11.50")
    heard = world.ana.hears()
    assert "KB · 11:50 · log." in heard
    assert "phonics" in heard


async def test_the_wrong_child_is_taken_back_and_the_senco_hears(world: World) -> None:
    await world.ana.says("log K phonics 8/10")
    reference = ref(world.ana.hears())
    await world.ana.says("delete last one wrong kid")
    heard = world.ana.hears()
    assert f"Taken back: {reference}, KB" in heard
    assert f"{reference} was about the wrong child." in world.patel.hears()


async def test_the_note_is_found_by_the_child_it_is_about_and_what_else_is_said_is_kept(world: World) -> None:
    await world.until("15:00")
    await world.priya.says("log Amelia read a page")
    amelia = ref(world.priya.hears())
    await world.priya.says("log Aaron did his maths")
    aaron = ref(world.priya.hears())
    await world.priya.says("scrap the AR one i sent")
    assert f"Taken back: {aaron}, AAR" in world.priya.hears(), "both answer to AR: the newest"
    await world.priya.says("log Aaron counted to ten")
    world.priya.hears()
    await world.priya.says("scrap the amelia one i sent, n Aaron had 2 puffs blue inhaler at 2.40 as plan")
    heard = world.priya.hears()
    assert f"Taken back: {amelia}, AMR" in heard
    assert "AAR · 14:40 · log." in heard


async def test_the_other_child_gets_the_note(world: World) -> None:
    await world.priya.says("log Mils read a whole page")
    world.priya.hears()
    await world.priya.says("that last one was aaron not amelia")
    assert "AAR" in world.priya.hears()
    assert "wrong child" in world.patel.hears()


async def test_whom_to_tell_is_answered_from_the_settings(world: World) -> None:
    await world.ana.says("who do i tell if dsl not in")
    heard = world.ana.hears()
    assert "Tell Mrs Dale. Not in? Then Mr Osei, then Ms Grant." in heard
    assert "ring 999" in heard


async def test_what_it_cannot_answer_it_says_who_can(world: World) -> None:
    await world.ana.says("whats K's now next routine after lunch")
    assert world.ana.hears() == "I can't answer that. Mrs Patel or Lin can."
