"""The file of a concern: what is still to do, what is overdue, whether a decision stands; and the week's list."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from bot.casework import Entry, Kind, decided, enough, overdue, to_do
from bot.concern_lists import listed, numbers, patterns
from bot.concerns import Concern, Level, Stage
from tests.bot.cast import AMELIA, ANA, DALE, HERE, KAI, NOW, SCHOOL

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)


def line(kind: Kind, number: int = 1, text: str = "", at: datetime = NOW, **facts: str) -> Entry:
    return Entry(UUID(int=number), HERE, UUID(int=70), kind, DALE.id, at, text, facts)


def concern(number: int, days: int = 0, **other: object) -> Concern:
    made = Concern(
        id=UUID(int=number),
        school=HERE,
        ref=f"C-{number:04}",
        level=Level.GREEN,
        stage=Stage.TAKEN,
        step=1,
        version=1,
        next_at=NOW,
        reporter=ANA.id,
        pupil=KAI.id,
        created_at=NOW - days * DAY,
    )
    return replace(made, **other)  # type: ignore[arg-type]


def test_what_is_done_is_no_more_to_do() -> None:
    ring, write = line(Kind.ACTION, 1, "ring mum"), line(Kind.ACTION, 2, "write to GP")
    done = line(Kind.DONE, 3, "ring mum", action=ring.id.hex)
    assert to_do([ring, write, done]) == (write,)


def test_an_action_is_overdue_the_day_after_its_day() -> None:
    due = line(Kind.ACTION, 1, "ring mum", due="2026-11-23")
    assert overdue([due], TODAY) == ()
    assert overdue([due], TODAY + DAY) == (due,)
    assert overdue([line(Kind.ACTION, 2, "some time")], TODAY + 300 * DAY) == ()


def test_a_decision_stands_until_the_concern_is_opened_again() -> None:
    decision, reopened = line(Kind.DECISION, 1), line(Kind.REOPEN, 2)
    assert not decided([])
    assert decided([decision])
    assert not decided([decision, reopened])
    assert decided([decision, reopened, line(Kind.DECISION, 3)])


@pytest.mark.parametrize("kind", [Kind.DECISION, Kind.PARENTS, Kind.CLOSE, Kind.REFERRAL])
def test_a_reason_has_ten_letters(kind: Kind) -> None:
    assert not enough(kind, "  no reason")
    assert enough(kind, "no reason:")
    assert enough(Kind.NOTE, "x")


def test_the_list_is_the_oldest_first_without_drafts_closed_ones_and_adults() -> None:
    concerns = [
        concern(1, 2),
        concern(2, 9, owner=DALE.id),
        concern(3, 1, stage=Stage.CLOSED),
        concern(4, 1, stage=Stage.DRAFT),
        concern(5, 1, type="adult"),
    ]
    files = {UUID(int=1): [line(Kind.ACTION, 8, "x", due="2026-11-20")]}
    found = listed(concerns, files, SCHOOL.at(NOW))
    assert [(one.ref, one.days, one.owner, one.overdue) for one in found] == [
        ("C-0002", 9, DALE.id, 0),
        ("C-0001", 2, None, 1),
    ]


def test_the_list_says_which_have_no_decision_and_which_are_open_over_five_school_days() -> None:
    concerns = [
        concern(1, 7, stage=Stage.TAKEN),
        concern(2, 8, stage=Stage.ACTED),
        concern(3, stage=Stage.OPEN),
    ]
    found = listed(concerns, {}, SCHOOL.at(NOW))
    assert [(one.ref, one.undecided, one.long) for one in found] == [
        ("C-0002", False, True),
        ("C-0001", True, False),
        ("C-0003", False, False),
    ]


def test_three_worries_about_one_pupil_in_four_weeks_are_a_pattern() -> None:
    three = [concern(1, 27), concern(2, 10, stage=Stage.CLOSED), concern(3)]
    assert patterns(three, NOW) == (("C-0001", "C-0002", "C-0003"),)
    assert patterns(three[:2], NOW) == ()
    assert patterns([replace(three[0], created_at=NOW - 29 * DAY), *three[1:]], NOW) == ()
    assert patterns([replace(three[0], level=Level.AMBER), *three[1:]], NOW) == ()
    assert patterns([replace(three[0], pupil=AMELIA.id), *three[1:]], NOW) == ()
    assert patterns([replace(three[0], type="adult"), *three[1:]], NOW) == ()


def test_the_head_hears_numbers() -> None:
    concerns = [
        concern(1, 2, stage=Stage.OPEN),
        concern(2, 30),
        concern(3, 40, stage=Stage.CLOSED),
        concern(4, 3, type="adult"),
    ]
    files = {
        UUID(int=2): [line(Kind.ACTION, 8, "x", due="2026-11-20")],
        UUID(int=3): [line(Kind.CLOSE, 9, "done", at=NOW - 2 * DAY)],
    }
    found = numbers(concerns, files, NOW, TODAY)
    assert (found.new, found.open, found.closed, found.nobody, found.overdue) == (1, 2, 1, 1, 1)
    assert found.adults == 0, "only those given as the head's own"
    mine = [concern(4, 3, type="adult"), concern(5, type="adult", stage=Stage.CLOSED)]
    assert numbers(concerns, files, NOW, TODAY, mine).adults == 1
