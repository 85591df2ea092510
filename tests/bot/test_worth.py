"""Three worth a look: the gravest reason of each pupil, three pupils at most, and nothing where nothing stands out."""

from dataclasses import replace

import pytest

from bot.delivered import Delivered
from bot.home_told import HomeTold
from bot.progress import Progress
from bot.reached import Reached
from bot.worth import worth_a_look
from tests.bot.cast import AARON, AMELIA, KAI, SIOBHAN
from tests.bot.noted import WEEK

NOTHING = Progress(KAI, WEEK, notes=("L-1",))
FALLS, RISES = Reached("2", "reads", ("L-2",), change=-12), Reached("3", "joins", ("L-3",), change=20)
SHORT = Delivered("Phonics", 100, 45, ("L-4",))

CASES = {
    "parents not told": (
        replace(NOTHING, restrictive=HomeTold(("I-1",), unsaid=("I-1",))),
        ("untold", 1, ""),
    ),
    "parents told later": (
        replace(NOTHING, restrictive=HomeTold(("I-1",), later=("I-1",))),
        ("untold", 1, ""),
    ),
    "off site": (replace(NOTHING, incidents={"missing": ("I-1", "I-2")}), ("gone", 2, "")),
    "medicine": (replace(NOTHING, not_given=("I-1",)), ("medicine", 1, "")),
    "an accident": (replace(NOTHING, accidents=HomeTold(("I-1",), unsaid=("I-1",))), ("accident", 1, "")),
    "incidents at one hour": (
        replace(
            NOTHING,
            incidents={"behaviour": ("I-1", "I-2", "I-3")},
            hours={10: ("I-1", "I-2"), None: ("I-3",)},
        ),
        ("incidents", 3, "10:00"),
    ),
    "incidents at any hour": (
        replace(NOTHING, incidents={"behaviour": ("I-1", "I-2", "I-3")}, hours={9: ("I-1",), 10: ("I-2",)}),
        ("incidents", 3, ""),
    ),
    "falling": (replace(NOTHING, outcomes=(RISES, FALLS)), ("falling", 12, "2")),
    "minutes": (replace(NOTHING, programmes=(SHORT,)), ("minutes", 55, "Phonics")),
    "days without": (replace(NOTHING, without=WEEK.days[:2]), ("silent", 2, "")),
    "rising": (replace(NOTHING, outcomes=(RISES,)), ("rising", 20, "3")),
}


@pytest.mark.parametrize(("one", "why"), CASES.values(), ids=CASES)
def test_a_reason_is_what_the_numbers_give(one: Progress, why: tuple[str, int, str]) -> None:
    (found,) = worth_a_look([one])
    assert (found.reason, found.count, found.what) == why
    assert found.pupil == KAI


@pytest.mark.parametrize(
    "one",
    [
        NOTHING,
        replace(NOTHING, programmes=(replace(SHORT, minutes=50), replace(SHORT, planned=20, minutes=0))),
        replace(NOTHING, programmes=(replace(SHORT, planned=None, minutes=0),)),
        replace(
            NOTHING,
            outcomes=(replace(FALLS, change=-9), replace(RISES, change=14), replace(RISES, change=None)),
        ),
        replace(NOTHING, incidents={"behaviour": ("I-1", "I-2")}, without=WEEK.days[:1]),
        replace(NOTHING, restrictive=HomeTold(("I-1",), same_day=("I-1",))),
    ],
)
def test_where_nothing_stands_out_nobody_is_named(one: Progress) -> None:
    assert worth_a_look([one]) == ()


def test_the_gravest_three_come_first_and_no_pupil_twice() -> None:
    everyone = [
        replace(CASES["rising"][0], pupil=SIOBHAN),
        replace(CASES["minutes"][0], pupil=AARON, without=WEEK.days),
        replace(CASES["off site"][0], pupil=AMELIA, not_given=("I-9",)),
        CASES["parents not told"][0],
    ]
    found = [(one.pupil.code, one.reason) for one in worth_a_look(everyone)]
    assert found == [("KB", "untold"), ("AMR", "gone"), ("AAR", "minutes")]
