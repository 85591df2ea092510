"""Files become cells, and the template is a file that is read like any other."""

import io
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from bot.workbook import SHEETS, Held, Plan, Problem, plan
from handlers.workbook import cells_from, cells_in
from handlers.workbook_template import template, write_template

TODAY = date(2026, 11, 23)
EXAMPLE = Path(__file__).parents[2] / "playground" / "school"


def saved(book: Workbook) -> bytes:
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def test_a_workbook_and_a_folder_of_csv_files_say_the_same(tmp_path: Path) -> None:
    folder = cells_from(EXAMPLE)
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, lines in folder.items():
        page = book.create_sheet(name.capitalize())
        for number, cells in lines:
            for place, cell in enumerate(cells, 1):
                page.cell(number, place, cell or None)
    (tmp_path / "school.xlsx").write_bytes(saved(book))
    first, second = (plan(cells, Held(), TODAY) for cells in (folder, cells_from(tmp_path / "school.xlsx")))
    assert isinstance(first, Plan)
    assert first == second
    assert {change.sheet for change in first.changes} == set(SHEETS)


def test_dates_and_times_of_the_spreadsheet_come_as_such() -> None:
    book = Workbook()
    page = book.worksheets[0]
    page.append([datetime(2026, 9, 2), time(10, 40), 10.4, 12, True])  # noqa: DTZ001 - a spreadsheet has no zone
    assert next(iter(cells_in("a.xlsx", saved(book)).values()))[0][1][:5] == (
        datetime(2026, 9, 2),  # noqa: DTZ001
        time(10, 40),
        10.4,
        12,
        True,
    )


def test_the_untouched_template_is_empty(tmp_path: Path) -> None:
    write_template(tmp_path / "school.xlsx", overwrite=False)
    found = plan(cells_from(tmp_path / "school.xlsx"), Held(), TODAY)
    needs = "the sheet is missing or empty. The first load needs the sheets school and staff"
    assert found == [Problem("school", None, "", needs), Problem("staff", None, "", needs)]


def test_every_sheet_of_the_template_is_explained() -> None:
    book = load_workbook(io.BytesIO(saved(template())))
    assert book.sheetnames == ["read me", *SHEETS]
    for name, sheet in SHEETS.items():
        for cell, column in zip(book[name][1], sheet.columns, strict=True):
            assert cell.value == column.name
            assert cell.comment is not None
            assert column.explained in cell.comment.text
    words = [str(cell) for row in book["read me"].values for cell in row if cell]
    assert all(column.example in words for sheet in SHEETS.values() for column in sheet.columns)


def test_a_template_that_was_filled_in_is_read(tmp_path: Path) -> None:
    book = template()
    book["staff"].append(["ta1", "Ana Kovac", None, "ta"])
    book["school"]["B2"] = "Example Primary"
    (tmp_path / "school.xlsx").write_bytes(saved(book))
    found = plan(cells_from(tmp_path / "school.xlsx"), Held(), TODAY)
    assert isinstance(found, Plan)
    assert [change.sheet for change in found.changes] == ["school", "staff"]


def test_the_template_does_not_write_over_a_file_unasked(tmp_path: Path) -> None:
    path = tmp_path / "school.xlsx"
    path.write_bytes(b"precious")
    with pytest.raises(FileExistsError):
        write_template(path, overwrite=False)
    assert path.read_bytes() == b"precious"
    write_template(path, overwrite=True)
    assert cells_from(path)


def test_csv_may_have_a_mark_and_line_breaks_in_cells() -> None:
    content = '\ufeffcode,name\r\n\r\nta1,"Ana\nKovac, née Hill"\r\n'.encode()
    assert cells_in("staff.csv", content) == {
        "staff": [(1, ["code", "name"]), (3, ["ta1", "Ana\nKovac, née Hill"])]
    }


def test_other_files_of_a_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "staff.CSV").write_text("code,name\n")
    (tmp_path / "notes.txt").write_text("not a sheet")
    (tmp_path / "old.csv").mkdir()
    assert list(cells_from(tmp_path)) == ["staff"]
