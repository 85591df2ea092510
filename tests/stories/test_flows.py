"""The short flows of types with a duty: help now, a bump to the head, medicine not as planned, a seizure, a child gone."""

from tests.stories.cards import ref
from tests.world import World

CALLED = ("lin", "grant", "dale", "osei")


async def test_help_is_called_and_nothing_is_asked(world: World) -> None:
    await world.until("10:06")
    await world.ana.says("K FITTING NOW 3 MINS")
    heard = world.ana.hears()
    reference = ref(heard)
    assert "Ring 999 now if in danger." in heard
    assert "Follow the health plan." in heard
    assert "?" not in heard, "no question in an emergency"
    for code in CALLED:
        assert "Ana Kovac needs help now." in world.people[code].hears(), code
    await world.lin.taps("I'm going")
    assert "Lin is coming to you" in world.ana.hears()
    await world.ana.taps("Safe now")
    for code in CALLED:
        assert f"{reference}: Ana Kovac says it is safe now" in world.people[code].hears(), code
    assert "rescue medicine given?" in world.ana.hears(), "what could wait is asked now"
    await world.ana.taps("None given")
    assert "parent told?" in world.ana.hears()
    await world.ana.taps("Told")
    world.ana.hears()


async def test_a_call_for_help_cannot_be_answered_by_somebody_it_was_not_for(world: World) -> None:
    await world.until("10:06")
    await world.ana.says("K FITTING NOW 3 MINS")
    reference = ref(world.ana.hears())
    for code in CALLED:
        world.people[code].hears()
    await world.priya.says("hi")
    world.priya.hears()
    assert await world.forges("priya", f"going:{reference}") == "I can't find that."
    assert await world.forges("priya", f"over:{reference}") == "I can't find that."


async def test_a_child_out_of_sight_is_red(world: World) -> None:
    await world.until("11:06")
    await world.ana.says("K GONE out side gate cant see him")
    assert "I am calling" in world.ana.hears()
    for code in CALLED:
        assert "needs help now" in world.people[code].hears(), code


async def test_a_bump_to_the_head_is_looked_at_again_three_times(world: World) -> None:
    await world.until("10:58")
    await world.ana.says("K fell off trim trail hed bump R side, no lump, ice pack 10.50. ok now")
    heard = world.ana.hears()
    reference = ref(heard)
    assert "has a first aider seen KB?" in heard
    await world.ana.taps("Yes")
    assert "parent told?" in world.ana.hears()
    await world.ana.says("mum told by office 11.02")
    assert "Parent told: noted." in world.ana.hears()
    for minutes in (15, 15, 30):
        await world.passes(minutes=minutes)
        assert "quick look at KB. Still fine?" in world.ana.hears()
        await world.ana.taps("Fine" if minutes == 15 else "Not right")
        world.ana.hears()
    assert f"needs a first aider now. {reference}" in world.lin.hears()
    world.grant.hears()


async def test_medicine_refused_is_told_to_the_office_and_the_senco_now(world: World) -> None:
    await world.until("12:21")
    await world.ana.says("K refused 12 oclock meds x2")
    heard = world.ana.hears()
    assert "KB · 12:00 · incident." in heard
    assert "have you told the office?" in heard
    for code in ("lin", "patel"):
        assert "medicine not as planned, 12:21" in world.people[code].hears()
    await world.ana.taps("Yes")
    assert "parent told?" in world.ana.hears()
    await world.ana.taps("Skip")
    world.ana.hears()


async def test_a_child_that_was_found_is_asked_only_whether_parents_know(world: World) -> None:
    await world.until("11:37")
    await world.ana.says("K left class 11.15 hid in cloakroom found 11.20 never off site")
    heard = world.ana.hears()
    assert "KB · 11:15 · incident." in heard
    assert "parent told?" in heard
    await world.ana.taps("Not yet")
    world.ana.hears()


async def test_medicine_given_without_a_dose_is_asked_for_it(world: World) -> None:
    await world.until("12:10")
    await world.ana.says("K ritalin given 12.00")
    heard = world.ana.hears()
    assert "Medication: ritalin." in heard
    assert "which dose?" in heard
    await world.ana.says("5mg")
    assert "Dose: noted." in world.ana.hears()


async def test_a_bite_gets_a_line_of_care(world: World) -> None:
    await world.until("11:41")
    await world.ana.says(
        "K bit me on L forearm 11:30 when i packed the trains away. skin not broken. washed it"
    )
    heard = world.ana.hears()
    assert "Are you OK?" in heard
    assert "first aid if you are hurt" in heard


async def test_after_an_accident_parents_are_asked_about_but_not_a_colleagues(world: World) -> None:
    await world.until("13:10")
    await world.ana.says("K graze L knee playground 1pm washed n plaster")
    assert "parent told?" in world.ana.hears()
    await world.ana.taps("Office will")
    world.ana.hears()
    await world.ana.says("1.05 I slipped on the wet floor by the sinks, ice pack, my knee hurts")
    heard = world.ana.hears()
    assert "Accident" in heard
    assert "parent told?" not in heard
