"""What the notes about a pupil add up to: each number recomputed by hand, and its references behind it."""

from dataclasses import replace
from datetime import date

import pytest

from bot.moods import Mood
from bot.periods import period
from bot.plans import Outcome, Plan, Programme
from bot.reached import Score
from tests.bot.cast import AMELIA, KAI, NOW, SCHOOL
from tests.bot.noted import PLAN, WEEK, added_up, noted


def test_minutes_are_planned_for_the_school_days_and_delivered_as_notes_say() -> None:
    found = added_up(
        noted("2026-11-16 09:40", "phonics, read 8/10", minutes=20),
        noted("2026-11-17 09:40", "phonics again", minutes=15),
        noted("2026-11-18 09:40", "phonics, lost focus"),
        noted("2026-11-18 11:00", "SALT programme, happy", minutes=25),
        noted("2026-11-19 11:00", "speech and language then phonics", minutes=40),
        noted("2026-11-19 13:00", "movement break helped", "log general", minutes=5),
    )
    speech, phonics, breaks = found.programmes
    assert (speech.planned, speech.minutes, speech.refs) == (60, 25, ("L-181100",))
    assert (phonics.planned, phonics.minutes, phonics.refs) == (100, 35, ("L-160940", "L-170940"))
    assert phonics.unsaid == ("L-180940", "L-191100"), "no time, and a time that two programmes share"
    assert speech.unsaid == ("L-191100",)
    assert (breaks.planned, breaks.minutes) == (None, 5)


@pytest.mark.parametrize(
    ("words", "counted"),
    [
        ("phonics 20 mins, happy", 20),
        ("phonics, settled after 20 mins", 0),
        ("phonics, calm within 20 min", 0),
        ("phonics, calmer in about 20 minutes", 0),
        ("read 3 pages in phonics in 20 mins", 20),
    ],
)
def test_minutes_until_a_child_had_settled_are_none_of_the_work(words: str, counted: int) -> None:
    phonics = added_up(noted("2026-11-16 09:40", words, minutes=20)).programmes[1]
    assert (phonics.minutes, len(phonics.refs) + len(phonics.unsaid)) == (counted, 1)


@pytest.mark.parametrize(
    ("first", "last", "days", "planned"),
    [
        ("2026-11-16", "2026-11-20", 5, 100),
        ("2026-11-18", "2026-11-20", 3, 60),
        ("2026-11-23", "2026-11-27", 4, 80),  # INSET on the Friday
        ("2026-10-26", "2026-10-30", 0, 0),  # half term
        ("2026-11-21", "2026-11-20", 0, 0),
    ],
)
def test_a_week_with_fewer_school_days_has_fewer_minutes_planned(
    first: str, last: str, days: int, planned: int
) -> None:
    over = period(SCHOOL, date.fromisoformat(first), date.fromisoformat(last))
    assert (len(over.days), added_up(over=over).programmes[1].planned) == (days, planned)


def test_a_programme_that_begins_in_the_week_is_planned_from_then() -> None:
    plan = Plan((), (Programme("Phonics", 100, starts=date(2026, 11, 19)),))
    assert added_up(plan=plan).programmes[0].planned == 40


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("target 3 waited", "3"),
        ("read 30 of the phase 5 words", "2"),
        ("joined a game with others", "3"),
        ("used his break card", "1"),
        ("Kai read words", "2"),
        ("Kai was happy", ""),
        ("target 9", ""),
        ("counted 4/5 with card, 5 vp", ""),
        ("asks to join", ""),
    ],
)
def test_a_note_is_about_the_outcome_it_numbers_or_shares_its_words_with(words: str, number: str) -> None:
    found = added_up(noted("2026-11-16 09:40", words))
    about = {one.number for one in found.outcomes if one.refs} or {""}
    assert about == {number}
    assert bool(found.other) == (number == "")


