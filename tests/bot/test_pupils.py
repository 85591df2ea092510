"""From words to one pupil, or a choice; never a guess."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest

from bot.pupils import Pupil, fold
from bot.reading import Sent, read
from bot.school import Assignment
from tests.bot.cast import AARON, AMELIA, ANA, KAI, NOW, SCHOOL, SIOBHAN, THEO, TODAY, pupil

ANAS, PRIYAS, NOBODYS = (KAI,), (AMELIA, AARON), ()
ZOE = pupil(81, "ZR", "Zoë", "Roux", aliases=("Z",))
SAM = pupil(82, "SL", "Sam", "Lowe", aliases=("S",))
ADA = pupil(83, "AL", "Ada", "Lee", aliases=("A",))
IVY = pupil(84, "IW", "Ivy", "Ward", aliases=("I",))
JO = pupil(85, "HB", "Ha", "Bell")


@dataclass(frozen=True)
class Found:
    """Whom a note of Ana's is about, or whom to choose from, and whether a name was said."""

    pupil: Pupil | None
    choices: tuple[Pupil, ...] = ()
    named: bool = False


def found(text: str, own: Sequence[Pupil], everyone: Sequence[Pupil] = SCHOOL.pupils) -> Found:
    """Read a note of somebody who supports `own`, at a school with these pupils."""
    pupils = tuple({one.id: one for one in (*own, *everyone)}.values())
    supports = tuple(Assignment(ANA.id, one.id) for one in own)
    school = replace(SCHOOL, pupils=pupils, assignments=supports)
    who = read(Sent(f"log {text}", ANA.id, NOW, TODAY), school).parts[0].who
    return Found(who.pupil, who.choices, who.named)


@pytest.mark.parametrize(
    "text",
    [
        "K phonics 8/10",
        "k read well",
        "Kai read well",
        "KAI READ",
        "KB read",
        "Kai Bennett read",
        "well done K!",
        "K's reading",
        "kai's reading",
        "Kais reading",
        "K’s reading",
        "'K' read",
        "(K) read",
        "10.45:K read",
    ],
)
def test_an_own_pupil_answers_to_initial_code_name_and_possessive(text: str) -> None:
    assert found(text, ANAS) == Found(KAI, named=True)


@pytest.mark.parametrize("text", ["threw a chair", "kick kayak", "K2 level", "Kaiser roll", ""])
def test_with_nobody_named_it_is_the_one_own_pupil(text: str) -> None:
    assert found(text, ANAS) == Found(KAI, named=False)


@pytest.mark.parametrize(
    "text", ["AR did phonics", "ar's pad changed", "Mils and Az read", "Amelia and Aaron built a den"]
)
def test_two_that_fit_are_a_choice(text: str) -> None:
    assert found(text, PRIYAS) == Found(None, (AMELIA, AARON), named=True)


@pytest.mark.parametrize(
    "text", ["did phonics", "K did phonics", "T fell", "are they all right", "art with Arthur"]
)
def test_nobody_named_among_two_is_a_choice_and_no_guess(text: str) -> None:
    assert found(text, PRIYAS) == Found(None, (AMELIA, AARON), named=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Az read", AARON), ("Mils read", AMELIA), ("Aaron Reid", AARON), ("AMR read", AMELIA)],
)
def test_one_of_two_who_is_named_is_meant(text: str, expected: Pupil) -> None:
    assert found(text, PRIYAS) == Found(expected, named=True)


def test_an_own_pupil_beats_another_one_who_is_named_too() -> None:
    assert found("Theo pushed K", ANAS) == Found(KAI, named=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Theo fell", THEO),
        ("theo jankowski fell", THEO),
        ("Shiv cried", SIOBHAN),
        ("Siobhan O’Brien cried", SIOBHAN),
    ],
)
def test_somebody_elses_pupil_is_known_by_name(text: str, expected: Pupil) -> None:
    assert found(text, ANAS) == found(text, NOBODYS) == Found(expected, named=True)


@pytest.mark.parametrize("text", ["t fell", "k fell", "a t on the page"])
def test_a_small_letter_of_somebody_elses_pupil_matches_nobody(text: str) -> None:
    assert found(text, NOBODYS) == Found(None, (), named=False)


def test_of_two_own_pupils_the_one_who_is_named_first_is_meant() -> None:
    assert found("Amelia hit Aaron", PRIYAS) == Found(AMELIA, named=True)
    assert found("Az sat with Mils", PRIYAS) == Found(AARON, named=True)


def test_who_covers_may_write_a_capital_letter() -> None:
    assert found("K fell", NOBODYS) == Found(KAI, named=True)


def test_two_other_pupils_of_one_name_are_a_choice() -> None:
    other = replace(THEO, id=SAM.id, code="TW", last_name="West")
    assert found("Theo fell", ANAS, (THEO, other)) == Found(None, (THEO, other), named=True)


@pytest.mark.parametrize("text", ["Zoe read", "ZOË read", "Zoe\u0308's turn", "zoë roux"])
def test_accents_make_no_difference_however_they_are_typed(text: str) -> None:
    assert found(text, NOBODYS, (ZOE, KAI)) == Found(ZOE, named=True)


@pytest.mark.parametrize("text", ["it's raining", "he’s calm now", "can't", "I'd say so", "that's Ana's"])
def test_the_end_of_a_short_form_names_nobody(text: str) -> None:
    taps = pupil(86, "TD", "Tia", "Dunn", aliases=("T", "D"))
    assert found(text, (SAM, taps)) == Found(None, (SAM, taps), named=False)
    assert found(f"{text}, S read", (SAM, taps)) == Found(SAM, named=True)


@pytest.mark.parametrize(
    "text", ["a mark on the arm", "A good day", "I saw it", "as before", "it is", "has eaten"]
)
def test_words_that_look_like_an_initial_name_nobody(text: str) -> None:
    assert found(text, (ADA, IVY, JO)) == Found(None, (ADA, IVY, JO), named=False)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [("Zoë", "zoe"), ("O’Brien", "o'brien"), ("STRASSE", "strasse"), ("ß", "ss"), ("İ", "i")],
)
def test_folding_forgets_case_accents_and_the_kind_of_apostrophe(typed: str, folded: str) -> None:
    assert fold(typed) == folded


def test_a_pupil_is_on_roll_from_the_first_to_the_last_day() -> None:
    short = replace(KAI, starts=TODAY, ends=TODAY)
    days = [TODAY.replace(day=day) for day in (22, 23, 24)]
    assert [short.on_roll(day) for day in days] == [False, True, False]
    assert KAI.on_roll(TODAY)


def test_a_surname_alone_names_nobody() -> None:
    assert not found("Bennett", NOBODYS).named
    assert "jankowski" not in THEO.called()
