"""A TA types; it is stored and shown: which kind, which pupil, what time."""

import pytest

from storage.tables import person
from tests.stories.cards import ref
from tests.world import World


async def test_a_log_is_saved_against_the_pupil_and_shown(world: World) -> None:
    await world.passes(minutes=50)
    await world.ana.says("log K phonics 9.40 read 8/10 cvc words")
    card = world.ana.hears()
    assert "Saved L-" in card
    assert "KB · 09:40 · log" in card


async def test_undo_takes_a_note_back(world: World) -> None:
    await world.ana.says("log K lovely start")
    assert "time not given" in world.ana.hears()
    await world.ana.taps("Undo")
    assert "withdrawn" in world.ana.hears()


LOGS = (
    "log K read|LOG: K read|Log - K read|log, K read|log. K read|note K read|L: K read|l - K read|#log K read"
    "|Log!! K read|log— K read|  log  K read|(log) K read|log\nK read|K read"
)
INCIDENTS = "inc K ran|Inc. K ran|INC: K ran|incident K ran|Incident - K ran|i: K ran|I - K ran|(inc) K ran|Inc; K ran"


@pytest.mark.parametrize(("spellings", "kind"), [(LOGS, "log"), (INCIDENTS, "incident")])
async def test_a_first_word_in_any_spelling_says_what_it_is(world: World, spellings: str, kind: str) -> None:
    for text in spellings.split("|"):
        await world.ana.says(text)
        card = world.ana.hears()
        assert f"KB · time not given · {kind}." in card, text
        async with world.store() as store:
            stored = await store.records.referred(world.school, ref(card))
        assert stored is not None
        assert stored.words in {"K read", "K ran"}, "the first word is no part of the note"
        assert stored.text == text, "and what was typed is kept as it was typed"


async def test_a_word_that_only_begins_like_one_is_part_of_the_note(world: World) -> None:
    for text in ("I saw K smile", "Logan and K read", "Included K in the game", "notes on K"):
        await world.ana.says(text)
        assert "KB · time not given · log." in world.ana.hears(), text


async def test_the_buttons_say_what_it_is_before_anything_is_typed(world: World) -> None:
    await world.ana.says("hi")
    assert "Type what happened" in world.ana.hears()
    await world.ana.taps("Incident")
    assert "What happened?" in world.ana.hears()
    await world.ana.says("K threw a chair")
    assert "KB · time not given · incident." in world.ana.hears()
    await world.ana.says("K sorry and calm")
    assert "KB · time not given · log." in world.ana.hears(), "the button counts once"


async def test_help_has_the_buttons_too_and_a_first_word_beats_them(world: World) -> None:
    await world.ana.says("/help")
    assert "Mrs Dale" in world.ana.hears()
    await world.ana.taps("Log")
    assert "What did your pupil do?" in world.ana.hears()
    await world.ana.says("inc K threw a chair")
    assert "incident." in world.ana.hears()


async def test_a_greeting_is_no_answer_to_a_button(world: World) -> None:
    await world.ana.says("/help")
    await world.ana.taps("Incident")
    world.ana.hears()
    await world.ana.says("ok")
    assert "What happened?" in world.ana.hears()
    await world.ana.says("K threw a chair")
    assert "incident." in world.ana.hears()


async def test_a_first_word_alone_is_a_button_tapped(world: World) -> None:
    await world.ana.says("Inc")
    assert "What happened?" in world.ana.hears()
    await world.ana.says("K threw a chair")
    assert "KB · time not given · incident." in world.ana.hears()


async def test_nothing_to_record_is_not_recorded(world: World) -> None:
    for text in ("hi", "?", "K", "12"):
        await world.ana.says(text)
        assert "Type what happened" in world.ana.hears(), text
    for text in ("ok", "👍", "seen", "Thanks!"):
        await world.ana.says(text)
        assert "Nothing is waiting for an answer" in world.ana.hears(), text
    await world.ana.says("/today")
    assert "No notes from you yet." in world.ana.hears()


async def test_help_can_be_typed(world: World) -> None:
    for text in ("help", "Help!", "help me"):
        await world.ana.says(text)
        assert "In danger: ring 999." in world.ana.hears(), text


