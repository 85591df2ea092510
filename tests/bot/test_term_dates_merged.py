"""Published term dates beside what a school has in its calendar already."""

from datetime import date, time

from bot.term_dates import merged
from bot.workbook import Held, What
from tests.bot.calendars import Told, understood
from tests.bot.sheets import Table, after, cells, planned, whole

HEADER = ("kind", "starts", "ends", "ends_at", "note")
OURS: Table = [
    HEADER,
    ("term", "2026-06-01", "2026-07-21", None, None),
    ("term", "2026-09-02", "2026-10-23", None, "Autumn until half term"),
    ("inset", "2026-10-22", None, None, "Safeguarding"),
    ("term", "2026-11-02", "2026-12-17", None, None),
    ("half_day", "2026-12-17", None, "13:15", "Carols"),
    ("closure", "2027-05-06", None, None, "Polling"),
]
HELD = after(whole(), cells(calendar=OURS))
TERMS: tuple[Told, ...] = (
    ("Autumn Term 1", "20260902", "20261024"),
    ("Autumn Term 2", "20261102", "20261219"),
)


def changes(held: Held, *told: Told) -> list[str]:
    """Say what a published calendar changes."""
    given = merged(understood(*told), [one.values for one in held.of("calendar")])
    return [
        f"{one.what} {one.before.get('kind', one.values.get('kind'))} {one.before.get('starts', one.values.get('starts'))}"
        + "".join(f" {name}={value}" for name, value in one.values.items() if one.what is What.CHANGED)
        for one in planned(given, held).of("calendar")
    ]


def test_the_same_terms_change_only_what_is_different_and_keep_the_schools_notes() -> None:
    assert changes(HELD, *TERMS) == ["changed term 2026-11-02 ends=2026-12-18 note=Autumn Term 2"]
    assert changes(HELD, TERMS[0]) == []


def test_what_the_school_entered_itself_stays() -> None:
    found = changes(HELD, *TERMS, ("INSET", "20260901"), ("Polling day closure", "20270506"))
    assert found == ["new inset 2026-09-01", "changed term 2026-11-02 ends=2026-12-18 note=Autumn Term 2"]


def test_a_row_of_the_same_kind_and_day_is_the_published_one() -> None:
    assert changes(HELD, ("School closes at 2pm", "20261217")) == [
        "changed half_day 2026-12-17 ends_at=14:00:00 note=School closes at 2pm"
    ]


def test_terms_in_other_places_make_way() -> None:
    found = changes(HELD, ("Autumn term", "20260907", "20261217"))
    assert found == ["new term 2026-09-07", "removed term 2026-09-02", "removed term 2026-11-02"]


def test_a_term_held_between_two_published_ones_makes_way() -> None:
    found = changes(HELD, TERMS[0], ("Spring term", "20270104", "20270326"))
    assert found == ["new term 2027-01-04", "removed term 2026-11-02"]


def test_what_a_list_does_not_reach_of_a_long_term_stays() -> None:
    held = after(whole(), cells(calendar=[HEADER, ("term", "2026-09-02", "2026-12-18", None, "Autumn")]))
    assert changes(held, TERMS[1]) == ["changed term 2026-09-02 ends=2026-11-01", "new term 2026-11-02"]


def test_a_list_without_term_dates_changes_nothing() -> None:
    assert merged(understood(("PTA fair", "20270612")), []) == {}
    assert changes(HELD, ("PTA fair", "20270612")) == []


def test_a_first_list_becomes_the_calendar() -> None:
    lines = merged(understood(*TERMS, ("Early finish 13:30", "20261218")), [])["calendar"]
    assert [line for _, line in lines] == [
        HEADER,
        ("term", date(2026, 9, 2), date(2026, 10, 23), None, "Autumn Term 1"),
        ("term", date(2026, 11, 2), date(2026, 12, 18), None, "Autumn Term 2"),
        ("half_day", date(2026, 12, 18), date(2026, 12, 18), time(13, 30), "Early finish 13:30"),
    ]
