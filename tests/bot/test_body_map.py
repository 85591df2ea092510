"""A body map from the words of a concern: the area, the child's side, front or back, the size as typed; nothing is guessed."""

import pytest

from bot.body_areas import KEYS
from bot.body_map import body_map

# The words of a concern: what is drawn, as "area side face size"; "?" where nobody said front or back.
DRAWN = {
    "bruise on left arm above the elbow about 5cm": ["upper arm left front? about 5cm"],
    "red mark back of her neck": ["neck back"],
    "scratch R cheek": ["cheek right front"],
    "bruises on both arms and a bite mark to right forearm": ["arm both front?", "forearm right front?"],
    "K has a bruise on his left arm, about the size of a 50p, and right leg": [
        "arm left front? about the size of a 50p",
        "leg right front?",
    ],
    "On his left upper arm, a bruise": ["upper arm left front?"],
    "black eye left": ["eye left front"],
    "bruises on her knees": ["knee both front?"],
    "bruise under left eye": ["eye left front"],
    "lump back of head. no bruise on his face but a graze on left elbow": ["head back", "elbow left front?"],
    "held him by the arm, red line round left wrist": ["wrist left front?"],
    "her back was red": ["back back"],
    "burn on r hand, size of a 1p. Also small cut l thumb 1.5cm": [
        "hand right front? size of a 1p",
        "fingers left front? 1.5cm",
    ],
    "bruise on the left side of his face": ["face left front"],
    "bruise behind her left ear": ["ear left back"],
    "welts across the back of both legs": ["leg both back"],
    "bruising to lower back": ["lower back back"],
    "bruise on back of left hand, 2p size": ["hand left back 2p size"],
    "cut lip": ["mouth front"],
}
WORDS_ONLY = {
    "mark on his arm": ("mark on his arm",),
    "bruise inner thigh and privates sore": ("bruise inner thigh", "privates sore"),
    "scratches on mum's face": ("scratches on mum's face",),
    "I got a scratch on my hand": ("I got a scratch on my hand",),
}
NOTHING = (
    "full marks in spelling, came back happy",
    "no marks on his arms",
    "He held his left arm; he'd cried",
    "no visible bruise on left leg",
    "told the head, kept an eye on him",
    "hungry again, no lunch",
    "",
)


@pytest.mark.parametrize(("words", "drawn"), DRAWN.items(), ids=DRAWN)
def test_what_is_told_of_is_drawn_where_the_words_put_it(words: str, drawn: list[str]) -> None:
    found = body_map(words)
    said = [
        " ".join(filter(None, (one.area, one.side, one.face + ("" if one.face_said else "?"), one.size)))
        for one in found.marks
    ]
    assert said == drawn
    assert [one.number for one in found.marks] == list(range(1, len(drawn) + 1))
    assert {one.area for one in found.marks} <= {*KEYS, "upper arm", "forearm", "thigh", "lower leg"}
    assert found.undrawn == ()


@pytest.mark.parametrize(("words", "kept"), WORDS_ONLY.items(), ids=WORDS_ONLY)
def test_what_is_not_said_well_enough_is_kept_in_words_and_not_drawn(
    words: str, kept: tuple[str, ...]
) -> None:
    found = body_map(words)
    assert (found.marks, found.undrawn) == ((), kept)


@pytest.mark.parametrize("words", NOTHING)
def test_words_without_a_mark_on_a_body_have_no_map(words: str) -> None:
    assert not body_map(words)


def test_each_mark_stands_with_its_own_words_as_typed() -> None:
    marks = body_map("Bruise on L shin 3cm, and a scratch on R cheek!").marks
    assert [one.words for one in marks] == ["Bruise on L shin 3cm", "a scratch on R cheek"]


def test_a_very_long_text_is_read_in_no_time_and_loses_nothing() -> None:
    found = body_map("bruise on left arm, " * 500)
    assert len(found.marks) == 500
    assert not body_map("a" * 50_000)
