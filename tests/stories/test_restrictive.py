"""Force, restraint, seclusion: the record the law wants, asked one thing at a time; a leader knows now, parents today."""

from tests.stories.cards import labels, newest, ref
from tests.world import World

HELD = "1110 K running for the road gate, me n Sue used 2 person scip hold approx 2 mins, let go when calm"
PAPERS = ["PDF", "For parents"]


async def test_a_hold_is_told_to_a_leader_now_and_asked_about_whole(world: World) -> None:
    await world.until("11:18")
    await world.ana.says(HELD)
    heard = world.ana.hears()
    reference = ref(heard)
    assert "KB · 11:10 · incident." in heard
    assert "Restrictive" in heard
    assert "tell your line manager" in heard
    assert "what did you try first?" in heard
    leader = world.grant.hears()
    assert f"{reference} needs you now" in leader
    assert labels(newest(world.grant)) == ["Parents told", "Close it", *PAPERS, "Not safe to tell"]
    assert "What did you see and do?" in world.sue.hears(), "every adult named gives an own account"
    await world.ana.says("choices n distraction")
    assert "what made it necessary?" in world.ana.hears()
    await world.ana.taps("Someone could be hurt")
    assert "anyone hurt?" in world.ana.hears()
    await world.ana.taps("None seen")
    assert "parent told?" in world.ana.hears()
    await world.ana.taps("Office will")
    assert "Parent told: the office will." in world.ana.hears()
    await world.sue.says("I took his left side. He was calm after two minutes.")
    assert "Your account: noted." in world.sue.hears()
    await world.grant.taps("Close it")
    assert "closed" in world.grant.hears()
    async with world.store() as store:
        record = await store.records.referred(world.school, reference)
        assert record is not None
        kept = {(one.key, one.answer) for one in await store.questions.of(world.school, record.id)}
    assert record.force == "yes"
    assert record.facts["minutes"] == "2"
    assert ("account", "I took his left side. He was calm after two minutes.") in kept
    assert ("why", "harm") in kept
    assert ("close", "closed") in kept


async def test_the_task_stays_until_a_leader_closes_it(world: World) -> None:
    await world.until("11:18")
    await world.ana.says("had to hold K's wrists about 30 secs in the hall, 11.05")
    world.ana.hears()
    reference = ref(world.grant.hears())
    await world.until("15:10")
    assert "left today" in world.grant.hears()
    world.ana.hears()
    await world.until("15:10", world.clock.now().date().replace(day=24))
    assert labels(newest(world.grant)) == [f"{reference}: to close"]
    assert "1 thing left" in world.grant.hears()
    world.hughes.hears()
    await world.grant.taps(f"{reference}: to close")
    world.grant.hears()
    await world.grant.taps("Parents told")
    assert "Parents were told by 15:10." in world.grant.hears()
    assert labels(newest(world.grant)) == ["Close it", *PAPERS], "that parents know does not close it"
    await world.until("15:10", world.clock.now().date().replace(day=25))
    assert labels(newest(world.grant)) == [f"{reference}: to close"]
    world.grant.hears()
    await world.grant.taps(f"{reference}: to close")
    world.grant.hears()
    await world.grant.taps("Close it")
    assert "closed" in world.grant.hears()
    await world.until("15:30", world.clock.now().date().replace(day=26))
    assert world.grant.hears() == ""


async def test_the_teacher_learns_that_it_was_and_nothing_more(world: World) -> None:
    await world.until("11:18")
    await world.ana.says("had to hold K's wrists about 30 secs in the hall, 11.05")
    for code in ("ana", "grant"):
        world.people[code].hears()
    await world.until("15:20")
    for code in ("ana", "grant", "hughes"):
        world.people[code].hears()
    await world.hughes.taps("Open")
    read = world.hughes.hears()
    assert "force or seclusion is recorded; a leader has it" in read
    assert "wrists" not in read


async def test_not_sure_whether_the_child_could_go_is_treated_as_if_not(world: World) -> None:
    await world.until("11:00")
    await world.ana.says("guided K back to class by the hand 10.50")
    reference = ref(world.ana.hears())
    await world.ana.taps("Not sure")
    heard = world.ana.hears()
    assert "Restrictive" in heard
    assert "tell your line manager" in heard
    assert "needs you now" in world.grant.hears()
    async with world.store() as store:
        record = await store.records.referred(world.school, reference)
    assert record is not None
    assert (record.type, record.force) == ("restrictive", "maybe")
    await world.grant.taps("Close it")
    world.grant.hears()
