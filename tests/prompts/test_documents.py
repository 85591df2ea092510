"""Documents on paper: what must be said is said, what people typed is shown as it is, and a screen reader can follow."""

import re
from dataclasses import replace
from time import process_time

import pypdfium2
import pytest
from typst import TypstError

from prompts.documents import Added, Chronology, Entry, card, chronology
from prompts.documents.printing import HERE
from tests.prompts.paper import (
    ABOUT,
    ENTRY,
    FOOT,
    LINK,
    SAID,
    SCHOOL,
    UNSAID,
    WALL,
    WALLET,
    pages,
    tight,
)

LITERAL = [
    '#image("/etc/passwd") #read("/etc/passwd") #import "@preview/a:1.0.0": *',
    "$x^2$ *bold* _it_ `raw` = no heading - no item // no comment /* none */",
    "[ ] { } \\ \\u{41} @ref <label> https://example.org ~ -- --- ...",
    "{{ 7*7 }} <b>x</b> &amp; %n",
    "Zażółć gęślą jaźń, Ελλάδα, Жук, é, 5 €, “so” – ½ ✓ ☺",
    "x" * 4096,
    "it " * 1365,
]
NAMED = {
    "😢😢 no": "⟦crying face × 2⟧ no",
    "👩🏽‍🏫": "⟦woman, emoji modifier fitzpatrick type-4, school⟧",
    "a\u202eb\u202c": "a⟦right-to-left override⟧b⟦pop directional formatting⟧",
    "nul\x00 \x1b[2J": "nul⟦U+0000⟧ ⟦U+001B⟧[2J",
    "half \ud800 of it": "half ⟦U+D800⟧ of it",
    "中": "⟦cjk unified ideograph-4e2d⟧",
    "o" + "\u0301" * 30: "o\u0301\u0301\u0301⟦combining acute accent × 27⟧",
    "a\u064b": "a⟦arabic fathatan⟧",
    "one\r\ntwo\u2028three\x0bfour": "one two three four",
}


def test_the_card_says_whom_to_tell_on_one_page() -> None:
    (page,) = pages(card(SCHOOL, LINK))
    assert page.rstrip() == WALL + WALLET * 4 + FOOT


@pytest.mark.parametrize("key", [key for key in SCHOOL if key not in {"school", "printed"}])
def test_what_the_school_has_not_said_is_a_line_to_write_on(key: str) -> None:
    (page,) = pages(card(SCHOOL | {key: UNSAID[key]}, LINK))
    again = 2 if key == "heads" else 1  # the headteacher stands in two places
    assert page.count("(write in)") == again * 5
    assert page.count("NSPCC helpline") == page.count("LADO") == page.count("In danger now: ring") == 5


def test_without_the_name_of_the_bot_there_is_no_code_to_scan() -> None:
    bare = card(SCHOOL)
    assert "Opens the bot" not in pages(bare)[0]
    assert not list(pypdfium2.PdfDocument(bare)[0].get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))
    assert len(bare) < len(card(SCHOOL, LINK))


def test_a_large_school_still_has_its_card_on_one_page_and_a_huge_name_is_not_cut_off() -> None:
    many = [f"Mrs Throckmorton-{name}" for name in ("Amis", "Bell", "Cole", "Dunn", "Egan", "Finch")]
    (page,) = pages(card(SCHOOL | {"school": "St Somebody " * 8, "deputies": many}, LINK))
    assert all(tight(page).count(tight(name)) == 5 for name in many)
    huge = pages(card(SCHOOL | {"leads": ["n" * 2000]}, LINK))
    assert tight("".join(huge)).count("LADO") == 5
    assert sum(page.count("n") for page in huge) >= 5 * 2000


def test_a_chronology_says_whose_it_is_who_made_it_and_what_was_written() -> None:
    added = Added("Tue 3 Nov 2026, 10:14", "Bo Reed", "It was the right arm.")
    (page,) = pages(
        chronology(ABOUT, [replace(ENTRY, added=(added,)), replace(ENTRY, author="", reference="")])
    )
    lines = page.splitlines()
    assert lines[0] == "Confidential: child protection Chronology of KB"
    assert lines[-1] == "Example Primary School Page 1 of 1"
    assert "Chronology of Kacper Bielak\nSchool Example Primary School\nPupil Kacper Bielak (KB)\n" in page
    assert (
        "Made by Mrs Dale\nMade Mon 23 Nov 2026, 10:42\nReason Move to Hill School\nEntries 2, oldest first"
        in page
    )
    assert "Tue 3 Nov 2026, 10:10 · Concern · C-7Q4K\nWritten by Ana Kovac\nK said" in page
    assert "Added later · Tue 3 Nov 2026, 10:14 · Bo Reed\nIt was the right arm.\n" in page
    assert page.count("Added later") == page.count("Written by") == 1
    assert tight(page).count(tight(SAID)) == 2
    assert "⟦" not in page


@pytest.mark.parametrize("typed", LITERAL)
def test_what_people_typed_is_shown_as_it_is(typed: str) -> None:
    everywhere = Entry(typed, typed, typed, typed, typed, (Added(typed, typed, typed),))
    found = tight("".join(pages(chronology(ABOUT, [replace(ENTRY, words=typed)]))))
    shown = (
        found
        if len(typed) < 1000
        else re.sub(r"Confidential:.*?KB|ExamplePrimarySchoolPage\dof\d", "", found)
    )
    assert tight(typed) in shown
    assert pages(chronology(Chronology(*[typed[:200]] * 6), [everywhere]))
    assert pages(
        card(
            {key: [typed[:200]] if isinstance(value, list) else typed[:200] for key, value in SCHOOL.items()}
        )
    )


@pytest.mark.parametrize(("typed", "shown"), NAMED.items(), ids=range(len(NAMED)))
def test_what_paper_cannot_show_is_named(typed: str, shown: str) -> None:
    for pdf in (chronology(ABOUT, [replace(ENTRY, words=typed)]), card(SCHOOL | {"leads": [typed]})):
        page = pages(pdf)[0]
        assert tight(shown) in tight(page)
        assert (tight("names a sign that cannot be printed") in tight(page)) == ("⟦" in shown)


def test_a_missing_fact_is_an_error() -> None:
    for key in SCHOOL:
        with pytest.raises(TypstError):
            card({name: value for name, value in SCHOOL.items() if name != key}, LINK)


def test_no_template_reads_fetches_or_evaluates() -> None:
    templates = sorted(HERE.glob("*.typ"))
    assert len(templates) >= 9
    # What documents have in common stands in a file of the same folder; nothing comes from anywhere else.
    for one in templates:
        source = one.read_text().replace('#import "paper.typ": *', "")
        assert re.findall(r"\b(?:read|eval|plugin|csv|yaml|toml|xml)\(|#(?:import|include)|@", source) == []


def test_two_hundred_entries_take_no_more_than_their_share() -> None:
    seconds = {}
    for count in (20, 200):
        entries = [replace(ENTRY, reference=f"C-{number}") for number in range(count)]
        began = process_time()
        found = pages(pdf := chronology(ABOUT, entries))
        seconds[count] = process_time() - began
        assert pdf == chronology(ABOUT, entries)
        assert len(re.findall(r"· C-\d+", "".join(found))) == count
        assert all(f"Page {number} of {len(found)}" in page for number, page in enumerate(found, 1))
        assert all(page.startswith("Confidential: child protection") for page in found)
    print(f"a chronology of 200 entries: {seconds[200]:.2f} s, of 20: {seconds[20]:.2f} s")  # noqa: T201
    assert seconds[200] < 100 * seconds[20] + 1
