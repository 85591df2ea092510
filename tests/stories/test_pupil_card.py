"""`/pupil`: the card for whoever is with a pupil today; and who is with whom, said for a day."""

from datetime import date, timedelta

from storage import new_id
from storage.tables import outcome, programme, pupil, review
from tests.school import supports
from tests.stories.asked import everybody_listens
from tests.stories.cards import data, labels, newest
from tests.world import World

TUESDAY = date(2026, 11, 24)
UNKNOWN = "I can't find that pupil for you today. The office knows who is with whom."
WITH_SUE = "Sue Allen is with KB today."


async def on_file(world: World) -> None:
    """What the office has written down about K."""
    async with world.store() as store:
        kai, here = world.ids["KB"], {"school": world.school, "pupil": world.ids["KB"]}
        seals = store.tx.seal(pupil, kai, world.school, alerts="epilepsy: plan in the office\nno <b>nuts</b>")
        await store.tx.change(pupil.update().where(pupil.c.id == kai).values(**seals))
        store.tx.add(outcome, **here, id=new_id(), number="2", text="Asks for help & waits")
        store.tx.add(programme, **here, id=new_id(), name="Speech therapy", minutes_a_week=60)
        row = {"kind": "ehcp_annual", "date": date(2026, 12, 9)}
        store.tx.add(review, **here, id=new_id(), **row)
        await store.schools.changed(world.school, world.clock.now())


async def test_a_ta_with_one_pupil_needs_no_code_and_the_card_goes_after_ten_minutes(world: World) -> None:
    await on_file(world)
    await world.ana.says("log K phonics 8.50 read 8/10")
    world.ana.hears()
    await world.ana.says("/pupil")
    assert world.ana.hears() == (
        "KB · 3H · Mr Hughes\n"
        "Today with Ana Kovac.\n"
        "Next review: Wed 9 Dec.\n"
        "Alert: epilepsy: plan in the office\n"
        "Alert: no <b>nuts</b>\n"
        "Outcome 2: Asks for help & waits\n"
        "Speech therapy, 60 minutes a week\n"
        "08:50, Ana Kovac: K phonics 8.50 read 8/10\n\n"
        "This goes from the chat in ten minutes."
    )
    await world.passes(minutes=11)
    assert not any("epilepsy" in bubble.text for bubble in world.ana.phone())


async def test_what_is_still_open_with_me_about_the_pupil_is_a_button(world: World) -> None:
    await world.ana.says("inc K threw a chair")
    world.ana.hears()
    await world.ana.says("/pupil")
    world.ana.hears()
    assert any(label.startswith("Open: I-") for label in labels(newest(world.ana)))
    await world.hughes.says("/pupil KB")
    world.hughes.hears()
    assert labels(newest(world.hughes)) == ["Notes"]


async def test_a_pupil_nobody_knows_and_one_that_is_not_mine_read_alike(world: World) -> None:
    for words in ("/pupil AMR", "/pupil amelia", "/pupil XYZ", "/pupil <b>"):
        await world.ana.says(words)
        assert world.ana.hears() == UNKNOWN
    await world.sue.says("/pupil")
    assert world.sue.hears() == "You are not down for any pupil today. The office can add you."
    await world.forges("sue", "card:KB")
    assert world.sue.hears() == UNKNOWN


async def test_of_several_pupils_one_is_chosen(world: World) -> None:
    await world.priya.says("/pupil")
    assert world.priya.hears() == "Which pupil?"
    await world.priya.taps("AAR · 5P")
    assert world.priya.hears().startswith("AAR · 5P\nToday with Priya Shah.")


async def test_the_office_reads_alerts_and_no_plan(world: World) -> None:
    await on_file(world)
    await world.lin.says("/pupil")
    assert world.lin.hears() == "Type the pupil's code too: /pupil KB."
    await world.lin.says("/pupil kb")
    heard = world.lin.hears()
    assert "Alert: epilepsy" in heard
    assert not [word for word in ("Outcome", "Speech", "review") if word in heard]


