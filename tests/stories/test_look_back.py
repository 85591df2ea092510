"""`/digest K 4 weeks` and the provision report: asked for at any time by whoever may, and by nobody else."""

from datetime import date

import pytest

from tests.prompts.paper import pages
from tests.stories.cards import labels, newest
from tests.stories.looked_back import CAPTION, a_week, got, with_plan
from tests.world import World

ASKED = {
    "the SENCO": ("patel", "/digest K 4 weeks", "KB: Mon 2 Nov to 27 Nov 2026"),
    "the class teacher": ("hughes", "/digest Kai since 2 nov", "KB: Mon 2 Nov to 27 Nov 2026"),
    "the head": ("grant", "/digest KB half term", "KB: Mon 2 Nov to 27 Nov 2026"),
    "all of a class": ("hughes", "/digest 1 week", "Mon 23 Nov to 27 Nov 2026"),
}


@pytest.mark.parametrize(("code", "words", "head"), ASKED.values(), ids=ASKED)
async def test_whoever_may_asks_at_any_time(world: World, code: str, words: str, head: str) -> None:
    await a_week(world)
    world.patel.hears()
    somebody = world.people[code]
    await somebody.says(words)
    page = somebody.hears()
    assert page.startswith(head)
    assert "Phonics: 20 of" in page
    assert ("Provision report" in labels(newest(somebody))) == head.startswith("KB")


REFUSED = {
    "another class": ("hughes", "/digest AMR 4 weeks", "pupil_unknown"),
    "nobody's pupil": ("patel", "/digest QQ 4 weeks", "pupil_unknown"),
    "the office": ("lin", "/digest KB 4 weeks", "pupil_unknown"),
    "thirteen weeks": ("patel", "/digest KB 13 weeks", "unread"),
    "no pupil of one's own": ("sue", "/digest 4 weeks", "pupil_unknown"),
}


@pytest.mark.parametrize(("code", "words", "answer"), REFUSED.values(), ids=REFUSED)
async def test_nobody_else_learns_a_number(world: World, code: str, words: str, answer: str) -> None:
    await with_plan(world)
    await world.people[code].says(words)
    heard = world.people[code].hears()
    assert "Phonics" not in heard
    assert ("I can't read that." in heard) == (answer == "unread")


async def test_behaviour_over_four_weeks_is_in_the_picture_of_a_pupil_and_on_paper(world: World) -> None:
    await a_week(world)
    await world.patel.says("/digest K 1 week")
    assert "Behaviour by week, newest last: 0, 0, 0, 1" in world.patel.hears()
    await world.patel.taps("Picture")
    said = world.patel.hears().splitlines()
    assert said[-1] == "Behaviour incidents, four weeks, oldest first: 0, 0, 0, 1."
    await world.patel.taps("PDF")
    assert world.patel.hears() == CAPTION
    kai = pages(got(world.patel)[-1].content)[1]
    assert "from 2 Nov from 9 Nov from 16 Nov from 23 Nov" in kai
    await world.passes(minutes=10)


async def test_with_whom_outside_there_were_talks_is_counted_and_nothing_of_them_or_of_home_is_said(
    world: World,
) -> None:
    word, home = world.canary_word(), world.canary_word()
    await with_plan(world)
    await world.passes(hours=1)
    await world.ana.says(f"log K SALT came in, advised {word} cards")
    await world.ana.says("log K school nurse rang, new plan to follow")
    await world.ana.says(f"log K mum said at the gate he {home} at night, the OT told her")
    world.ana.hears()
    await world.patel.says("/digest K 1 week")
    page = world.patel.hears()
    assert "Professionals heard: nurse × 1, speech and language × 1" in page
    await world.patel.taps("PDF")
    assert world.patel.hears() == CAPTION
    paper = "".join(pages(got(world.patel)[-1].content))
    assert "Of these with professionals: nurse × 1 L-" in paper
    for said in (page, paper):
        assert word not in said
        assert home not in said
        assert "ccupational" not in said, "a parent told of it"
    await world.passes(minutes=10)


async def test_the_provision_report_of_one_pupil(world: World) -> None:
    await a_week(world)
    world.patel.hears()
    await world.patel.says("/digest K provision")
    assert world.patel.hears() == CAPTION
    (document,) = got(world.patel)
    (page,) = pages(document.content)
    assert page.splitlines()[1] == "Provision report Mon 2 Nov to 27 Nov 2026"
    assert "6.7 hours planned, 0.3 hours delivered on 20 school days." in page
    await world.passes(minutes=10)


async def test_the_report_of_all_is_offered_in_the_last_week_of_a_half_term(world: World) -> None:
    await with_plan(world)
    last = date(2026, 12, 18)
    await world.until("09:00", last)
    await world.ana.says("log K happy start")
    world.ana.hears()
    await world.until("14:00", last)
    world.patel.hears()
    await world.patel.taps("Open")
    world.patel.hears()
    assert "Provision report" in labels(newest(world.patel))
    await world.until("15:30")
    world.hughes.hears()
