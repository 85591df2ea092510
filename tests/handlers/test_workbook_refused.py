"""Whatever is no workbook, or was made to do harm, is refused in one clear sentence."""

import io
import os
import zipfile
from pathlib import Path

import pytest

from handlers import workbook
from handlers.workbook import NotAWorkbook, cells_from
from handlers.workbook_template import template
from tests.handlers.test_workbook_files import saved


def refused(path: Path) -> str:
    with pytest.raises(NotAWorkbook) as problem:
        cells_from(path)
    words = str(problem.value)
    assert "\n" not in words
    return words.replace(str(path.parent), "").lstrip("/")


def repacked(content: bytes, name: str, part: bytes) -> bytes:
    """Return a workbook with one part put in place of what is there."""
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.namelist():
            new.writestr(one, part if one == name else old.read(one))
    return kept.getvalue()


def test_a_path_that_is_nothing_to_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.xlsx")
    (tmp_path / "folder").mkdir()
    assert refused(tmp_path / "gone.xlsx") == "There is no file or folder /gone.xlsx."
    assert refused(tmp_path / "pipe.xlsx") == "pipe.xlsx is neither a file nor a folder."
    assert refused(tmp_path / "folder").startswith("There are no CSV files in")
    assert refused(tmp_path / ("x" * 300)).endswith("cannot be read: File name too long.")


BOOK = saved(template())
OLD = bytes.fromhex("d0cf11e0a1b11ae1")
NOT_ONE = "is not an Excel workbook (.xlsx), or it is damaged."
BOMB = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
SHEET_1 = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", NOT_ONE),
        (b"hello", NOT_ONE),
        (b"%PDF-1.7", NOT_ONE),
        (BOOK[:3000], NOT_ONE),
        (BOOK[:2000] + b"\0" * 400 + BOOK[2400:], NOT_ONE),
        (repacked(BOOK, "xl/workbook.xml", b"<a><b></a>"), NOT_ONE),
        (repacked(BOOK, "[Content_Types].xml", b"<x/>"), NOT_ONE),
        (repacked(BOOK, SHEET_1, b"not xml"), NOT_ONE),
        (repacked(BOOK, SHEET_1, BOMB.encode()), "holds definitions that no spreadsheet program writes."),
        (
            repacked(BOOK, SHEET_1, BOMB.encode("utf-16")),
            "holds definitions that no spreadsheet program writes.",
        ),
        (repacked(BOOK, SHEET_1, b" " * (workbook.LARGEST + 1)), "unpacked, is larger than 20 MB."),
        (b"PK\3\4" + b"0" * workbook.LARGEST, "is larger than 20 MB."),
        (
            OLD + "EncryptedPackage".encode("utf-16-le"),
            "is protected by a password. Save a copy without one.",
        ),
        (OLD + b"Workbook", "is a workbook of an old kind. Save it as an Excel workbook (.xlsx)."),
    ],
    ids=range(14),
)
def test_a_file_that_is_no_workbook(tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "school.xlsx").write_bytes(content)
    assert why in refused(tmp_path / "school.xlsx")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (
            "Zoë".encode("latin-1"),
            "is not text in UTF-8. In Excel choose: Save as, CSV UTF-8 (comma delimited).",
        ),
        ("code,name".encode("utf-16"), "is not text in UTF-8."),
        (b'code,name\nta1,"Ana', "is not a CSV file: unexpected end of data."),
        (b"code\n" + b"x" * 40_000, "row 2: a cell holds more than 32,767 letters."),
        (b"code\n" + b"x\n" * 20_001, "There are more than 20,000 rows"),
    ],
    ids=range(5),
)
def test_a_file_that_is_no_csv(tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "staff.csv").write_bytes(content)
    assert why in refused(tmp_path)


def test_files_of_a_folder_are_too_large_together(tmp_path: Path) -> None:
    for name in ("staff", "pupils"):
        (tmp_path / f"{name}.csv").write_bytes((b" " * 1999 + b"\n") * (workbook.LARGEST // 4000 + 1))
    assert "is larger than 20 MB" in refused(tmp_path)


ROW = '<row r="{}"><c r="A{}" t="inlineStr"><is><t>x</t></is></c></row>'
SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'


def test_rows_far_below_are_found_and_rows_no_spreadsheet_has_are_not(tmp_path: Path) -> None:
    rows = "".join(ROW.format(number, number) for number in (1, 30_000, 99_999_999_999))
    (tmp_path / "a.xlsx").write_bytes(repacked(BOOK, SHEET_1, SHEET.format(rows).encode()))
    assert [number for number, _ in cells_from(tmp_path / "a.xlsx")["read me"]] == [1, 30_000]


def test_a_workbook_with_too_many_rows(tmp_path: Path) -> None:
    rows = "".join(ROW.format(number, number) for number in range(1, 20_010))
    (tmp_path / "a.xlsx").write_bytes(repacked(BOOK, SHEET_1, SHEET.format(rows).encode()))
    assert refused(tmp_path / "a.xlsx").startswith("There are more than 20,000 rows")
