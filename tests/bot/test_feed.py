"""A calendar of one's own, written and read back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from icalendar import Calendar

from bot.feed import Entry, feed

NOW = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
NOWHERE = NOW.replace(tzinfo=None)
BREAK = Entry(
    "duty-7f3a-2026-11-23@alongside",
    datetime(2026, 11, 23, 10, 40, tzinfo=UTC),
    datetime(2026, 11, 23, 11, 0, tzinfo=UTC),
    "Break duty",
    "Zone 2 (tyres)",
)
FIRST_AID = replace(
    BREAK, uid="training-1@alongside", starts=NOW + timedelta(days=9), ends=NOW + timedelta(days=9, hours=2)
)
WORDS = [
    "Break, then lunch; both outside",
    "Back\\slash \\n is no new line",
    "Two\nlines",
    'Said "quietly": a=b',
    "🧑🏽‍🏫 playground 🇬🇧 " * 12,
    "é" * 200,
    "x" * 74 + "ü",
    "BEGIN:VEVENT",
    "",
]


def lines(content: bytes) -> list[bytes]:
    """Return the lines of a calendar, each of which ends as the standard wants it."""
    assert content.endswith(b"\r\n")
    return content.split(b"\r\n")[:-1]


def test_a_calendar_says_what_it_is_and_what_takes_place() -> None:
    assert b"\n".join(lines(feed("Ana's duties", [BREAK], NOW))).decode() == (
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Alongside//Alongside//EN\nMETHOD:PUBLISH\n"
        "X-WR-CALNAME:Ana's duties\nREFRESH-INTERVAL;VALUE=DURATION:PT4H\nX-PUBLISHED-TTL:PT4H\n"
        "BEGIN:VEVENT\nSUMMARY:Break duty\nDTSTART:20261123T104000Z\nDTEND:20261123T110000Z\n"
        "DTSTAMP:20261123T073000Z\nUID:duty-7f3a-2026-11-23@alongside\nLOCATION:Zone 2 (tyres)\n"
        "END:VEVENT\nEND:VCALENDAR"
    )


@pytest.mark.parametrize("words", WORDS)
def test_words_come_back_as_they_went(words: str) -> None:
    content = feed("Ana", [replace(BREAK, summary=words, place=words)], NOW)
    assert all(len(line) <= 75 for line in lines(content))
    assert b"\n" not in content.replace(b"\r\n", b"")
    [event] = Calendar.from_ical(content).walk("VEVENT")
    assert (str(event["SUMMARY"]), str(event.get("LOCATION", ""))) == (words, words)


def test_a_name_is_one_line_and_escaped() -> None:
    assert b"X-WR-CALNAME:Ana\\, TA\\; 3H" in lines(feed("Ana,\nTA; 3H", [], NOW))


def test_a_line_is_never_folded_within_a_character() -> None:
    content = feed("Ana", [replace(BREAK, summary="🧑🏽‍🏫é" * 40)], NOW)
    assert all(line.decode() for line in lines(content))


def test_what_no_calendar_can_hold_is_left_out() -> None:
    entry = replace(
        BREAK, uid="a\r\nX-BAD:1", summary="Break\r\nEND:VEVENT\x00\x1b[2J\ud83d", place="Hall\rleft"
    )
    [event] = Calendar.from_ical(feed("Ana", [entry], NOW)).walk("VEVENT")
    assert (event["SUMMARY"], event["LOCATION"]) == ("Break\nEND:VEVENT[2J", "Hall\nleft")
    assert "X-BAD" not in event


def test_moments_come_back_in_utc_from_wherever_they_are_told() -> None:
    there = timezone(timedelta(hours=1))
    summer = datetime(2027, 6, 1, 10, 40, tzinfo=there)
    entry = replace(BREAK, starts=summer, ends=summer + timedelta(minutes=20))
    [event] = Calendar.from_ical(feed("Ana", [entry], NOW.astimezone(there))).walk("VEVENT")
    assert event["DTSTART"].to_ical() == b"20270601T094000Z"
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (entry.starts, entry.ends)
    assert event["DTSTAMP"].to_ical() == b"20261123T073000Z"


def test_entries_stand_by_time_and_the_order_they_come_in_does_not_matter() -> None:
    content = feed("Ana", [FIRST_AID, BREAK], NOW)
    assert content == feed("Ana", [BREAK, FIRST_AID], NOW)
    events = Calendar.from_ical(content).walk("VEVENT")
    assert [str(event["UID"]) for event in events] == [BREAK.uid, FIRST_AID.uid]
    assert all(one["DTSTART"].dt <= other["DTSTART"].dt for one, other in pairwise(events))


def test_what_lasts_no_time_is_a_moment_and_nothing_on_is_a_calendar_too() -> None:
    [event] = Calendar.from_ical(feed("Ana", [replace(BREAK, ends=BREAK.starts, place="")], NOW)).walk(
        "VEVENT"
    )
    assert not {"DTEND", "LOCATION"} & event.keys()
    assert Calendar.from_ical(feed("Ana", [], NOW)).walk("VEVENT") == []


@pytest.mark.parametrize(
    ("entries", "why"),
    [
        ([BREAK, replace(FIRST_AID, uid=BREAK.uid)], "two entries have the same uid"),
        ([replace(BREAK, ends=BREAK.starts - timedelta(minutes=1))], "ends before it starts"),
        ([replace(BREAK, starts=NOWHERE, ends=NOWHERE)], "no time zone"),
    ],
)
def test_what_nobody_should_ask_for_is_refused(entries: list[Entry], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        feed("Ana", entries, NOW)