def test_scores_stand_over_time_with_their_trend_over_four_weeks() -> None:
    found = added_up(
        noted("2026-10-26 09:40", "target 2 read 4/10"),
        noted("2026-11-09 09:40", "target 2 read 6/10"),
        noted("2026-11-16 09:40", "target 2 read 8/10, 2 vp"),
        noted("2026-11-20 09:40", "target 2 read 9/10 1 gp"),
        noted("2026-11-19 09:40", "target 2 read 10 correct"),
    )
    words = found.outcomes[1]
    assert words.refs == ("L-160940", "L-190940", "L-200940"), "the period's own"
    assert words.scores == (
        Score(date(2026, 11, 16), "L-160940", 8, 10),
        Score(date(2026, 11, 20), "L-200940", 9, 10),
    )
    assert words.weeks == (0.4, None, 0.6, 0.85)
    assert words.change == round((23 / 30 - 4 / 10) * 100)
    assert (words.lightest, words.lightest_refs) == ("vp", ("L-160940",))
    assert words.helped == ("L-160940", "L-200940")


def test_a_trend_needs_a_score_in_both_halves_and_a_lightest_help_one_that_worked() -> None:
    found = added_up(
        noted("2026-11-16 09:40", "target 2 read 8/10"),
        noted("2026-11-17 09:40", "target 2 1 vp, refused"),
        noted("2026-11-18 09:40", "target 2 read 11/10 and 3/0"),
    )
    words = found.outcomes[1]
    assert words.weeks == (None, None, None, 0.8)
    assert (words.change, words.lightest, words.helped) == (None, "", ())


def test_accidents_medicine_contacts_and_days_without_a_note() -> None:
    found = added_up(
        noted("2026-11-16 12:10", "grazed knee, rang mum", "incident accident"),
        noted("2026-11-16 12:40", "bumped elbow", "incident accident"),
        noted("2026-11-18 12:00", "inhaler 2 puffs", "log medication"),
        noted("2026-11-18 12:30", "refused his tablet", "incident medication"),
        noted("2026-11-20 15:00", "mum says he sleeps badly", "log contact"),
    )
    assert (found.accidents.same_day, found.accidents.unsaid) == (("I-161210",), ("I-161240",))
    assert (found.given, found.not_given, found.contacts) == (("L-181200",), ("I-181230",), ("L-201500",))
    assert found.without == (date(2026, 11, 17), date(2026, 11, 19))


def test_mood_from_the_first_note_to_the_last() -> None:
    found = added_up(
        noted("2026-11-20 14:00", "proud of his picture", "log general"),
        noted("2026-11-16 09:00", "came in tearful", "log general"),
    )
    assert found.mood_first == Mood(date(2026, 11, 16), "tearful", "L-160900")
    assert found.mood_last == Mood(date(2026, 11, 20), "proud", "L-201400")


def test_what_was_withdrawn_is_another_pupils_or_outside_the_days_counts_for_nothing() -> None:
    phonics = noted("2026-11-16 09:40", "phonics target 2 read 8/10", minutes=20)
    found = added_up(
        replace(phonics, withdrawn_at=NOW),
        replace(phonics, pupil=AMELIA.id),
        noted("2026-11-13 09:40", "phonics", minutes=20),
        noted("2026-11-23 09:40", "phonics", minutes=20),
    )
    assert found.empty
    assert [one.minutes for one in found.programmes] == [0, 0, 0]
    assert (found.mood_first, found.mood_last, found.without) == (None, None, WEEK.days)


def test_what_is_planned_ahead_is_not_delivered() -> None:
    ahead = noted("2026-11-20 09:40", "phonics tomorrow", minutes=20)
    assert added_up(replace(ahead, facts=ahead.facts | {"ahead": "tomorrow"})).programmes[1].minutes == 0


def test_a_day_in_the_spring_belongs_to_the_schools_own_date() -> None:
    over = period(SCHOOL, date(2026, 9, 14), date(2026, 9, 14))
    late = noted("2026-09-14 23:30", "phonics", minutes=10)
    assert late.event_at.date() == date(2026, 9, 14)
    assert added_up(late, over=over).programmes[1].minutes == 10
    assert added_up(noted("2026-09-15 00:30", "phonics", minutes=10), over=over).programmes[1].minutes == 0


def test_a_plan_without_anything_has_nothing_to_show() -> None:
    found = added_up(noted("2026-11-16 09:40", "read 8/10"), plan=Plan())
    assert (found.programmes, found.outcomes, found.other) == ((), (), ("L-160940",))
    assert Plan((Outcome("1", "x"),)) != PLAN
    assert found.pupil is KAI
