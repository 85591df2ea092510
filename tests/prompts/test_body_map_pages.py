"""The body map of a concern on paper: told in words to whoever does not see it, and nothing of it cut off."""

import pypdfium2

from bot.body_map import body_map
from prompts.documents import Body, Drawn, Entry, chronology
from prompts.documents.body_map import figures
from tests.prompts.paper import ABOUT, alternatives, pages


def told(words: str) -> Entry:
    """A concern of some words, with its body map."""
    found = body_map(words)
    marks = tuple(
        Drawn(one.number, one.area, one.side, one.face, one.face_said, one.size, one.words)
        for one in found.marks
    )
    return Entry(
        "Tue 3 Nov 2026, 10:10", "Concern", "C-7Q4K", "Ana Kovac", words, body=Body(marks, found.undrawn)
    )


def test_a_body_map_is_told_in_words_to_whoever_does_not_see_it() -> None:
    pdf = chronology(
        ABOUT,
        [told("bruise on left arm above the elbow about 5cm, red mark back of her neck. Mark on her wrist.")],
    )
    front, back = alternatives(pdf)
    assert front == "Front of the body: 1, left upper arm, front or back not said, about 5cm."
    assert back == "Back of the body: 2, neck, back."
    said = " ".join(pages(pdf)[0].split())
    assert "Left and right are the child’s own." in said
    assert (
        "1 left upper arm, front or back not said, size: about 5cm “bruise on left arm above the elbow about 5cm”"
        in said
    )
    assert "Told of in words and not drawn" in said
    assert "“Mark on her wrist”" in said
    assert pypdfium2.PdfDocument(pdf).is_tagged()


def test_only_an_entry_with_marks_has_a_map_and_a_long_one_is_not_cut_off() -> None:
    pdf = chronology(
        ABOUT, [told("bruise on left arm, " * 60), Entry("", "Concern", "C-2", "Ana", "hungry again")]
    )
    assert len(list(alternatives(pdf))) == 2
    assert sum(page.count("left arm, front or back not said") for page in pages(pdf)) == 60
    assert pages(pdf)[-1].rstrip().splitlines()[-2] == "hungry again"


def test_the_childs_left_is_to_the_right_in_front_and_to_the_left_from_behind() -> None:
    (mark,) = body_map("bruise on left knee").marks
    for face, across in (("front", 'cx="20"'), ("back", 'cx="-20"')):
        drawn = figures([Drawn(1, mark.area, mark.side, face, True, "", "")])
        assert across in drawn[face]
        assert "<text" not in drawn["back" if face == "front" else "front"]


def test_no_number_lies_outside_the_picture_however_many_there_are() -> None:
    many = [Drawn(number, "knee", "left", "front", True, "", "") for number in range(1, 41)]
    low = [
        float(piece.split('"')[0])
        for piece in figures(many)["front"].split('<text x="')[1:]
        for piece in [piece.split('y="')[1]]
    ]
    assert len(low) == 40
    assert max(low) < 430
