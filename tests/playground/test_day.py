"""A school day in the terminal: it goes well, and it would notice if it did not."""

from contextlib import suppress

import pytest
from telegram.error import BadRequest

from playground.clock import Clock
from playground.day import Script, perform, play
from playground.stage import MONDAY, in_a_new_folder


async def test_the_day_goes_well_and_shows_who_said_and_heard_what(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert await play() == 0
    printed = capsys.readouterr().out.splitlines()
    for line in (
        "Mon 07:45  Ana Kovac  hears  10:40 break, zone 2 (tyres)",
        "Mon 09:58  Ana Kovac  says   log K phonics 9.40 read 8/10 cvc words, 2 with a prompt. happy start",
        "Mon 09:58  Ana Kovac  hears  I read: KB · 09:40 · log.",
        "Mon 09:58  Ana Kovac  edits  log K phonics 9.40 read 9/10 cvc words, 2 with a prompt. happy start",
        "Mon 09:58  Priya Shah taps   [AMR · Larch]",
        "Mon 11:02  Ana Kovac  hears  Is anyone in danger now?",
        "Mon 11:15  Mr Osei    taps   [I have this]",
        'Mon 11:40  Mr Osei    hears  concern K said "i dont want to go home tonight"',
        "Mon 15:20  Mr Hughes  hears  Today: 2 notes, about 1 pupil.",
        "Tue 10:30  Priya Shah hears  10:40 break, zone 2 (tyres). Please tap Seen.",
        "Fri 14:00  Mrs Patel  hears  This week: 3 notes, about 2 pupils.",
    ):
        assert line in printed
    assert printed[-1] == "All was heard that should be, and nothing else."
    assert [line for line in printed if "!!" in line] == []


async def as_expected(day: Script) -> None:
    await day.at("07:45")
    day.hears("ta1", "Your duties today")
    day.hears("deputy", "Designated safeguarding lead lapses")
    for who in ("ta2", "teacher1", "senco", "head"):
        day.hears(who, "due")


async def expects_too_much(day: Script) -> None:
    await day.says("ta1", "log K painted")
    day.hears("ta1", "Saved L-", "and a song")


async def expects_too_little(day: Script) -> None:
    await day.says("ta1", "log K painted again")
    await day.at("08:30")


async def test_it_notices_what_was_not_heard_and_what_nobody_expected(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = {}
    async with in_a_new_folder(Clock(MONDAY)) as stage:

        async def breaks_a_rule(_day: Script) -> None:
            with suppress(BadRequest):
                await stage.program.bot.call("sendMessage", chat_id=1001, text="hello", nonsense=1)

        for scene in (as_expected, expects_too_much, expects_too_little, breaks_a_rule):
            status = await perform(stage, scene)
            found[scene] = (status, [line for line in capsys.readouterr().out.splitlines() if "!!" in line])
    assert found[as_expected] == (0, [])
    assert found[expects_too_much] == (1, ["  !! Ana Kovac did not hear 'and a song'"])
    status, (unexpected,) = found[expects_too_little]
    assert status == 1
    assert unexpected.startswith("  !! Ana Kovac heard what nobody expected: 'Saved L-")
    status, (broken,) = found[breaks_a_rule]
    assert status == 1
    assert broken.startswith("  !! Telegram would not have accepted: sendMessage: unknown parameters")
