"""A report drafted from a half term of notes: what is in it, what never is, and that nothing in it is made up."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.periods import period
from bot.plans import Plan
from bot.records import Record
from bot.report import Draft, covered, draft
from bot.report_lines import SECTIONS, Line
from bot.report_words import Subject
from bot.reviews import Review
from tests.bot.cast import ANA, KAI, NOW, PRIYA, SCHOOL, THEO, TODAY
from tests.bot.half_term import FIRST, LAST, half_term

NOTES = half_term()
BY_REF = {one.ref: one for one in NOTES}
ABOUT = Subject(KAI, ANA, SCHOOL, TODAY)
DAYS = period(SCHOOL, FIRST, LAST)
NO_PLAN = Plan()
GOLDEN = """
# working
praised for sounding out [L-0013]
got a certificate for his reading [L-0028]
review K working: phonics every morning at 9.40 before the class comes in [L-0040]
got a sticker [L-0043]
# not_working
found it hard, lots of numbers on one page [L-0004]
phonics 5/10, lost focus after ten minutes. [L-0009]
phonics 7/10 vp x2, struggled to settle after half term [L-0034]
review K not working: long carpet times [L-0041]
behaviour count=4 [I-0008 I-0021 I-0023 I-0027]
restrictive count=1 [I-0016]
moods count=4 moods=calm 1, chuffed 1, settled 1, tired 1 [L-0001 L-0006 L-0025 L-0026]
# helps
K tipped his tray at 10.30 because maths was too hard, quiet corner helped, calm by 10.45 [I-0027]
ear defenders helped in the noise [L-0033]
now and next board helped [L-0007 L-0038]
review K helps: a timer he can see, and one instruction at a time [L-0042]
# support
number bonds 8/10 indep. [L-0044]
phonics 9/10 indep. [L-0038 L-0043 L-0045]
help_then count=11 levels=indep 3, vp 5, gp 2, hoh 1 [L-0001 L-0002 L-0003 L-0004 L-0005 L-0007 L-0011 L-0013 L-0017 L-0018 L-0019]
help_now count=9 levels=indep 7, vp 1, gp 1 [L-0034 L-0035 L-0036 L-0037 L-0038 L-0039 L-0043 L-0044 L-0045]
groups count=1 groups=pair 1 [L-0014]
# sessions
sessions count=31 days=31 [31 notes]
scores activity=phonics first=3/10 first_day=Thu 3 Sep last=9/10 last_day=Thu 19 Nov count=18 [18 notes]
scores activity=number bonds first=4/10 first_day=Thu 17 Sep last=8/10 last_day=Wed 18 Nov count=7 [L-0011 L-0018 L-0024 L-0030 L-0035 L-0039 L-0044]
unplanned []
# child_view
“I can do the first sound” [L-0005]
“this one is easy” [L-0020]
“I like reading to the class” [L-0032]
“I like it when you wait for me” [L-0046]
# next_step
next step: bonds to 20 [L-0044]
next: two syllable words [L-0045]
"""
NEVER = (
    *("pad", "wet", "cream", "hold him", "two person", "kicked the door", "mum", "dads", "slept", "Theo"),
    *("Jayden", "bumped", "knee", "paper towel"),
)


def drafted(records: Sequence[Record] = NOTES, plan: Plan = NO_PLAN) -> Draft:
    return draft(ABOUT, records, plan, DAYS)


def lines(made: Draft) -> list[Line]:
    return [line for section in made.sections for line in section.lines]


def shown(line: Line) -> str:
    """A line on one row: words or figures, and the notes behind it, counted when there are many."""
    refs = " ".join(line.refs) if len(line.refs) < 12 else f"{len(line.refs)} notes"
    if line.words:
        return f"“{line.words}” [{refs}]" if line.quote else f"{line.words} [{refs}]"
    figures = " ".join(f"{name}={figure(value)}" for name, value in line.figures.items())
    return " ".join(filter(None, (line.key, figures, f"[{refs}]")))


def figure(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(" ".join(map(str, one.values())) for one in value)
    return str(value)


def as_text(made: Draft) -> str:
    found = []
    for section in made.sections:
        found += [f"# {section.key}", *map(shown, section.lines)]
    return "\n".join(found)


def test_half_a_term_of_notes_becomes_a_report() -> None:
    made = drafted()
    assert as_text(made) == GOLDEN.strip()
    assert (made.first, made.last, made.notes) == (FIRST, LAST, 46)


def test_what_others_must_not_read_is_in_no_section() -> None:
    told = as_text(drafted())
    assert [word for word in NEVER if word in told] == []


def test_the_same_notes_in_any_order_give_the_same_report() -> None:
    assert drafted(NOTES[::-1]) == drafted(NOTES) == drafted([*NOTES[20:], *NOTES[:20]])


def test_without_notes_every_section_is_there_and_empty_and_only_the_plan_is_said_to_be_missing() -> None:
    made = drafted([])
    assert tuple(section.key for section in made.sections) == SECTIONS
    assert [line.key for line in lines(made)] == ["unplanned"]


def test_only_the_authors_own_standing_notes_about_the_pupil_count() -> None:
    others = [
        replace(NOTES[2], author=PRIYA.id),
        replace(NOTES[6], pupil=THEO.id),
        replace(NOTES[16], withdrawn_at=NOW),
        replace(NOTES[27], withdrawn_at=NOW),
    ]
    assert drafted(others) == drafted([])


def test_notes_of_before_the_period_are_left_out_with_their_numbers() -> None:
    later = period(SCHOOL, date(2026, 11, 2), LAST)
    made = draft(ABOUT, NOTES, NO_PLAN, later)
    refs = {ref for line in lines(made) for ref in line.refs}
    assert refs
    assert all(BY_REF[ref].event_at.date() >= later.first for ref in refs)
    assert made.notes == 13


@settings(deadline=None)
@given(st.sets(st.sampled_from(range(len(NOTES)))))
def test_every_sentence_is_in_a_note_and_every_number_is_the_number_of_its_notes(places: set[int]) -> None:
    records = [NOTES[place] for place in sorted(places)]
    given_refs = {one.ref for one in records}
    for line in lines(drafted(records)):
        assert set(line.refs) <= given_refs
        if line.words:
            assert line.refs
            assert all(line.words.casefold() in BY_REF[ref].words.casefold() for ref in line.refs)
        elif line.key != "unplanned":
            recounted(line)


def recounted(line: Line) -> None:
    """The number in a fixed sentence, counted once more from the notes behind it."""
    behind = [BY_REF[ref] for ref in line.refs]
    assert line.figures["count"] == len(behind)
    if line.key == "sessions":
        assert line.figures["days"] == len({one.event_at.date() for one in behind})
    if line.key == "scores":
        assert line.figures["first"] == behind[0].facts["score"]
        assert line.figures["last"] == behind[-1].facts["score"]
    for one in line.figures.get("levels", ()):
        assert one["count"] == sum(each.facts["lightest"] == one["level"] for each in behind)
    for one in line.figures.get("moods", ()):
        assert one["count"] == sum(each.facts["mood"] == one["mood"] for each in behind)
    for one in line.figures.get("groups", ()):
        assert one["count"] == sum(one["group"] in each.facts["grouping"] for each in behind)


REVIEWS = (
    Review(UUID(int=1), "ehcp_annual", date(2026, 2, 4), pupil=KAI.id),
    Review(UUID(int=2), "support_plan", date(2026, 10, 7), pupil=KAI.id),
    Review(UUID(int=3), "ehcp_annual", date(2026, 10, 7), pupil=THEO.id),
    Review(UUID(int=4), "ehcp_annual", date(2024, 1, 1), pupil=THEO.id),
)


@pytest.mark.parametrize(
    ("kind", "pupil", "day", "first"),
    [
        ("ehcp_annual", KAI.id, date(2026, 12, 9), date(2026, 2, 5)),
        ("phase_transfer", KAI.id, date(2026, 12, 9), date(2026, 2, 5)),
        ("support_plan", KAI.id, date(2026, 12, 9), date(2026, 10, 8)),
        ("health_plan", KAI.id, date(2026, 12, 9), date(2025, 11, 23)),
        ("ehcp_annual", THEO.id, date(2026, 10, 7), date(2025, 11, 23)),
    ],
)
def test_a_report_goes_back_to_the_last_review_of_its_kind_and_a_year_at_most(
    kind: str, pupil: UUID, day: date, first: date
) -> None:
    review = Review(UUID(int=9), kind, day, pupil=pupil)
    assert covered(review, REVIEWS, TODAY) == (first, TODAY)
