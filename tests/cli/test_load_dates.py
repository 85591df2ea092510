"""`load` with term dates that somebody has published, as typed in a terminal."""

from pathlib import Path

import pytest

from bot.app import SystemClock
from storage import Store
from tests.bot.calendars import calendar, event
from tests.cli.installation import bare, refused, stored, typed

YEAR = SystemClock().now().year + 1
OURS = f"kind,starts,ends,ends_at,note\nterm,{YEAR}-01-05,{YEAR}-02-10,,\ninset,{YEAR}-02-01,,,Ours\n"
PUBLISHED = calendar(
    event("Spring Term 1", f"{YEAR}0105", f"{YEAR}0213"),
    event("INSET day", f"{YEAR}0104"),
    event("PTA summer fair", f"{YEAR}0612"),
)


@pytest.fixture(autouse=True)
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder in which nothing is set, with a file of term dates."""
    bare(tmp_path, monkeypatch)
    Path("dates.ics").write_bytes(PUBLISHED)


def school() -> None:
    """Load a school with a calendar of its own."""
    Path("school").mkdir()
    for name, rows in {
        "school": "key,value\nname,Example Primary\n",
        "staff": "code,name,roles\ndsl,Mrs Dale,dsl\n",
        "calendar": OURS,
    }.items():
        Path("school", f"{name}.csv").write_text(rows)
    assert typed("load", "school", "--apply").stdout.endswith("Done.\n")


async def kept(store: Store) -> list[tuple[str, str, str]]:
    [key] = await store.schools.all()
    rows = [one.values for one in (await store.workbook.held(key)).of("calendar")]
    return sorted((str(row["kind"]), f"{row['starts']}", f"{row['ends']}") for row in rows)


def test_dates_are_shown_then_loaded_then_there_is_nothing_to_change() -> None:
    school()
    told = [
        f"Not read: PTA summer fair ({YEAR}-06-12): it says nothing about school days that is understood.",
        "calendar: 1 new, 1 changed",
        f"  new      inset {YEAR}-01-04",
        f"  changed  term {YEAR}-01-05: ends {YEAR}-02-10 -> {YEAR}-02-12, note nothing -> Spring Term 1",
    ]
    shown = typed("load", "dates.ics").stdout.splitlines()
    assert shown == [*told, "Nothing was changed. Run again with --apply to do it."]
    assert typed("load", "dates.ics", "--apply").stdout.splitlines() == [*told, "Done."]
    assert stored(kept) == [
        ("inset", f"{YEAR}-01-04", f"{YEAR}-01-04"),
        ("inset", f"{YEAR}-02-01", f"{YEAR}-02-01"),
        ("term", f"{YEAR}-01-05", f"{YEAR}-02-12"),
    ]
    again = typed("load", "dates.ics", "--apply").stdout.splitlines()
    assert again == [told[0], "There is nothing to change."]
    assert typed("verify").stdout == "The audit chain holds.\n"


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        (
            "page.ics",
            b"<html>",
            "page.ics cannot be read. It is not a calendar. A calendar file (.ics) begins",
        ),
        (
            "LONG.ICS",
            b"BEGIN:VCALENDAR" + b"x" * 3_000_000,
            "LONG.ICS cannot be read. It is larger than 2 MB.",
        ),
        ("part.ics", PUBLISHED[:-30], "part.ics cannot be read. It breaks off before its end."),
    ],
)
def test_what_is_no_calendar_is_one_sentence(name: str, content: bytes, why: str) -> None:
    school()
    Path(name).write_bytes(content)
    said = refused("load", name, "--apply")
    assert said.startswith(why)
    assert said.count("\n") == 1


def test_a_file_that_is_not_there_and_a_folder_that_is_called_so() -> None:
    school()
    assert refused("load", "gone.ics") == "There is no file gone.ics.\n"
    Path("folder.ics").mkdir()
    assert refused("load", "folder.ics") == "folder.ics cannot be read: Is a directory.\n"


def test_a_school_comes_before_its_dates() -> None:
    assert (
        refused("load", "dates.ics")
        == "There is no school yet. Load its workbook first, then the term dates.\n"
    )
    typed("init", "--school", "Example Primary")
    first = refused("load", "dates.ics", "--apply")
    assert "The first load needs the sheets school and staff" in first
    assert stored(kept) == []
