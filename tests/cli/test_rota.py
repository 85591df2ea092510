"""`rota`, as typed in a terminal: a week's duties as PDF and as a picture."""

from pathlib import Path

import pytest

from tests.cli.installation import bare, refused, typed
from tests.prompts.paper import pages

SCHOOL = str(Path(__file__).parents[2] / "playground" / "school")


@pytest.fixture(autouse=True)
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bare(tmp_path, monkeypatch)
    typed("load", SCHOOL, "--apply")


def test_a_week_on_paper_names_who_is_where_and_how_it_is_shared_out() -> None:
    assert typed("rota", "--out", "rota.pdf", "--week", "2026-11-25").stdout == "rota.pdf is ready.\n"
    (page,) = pages(Path("rota.pdf").read_bytes())
    for words in (
        "Week of 23 November 2026",
        "zone 2 (tyres)",
        "Ana Kovac (P)",
        "nobody free",
        "Tom Reeve 5 130",
    ):
        assert words in page


def test_a_week_as_a_picture() -> None:
    typed("rota", "--out", "rota.png", "--week", "2026-11-25")
    picture = Path("rota.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert int.from_bytes(picture[16:20], "big") == 1600


def test_a_rota_that_cannot_be_made() -> None:
    assert refused("rota", "--out", "rota.txt") == (
        "rota.txt does not end in .pdf or .png, and nothing would open it.\n"
    )
    assert refused("rota", "--out", "rota.pdf", "--week", "next") == (
        "next is not a day; write 2026-11-23.\n"
    )
    assert not list(Path().glob("rota.*"))
