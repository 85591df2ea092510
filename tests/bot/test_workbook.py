"""What a workbook changes."""

from datetime import date, datetime, time
from typing import Any

import pytest

from bot.workbook import NOTHING, Plan, What, lines
from tests.bot.sheets import CLASSES, COURSES, PUPILS, STAFF, TODAY, after, cells, planned, whole, wrong

HELD = after(whole())


def values(given: Plan, sheet: str, place: int = 0) -> dict[str, Any]:
    return dict(given.of(sheet)[place].values)


def told(given: Plan) -> list[str]:
    return [line.strip() for line in lines(given)]


def test_a_first_load_makes_every_row_new() -> None:
    found = planned(whole())
    assert {change.what for change in found.changes} == {What.NEW}
    assert [len(found.of(name)) for name in ("school", "staff", "classes", "pupils", "courses")] == [
        1,
        3,
        1,
        2,
        1,
    ]


def test_a_blank_display_name_is_the_name() -> None:
    assert values(planned(whole()), "staff", 1)["display"] == "Mr Hughes"


def test_figures_of_the_spreadsheet_are_text_where_text_is_wanted() -> None:
    assert values(planned(whole()), "classes")["year"] == "3"


def test_the_same_workbook_again_changes_nothing() -> None:
    assert planned(whole(), HELD).changes == ()


def test_a_changed_value_is_told_with_what_it_was() -> None:
    staff = [*STAFF[:1], ("ta1", "Ana Kovac", "Ana K", "ta first_aider"), *STAFF[2:]]
    found = planned(cells(staff=staff), HELD)
    assert told(found) == [
        "staff: 1 changed",
        "changed  ta1 Ana K: display Ana -> Ana K, roles ta -> ta first_aider",
    ]


def test_names_of_pupils_are_never_told() -> None:
    renamed = [*PUPILS[:1], ("KB", "Kay", "Bennet", "3H", None), *PUPILS[2:]]
    assert told(planned(cells(pupils=renamed), HELD)) == [
        "pupils: 1 changed",
        "changed  KB: first_name changed, last_name changed",
    ]


def test_people_and_pupils_whose_rows_vanish_end_today() -> None:
    found = planned(cells(staff=[*STAFF[:1], *STAFF[2:]], pupils=PUPILS[:2]), HELD)
    assert [(change.what, change.values) for change in found.changes] == [(What.ENDS, {"ends": TODAY})] * 2
    assert told(found)[1] == "ends     ta1 Ana: ends today, 2026-11-23"


def test_whoever_has_ended_already_does_not_end_again() -> None:
    left = [*PUPILS[:2], ("AMR", "Amelia", "Rahman", "3H", "2026-10-23")]
    assert planned(cells(pupils=PUPILS[:2]), after(whole(pupils=left))).changes == ()


def test_other_rows_that_vanish_are_removed() -> None:
    two = [*COURSES, ("PFA", "Paediatric first aid", 36)]
    assert told(planned(cells(courses=two[:2]), after(whole(courses=two)))) == [
        "courses: 1 removed",
        "removed  PFA",
    ]


def test_a_sheet_without_rows_changes_nothing() -> None:
    assert planned(cells(staff=STAFF[:1], courses=[], pupils=PUPILS[:1]), HELD).changes == ()


def test_a_sheet_is_emptied_by_saying_so() -> None:
    assert told(planned(cells(courses=[COURSES[0], (NOTHING,)]), HELD)) == [
        "courses: 1 removed",
        "removed  EPI",
    ]


@pytest.mark.parametrize("sheet", ["staff", "pupils", "school"])
def test_people_pupils_and_the_school_cannot_be_emptied(sheet: str) -> None:
    header = {"staff": STAFF, "pupils": PUPILS, "school": [("key", "value")]}[sheet][0]
    found = wrong(cells(**{sheet: [header, (NOTHING,)]}), HELD)
    assert found == [f"{sheet}, row 2: (none) cannot stand here; this sheet must hold rows"]


def test_a_column_that_is_left_out_stays_as_it_was() -> None:
    without = [tuple(cell for place, cell in enumerate(row) if place != 2) for row in STAFF]
    assert planned(cells(staff=without), HELD).changes == ()


def test_a_setting_that_is_left_out_has_its_default_again() -> None:
    held = after(whole(school=[("key", "value"), ("name", "Example Primary"), ("break", "10:15-10:30")]))
    assert told(
        planned(cells(school=[("key", "value"), ("name", "Example Primary"), ("break", " ")]), held)
    ) == [
        "school: 1 removed",
        "removed  break: 10:15-10:30 -> 10:40-11:00 (the default)",
    ]


