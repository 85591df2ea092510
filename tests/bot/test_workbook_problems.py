"""What is wrong with a workbook is said with sheet, row, column, what stands there, and what would be right."""

from datetime import date

import pytest

from bot.decided import SETTINGS
from tests.bot.sheets import COURSES, PUPILS, Table, after, cells, whole, wrong

HELD = after(whole())

STAFF_HEAD = ("code", "name", "roles", "starts", "ends", "works", "email")
ROTA_HEAD = ("days", "session", "starts_at", "ends_at", "staff")
CALENDAR_HEAD = ("kind", "starts", "ends", "ends_at")
NO_ROLE = (
    "roles are ta, teacher, senco, dsl, deputy_dsl, head, office, chair, trust_lead, "
    "and besides them duty_lead, first_aider may stand"
)
A_DATE = "is not a date; write 2026-11-21, or 21/11/2026 with the day first"


def ana(**cell: object) -> tuple[object, ...]:
    row: dict[str, object] = {"code": "ta1", "name": "Ana Kovac", "roles": "ta"} | cell
    return tuple(row.get(name) for name in STAFF_HEAD)


def duty(**cell: object) -> tuple[object, ...]:
    row: dict[str, object] = {
        "session": "break",
        "starts_at": "10:40",
        "ends_at": "11:00",
        "staff": "ta1",
    } | cell
    return tuple(row.get(name) for name in ROTA_HEAD)


def test_an_unknown_code_is_named_with_the_codes_there_are() -> None:
    rows: Table = [("staff", "pupil"), ("ta1", "KB"), ("ta1", "KX")]
    assert wrong(cells(assignments=rows), HELD) == [
        "assignments, row 3, pupil: KX is not a code of the pupils sheet. Codes there: KB, AMR"
    ]


@pytest.mark.parametrize(
    ("sheet", "rows", "column", "code", "target"),
    [
        ("classes", [("code", "teacher"), ("3H", "nobody")], "teacher", "nobody", "staff"),
        (
            "pupils",
            [("code", "first_name", "last_name", "class"), ("TJ", "T", "J", "9Z")],
            "class",
            "9Z",
            "classes",
        ),
        ("training", [("staff", "course"), ("ta1", "FLY")], "course", "FLY", "courses"),
        ("rota", [ROTA_HEAD, duty(staff="ta9")], "staff", "ta9", "staff"),
    ],
)
def test_every_kind_of_reference_is_checked(
    sheet: str, rows: Table, column: str, code: str, target: str
) -> None:
    [line] = wrong(cells(**{sheet: rows}), HELD)
    assert line.startswith(
        f"{sheet}, row 2, {column}: {code} is not a code of the {target} sheet. Codes there: "
    )


def test_a_long_list_of_codes_is_cut() -> None:
    many: Table = [PUPILS[0], *((f"P{number}", "A", "B", None, None) for number in range(20))]
    [line] = wrong(whole(pupils=many, assignments=[("staff", "pupil"), ("ta1", "KX")]))
    assert line.endswith("P10, P11 and 8 more")