async def test_cover_for_a_day_is_shown_back_told_without_the_pupil_and_ends_by_itself(world: World) -> None:
    await on_file(world)
    await world.patel.says("sue is with K today")
    assert world.patel.hears() == WITH_SUE
    assert world.sue.hears() == "You are with somebody else today."
    await world.sue.taps("Open")
    assert world.sue.hears().startswith("KB · 3H · Mr Hughes\nToday with Ana Kovac and Sue Allen.")
    carried = data(next(one for one in world.sue.phone() if "somebody else" in one.text), "Open")
    await world.sue.says("log K settled well 9.10")
    assert "I read: KB" in world.sue.hears()
    await world.until("09:00", TUESDAY)
    everybody_listens(world)
    await world.forges("sue", carried)
    assert world.sue.hears() == UNKNOWN
    await world.sue.says("/pupil KB")
    assert world.sue.hears() == UNKNOWN


async def test_cover_for_another_day_is_told_on_the_morning_of_that_day(world: World) -> None:
    await world.lin.says("sue covers K tomorrow")
    assert world.lin.hears() == "Sue Allen is with KB on Tue 24 Nov."
    assert world.sue.hears() == ""
    await world.until("07:45", TUESDAY)
    assert world.sue.hears() == "You are with somebody else today."
    await world.sue.taps("Pupils")
    assert world.sue.hears().startswith("KB · 3H")


async def test_the_command_does_the_same(world: World) -> None:
    await world.grant.says("/pupil K sue today")
    assert world.grant.hears() == WITH_SUE
    assert world.sue.hears() == "You are with somebody else today."
    await world.grant.says("/pupil K sue today")
    assert world.grant.hears() == f"{WITH_SUE}\nThat was so already."


async def test_undo_takes_it_back_and_the_colleague_hears_that(world: World) -> None:
    await world.patel.says("sue is with K today")
    everybody_listens(world)
    carried = data(newest(world.patel), "Undo")
    await world.forges("sue", carried)
    await world.patel.taps("Undo")
    assert world.patel.hears() == "Taken back. Everybody is with whom they were before."
    assert world.sue.hears() == "You are not with somebody else today after all."
    await world.sue.says("/pupil KB")
    assert world.sue.hears() == UNKNOWN
    assert await world.forges("patel", carried) == "I can't find that."


async def test_an_edit_puts_somebody_else_there_in_their_place(world: World) -> None:
    message = await world.patel.says("sue is with K today")
    everybody_listens(world)
    await world.patel.edits(message, "priya is with K today")
    assert world.patel.hears() == "Priya Shah is with KB today."
    assert world.sue.hears() == "You are not with somebody else today after all."
    assert world.priya.hears() == "You are with somebody else today."


async def test_whoever_may_not_say_who_is_with_whom_is_handled_as_before(world: World) -> None:
    await world.ana.says("sue is with K today")
    assert world.ana.hears().startswith("Saved L-")
    await world.ana.says("/pupil KB sue today")
    assert world.ana.hears().startswith("KB · 3H")
    async with world.store() as store:
        found = await store.schools.get(world.school)
    assert [one for one in found.assignments if one.said_at] == []


async def test_whoever_covers_finds_the_note_that_waits(world: World) -> None:
    word = world.canary_word()
    world.may_read("sue")
    await world.ana.says(f"handover K: {word} new shoes rub")
    world.ana.hears()
    await world.until("09:00", TUESDAY)
    everybody_listens(world)
    await world.patel.says("ana is off today, sue has K")
    world.patel.hears()
    world.sue.hears()
    await world.sue.taps("Open")
    assert word not in world.sue.hears()
    await world.sue.taps("Note from Ana Kovac")
    assert word in world.sue.hears()


async def test_many_notes_of_a_day_come_in_several_messages(world: World) -> None:
    for number in range(3):
        await world.ana.says(f"log K {number} " + "read on and on " * 130)
        await world.passes(minutes=1)
    world.ana.hears()
    before = len(world.ana.phone())
    await world.ana.says("/pupil")
    world.ana.hears()
    cards = world.ana.phone()[before:]
    assert len(cards) > 1
    assert [card.text.startswith("KB") for card in cards] == [True] * len(cards)
    await world.passes(minutes=10, seconds=5)
    assert world.ana.phone()[before:] == []


async def test_who_starts_to_support_a_pupil_has_the_card(world: World) -> None:
    async with world.store() as store:
        supports(store, world.school, world.ids["sue"], world.ids["ZM"])
        await store.schools.changed(world.school, world.clock.now() + timedelta(seconds=1))
    await world.sue.says("/pupil z")
    assert world.sue.hears().startswith("ZM · 5P\nToday with Sue Allen.")