async def test_a_clock_time_is_read_in_all_its_spellings(world: World) -> None:
    await world.until("14:00")
    spellings = {"9.40": "09:40", "09:40": "09:40", "0940": "09:40", "9.40am": "09:40", "1.15pm": "13:15"}
    spellings |= {"1.15-1.30": "13:15", "8/10 at 11.05": "11:05", "£9.40": "time not given"}
    for typed, read in spellings.items():
        await world.ana.says(f"log K maths {typed} fine")
        assert f"KB · {read} · log." in world.ana.hears(), typed


async def test_a_time_still_to_come_is_not_believed(world: World) -> None:
    await world.ana.says("log K swimming 11.30")
    assert "KB · time not given · log." in world.ana.hears()


async def test_a_time_still_to_come_is_asked_about(world: World) -> None:
    await world.ana.says("K swam a width 11.30")
    heard = world.ana.hears()
    assert "KB · time not given · log." in heard
    assert "when was it? Type a time" in heard
    await world.until("12:00")
    await world.ana.taps("Skip")
    world.ana.hears()


async def test_what_was_long_ago_says_that_it_is_written_late(world: World) -> None:
    await world.ana.says("forgot to log fri pm - swimming, went under water 1st time")
    heard = world.ana.hears()
    assert "KB · Fri 20 Nov, afternoon · log." in heard
    assert "Saved as written today, about an earlier day." in heard


async def test_a_message_that_waited_says_when_it_was_sent_and_when_it_came(world: World) -> None:
    async with world.down():
        world.telegram.say(world.ana.id, "log K phonics 8.50 fine")
        world.clock.move(40 * 60)
    card = world.ana.hears()
    assert "KB · 08:50 · log." in card
    assert "You sent it at 09:00; it reached me at 09:40." in card


async def test_a_message_of_yesterday_keeps_its_day(world: World) -> None:
    await world.until("15:00")
    async with world.down():
        world.telegram.say(world.ana.id, "inc K 14.50 threw a chair")
        world.clock.move(18 * 60 * 60)
    card = world.ana.hears()
    assert "KB · Mon 23 Nov 14:50 · incident." in card
    assert "You sent it at Mon 23 Nov 15:00; it reached me at 09:00." in card


async def test_what_people_type_reaches_the_teacher_as_they_typed_it(world: World) -> None:
    await world.ana.says("log K wrote <b>5 < 7 & 9</b> on his own")
    world.ana.hears()
    await world.until("15:20")
    assert "1 note" in world.hughes.hears()
    await world.hughes.taps("Open")
    world.hughes.hears()
    await world.hughes.taps("All of KB's day")
    assert "KB wrote <b>5 < 7 & 9</b> on his own (Ana Kovac)" in world.hughes.hears()


async def test_the_longest_message_telegram_allows_is_kept_whole(world: World) -> None:
    text = "log K " + "é👍 " * 1300
    await world.ana.says(text[:4096])
    async with world.store() as store:
        stored = await store.records.referred(world.school, ref(world.ana.hears()))
    assert stored is not None
    assert stored.text == text[:4096]


async def test_the_same_message_handed_out_twice_is_one_note(world: World) -> None:
    world.telegram.fault("getUpdates", "duplicate")
    await world.ana.says("log K phonics")
    assert world.ana.hears().count("Saved L-") == 1


async def test_who_has_left_writes_nothing_more(world: World) -> None:
    await world.changed(person, "ana", ends=world.clock.now().date().replace(day=20))
    await world.ana.says("log K phonics")
    assert "ask the school office" in world.ana.hears().lower()


async def test_how_much_help_is_counted_on_the_card_and_kept_as_typed(world: World) -> None:
    await world.passes(minutes=50)
    await world.ana.says("log K phonics 9.40 read 8/10 cvc words indep, 2 w vp")
    heard = world.ana.hears()
    assert "Learning: phonics, 8/10, indep 8, vp 2." in heard
    async with world.store() as store:
        record = await store.records.referred(world.school, ref(heard))
    assert record is not None
    assert record.facts["prompts"] == "indep, 2 w vp"
    assert record.facts["lightest"] == "indep"
    await world.ana.says("log K maths 9.45 physical prompt x2")
    assert "Learning: maths, physical prompt x2." in world.ana.hears(), "full or partial: nobody can say"