def test_codes_of_a_sheet_that_cannot_be_read_are_not_asked_for() -> None:
    given = whole(
        staff=[("code", "nmae", "roles"), ("ta1", "Ana", "ta")], assignments=[("staff", "pupil"), ("x", "KB")]
    )
    assert [line.split(":")[0] for line in wrong(given)] == ["staff, row 1", "staff, row 1, name"]


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        (
            {"code": "ta 1"},
            "code: ta 1 is not a code; write letters and figures without spaces, like KB or ta1",
        ),
        ({"code": ""}, "code: is empty; write, for example, ta1"),
        ({"code": "x" * 41}, f"code: {'x' * 37}... has 41 characters; at most 40 fit"),
        ({"name": "Ana\x07"}, "name: Ana\\u0007 holds a character that cannot be seen (U+0007)"),
        ({"name": "Ana\ud800"}, "name: Ana\\ud800 holds a character that cannot be seen (U+D800)"),
        ({"name": "Ana\u202e"}, "name: Ana\\u202e holds a character that cannot be seen (U+202E)"),
        ({"name": "#REF!"}, "name: #REF! is the error of a formula; write the value itself"),
        (
            {"name": date(2026, 1, 2)},
            "name: 2026-01-02 has been turned into a date or time by the spreadsheet",
        ),
        ({"name": True}, "name: True is not text"),
        ({"roles": "ta cook"}, f"roles: ta cook holds cook, which is no role; {NO_ROLE}"),
        ({"roles": "first_aider"}, f"roles: first_aider holds no role; {NO_ROLE}"),
        ({"starts": "11/21/2026"}, f"starts: 11/21/2026 {A_DATE}"),
        ({"starts": "2026-02-30"}, f"starts: 2026-02-30 {A_DATE}"),
        ({"starts": "next week"}, f"starts: next week {A_DATE}"),
        ({"starts": 46_000}, f"starts: 46000 {A_DATE}"),
        (
            {"starts": "21/11/1026"},
            "starts: 21/11/1026 cannot be meant; the year must lie between 1950 and 2100",
        ),
        ({"starts": "2026-11-21", "ends": "2026-11-20"}, "ends: 2026-11-20 is before starts, 2026-11-21;"),
        ({"works": "mornings"}, "works: mornings is not a working pattern; write Mon-Fri 08:30-12:30"),
        ({"works": "Mon 12:30-08:30"}, "works: Mon 12:30-08:30 ends at 08:30, which is not after 12:30"),
        ({"works": "Monkey 08:30-12:30"}, "works: Monkey 08:30-12:30 is not weekdays; write Mon"),
        (
            {"email": "ana at school"},
            "email: ana at school is not an e-mail address; write it like office@example.org",
        ),
    ],
)
def test_bad_cells_of_people(cell: dict[str, object], says: str) -> None:
    assert wrong(whole(staff=[STAFF_HEAD, ana(**cell)], classes=[]))[0].startswith(f"staff, row 2, {says}")


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        (
            {"days": "Mon-Fry"},
            "days: Mon-Fry is not weekdays; write Mon, Tue, Wed, Thu, Fri, Mon,Wed or Mon-Fri",
        ),
        ({"days": 5}, "days: 5 is not weekdays"),
        ({"starts_at": "25:00"}, "starts_at: 25:00 is not a time of day; write 10:40"),
        ({"starts_at": 1040}, "starts_at: 1040 is not a time of day; write 10:40"),
        ({"starts_at": 10.7}, "starts_at: 10.7 is not a time of day; write 10:40"),
        ({"starts_at": "3.15"}, "starts_at: 3.15 is in the night; write 15:15 for a quarter past three"),
        ({"ends_at": "10:40"}, "ends_at: 10:40 is not after starts_at, 10:40"),
        ({"session": "x" * 41}, f"session: {'x' * 37}... has 41 characters; at most 40 fit"),
    ],
)
def test_bad_cells_of_the_rota(cell: dict[str, object], says: str) -> None:
    assert wrong(cells(rota=[ROTA_HEAD, duty(**cell)]), HELD)[0].startswith(f"rota, row 2, {says}")


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (("party", "2026-09-02"), "kind: party is not one of term, inset, closure, half_day"),
        (
            ("half day", "2026-12-18"),
            "ends_at: is empty; a half_day needs the time when pupils go home, like 13:15",
        ),
        (("term", "2026-09-02", None, "13:15"), "ends_at: 13:15 stands beside term; only a half_day has it"),
    ],
)
def test_bad_rows_of_the_calendar(row: tuple[object, ...], says: str) -> None:
    assert wrong(cells(calendar=[CALENDAR_HEAD, row]), HELD) == [f"calendar, row 2, {says}"]


@pytest.mark.parametrize("months", ["often", 0, 121, 1.5, -1, True, "١٢"])
def test_a_number_must_be_one(months: object) -> None:
    [line] = wrong(cells(courses=[COURSES[0], ("EPI", "Epilepsy", months)]), HELD)
    assert line == f"courses, row 2, every_months: {months} is not a whole number from 1 to 120"


@pytest.mark.parametrize(
    ("key", "value", "says"),
    [
        ("colour", "blue", f"key: colour is not a setting. Settings are {', '.join(SETTINGS)}"),
        ("day_starts", "half past", "value: half past is not a time of day; write 10:40"),
        ("day_ends", "08:00", "value: day_ends is 08:00, which comes before day_starts, 08:30"),
        ("break", "10:40", "value: 10:40 is not from one time to another; write 10:40-11:00"),
        (
            "lunch",
            "12.00-1.00",
            "value: 12.00-1.00 ends at 01:00, which is not after 12:00; write 10:40-11:00",
        ),
        ("senco_digest_at", "Friday", "value: Friday is not a weekday and a time; write Fri 14:00"),
        ("duty_notice", "ten", "value: ten is not a whole number from 1 to 1440"),
        ("ladder_head", 5, "value: ladder_head is 5, which comes before ladder_deputies, 10"),
        ("country_division", "FRA", "value: FRA is not one of ENG, WLS, SCT, NIR"),
        (
            "timezone",
            "Europe/Atlantis",
            "value: Europe/Atlantis is not in the time zone database; write Europe/London",
        ),
        ("childrens_services", 1632960120, "value: 1632960120 is a number, and has lost its leading zero; "),
    ],
)
def test_bad_settings(key: str, value: object, says: str) -> None:
    assert wrong(cells(school=[("key", "value"), (key, value)]), HELD)[0].startswith(f"school, row 2, {says}")


@pytest.mark.parametrize("name", list(SETTINGS))
def test_the_default_of_every_setting_can_be_written_down(name: str) -> None:
    default = SETTINGS[name].default or "01632 960120"
    assert after(whole(school=[("key", "value"), (name, default)])).of("school")[0].values["value"] == default
