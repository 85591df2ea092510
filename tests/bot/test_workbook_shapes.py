"""Sheets and columns that are not as they should be, and cells of every kind."""

from datetime import UTC, date, time, timedelta
from unicodedata import category

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.workbook import READ_ME, SHEETS, Cells, Held, Plan, lines, plan
from tests.bot.sheets import COURSES, STAFF, TODAY, after, cells, planned, whole, wrong

HELD = after(whole())

Tables = dict[str, list[list[object]]]


def test_an_unknown_sheet_is_named_with_those_there_are() -> None:
    found = wrong({**cells(courses=COURSES), "Sheet1": [(1, ("x",))]}, HELD)
    assert found == [f"Sheet1: this is not a sheet of the workbook. Its sheets are {', '.join(SHEETS)}"]


def test_an_unknown_sheet_with_nothing_in_it_does_not_matter() -> None:
    assert planned({"Sheet1": [], READ_ME: [(1, ("This workbook",))]}, HELD).changes == ()


def test_a_sheet_may_be_written_in_capitals_but_not_be_there_twice() -> None:
    assert planned({"COURSES ": list(enumerate(COURSES, 1))}, HELD).changes == ()
    both = {"courses": list(enumerate(COURSES, 1)), "Courses": list(enumerate(COURSES, 1))}
    assert wrong(both, HELD) == ["courses: the sheet is there twice; keep one of them"]


def test_an_unknown_column_is_named_with_those_there_are() -> None:
    assert wrong(cells(courses=[("code", "name", "price"), ("EPI", "Epilepsy", 3)]), HELD) == [
        "courses, row 1: price is not a column of this sheet. Its columns are code, name, every_months"
    ]


def test_a_column_may_not_be_there_twice() -> None:
    assert wrong(cells(courses=[("code", "name", "Name"), ("EPI", "Epilepsy", "E")]), HELD) == [
        "courses, row 1, name: the column is there twice; keep one of them"
    ]


def test_a_missing_column_is_named() -> None:
    assert wrong(cells(courses=[("code",), ("EPI",)]), HELD) == [
        "courses, row 1, name: the column is missing; the first row must name it"
    ]


def test_a_value_in_a_column_without_a_name_is_refused() -> None:
    assert wrong(cells(courses=[(*COURSES[0], None), (*COURSES[1], "note")]), HELD) == [
        "courses, row 2: note stands in a column without a name; name or empty the column"
    ]


def test_blank_rows_are_skipped_and_rows_keep_their_numbers() -> None:
    blank = (None, "  ", "\u00a0")
    assert wrong(cells(courses=[COURSES[0], blank, COURSES[1], blank, ("X", None)]), HELD) == [
        "courses, row 5, name: is empty; write, for example, Epilepsy awareness"
    ]


def test_a_header_may_have_capitals_and_spaces_and_stand_lower() -> None:
    assert planned(cells(courses=[(), (" Code", "NAME", "Every months"), COURSES[1]]), HELD).changes == ()


def test_spaces_and_line_breaks_become_one_space() -> None:
    row = (" ta2 ", " Priya \n\u00a0 Shah ", "", "ta,\tfirst_aider;duty-lead")
    untidy = planned(whole(staff=[*STAFF, row]))
    found = untidy.of("staff")[3].values
    assert (found["code"], found["name"], found["display"]) == ("ta2", "Priya Shah", "Priya Shah")
    assert found["roles"] == ("ta", "duty_lead", "first_aider")


def test_a_row_that_stands_twice_is_named_with_the_first() -> None:
    assert wrong(whole(staff=[*STAFF, ("TA1", "Another", None, "ta")])) == [
        "staff, row 5, code: TA1 stands in row 2 already; keep one of them"
    ]
    twice = [("staff", "pupil", "starts"), *[("ta1", "KB", "2026-09-02")] * 2]
    assert wrong(cells(assignments=twice), HELD) == [
        "assignments, row 3, staff and pupil and starts: ta1, KB, 2026-09-02 stands in row 2 already; keep one of them"
    ]


def examples() -> Tables:
    """Every sheet with its example as a row; the calendar's as a half day, and a teacher for the class."""
    tables: Tables = {
        name: [[column.name for column in sheet.columns], [column.example for column in sheet.columns]]
        for name, sheet in SHEETS.items()
    }
    tables["calendar"][1][0] = "half_day"
    tables["staff"].append(["teacher1", "Mr Hughes", None, "teacher"])
    return tables


def numbered(tables: Tables) -> Cells:
    return {name: list(enumerate(rows, 1)) for name, rows in tables.items()}


def test_the_examples_of_the_explanations_are_right() -> None:
    assert len(planned(numbered(examples()), HELD).changes) > len(SHEETS)


PLACES = [(name, place) for name, sheet in SHEETS.items() for place in range(len(sheet.columns) + 1)]
ANY_CELL = st.one_of(
    st.none(),
    st.text(st.characters(), max_size=12),
    st.sampled_from(
        ["(none)", "ta1", "KB", "Mon-Fri", "10:40", "2026-11-21", "term", "break", "10:40-11:00"]
    ),
    st.integers(),
    st.floats(),
    st.dates(),
    st.times(timezones=st.sampled_from([UTC])),
    st.datetimes(),
    st.timedeltas(),
    st.sampled_from(
        [10**5000, True, b"bytes", float("nan"), time(23, 59, 59, 999999), timedelta(1), date.max]
    ),
)


@settings(max_examples=200, deadline=None)
@given(
    sheets=st.sets(st.sampled_from(sorted(SHEETS))),
    spoilt=st.lists(
        st.tuples(st.sampled_from(PLACES), st.sampled_from([0, 1, 1, 1, 2]), ANY_CELL), max_size=5
    ),
    loaded=st.booleans(),
)
def test_whatever_stands_in_the_cells_there_is_a_plan_or_there_are_problems(
    sheets: set[str], spoilt: list[tuple[tuple[str, int], int, object]], *, loaded: bool
) -> None:
    tables = {name: [*rows, []] for name, rows in examples().items() if name in sheets}
    for (name, place), row, cell in spoilt:
        if name in tables:
            cells_ = tables[name][row]
            cells_ += [None] * (place + 1 - len(cells_))
            cells_[place] = cell
    found = plan(numbered(tables), HELD if loaded else Held(), TODAY)
    said = list(lines(found)) if isinstance(found, Plan) else [str(problem) for problem in found]
    # A sign younger than Python's own tables is not printable to it, and is shown as it came.
    assert all(letter.isprintable() or category(letter) == "Cn" for line in said for letter in line)
    assert said or isinstance(found, Plan)
