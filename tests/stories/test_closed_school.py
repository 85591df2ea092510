"""The school is closed: whom to ring comes first, one silent doorbell, and the whole ladder in the morning."""

from datetime import date

from storage import new_id
from storage.tables import calendar
from tests.stories.bells import BELL, EVERYONE, WORRY, a_concern, climbs, rung
from tests.stories.cards import ref
from tests.world import World

FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2026, 11, day) for day in (27, 28, 29, 30))
TUESDAY = date(2026, 11, 24)


async def decided(world: World, **settings: str) -> None:
    """The school decides some of its settings."""
    async with world.store() as store:
        for key, value in settings.items():
            await store.schools.decide_setting(world.school, key, value)
        await store.schools.changed(world.school, world.clock.now())


async def snow(world: World, day: date) -> None:
    """The office closes the school on a day."""
    async with world.store() as store:
        row = {"kind": "closure", "starts": day, "ends": day, "note": "snow"}
        store.tx.add(calendar, school=world.school, id=new_id(), **row)
        await store.schools.changed(world.school, world.clock.now())


def sounds(world: World) -> set[str]:
    """Return whether doorbells until now made no sound: "true", "false" or, of some, both."""
    bells = [call for call in world.telegram.calls("sendMessage") if BELL in str(call.params["text"])]
    return {str(call.params.get("disable_notification", False)).lower() for call in bells}


async def test_friday_a_quarter_to_five_to_monday(world: World) -> None:
    await decided(world, emergency_duty_team="01632 960777")
    await world.until("16:45", FRIDAY)
    for code in EVERYONE:
        world.people[code].hears()
    await world.ana.says(f"concern K said his mum hits him {world.canary_word()}")
    closed, card = (bubble.text for bubble in world.ana.news())
    concern = ref(closed)
    assert closed.startswith(f"School is closed until Mon 30 Nov 07:45. {concern} is saved.")
    assert "999: danger now\n01632 960777: the council, out of hours\n0808 800 5000: NSPCC" in closed
    assert card.startswith(f"Saved {concern}, 16:45.")
    (bell,) = world.dale.news()
    assert bell.text == f"{concern} needs you now. Amber, 16:45."
    assert sounds(world) == {"true"}
    for day in (SATURDAY, SUNDAY):
        await world.until("16:44", day)
        world.nothing_more()
        await world.until("16:46", day)
        assert world.dale.hears() == f"{concern} needs you now. Amber, Fri 27 Nov 16:45."
        world.nothing_more()
    await world.until("07:44", MONDAY)
    world.nothing_more()
    await world.until("07:45", MONDAY)
    assert rung(world) == ["dale"]
    await climbs(world, (5, ["dale"]), (5, ["osei"]), (10, ["grant"]), (10, EVERYONE))
    assert f"Nobody has {concern} yet." in world.ana.hears()
    await world.osei.taps("I have this")
    for code in (*EVERYONE, "ana"):
        assert concern in world.people[code].hears()


async def test_what_nobody_had_when_the_watch_ended_goes_on_in_the_morning(world: World) -> None:
    await world.until("16:20")
    concern = await a_concern(world)
    assert rung(world) == ["dale"]
    await climbs(world, (5, ["dale"]))
    await world.until("16:31")
    heard = world.ana.hears()
    assert f"School is closed until Tue 24 Nov 07:45. {concern} is saved." in heard
    assert rung(world) == ["dale"], "silently"
    await world.until("07:45", TUESDAY)
    assert rung(world) == ["dale"]
    await climbs(world, (5, ["dale"]), (5, ["osei"]))


async def test_danger_rings_at_night_and_the_reporter_reads_first_whom_to_ring(world: World) -> None:
    await world.until("19:00")
    await world.ana.says(f"concern K said his mum hits him {world.canary_word()}")
    closed, card = (bubble.text for bubble in world.ana.news())
    concern = ref(card)
    assert "School is closed until Tue 24 Nov 07:45." in closed
    assert rung(world) == ["dale"]
    await world.ana.taps("Yes")
    heard = world.ana.hears()
    assert heard.index("School is closed") < heard.index("Ring 999") or heard.startswith("Ring 999")
    assert rung(world) == EVERYONE
    await climbs(world, (10, EVERYONE))
    assert f"Nobody has {concern} yet." in world.ana.hears()
    await climbs(world, (10, EVERYONE))
    assert f"Nobody has {concern} yet." in world.ana.hears()
    await climbs(world, (30, EVERYONE), (30, EVERYONE))
    assert sounds(world) == {"true", "false"}, "amber without a sound, red with one"


async def test_a_worry_at_night_rings_nobody_until_the_morning(world: World) -> None:
    await world.until("19:00")
    concern = await a_concern(world, words=WORRY)
    await world.until("07:44", TUESDAY)
    world.nothing_more()
    await world.until("07:45", TUESDAY)
    assert rung(world) == ["dale"]
    assert concern in world.dale.phone()[-1].text


async def test_a_school_that_wants_no_doorbell_at_night_gets_none(world: World) -> None:
    await decided(world, ooh_push="off")
    await world.until("19:00")
    await a_concern(world)
    await world.until("07:44", TUESDAY)
    world.nothing_more()
    await world.until("07:45", TUESDAY)
    assert rung(world) == ["dale"]


async def test_a_snow_day_declared_at_ten_to_seven_holds_it_until_school_opens(world: World) -> None:
    await world.until("19:00")
    concern = await a_concern(world)
    assert rung(world) == ["dale"]
    await world.until("06:50", TUESDAY)
    await snow(world, TUESDAY)
    await world.until("07:44", TUESDAY)
    world.nothing_more()
    await world.until("07:45", TUESDAY)
    assert rung(world) == ["dale"], "one doorbell that day too"
    await world.until("07:44", date(2026, 11, 25))
    world.nothing_more()
    assert sounds(world) == {"true"}
    await world.until("07:45", date(2026, 11, 25))
    assert rung(world) == ["dale"]
    await climbs(world, (5, ["dale"]), (5, ["osei"]))
    assert concern in world.osei.phone()[-1].text


async def test_a_school_that_closes_while_it_climbs_holds_it(world: World) -> None:
    concern = await a_concern(world)
    assert rung(world) == ["dale"]
    await snow(world, date(2026, 11, 23))
    await world.passes(minutes=5)
    assert f"School is closed until Tue 24 Nov 07:45. {concern} is saved." in world.ana.hears()
    assert rung(world) == ["dale"]
    await world.until("07:44", TUESDAY)
    world.nothing_more()
    await world.until("07:45", TUESDAY)
    assert rung(world) == ["dale"]


async def test_the_program_is_down_from_1040_to_1055(world: World) -> None:
    await world.until("10:39")
    concern = await a_concern(world)
    assert rung(world) == ["dale"]
    await world.until("10:40")
    async with world.down():
        world.clock.move(15 * 60)
    assert rung(world) == ["osei"], "the step of 10:49 goes once, that of 10:44 is not replayed"
    await world.until("10:58")
    world.nothing_more()
    await world.passes(minutes=7)
    assert rung(world) == ["grant"]
    await world.passes(minutes=10)
    assert rung(world) == EVERYONE
    assert f"Nobody has {concern} yet." in world.ana.hears()
