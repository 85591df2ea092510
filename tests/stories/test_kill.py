"""The process is killed between every two steps of receiving and of sending; nothing is lost, nothing happens twice."""

import random

import sqlalchemy as sa

from storage.tables import record
from tests.kill.child import STEPS, Fuse
from tests.kill.findings import wrong
from tests.kill.mutants import POISON
from tests.kill.school import Talk, opened
from tests.kill.site import Site
from tests.world import STAFF

SEED = 20261123


async def test_forty_kills_lose_nothing_and_repeat_nothing(site: Site) -> None:
    dice, talk = random.Random(SEED), Talk(site.telegram, SEED)
    fuses = [Fuse(step, dice.randint(1, 3)) for step in STEPS for _ in range(6)]
    dice.shuffle(fuses)
    messages = talk.messages(200)
    for fuse in fuses:
        await site.dies_of(fuse, messages)
    await site.comes_to_rest(messages)
    assert len(talk.said) == 200
    assert await wrong(site.folder, talk, site.school) == []


async def test_a_program_that_confirms_before_it_stores_is_found_out(site: Site) -> None:
    talk = Talk(site.telegram, SEED)
    messages = talk.messages(20)
    for _ in range(3):
        await site.dies_of(Fuse("fetched", 1), messages, "confirms before it stores")
    await site.comes_to_rest(messages)
    assert any(line.startswith("lost: ") for line in await wrong(site.folder, talk, site.school))


async def test_a_program_that_marks_before_it_sends_is_found_out(site: Site) -> None:
    talk = Talk(site.telegram, SEED)
    messages = talk.messages(20)
    for _ in range(3):
        await site.dies_of(Fuse("settled", 1), messages, "marks before it sends")
    await site.comes_to_rest(messages)
    assert any(line.startswith("never arrived: ") for line in await wrong(site.folder, talk, site.school))


async def test_a_message_that_kills_the_program_is_set_aside_after_three_more_starts(site: Site) -> None:
    ana, priya = (site.telegram.phone_of(STAFF[code][2]) for code in ("ana", "priya"))
    site.telegram.say(priya.id, "log AMR before it")
    site.telegram.say(ana.id, f"log KB {POISON}")
    site.telegram.say(priya.id, "log AMR beside it")
    site.telegram.say(ana.id, "log KB behind it")
    for _ in range(1 + 3):
        await site.dies_of(Fuse(), iter(()), "poisoned")
    await site.comes_to_rest(mutant="poisoned")
    async with opened(site.folder) as store:
        texts = [row["text"] for row in await store.tx.rows(sa.select(record), record)]
        assert await store.inbox.states() == {"done": 3, "dead": 1}
    assert sorted(texts) == ["log AMR before it", "log AMR beside it", "log KB behind it"]
    not_stored, saved = (bubble.text for bubble in site.telegram.chat(ana.id) if bubble.who == "bot")
    assert "could not store your message of 07:41" in not_stored
    assert "Saved" in saved
    assert ["set aside" in bubble.text for bubble in site.telegram.chat(STAFF["dale"][2])] == [True]
