"""A brief report as people live through it: drafted, gone over, interrupted, signed, taken back, read on paper."""

from datetime import date
from io import BytesIO

import docx
import pytest

from playground.people import Document
from storage.reviews import By
from tests.prompts.paper import pages, tight
from tests.stories.cards import data, labels, newest
from tests.stories.letters import tried
from tests.stories.reviewed import annual, quiet
from tests.world import World

MEETING = date(2027, 1, 6)
NOTES = (
    "log K phonics 3/10 cvc words, 7 vp. got a sticker",
    "log K phonics 5/10 indep. now and next board helped",
    "log K maths, struggled with number bonds, 4/10 hoh",
    'log K said "I like the tyres"',
    "log K pad change, wet, cream on as plan",
    "log K phonics 7/10 indep. next step: blends",
)
SECTION = "KB · {} of 7 · {}\n"
FIRST = "1 draft my report"


async def noted(world: World) -> None:
    """Ana's notes about Kai, and a review they are wanted for."""
    await annual(world, day=MEETING)
    for words in NOTES:
        await world.ana.says(words)
        await world.passes(minutes=20)
    world.ana.hears()


async def begun(world: World) -> str:
    """Ana begins her report, or goes on with it; return what she is shown."""
    await world.ana.says("/reviews")
    world.ana.hears()
    await world.ana.taps(FIRST)
    return world.ana.hears()


async def signed(world: World) -> None:
    """Ana keeps every section of her report as drafted, and signs it."""
    await noted(world)
    await begun(world)
    for _ in range(7):
        await world.ana.taps("Keep")
    await world.ana.taps("Sign")
    world.ana.hears()


async def listed(world: World, code: str = "patel") -> str:
    """Somebody looks at what is due of reviews."""
    await world.people[code].says("/reviews")
    return world.people[code].hears()


def paper(world: World, code: str = "patel") -> Document:
    return [one.document for one in world.people[code].phone() if one.document is not None][-1]


async def test_a_report_is_drafted_from_notes_gone_over_and_signed(world: World) -> None:
    await noted(world)
    told = await begun(world)
    assert "Here's a draft for KB, EHCP annual review on Wed 6 Jan. It is from 6 notes of yours" in told
    assert SECTION.format(1, "What is working") + "· got a sticker (L-" in told
    await world.ana.taps("Keep")
    assert "· K maths, struggled with number bonds, 4/10 hoh (L-" in world.ana.hears()
    await world.ana.taps("Change")
    assert world.ana.hears() == "What is not working: what should stand there? Your next message replaces it."
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


async def test_the_signature_is_taken_back_until_the_senco_has_read_it(world: World) -> None:
    await signed(world)
    await world.ana.taps("Take back signature")
    assert labels(newest(world.ana)) == ["Sign", "Go over it again"]
    assert "a brief report, by Wed 16 Dec" in (await listed(world, "ana"))
    await begun(world)
    await world.ana.taps("Go over it again")
    assert "1 of 7" in world.ana.hears()
    for _ in range(7):
        await world.ana.taps("Keep")
    await world.ana.taps("Sign")
    world.ana.hears()
    back = data(newest(world.ana), "Take back signature")
    await listed(world)
    await world.patel.taps("KB PDF")
    world.patel.hears()
    assert await world.forges("ana", back) == "This card was out of date. Here it is as it stands."
    assert "The SENCO has read it, so it stays as it is." in world.ana.hears()


async def test_the_senco_hears_of_it_in_the_morning_without_a_name_and_reads_it_in_both(world: World) -> None:
    await signed(world)
    await world.until("08:00", date(2026, 11, 24))
    quiet(world, "ana", "hughes")
    heard = world.patel.hears()
    assert "1 report to read." in heard
    assert "KB" not in heard
    await world.patel.taps("Reviews")
    assert "KB, EHCP annual review on Wed 6 Jan: Ana Kovac, signed Mon 23 Nov, to read" in world.patel.hears()
    await world.patel.taps("KB PDF")
    assert world.patel.hears().startswith("The signed report you asked for. It names a child.")
    document = paper(world)
    assert document.name == "Brief report.pdf"
    first, annex = pages(document.content)
    assert "Brief report on Kai Bennett" in first
    assert "now and next board helped [L-" in first
    assert "K phonics 5/10 indep. now and next board helped" in annex
    assert "cream" not in first + annex
    assert tight("care · L-") in tight(annex)
    await listed(world)
    await world.patel.taps("KB Word")
    world.patel.hears()
    word = "\n".join(one.text for one in docx.Document(BytesIO(paper(world).content)).paragraphs)
    for line in (
        "now and next board helped [L-",
        "“I like the tyres” [L-",
        "Signed by Ana Kovac in Alongside",
    ):
        assert line in word
        assert tight(line) in tight(first)
    calls = tried(world, world.patel, "sendDocument")
    assert [call.params["protect_content"] for call in calls] == ["true", "true"]
    await world.passes(minutes=11)
    assert not [one for one in world.patel.phone() if one.document is not None]
    assert "to read" not in await listed(world)


@pytest.mark.parametrize("code", ["priya", "sue", "hughes", "lin", "dale", "patel"])
async def test_nobody_else_writes_signs_or_takes_back(world: World, code: str) -> None:
    await noted(world)
    await begun(world)
    keep = data(newest(world.ana), "Keep")
    await listed(world, code)
    for forged in (keep, keep.replace("section", "report"), keep.replace("section", "sign")):
        assert await world.forges(code, forged) == "I can't find that."


@pytest.mark.parametrize("code", ["priya", "ana", "hughes", "lin", "dale"])
async def test_nobody_else_gets_the_paper(world: World, code: str) -> None:
    await signed(world)
    await listed(world)
    button = data(newest(world.patel), "KB PDF")
    await listed(world, code)
    assert await world.forges(code, button) == "I can't find that."
    assert tried(world, world.people[code], "sendDocument") == []


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


async def test_hostile_words_arrive_in_both_as_they_were_typed(world: World) -> None:
    await noted(world)
    await begun(world)
    await world.ana.taps("Change")
    typed = "{{ 7*7 }} <b>#let x</b> & $y$ *stars* “so” 😢 \u202eturned"
    await world.ana.says(typed)
    for _ in range(6):
        await world.ana.taps("Keep")
    assert typed in world.ana.hears()
    await world.ana.taps("Sign")
    world.ana.hears()
    await listed(world)
    shown = "{{ 7*7 }} <b>#let x</b> & $y$ *stars* “so” ⟦crying face⟧ ⟦right-to-left override⟧turned"
    await world.patel.taps("KB PDF")
    assert tight(shown) in tight(pages(paper(world).content)[0])
    await world.patel.taps("KB Word")
    world.patel.hears()
    told = "\n".join(one.text for one in docx.Document(BytesIO(paper(world).content)).paragraphs)
    assert "{{ 7*7 }} <b>#let x</b> & $y$ *stars* “so”" in told


async def test_a_review_that_is_taken_out_takes_its_report_off_the_pages(world: World) -> None:
    await signed(world)
    await listed(world)
    button = data(newest(world.patel), "KB PDF")
    async with world.store() as store:
        school = await store.schools.get(world.school)
        by = By(world.school, world.ids["patel"], world.clock.now())
        await store.reviews.remove(school.reviews[0], by)
        await store.schools.changed(world.school, world.clock.now())
    assert "Reports" not in await listed(world)
    assert await world.forges("patel", button) == "I can't find that."
