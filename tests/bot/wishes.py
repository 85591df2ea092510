"""What people type behind /find on Monday 23 November 2026, and what it asks for."""

from datetime import date
from typing import Any

MON, TUE, WED, FRI = (date(2026, 11, day) for day in (23, 17, 18, 20))
WEEK = {"since": date(2026, 11, 16), "until": date(2026, 11, 22)}
TERM = {"since": date(2026, 9, 2)}
HALF = {"since": date(2026, 11, 2)}


def on(day: date) -> dict[str, Any]:
    return {"since": day, "until": day}


def wish(who: str = "", *words: str, **more: Any) -> dict[str, Any]:
    return {"pupils": who.split(), "words": words, **more}


WISHES: tuple[tuple[str, dict[str, Any]], ...] = (
    # The pupil, by whatever a note would call them.
    ("K", wish("KB")),
    ("kb", wish("KB")),
    ("Kai chair", wish("KB", "chair")),
    ("Kai's chair", wish("KB", "chair")),
    ("K's notes", wish("KB")),
    ("notes about K", wish("KB")),
    ("KB and AMR", wish("KB AMR")),
    ("AR counted", wish("AAR AMR", "counted")),
    ("AR notes", wish("AAR AMR")),
    ("theo", wish("TJ")),
    ("shiv reading", wish("SOB", "reading")),
    ("\u202eKB chair", wish("KB", "chair")),
    ("kia", wish("KB")),
    ("XYZ", wish("", "xyz")),
    # The day.
    ("K phonics last week", wish("KB", "phonics", **WEEK)),
    ("today", wish(**on(MON))),
    ("chair this morning", wish("", "chair", **on(MON))),
    ("K yesterday", wish("KB", **on(date(2026, 11, 22)))),
    ("my notes tues", wish(mine=True, **on(TUE))),
    ("tuesday chair", wish("", "chair", **on(TUE))),
    ("on fri", wish(**on(FRI))),
    ("wed swimming", wish("", "swimming", **on(WED))),
    ("K 16 nov", wish("KB", **on(date(2026, 11, 16)))),
    ("the 19th", wish(**on(date(2026, 11, 19)))),
    ("20/11/26", wish(**on(FRI))),
    ("before 1 may", wish(until=date(2026, 4, 30))),
    ("1 dec", wish(**on(date(2025, 12, 1)))),
    ("on the 30th,", wish(**on(date(2026, 10, 30)))),
    ("30/11/27", wish("", "30/11/27")),
    ("3 days ago", wish(**on(FRI))),
    ("last fri", wish(**on(FRI))),
    ("this week", wish(since=MON)),
    ("2 weeks ago", wish(since=date(2026, 11, 9), until=date(2026, 11, 15))),
    ("K last 3 weeks", wish("KB", since=date(2026, 11, 2))),
    ("past week", wish(since=date(2026, 11, 16))),
    ("this month", wish(since=date(2026, 11, 1))),
    ("last month", wish(since=date(2026, 10, 1), until=date(2026, 10, 31))),
    ("in october", wish(since=date(2026, 10, 1), until=date(2026, 10, 31))),
    ("in dec", wish(since=date(2025, 12, 1), until=date(2025, 12, 31))),
    ("since sept", wish(since=date(2026, 9, 1))),
    ("inc this term", wish(kind="incident", **TERM)),
    ("this half term", wish(**HALF)),
    ("K since half term", wish("KB", **HALF)),
    ("last half term", wish(since=date(2026, 9, 2), until=date(2026, 11, 1))),
    ("this school year", wish(since=date(2026, 9, 1))),
    ("last year", wish(since=date(2025, 9, 1), until=date(2026, 8, 31))),
    ("since christmas", wish(since=date(2025, 12, 25))),
    ("since easter", wish(since=date(2026, 4, 6))),
    ("since tues", wish(since=TUE)),
    ("after tues", wish(since=WED)),
    ("until fri", wish(until=FRI)),
    ("before wed", wish(until=TUE)),
    ("mon to wed", wish(since=date(2026, 11, 16), until=WED)),
    ("between tues and fri", wish(since=TUE, until=FRI)),
    ("wed - fri K", wish("KB", since=WED, until=FRI)),
    ("16 nov to 20 nov", wish(since=date(2026, 11, 16), until=FRI)),
    ("from 2 nov until 6 nov", wish(since=date(2026, 11, 2), until=date(2026, 11, 6))),
    ("tomorrow", wish("", "tomorrow")),
    ("may need milk", wish("", "may", "need", "milk")),
    ("march round the hall", wish("", "march", "round", "hall")),
    # The kind, and whose it is.
    ("incidents", wish(kind="incident")),
    ("all logs of KB", wish("KB", kind="log")),
    ("logs and incidents K", wish("KB")),
    ("K by me", wish("KB", mine=True)),
    ("mine today", wish(mine=True, **on(MON))),
    ("concern K", wish("KB", "concern")),
    # A reference, with the letters tired eyes read.
    ("L-7Q4K", {"ref": "L-7Q4K"}),
    ("what was i-7q4k about", {"ref": "I-7Q4K"}),
    ("l-7o4i", {"ref": "L-7041"}),
    ("C-7Q4K", {"ref": "C-7Q4K"}),
    # Everything else is a word to look for, once.
    ("chair", wish("", "chair")),
    ("chair chair Chair", wish("", "chair")),
    ("8/10 9.40", wish("", "8/10", "9.40")),
    ("didn't settle", wish("", "didnt", "settle")),
    ("didn’t settle", wish("", "didnt", "settle")),
    ("café", wish("", "cafe")),
    ("bit me", wish("", "bit")),
    ("at break", wish("", "break")),
    ("meds K", wish("KB", "meds")),
    ("mr hughes", wish("", "mr", "hughes")),
    ("'; DROP TABLE pupil", wish("", "drop", "table", "pupil")),
    ("{{ 7*7 }}", wish("", "7")),
    ("<b>x</b>", wish("", "b", "x")),
    ("chair.*", wish("", "chair")),
    # Nothing is asked for.
    ("", {}),
    ("   ", {}),
    ("the", {}),
    ("(.*)[", {}),
    ("%", {}),
    ("🙂", {}),
    ("\x00\u202e", {}),
)
