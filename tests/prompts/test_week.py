"""A look back on paper and as a picture: golden text, tags, language, its words behind the picture, hostile names."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest

from bot.delivered import Delivered
from bot.professionals import PROFESSIONS
from bot.week_picture import MOST, picture_facts
from prompts import plain, speak
from prompts.charts import week_picture
from prompts.charts.week import chart
from prompts.documents import provision, week
from tests.bot.cast import AMELIA, KAI
from tests.bot.noted import added_up
from tests.prompts.paper import pages, tight
from tests.prompts.rotas import HOSTILE
from tests.prompts.weeks import OVER, kai, report_facts, week_facts


def sides(png: bytes) -> tuple[int, int]:
    """How wide and how high a picture is."""
    wide, high = (int.from_bytes(png[start : start + 4], "big") for start in (16, 20))
    return wide, high


def test_without_anything_on_file_the_paper_says_so_and_has_no_picture() -> None:
    one = week_facts()["pupils"][0]
    bare = one | {"programmes": [], "outcomes": [], "types": [], "hours": [], "weekly": [], "without": []}
    nothing = {
        "chart": {"bars": [], "trend": [], "incidents": [], "left_out": 0},
        "worth": [],
        "reviews": [],
        "lapses": [],
    }
    first, second = pages(week(week_facts() | nothing | {"pupils": [bare]}))
    assert "The picture" not in first
    assert "Worth a look" not in first
    for line in ("No programme is on file.", "No outcome is on file.", "None is written down."):
        assert line in second


def test_every_profession_has_words_on_paper() -> None:
    one = week_facts()["pupils"][0] | {"advisers": [{"kind": who, "refs": ["L-1"]} for who in PROFESSIONS]}
    said = " ".join(pages(week(week_facts() | {"pupils": [one]}))[1].split())
    assert said.count("× 1 L-1") == len(PROFESSIONS)
    assert "another" not in said


def everywhere(facts: Any, typed: str) -> Any:
    """Facts with something in place of every name and text that people type."""
    whole = deepcopy(facts)
    for place in places(whole):
        for name in ("name", "text", "group", "word"):
            if isinstance(place.get(name), str):
                place[name] = typed
    return whole


def places(facts: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in some facts."""
    if isinstance(facts, dict):
        yield facts
    for inside in facts.values() if isinstance(facts, dict) else facts if isinstance(facts, list) else ():
        yield from places(inside)


@pytest.mark.parametrize(("typed", "shown"), HOSTILE.values(), ids=HOSTILE)
def test_what_people_typed_is_shown_as_it_is_and_whole(typed: str, shown: str) -> None:
    for made in (week(everywhere(week_facts(), typed)), provision(everywhere(report_facts(), typed))):
        assert tight("".join(pages(made))).count(tight(shown)) >= 7
        for page in pypdfium2.PdfDocument(made):
            text = page.get_textpage()
            boxes = [text.get_rect(number) for number in range(text.count_rects())]
            assert max(right for *_, right, _ in boxes) < page.get_width() - 40


@pytest.mark.parametrize("count", [1, 2, MOST, 60])
def test_the_picture_fits_a_phone_and_says_what_it_leaves_out(count: int) -> None:
    everyone = [replace(kai(), pupil=replace(KAI, code=f"KB{number}")) for number in range(count)]
    facts = picture_facts(everyone, OVER)
    wide, high = sides(week_picture(facts))
    assert 700 <= wide <= 1080
    assert high <= 2 * wide, "else it would be no picture in the chat"
    assert facts["left_out"] == max(0, count - MOST)


def test_the_words_of_the_picture_are_its_numbers() -> None:
    words = plain(speak("replies/week_picture", {"facts": picture_facts([kai()], OVER)}).text)
    assert words == (
        "Minutes in the notes, of those planned: Phonics one to one 55 of 200, Speech and language 25 of 120, "
        "Movement breaks 0.\n"
        "Right out of 100, four weeks, oldest first: outcome 2 40 none 60 80.\n"
        "Behaviour incidents, four weeks, oldest first: no school, 1, 0, 2."
    )


def test_however_long_the_names_the_words_of_the_picture_fit_under_it() -> None:
    one = kai()
    long = tuple(
        Delivered(f"{number} " + "n" * 98, 15_000, 10_000 + number, outcomes=("1",)) for number in range(9)
    )
    many = tuple(replace(one.outcomes[1], number=f"{number}.123456789"[:10]) for number in range(9))
    facts = picture_facts([replace(one, programmes=long, outcomes=many)], OVER)
    wide, high = sides(week_picture(facts))
    assert high <= 2 * wide
    assert len(plain(speak("replies/week_picture", {"facts": facts}).text)) <= 1024
    assert facts["bars"][0]["row"].endswith("n…")


def test_behaviour_by_week_is_in_the_picture_of_one_pupil_who_had_any() -> None:
    quiet = replace(kai(), weekly=(None, (), (), ()))
    assert picture_facts([quiet], OVER)["incidents"] == []
    assert picture_facts([kai(), kai()], OVER)["incidents"] == [], "a page of several has no room for it"
    drawn = chart(picture_facts([kai()], OVER))
    assert drawn["background"] == "#ffffff"
    assert [one["label"] for one in drawn["datasets"]["incidents"]] == ["–", "1", "0", "2"]


def test_pupils_who_are_furthest_behind_come_first_and_who_has_no_plan_does_not_come() -> None:
    behind, ahead = kai(), added_up()
    facts = picture_facts([ahead, behind], OVER)
    assert [bar["minutes"] for bar in facts["bars"]] == [80, 0]
    assert [row["row"] for row in facts["trend"]] == [KAI.code]
    assert AMELIA.code not in str(facts)


def test_the_same_numbers_give_the_same_picture_and_others_another() -> None:
    facts = picture_facts([kai()], OVER)
    other = deepcopy(facts)
    other["bars"][0]["minutes"] += 40
    assert week_picture(facts) == week_picture(deepcopy(facts)) != week_picture(other)


def test_two_programmes_of_the_same_name_are_two_rows() -> None:
    facts, one = picture_facts([kai()], OVER), picture_facts([kai()], OVER)
    for bar in facts["bars"]:
        bar["row"] = "Speech and language, 1…"
    assert sides(week_picture(facts))[1] == sides(week_picture(one))[1]


def test_signs_that_the_fonts_of_the_picture_have_not_are_named_in_it() -> None:
    facts = picture_facts([kai()], OVER)
    facts["bars"][0]["row"] = "Lego 🧱\u202e\x00"
    drawn = chart(facts)
    assert drawn["datasets"]["bars"][0]["row"] == "Lego (brick, right-to-left override, U+0000)"
    assert week_picture(facts)
