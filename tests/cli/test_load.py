"""`template` and `load`, as typed in a terminal."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
import typer
from typer.testing import CliRunner, Result

from bot.cli import people, workbook
from handlers.workbook import NotAWorkbook
from storage import Storage, new_id

DATABASE = "sqlite+aiosqlite:///alongside.db"
EXAMPLE = Path(__file__).parents[2] / "playground" / "school"

app = typer.Typer()
for part in (workbook, people):
    part.register(app)


@pytest.fixture(autouse=True)
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with settings and nothing else; no token is set."""
    monkeypatch.chdir(tmp_path)
    for name in ("BOT_TOKEN", "DATABASE_URL", "KEYS_FILE", "TIMEZONE"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def run(*words: object) -> Result:
    result = CliRunner().invoke(app, [str(word) for word in words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def sheet(folder: Path, name: str, *rows: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.csv").write_text("\n".join(rows))
    return folder


def test_the_example_school_is_shown_then_loaded_then_there_is_nothing_to_change() -> None:
    shown = run("load", EXAMPLE)
    assert shown.exit_code == 0
    assert shown.stdout.startswith("school: 20 new\n  new      name: Example Primary\n")
    assert shown.stdout.endswith("Nothing was changed. Run again with --apply to do it.\n")
    applied = run("load", EXAMPLE, "--apply")
    assert applied.stdout.endswith("Done.\n")
    assert applied.stdout.splitlines()[:-1] == shown.stdout.splitlines()[:-1]
    assert run("load", EXAMPLE, "--apply").stdout == "There is nothing to change.\n"
    assert run("verify").stdout == "The audit chain holds.\n"


def test_nothing_sealed_about_a_pupil_is_printed() -> None:
    printed = run("load", EXAMPLE, "--apply").stdout
    for words in (
        "Bennett",
        "Shiv",
        "2018-11-09",
        "Asthma",
        "break with his card",
        "Phonics",
        "PH-1182",
        "@example.org",
    ):
        assert words not in printed


def test_the_school_that_init_made_is_filled(tmp_path: Path) -> None:
    run("init", "--school", "Old name")
    assert "name: value Old name -> Example Primary" in run("load", EXAMPLE, "--apply").stdout
    left = sheet(tmp_path / "next", "staff", "code,name,roles", "dsl,Mrs Dale,dsl", "ta1,Ana Kovac,ta")
    printed = run("load", left, "--apply").stdout.splitlines()
    assert printed[0] == "staff: 10 ends"
    assert printed[1].startswith("  ends     office Lin: ends today, ")
    assert "Worth a look: classes: 3H has the teacher teacher1, who ends or has ended." in printed


def test_all_problems_come_at_once_and_nothing_is_changed(tmp_path: Path) -> None:
    run("load", EXAMPLE, "--apply")
    folder = sheet(tmp_path / "next", "assignments", "staff,pupil,starts", "ta1,KX,soon", "ta7,KB,")
    result = run("load", folder, "--apply")
    assert (result.exit_code, result.stdout) == (1, "")
    starts, pupil, staff, last = result.stderr.splitlines()
    assert starts.startswith("assignments, row 2, starts: soon is not a date; write 2026-11-21, or ")
    assert pupil.endswith("KX is not a code of the pupils sheet. Codes there: KB, AMR, AAR, SOB, TJ")
    assert staff.startswith(
        "assignments, row 3, staff: ta7 is not a code of the staff sheet. Codes there: ta1, ta2"
    )
    assert last == "Nothing was changed."
    assert run("load", EXAMPLE).stdout == "There is nothing to change.\n"


def test_of_several_schools_one_must_be_named(tmp_path: Path) -> None:
    run("load", EXAMPLE, "--apply")
    key = asyncio.run(another_school(tmp_path, "Hill School"))
    asked = run("load", EXAMPLE)
    assert asked.exit_code == 1
    assert asked.stderr.startswith("Say which school with --school and its name or id:\n  Example Primary (")
    assert f"  Hill School ({key})\n" in asked.stderr
    assert run("load", EXAMPLE, "--school", "example primary").stdout == "There is nothing to change.\n"
    assert run("load", EXAMPLE, "--school", key).stdout.startswith("school: 19 new, 1 changed\n")
    assert run("load", EXAMPLE, "--school", "Nowhere").exit_code == 1


def test_the_only_school_need_not_be_named_but_a_wrong_name_is_refused() -> None:
    assert run("load", EXAMPLE, "--school", "Nowhere", "--apply").stderr.endswith("  none yet\n")
    run("load", EXAMPLE, "--apply")
    assert run("load", EXAMPLE, "--school", "Nowhere").exit_code == 1


async def another_school(folder: Path, name: str) -> UUID:
    storage, key, now = (
        Storage(DATABASE, folder / "alongside.keys"),
        new_id(),
        datetime(2026, 11, 23, tzinfo=UTC),
    )
    await storage.open()
    async with storage.transaction() as store:
        await store.schools.add(key, now)
        await store.schools.decide_setting(key, "name", name)
    await storage.close()
    return key


async def test_a_program_can_load_a_folder_into_its_open_database(tmp_path: Path) -> None:
    storage, now = Storage(DATABASE, tmp_path / "alongside.keys"), datetime(2026, 11, 23, tzinfo=UTC)
    await storage.open()
    assert len((await workbook.load_into(storage, EXAMPLE, now)).of("staff")) == 12
    with pytest.raises(NotAWorkbook, match="staff, row 1, roles: the column is missing"):
        await workbook.load_into(storage, sheet(tmp_path / "next", "staff", "code,name", "ta1,Ana"), now)
    await storage.close()


def test_of_many_problems_the_first_fifty_are_printed(tmp_path: Path) -> None:
    folder = sheet(tmp_path / "many", "courses", "code,name", *("a b,Something" for _ in range(60)))
    lines = run("load", folder).stderr.splitlines()
    assert len(lines) == 52
    assert lines[-2:] == ["... and 12 more.", "Nothing was changed."]


def test_what_is_no_workbook_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "school.xlsx").write_bytes(b"hello")
    result = run("load", "school.xlsx")
    assert result.exit_code == 1
    assert result.stderr == "school.xlsx is not an Excel workbook (.xlsx), or it is damaged.\n"
    assert run("load", "gone.xlsx").stderr == "There is no file or folder gone.xlsx.\n"


def test_keys_that_others_can_read_are_refused_in_one_sentence(tmp_path: Path) -> None:
    run("load", EXAMPLE)
    (tmp_path / "alongside.keys").chmod(0o644)
    result = run("load", EXAMPLE)
    assert result.exit_code == 1
    assert result.stderr == "alongside.keys can be read by others. Run: chmod 600 alongside.keys\n"


def test_the_template_is_written_once_and_loads_as_empty() -> None:
    assert run("template", "school.xlsx").exit_code == 0
    again = run("template", "school.xlsx")
    assert (again.exit_code, again.stderr) == (
        1,
        "school.xlsx is there already. Choose another name, or add --overwrite.\n",
    )
    assert run("template", "school.xlsx", "--overwrite").exit_code == 0
    assert "The first load needs the sheets school and staff" in run("load", "school.xlsx").stderr
    run("load", EXAMPLE, "--apply")
    assert run("load", "school.xlsx", "--apply").stdout == "There is nothing to change.\n"


@pytest.mark.parametrize(
    ("file", "why"),
    [
        ("school.csv", "school.csv does not end in .xlsx, and spreadsheet programs would not open it.\n"),
        ("nowhere/school.xlsx", "nowhere/school.xlsx cannot be written: No such file or directory.\n"),
    ],
)
def test_a_template_that_cannot_be_written(file: str, why: str) -> None:
    result = run("template", file)
    assert (result.exit_code, result.stderr) == (1, why)
