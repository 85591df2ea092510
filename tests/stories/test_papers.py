"""Documents arrive in a chat: made when they leave, sent once, and what fails harms nobody else."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.letters import Letter
from bot.rota_words import rota_words
from handlers.papers import PAPERS, paper_letter
from playground.cast import Somebody
from playground.people import Document
from tests.kill.school import opened
from tests.prompts.paper import pages
from tests.prompts.rotas import SMALL, TRAINED, large
from tests.stories.letters import posts, states, tried
from tests.world import World, a_school

ROTA, TRAINING = PAPERS["rota"].caption, PAPERS["training_list"].caption
SAID = "Duty rota. Week of 23 November 2026. It names staff: it is for the staffroom, not for outside school."


def to(world: World, code: str, name: str, facts: dict[str, Any], file: str = "Rota – week 48.pdf") -> Letter:
    """Return the letter that brings somebody a document."""
    person = world.ids[code]
    return paper_letter(f"{name} {code}", name, file, facts, person=person, owner=person)


def got(somebody: Somebody) -> list[Document]:
    return [bubble.document for bubble in somebody.phone() if bubble.document is not None]


async def test_a_rota_arrives_as_a_file_that_may_be_kept(world: World) -> None:
    await posts(world, to(world, "lin", "rota", SMALL))
    assert world.lin.hears() == SAID
    (document,) = got(world.lin)
    assert document.name == "Rota – week 48.pdf"
    (page,) = pages(document.content)
    assert page.count("Zone 2 (tyres)\nAna Kovac (P)\nnobody free") == 5
    (call,) = tried(world, world.lin, "sendDocument")
    assert call.params["protect_content"] == "false"
    assert await states(world, ROTA) == ["sent"]


async def test_a_training_list_arrives_in_words_that_people_typed(world: World) -> None:
    typed = TRAINED | {"name": "Zoë <b>#let x = {{7*7}}", "printed": "<i>20 & 21 November"}
    await posts(world, to(world, "ana", "training_list", typed, "My training.pdf"))
    assert world.ana.hears().startswith("Your training on paper, printed <i>20 & 21 November.")
    (document,) = got(world.ana)
    assert pages(document.content)[0].startswith("Training of Zoë <b>#let x = {{7*7}}\n")


async def test_a_picture_is_seen_in_the_chat_and_one_too_long_for_that_is_a_file(world: World) -> None:
    await posts(world, to(world, "lin", "rota_picture", SMALL | rota_words(SMALL), "Rota.png"))
    many = large()
    many["rows"] = many["rows"][:3]
    await posts(world, to(world, "sue", "rota_picture", many | rota_words(many), "Rota.png"))
    (seen,), (kept,) = got(world.lin), got(world.sue)
    assert seen.sides == (1600, 1131)
    assert kept.sides is None
    assert kept.content.startswith(b"\x89PNG")
    assert (
        "Monday, Tuesday, Wednesday, Thursday, Friday\n· 08:30–08:45 Front gate: Mr Hughes\n"
        in world.lin.hears()
    )
    assert "more are in the PDF." in world.sue.hears()


async def test_a_document_is_for_whoever_may_hear_and_makes_no_sound_if_it_should_not(world: World) -> None:
    person = world.ids["ana"]
    silent = paper_letter("quiet", "rota", "a.pdf", SMALL, person=person, owner=person, silent=True)
    await posts(world, silent)
    (call,) = tried(world, world.ana, "sendDocument")
    assert call.params["disable_notification"] == "true"
    assert world.ana.hears() == SAID


@pytest.mark.parametrize("fault", ["drop_answer", "502", "reset"])
async def test_a_document_that_may_have_arrived_is_never_sent_twice(world: World, fault: str) -> None:
    world.telegram.fault("sendDocument", fault)
    await posts(world, to(world, "lin", "rota", SMALL))
    await world.passes(minutes=30)
    assert len(tried(world, world.lin, "sendDocument")) == 1
    assert await states(world, ROTA) == ["unknown"]
    assert len(got(world.lin)) == (fault == "drop_answer")
    world.lin.hears()


async def test_told_to_wait_a_document_waits_and_comes(world: World) -> None:
    world.telegram.fault("sendDocument", "429", retry_after=7)
    await posts(world, to(world, "lin", "rota", SMALL))
    assert world.lin.hears() == ""
    await world.passes(seconds=7)
    assert world.lin.hears() == SAID


@pytest.mark.parametrize("words", ["message caption is too long", "file must be non-empty"])
async def test_a_document_that_telegram_refuses_is_not_tried_again(world: World, words: str) -> None:
    world.telegram.fault("sendDocument", "400", words=words)
    await posts(world, to(world, "lin", "rota", SMALL))
    await world.passes(minutes=30)
    assert len(tried(world, world.lin, "sendDocument")) == 1
    assert await states(world, ROTA) == ["dead"]
    world.may_be_dead = 1


async def test_a_caption_that_is_too_long_is_refused_and_not_tried_again(world: World) -> None:
    await posts(world, to(world, "lin", "rota", SMALL | {"week": "week " * 300}))
    (call,) = tried(world, world.lin, "sendDocument")
    assert call.description == "Bad Request: message caption is too long"
    assert await states(world, ROTA) == ["dead"]
    world.may_be_dead = 1


async def test_a_document_for_somebody_who_blocked_the_bot_is_not_tried_again(world: World) -> None:
    world.telegram.phone_of(world.lin.id).blocked = True
    await posts(world, to(world, "lin", "rota", SMALL))
    assert await states(world, ROTA) == ["dead"]
    world.may_be_dead = 1


async def test_what_cannot_be_made_is_dead_reported_without_a_name_and_the_others_arrive(
    world: World,
) -> None:
    secret = world.canary_word()
    broken = {"name": secret, "printed": "20 November 2026"}
    of_yesterday = to(world, "sue", "rota", SMALL)
    unknown = replace(of_yesterday, facts={**of_yesterday.facts, "document": "no such paper"})
    await posts(world, to(world, "ana", "training_list", broken), unknown, to(world, "lin", "rota", SMALL))
    await world.priya.says("log Mils painted")
    assert "Saved L-" in world.priya.hears()
    assert world.lin.hears() == SAID
    assert world.ana.hears() == world.sue.hears() == ""
    assert await states(world, ROTA, TRAINING) == ["dead", "dead", "sent"]
    assert "a document failed" in world.printed()
    assert "PressFailed" in world.printed()
    world.may_be_dead = 2


async def test_a_program_that_stops_does_not_wait_for_a_document_and_sends_it_another_time(
    tmp_path: Path, migrated: Path
) -> None:
    endless = large()
    endless["rows"] = endless["rows"] * 60
    school = a_school(tmp_path, migrated)
    world = await school.__aenter__()
    await posts(world, to(world, "lin", "rota", SMALL))
    begun = asyncio.Event()
    world.program.delivery.watch = lambda step: begun.set() if step == "claimed" else None
    async with world.store() as store:
        store.outbox.post(to(world, "sue", "rota", endless), world.school, world.clock.now())
    world.program.delivery.wake()
    await begun.wait()
    async with asyncio.timeout(15):
        await school.__aexit__(None, None, None)
    async with opened(tmp_path) as store:
        assert await store.outbox.states() == {"sent": 1, "ready": 1}
