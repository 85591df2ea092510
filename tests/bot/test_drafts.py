"""A concern that was begun and not sent: its reporter is nudged twice, then it goes out as it is. Policy 4.4, D1."""

from dataclasses import replace
from datetime import time, timedelta
from typing import Any

from bot.calendar import Span
from bot.climbing import at_once, climb
from bot.concerns import Concern, Level, Stage, add_subject, answer_danger, close, not_about_adult, send
from tests.bot.cast import DALE, GRANT, HUGHES, NOW, OSEI, SCHOOL, TODAY, london, names, without
from tests.bot.concerns import CLOSED, EVERYONE, GO, NUDGE, SENT, climbed_to, concern, said, timeline


def draft(at: str = "2026-11-23 10:41", **more: Any) -> Concern:
    """A concern without words, as the button begins it."""
    begun = replace(concern(at), stage=Stage.DRAFT, confirmed=False, **more)
    return replace(begun, next_at=begun.created_at + timedelta(minutes=3))


def test_it_is_nudged_after_three_and_ten_minutes_and_sent_after_twenty() -> None:
    assert timeline(draft(), 5) == [
        f"Mon 10:44 nobody{NUDGE}",
        f"Mon 10:51 nobody{NUDGE}",
        f"Mon 11:01 Mrs Dale{SENT}",
        "Mon 11:06 Mrs Dale",
        "Mon 11:11 Mr Osei",
    ]
    assert not climbed_to(draft(), 3).confirmed


def test_it_is_sent_to_everyone_before_home_time() -> None:
    assert timeline(draft("2026-11-23 14:22"), 2) == [f"Mon 14:25 nobody{NUDGE}", f"Mon 14:30 {EVERYONE}{GO}"]
    assert timeline(draft("2026-11-23 14:40"), 1) == [f"Mon 14:43 {EVERYONE}{GO}"]


def test_home_time_of_a_half_day_counts() -> None:
    half_day = Span("half_day", TODAY, TODAY, ends_at=time(13, 0))
    school = replace(SCHOOL, calendar=(*SCHOOL.calendar, half_day))
    found = timeline(draft("2026-11-23 12:05"), 2, school)
    assert found == [f"Mon 12:08 nobody{NUDGE}", f"Mon 12:15 {EVERYONE}{GO}"]


def test_there_is_no_home_time_on_a_saturday() -> None:
    assert timeline(draft("2026-11-21 14:25"), 3) == [
        f"Sat 14:28 nobody{NUDGE}",
        f"Sat 14:35 nobody{NUDGE}",
        f"Sat 14:45 Mrs Dale silently{CLOSED}",
    ]


def test_with_nobody_there_its_reporter_is_told() -> None:
    empty = without(SCHOOL, DALE, OSEI, GRANT)
    assert timeline(draft(), 3, empty)[2] == f"Mon 11:01 nobody{GO}"


def test_after_the_program_was_down_there_is_one_nudge_or_none() -> None:
    late = climb(draft(), SCHOOL, london("2026-11-23 10:53"))
    assert (said(late), late.concern.next_at) == (f"nobody{NUDGE}", london("2026-11-23 11:01"))
    assert said(climb(draft(), SCHOOL, london("2026-11-23 11:30"))) == f"Mrs Dale{SENT}"


def test_its_words_send_it_confirmed() -> None:
    begun = climbed_to(draft(), 1)
    sent = at_once(begun, send(begun, NOW, confirmed=True), SCHOOL, NOW)
    assert (said(sent), sent.concern.confirmed, sent.concern.version) == ("Mrs Dale", True, begun.version + 1)
    assert (sent.concern.stage, sent.concern.step, sent.concern.round) == (Stage.OPEN, 1, 1)


def test_danger_sends_it_as_it_is() -> None:
    begun = draft()
    red = at_once(begun, answer_danger(begun, "yes", NOW), SCHOOL, NOW)
    assert said(red) == EVERYONE
    assert (red.concern.level, red.concern.confirmed, red.concern.danger) == (Level.RED, False, "yes")
    urgent = answer_danger(replace(begun, level=Level.RED), "yes", NOW)
    assert (urgent.stage, urgent.next_at) == (Stage.OPEN, NOW)


def test_no_danger_leaves_it_a_draft() -> None:
    begun = draft()
    assert answer_danger(begun, "no", NOW) == replace(begun, danger="no", version=begun.version + 1)


def test_a_subject_named_while_it_is_a_draft_never_hears_of_it() -> None:
    begun = draft()
    about = add_subject(begun, GRANT.id, NOW)
    assert (about.stage, about.next_at, about.type) == (Stage.DRAFT, begun.next_at, "adult")
    assert names(climb(about, SCHOOL, london("2026-11-23 11:01")).ring) == ["Mr Bell"]
    asked = replace(draft(), asks=True, type="adult", subjects=frozenset({HUGHES.id}))
    assert not_about_adult(asked, NOW).stage is Stage.DRAFT


def test_begun_by_mistake_it_is_closed_and_speaks_no_more() -> None:
    closed = close(draft())
    assert (closed.stage, closed.next_at) == (Stage.CLOSED, None)
    assert said(climb(closed, SCHOOL, NOW)) == "nobody"
