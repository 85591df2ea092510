"""A signed report is read: told of in the morning, on paper and in Word, by who plans reviews and nobody else."""

from datetime import date
from io import BytesIO

import docx
import pytest

from storage.reviews import By
from tests.prompts.paper import pages, tight
from tests.stories.cards import data, labels, newest
from tests.stories.letters import tried
from tests.stories.reported import begun, listed, noted, paper, signed
from tests.stories.reviewed import quiet
from tests.world import World


async def test_the_signature_is_taken_back_until_the_senco_has_read_it(world: World) -> None:
    await signed(world)
    await world.ana.taps("Take back signature")
    assert labels(newest(world.ana)) == ["Sign", "Go over it again", "Draft anew"]
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


@pytest.mark.parametrize("code", ["priya", "ana", "hughes", "lin", "dale"])
async def test_nobody_else_gets_the_paper(world: World, code: str) -> None:
    await signed(world)
    await listed(world)
    button = data(newest(world.patel), "KB PDF")
    await listed(world, code)
    assert await world.forges(code, button) == "I can't find that."
    assert tried(world, world.people[code], "sendDocument") == []


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
