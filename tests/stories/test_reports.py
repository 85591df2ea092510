"""A brief report as its author lives through it: drafted, gone over, interrupted, signed; nobody else can."""

from datetime import date

import pytest

from tests.stories.cards import data, labels, newest
from tests.stories.reported import SECTION, begun, listed, noted
from tests.stories.reviewed import quiet
from tests.world import World


async def test_a_report_is_drafted_from_notes_gone_over_and_signed(world: World) -> None:
    await noted(world)
    told = await begun(world)
    assert "Here's a draft for KB, EHCP annual review on Wed 6 Jan. It is from 6 notes of yours" in told
    assert SECTION.format(1, "What is working") + "· got a sticker (L-" in told
    await world.ana.taps("Keep")
    assert "· K maths, struggled with number bonds, 4/10 hoh (L-" in world.ana.hears()
    await world.ana.taps("Change")
    assert world.ana.hears() == (
        "What is not working: what should stand there? Your next message replaces it. "
        "A line sent as it was keeps its references."
    )
    await world.ana.says("long carpet times are hard for him")
    told = world.ana.hears()
    assert "That can be read as a worry about a child." in told
    assert "· now and next board helped (L-" in told
    await world.ana.taps("Keep")
    assert "on their own in 2, a verbal prompt in 1, hand over hand in 1" in world.ana.hears()
    await world.ana.taps("Leave out")
    told = world.ana.hears()
    assert "· 4 notes of learning on 1 day. (L-" in told
    assert "phonics: 3/10 on Mon 23 Nov, 7/10 on Mon 23 Nov; 3 scores." in told
    await world.ana.taps("Keep")
    assert "· “I like the tyres” (L-" in world.ana.hears()
    await world.ana.taps("Keep")
    assert "· next step: blends (L-" in world.ana.hears()
    await world.ana.taps("Keep")
    whole = world.ana.hears()
    assert "Support needed now\nLeft out." in whole
    assert "What is not working\n· long carpet times are hard for him\n" in whole
    assert "pad" not in whole
    await world.ana.taps("Sign")
    assert world.ana.hears() == "What you typed can be read as a worry about the child. Is it one?"
    await world.ana.taps("No, sign it")
    assert world.ana.hears() == "Your report on KB is signed, 11:00. The SENCO is told tomorrow morning."
    assert "a brief report, done" in await listed(world, "ana")
    world.nothing_more("dale", "osei")


async def test_who_is_interrupted_goes_on_at_the_same_section(world: World) -> None:
    await noted(world)
    await begun(world)
    await world.ana.taps("Keep")
    world.ana.hears()
    await world.passes(hours=3)
    async with world.down():
        pass
    assert "2 of 7 · What is not working" in await begun(world)
    await world.ana.taps("Change")
    world.ana.hears()
    await world.ana.says("log K painted a boat")
    assert "Saved L-" in world.ana.hears()
    assert "2 of 7 · What is not working\n· K maths" in await begun(world)
    await world.until("08:00", date(2026, 11, 24))
    quiet(world, "hughes", "patel")
    assert "2 of 7 · What is not working\n· K maths" in await begun(world)


async def test_nothing_of_a_draft_stays_in_the_chat(world: World) -> None:
    await noted(world)
    await begun(world)
    await world.ana.taps("Change")
    await world.ana.says("a timer on the table")
    world.ana.hears()
    await world.passes(minutes=11)
    left = " ".join(bubble.text for bubble in world.ana.phone())
    assert "a timer" not in left
    assert "2 of 7" not in left
    assert "a timer on the table" not in left


async def test_an_edit_changes_the_section_and_one_after_the_signature_changes_nothing(world: World) -> None:
    await noted(world)
    await begun(world)
    await world.ana.taps("Change")
    message = await world.ana.says("a timer on the table")
    await world.ana.edits(message, "a timer he can see")
    for _ in range(6):
        await world.ana.taps("Keep")
    assert "What is working\n· a timer he can see\n" in world.ana.hears()
    await world.ana.taps("Sign")
    world.ana.hears()
    await world.ana.edits(message, "something else")
    assert "is signed" in world.ana.hears()


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("he reads with Amelia now", "That names another child"),
        ("we had to hold him twice", "That tells of a hold"),
        ("he needs help in the toilet", "That tells of care of the body"),
        ("x " * 700, "That is too long for one page"),
    ],
)
async def test_what_others_must_not_read_is_asked_for_again(world: World, typed: str, answer: str) -> None:
    await noted(world)
    await begun(world)
    await world.ana.taps("Change")
    world.ana.hears()
    await world.ana.says(typed)
    assert answer in world.ana.hears()
    await world.ana.says("he reads with a friend now")
    assert "2 of 7" in world.ana.hears()


async def test_a_concern_typed_into_a_report_is_a_concern(world: World) -> None:
    await noted(world)
    await begun(world)
    await world.ana.taps("Change")
    world.ana.hears()
    word = world.canary_word()
    await world.ana.says(f"he told me his dad hits him with a belt {word}")
    assert "C-" in world.ana.hears()
    assert "needs you now" in world.dale.hears()
    assert "1 of 7 · What is working\n· got a sticker" in await begun(world)
    await world.dale.taps("I have this")
    quiet(world, "dale", "ana")


async def test_a_section_that_is_edited_into_a_concern_is_a_concern(world: World) -> None:
    await noted(world)
    await begun(world)
    await world.ana.taps("Change")
    message = await world.ana.says("he finds long carpet times tricky")
    world.ana.hears()
    word = world.canary_word()
    await world.ana.edits(message, f"he told me his dad hits him with a belt {word}")
    assert "Saved C-" in world.ana.hears()
    assert "needs you now" in world.dale.hears()
    await world.dale.taps("I have this")
    quiet(world, "dale", "ana")


@pytest.mark.parametrize("code", ["priya", "sue", "hughes", "lin", "dale", "patel"])
async def test_nobody_else_writes_signs_or_takes_back(world: World, code: str) -> None:
    await noted(world)
    await begun(world)
    keep = data(newest(world.ana), "Keep")
    await listed(world, code)
    for forged in (keep, keep.replace("section", "report"), keep.replace("section", "sign")):
        assert await world.forges(code, forged) == "I can't find that."


async def test_forged_and_stale_taps_change_nothing(world: World) -> None:
    await noted(world)
    await begun(world)
    keep = data(newest(world.ana), "Keep")
    await world.ana.taps("Keep")
    world.ana.hears()
    assert await world.forges("ana", keep) == "This card was out of date. Here it is as it stands."
    assert "2 of 7" in world.ana.hears()
    now = data(newest(world.ana), "Keep")
    for forged in (
        now.replace("keep", "sign"),
        now + "x",
        "section",
        "report:zz",
        "sign:::",
        "report_paper:x:y",
    ):
        assert await world.forges("ana", forged) == "I can't find that."
    key = now.split(":")[1]
    assert await world.forges("ana", f"sign:{key}:2:sign") == (
        "This card was out of date. Here it is as it stands."
    )
    assert "2 of 7" in world.ana.hears()
    assert await listed(world)
    assert "KB PDF" not in labels(newest(world.patel))
