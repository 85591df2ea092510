"""Files that are no calendars, that were damaged, or that somebody made to do harm."""

import pytest

from bot.term_dates import NotTermDates
from tests.bot.calendars import calendar, event, published, shown, vevent

DAY = "DTSTART;VALUE=DATE:20260901"
INSET = event("INSET day", "20260901")
HEAD = b"BEGIN:VCALENDAR\r\n"

NO_CALENDAR = {
    "nothing": (b"", "is not a calendar"),
    "binary": (bytes(range(256)) * 100, "is not a calendar"),
    "a page": (b"<!DOCTYPE html><title>Log in</title>", "is not a calendar"),
    "NUL": (calendar(vevent("a\0b", DAY)), "is not a calendar"),
    "3 MB": (b"BEGIN:VCALENDAR" + b"x" * 3_000_000, "larger than 2 MB"),
    "broken off": (calendar(INSET)[:-20], "breaks off"),
    "a tower": (HEAD + b"BEGIN:VEVENT\r\n" * 100_000, "breaks off"),
    "too many": (calendar(*["BEGIN:VEVENT\r\nEND:VEVENT\r\n"] * 5_001), "more than 5,000 events"),
    "every second": (calendar(vevent("INSET", DAY, "RRULE:FREQ=SECONDLY")), "without end"),
    "every minute": (calendar(vevent("INSET", DAY, "RRULE:FREQ=minutely;COUNT=9")), "without end"),
    "series upon series": (
        calendar(*(vevent("x", f"UID:{one}", DAY, "RRULE:FREQ=WEEKLY") for one in range(40))),
        "without end",
    ),
}

# Lines of one event, and why it is not read.
DAMAGED = {
    "no day": ([], "it does not say when"),
    "no date": (["DTSTART:soon"], "its dates cannot be read"),
    "two days": ([DAY, "DTSTART;VALUE=DATE:20260902"], "its dates cannot be read"),
    "a time": (["DTSTART;VALUE=TIME:120000"], "its dates cannot be read"),
    "no end": ([DAY, "DTEND:later"], "its dates cannot be read"),
    "a day to a time": ([DAY, "DTEND:20260902T120000"], "one end is a day and the other a time of day"),
    "the year 1": (["DTSTART:00010101T000000Z", "DTEND:99991231T235959Z"], "its year cannot be meant"),
    "the year 9999": (["DTSTART;VALUE=DATE:99991231", "DURATION:P3D"], "its end cannot be read"),
    "the longest day": ([DAY, "DURATION:P999999999999D"], "its end cannot be read"),
    "every day for ever": ([DAY, "RRULE:FREQ=DAILY"], "it repeats in a way that no term dates do"),
    "every day since year 1": (
        ["DTSTART;VALUE=DATE:00010101", "RRULE:FREQ=WEEKLY"],
        "it repeats in a way that no term dates do",
    ),
    "no step": ([DAY, "RRULE:FREQ=WEEKLY;INTERVAL=0"], "it repeats in a way that no term dates do"),
    "30 February": (
        [DAY, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"],
        "it repeats in a way that no term dates do",
    ),
    "no rule": ([DAY, "RRULE:FREQ=SOMETIMES"], "it repeats in a way that cannot be read"),
    "two rules": (
        [DAY, "RRULE:FREQ=WEEKLY", "RRULE:FREQ=SECONDLY"],
        "it repeats in a way that cannot be read",
    ),
}

ENCODED = {
    "as it should be": calendar(INSET),
    "lines of Unix": calendar(INSET).replace(b"\r\n", b"\n"),
    "lines of an old Mac": calendar(INSET).replace(b"\r\n", b"\r"),
    "with a mark": b"\xef\xbb\xbf" + calendar(INSET),
    "UTF-16": calendar(INSET).decode().encode("utf-16"),
    "Windows": calendar(event("INSET day – café", "20260901")).decode().encode("cp1252"),
    "folded": calendar(INSET).replace(b"INSET day", b"INS\r\n ET\r\n\t day"),
    "small letters": calendar(INSET.lower()),
    "junk around it": calendar(
        "X-JUNK\r\n", "BEGIN:VTODO\r\n", INSET, "END:VTODO\r\n", INSET, "END:NOTHING\r\n"
    ),
    "an alarm in it": calendar(vevent("INSET day", DAY, "BEGIN:VALARM", "SUMMARY:Term ends", "END:VALARM")),
    "no such zone": calendar(vevent("INSET day", "DTSTART;TZID=../../etc/passwd:20260901T090000")),
    "Windows zone": calendar(vevent("INSET day", "DTSTART;TZID=GMT Standard Time:20260901T003000")),
    "a zone that never ends": calendar(
        "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n",
        "RRULE:FREQ=SECONDLY\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n",
        vevent("INSET day", "DTSTART;TZID=Ours:20260901T090000"),
    ),
}


@pytest.mark.parametrize(("content", "why"), NO_CALENDAR.values(), ids=NO_CALENDAR)
def test_what_is_no_calendar_is_one_sentence(content: bytes, why: str) -> None:
    with pytest.raises(NotTermDates, match=why) as refused:
        published(content)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(("lines", "why"), DAMAGED.values(), ids=DAMAGED)
def test_one_damaged_event_takes_nothing_from_the_others(lines: list[str], why: str) -> None:
    found = published(calendar(vevent("INSET day", *lines), event("Inset day", "20261102")))
    assert shown(found.rows) == ["inset 2026-11-02"]
    assert [(one.title, one.why) for one in found.unread] == [("INSET day", why)]


@pytest.mark.parametrize("content", ENCODED.values(), ids=ENCODED)
def test_the_same_day_in_whatever_it_is_written(content: bytes) -> None:
    found = published(content)
    assert (shown(found.rows), found.unread) == (["inset 2026-09-01"], ())


def test_a_title_is_one_line_of_at_most_200_characters_that_can_be_printed() -> None:
    [one] = published(calendar(event("\x1b[2J\\n\u202ePTA\\, fair " + "x" * 500, "20260901"))).unread
    assert one.title.startswith("[2J PTA, fair xxx")
    assert (len(one.title), one.title.isprintable()) == (200, True)
