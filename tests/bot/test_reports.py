"""A report's life as values: sections decided on one after the other, whom it waits for, who is told of it."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from bot.people import Person
from bot.periods import period
from bot.report_annex import annex
from bot.report_lists import mornings, to_read, to_write
from bot.report_words import Subject
from bot.reports import (
    Decision,
    Filed,
    Part,
    Report,
    Said,
    decided,
    drafted_anew,
    gone_over,
    read_by_others,
    typed,
    version_after,
)
from bot.school import School
from tests.bot.cast import ANA, DALE, GRANT, HERE, HUGHES, KAI, NOW, PATEL, PRIYA, TODAY
from tests.bot.half_term import FIRST, LAST, half_term
from tests.bot.reviewed import ANNUAL, with_reviews

SCHOOL = with_reviews(ANNUAL)
REPORT = Report(
    *(UUID(int=71), HERE, ANNUAL.id, ANA.id, 1, FIRST, LAST, 46),
    (Part("working"), Part("helps"), Part("next_step")),
    NOW,
)
SIGNED = Filed(REPORT.id, ANNUAL.id, ANA.id, NOW)


def signed(*reports: Filed, school: School = SCHOOL) -> School:
    return replace(school, reports=reports)


def told(school: School, day: date = TODAY) -> list[tuple[str, date, object]]:
    return [
        (person.display, one.on, one.facts["count"])
        for one in mornings(school, day)
        if (person := school.person(one.person))
    ]


def test_a_line_that_was_drafted_keeps_its_notes_however_it_is_sent_back_and_others_have_none() -> None:
    drafted = (Said("now and next helped.", ("L-7Q4K",)), Said("I like it", ("L-9XWM", "L-3F6A"), quote=True))
    before = replace(REPORT, parts=(Part("helps", drafted),))
    sent = (
        "· Now and next helped (L-7Q4K)\n\n- a timer\n“I like it” (L-9XWM, L-3F6A and 2 more)\nI like it too"
    )
    assert typed(before, 0, sent).parts[0].said == (
        *drafted[:1],
        Said("a timer"),
        drafted[1],
        Said("I like it too"),
    )


def test_a_report_drafted_anew_asks_only_about_what_has_changed() -> None:
    said, more = (Said("a", ("L-1",)),), (Said("b", ("L-2",)),)
    old = replace(
        REPORT, parts=tuple(Part(key, said) for key in ("working", "helps", "next_step", "support"))
    )
    old = typed(decided(decided(old, 0, Decision.KEPT), 1, Decision.LEFT_OUT), 2, "a timer")
    fresh = replace(old, last=LAST + timedelta(days=9), notes=51)
    fresh = replace(
        fresh,
        parts=tuple(Part(key, said) for key in ("working",))
        + tuple(Part(one.key, more) for one in old.parts[1:]),
    )
    new = drafted_anew(old, fresh)
    assert [one.decision for one in new.parts] == [
        Decision.KEPT,
        Decision.OPEN,
        Decision.CHANGED,
        Decision.OPEN,
    ]
    assert [one.said for one in new.parts] == [said, more, (Said("a timer"),), more]
    assert (new.first, new.last, new.notes) == (FIRST, LAST + timedelta(days=9), 51)


def test_sections_are_decided_one_after_the_other_and_left_out_ones_are_not_read() -> None:
    kept = decided(REPORT, 0, Decision.KEPT)
    changed = typed(kept, 1, "a timer")
    out = decided(changed, 2, Decision.LEFT_OUT)
    assert [one.next_open for one in (REPORT, kept, changed, out)] == [0, 1, 2, None]
    assert [one.key for one in read_by_others(out)] == ["working", "helps"]
    assert out.parts[1].said[0].refs == ()
    assert gone_over(out).next_open == 0
    assert gone_over(out).parts[1].said == out.parts[1].said


def test_the_version_after_a_signed_one_is_not_signed() -> None:
    after = version_after(replace(REPORT, signed_at=NOW, opened_at=NOW, typed=1), UUID(int=72), NOW)
    assert after == replace(REPORT, id=UUID(int=72), version=2)


@pytest.mark.parametrize(
    ("who", "may"), [(ANA, True), (PRIYA, False), (HUGHES, False), (PATEL, False), (GRANT, False)]
)
def test_only_who_has_the_part_writes_the_report(who: Person, may: bool) -> None:
    assert (to_write(who, SCHOOL.at(NOW), ANNUAL.id.hex) is not None) == may
    assert to_write(who, SCHOOL.at(NOW), "f" * 32) is None


@pytest.mark.parametrize(
    ("who", "may"), [(PATEL, True), (GRANT, True), (ANA, False), (HUGHES, False), (DALE, False)]
)
def test_who_plans_reviews_reads_what_is_signed(who: Person, may: bool) -> None:
    assert [one for one, _ in to_read(who, signed(SIGNED).at(NOW))] == ([SIGNED] if may else [])


def test_what_nobody_has_read_comes_first_and_old_reviews_go() -> None:
    read = replace(SIGNED, id=UUID(int=72), signed_at=NOW + timedelta(days=1), opened_at=NOW)
    found = to_read(PATEL, signed(read, SIGNED).at(NOW))
    assert [one for one, _ in found] == [SIGNED, read]
    later = NOW + timedelta(weeks=15)
    assert to_read(PATEL, signed(SIGNED).at(later)) == []


def test_the_senco_hears_how_many_wait_the_morning_after_the_last_was_signed() -> None:
    another = replace(SIGNED, id=UUID(int=72), signed_at=NOW + timedelta(days=1))
    tomorrow = TODAY + timedelta(days=1)
    assert told(signed(SIGNED)) == [("Mrs Patel", tomorrow, 1)]
    assert told(signed(SIGNED, another)) == [("Mrs Patel", tomorrow + timedelta(days=1), 2)]
    assert told(signed(replace(SIGNED, opened_at=NOW))) == []
    assert told(signed(SIGNED), TODAY + timedelta(weeks=15)) == []


def test_the_annex_has_every_note_of_the_period_and_words_only_where_others_may_read_them() -> None:
    about, at = Subject(KAI, ANA, SCHOOL, TODAY), SCHOOL.at(NOW)
    notes = half_term()
    found = annex(PATEL, about, notes[::-1], period(SCHOOL, FIRST, LAST), at)
    assert [one.reference for one in found] == [one.ref for one in notes]
    without = [one.reference for one in found if not one.words]
    assert without == ["L-0010", "L-0012", "L-0014", "I-0016", "I-0023", "L-0026", "I-0029"]
    shown = {one.ref: one.words for one in notes}
    assert all(one.words == shown[one.reference] for one in found if one.words)
    assert found[0].moment == "Thu 3 Sep 2026, 09:40"


def test_the_annex_leaves_out_what_its_reader_may_not_know_of_and_what_was_withdrawn() -> None:
    about, at, days = Subject(KAI, ANA, SCHOOL, TODAY), SCHOOL.at(NOW), period(SCHOOL, FIRST, LAST)
    notes = half_term()
    assert annex(PRIYA, about, notes, days, at) == []
    assert annex(PATEL, about, [replace(one, withdrawn_at=NOW) for one in notes], days, at) == []
    assert annex(PATEL, about, notes, period(SCHOOL, LAST, LAST), at) == []