def test_codes_are_the_same_in_capitals_and_small_letters() -> None:
    found = planned(cells(assignments=[("staff", "pupil"), ("TA1", "kb")]), HELD)
    assert (values(found, "assignments")["staff"], values(found, "assignments")["pupil"]) == ("ta1", "KB")


def test_references_may_point_to_what_an_earlier_load_stored() -> None:
    assert (
        len(planned(cells(outcomes=[("pupil", "number", "text"), ("KB", 1, "Asks for help")]), HELD).changes)
        == 1
    )


def test_spreadsheet_and_written_values_read_alike() -> None:
    header = ("days", "session", "starts_at", "ends_at", "staff", "starts")
    written = ("mon - FRI", " break ", "10.40", "11:00", "ta1", "02/09/2026")
    own = (None, "break", time(10, 40), 11, "ta1", datetime(2026, 9, 2))  # noqa: DTZ001 - as openpyxl gives it
    first, second = (planned(cells(rota=[header, row]), HELD) for row in (written, own))
    assert values(first, "rota") == values(second, "rota")
    assert values(first, "rota")["starts"] == date(2026, 9, 2)


def test_lists_are_separated_by_commas_semicolons_or_lines() -> None:
    header = ("code", "first_name", "last_name", "aliases", "alerts")
    row = ("KB", "Kai", "Bennett", "K, Kay;Ky\nk,", "no nuts; plan in the office")
    found = values(planned(whole(pupils=[header, row])), "pupils")
    assert found["aliases"] == ("K", "Kay", "Ky")
    assert found["alerts"] == ("no nuts", "plan in the office")


def test_an_appraisal_is_about_a_member_of_staff() -> None:
    header = ("pupil", "kind", "date")
    assert len(planned(cells(reviews=[header, ("ta1", "Appraisal", "2026-12-04")]), HELD).changes) == 1
    assert wrong(cells(reviews=[header, ("KB", "appraisal", "2026-12-04")]), HELD) == [
        "reviews, row 2, pupil: KB is not a code of the staff sheet. Codes there: ta1, teacher1, dsl"
    ]


def test_an_ended_pupil_leaves_a_class_that_goes() -> None:
    left = [*PUPILS[:2], ("AMR", "Amelia", "Rahman", "3H", "2026-10-23")]
    other = [*CLASSES[:1], ("4J", "Juniper", "4", "teacher1")]
    moved = [PUPILS[0], ("KB", "Kai", "Bennett", "4J", None)]
    found = planned(cells(classes=other, pupils=moved), after(whole(pupils=left)))
    assert told(found)[-2:] == ["changed  KB: class 3H -> 4J", "changed  AMR: class 3H -> nothing"]


def test_a_class_with_pupils_cannot_go() -> None:
    other = [*CLASSES[:1], ("4J", "Juniper", "4", "teacher1")]
    [line] = wrong(cells(classes=other), HELD)
    assert line.startswith(
        "classes, code: 3H has no row any more, but KB, AMR in the sheet pupils still refer to it."
    )


def test_a_course_with_certificates_cannot_go() -> None:
    held = after(whole(training=[("staff", "course", "done"), ("ta1", "EPI", "2026-01-15")]))
    other = [*COURSES[:1], ("PFA", "Paediatric first aid", 36)]
    assert wrong(cells(courses=other), held)[0].startswith(
        "courses, code: EPI has no row any more, but ta1 in"
    )


def test_a_school_without_a_dsl_is_worth_a_look_and_so_is_a_class_whose_teacher_ends() -> None:
    found = planned(cells(staff=STAFF[:2]), HELD)
    assert told(found)[-2:] == [
        "Worth a look: staff: nobody has the role dsl. Concerns then begin with the deputies, or wait for the head.",
        "Worth a look: classes: 3H has the teacher teacher1, who ends or has ended.",
    ]


def test_the_first_load_needs_the_school_and_its_staff() -> None:
    needs = "the sheet is missing or empty. The first load needs the sheets school and staff"
    assert wrong(cells(courses=COURSES)) == [f"school: {needs}", f"staff: {needs}"]
    assert wrong(cells(courses=COURSES, school=[("key", "value"), ("name", None)], staff=STAFF)) == [
        f"school: {needs}"
    ]
