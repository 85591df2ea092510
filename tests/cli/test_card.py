"""`card`, as typed in a terminal."""

from pathlib import Path

import pytest

from bot.app import SystemClock
from storage import Store, new_id
from tests.cli.installation import bare, refused, stored, typed
from tests.prompts.paper import pages


@pytest.fixture(autouse=True)
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bare(tmp_path, monkeypatch)


def page() -> str:
    (found,) = pages(Path("card.pdf").read_bytes())
    return found


def test_the_card_of_a_new_school_has_lines_to_write_on_and_no_code_to_scan() -> None:
    typed("init", "--school", "Hill School")
    assert typed("card", "--out", "card.pdf").stdout == (
        "card.pdf is ready. Print it, fill in the empty lines by hand, and put it on the wall.\n"
    )
    assert page().startswith("Hill School\nIf you are worried about a child:\n")
    assert "Safeguarding lead (DSL) (write in)\n" in page()
    assert "NSPCC helpline 0808 800 5000\n" in page()
    assert "Opens the bot" not in page()


def test_the_card_is_written_over_only_when_told_so() -> None:
    typed("init")
    Path("card.pdf").write_text("the one on the wall")
    assert refused("card", "--out", "card.pdf") == (
        "card.pdf is there already. Choose another name, or add --overwrite.\n"
    )
    assert Path("card.pdf").read_text() == "the one on the wall"
    stored(lambda store: store.installation_named("HillSchoolBot"))
    assert typed("card", "--out", "card.pdf", "--overwrite").exit_code == 0
    assert "Opens the bot" in page()


def test_a_card_that_cannot_be_made() -> None:
    assert refused("card", "--out", "card.pdf") == "There is no school yet. Run: python -m bot init\n"
    typed("init", "--school", "Hill School")
    assert refused("card", "--out", "card.txt") == (
        "card.txt does not end in .pdf, and nothing would open it.\n"
    )
    assert refused("card", "--out", "nowhere/card.pdf") == (
        "nowhere/card.pdf cannot be written: No such file or directory.\n"
    )
    assert not list(Path().rglob("card.*"))


async def a_second_school(store: Store) -> None:
    key, now = new_id(), SystemClock().now()
    await store.schools.add(key, now)
    await store.schools.decide_setting(key, "name", "Vale School")


def test_of_several_schools_one_is_to_be_named() -> None:
    typed("init", "--school", "Hill School")
    stored(a_second_school)
    assert refused("card", "--out", "card.pdf").startswith("Say which school with --school")
    assert typed("card", "--out", "card.pdf", "--school", "vale school").exit_code == 0
    assert page().startswith("Vale School\n")
