"""The card for the wall names who has a part today, and nothing else of anybody."""

from datetime import date
from uuid import UUID, uuid4

from bot.people import Person, Role
from bot.school import School
from bot.wall_card import facts

HERE, TODAY = UUID(int=1), date(2026, 11, 23)


def one(name: str, *roles: Role, display: str = "", ends: date | None = None) -> Person:
    return Person(uuid4(), HERE, f"code-{name}", name, display, frozenset(roles), ends=ends, telegram_id=1001)


PEOPLE = (
    one("Helen Dale", Role.DSL, Role.SENCO, display="Mrs Dale"),
    one("Mr Osei", Role.DEPUTY_DSL),
    one("Miss Lowe", Role.DEPUTY_DSL, Role.HEAD),
    one("Mr Gone", Role.DEPUTY_DSL, ends=date(2026, 11, 22)),
    one("Mrs Last", Role.DEPUTY_DSL, ends=TODAY),
    one("Ana Kovac", Role.TA),
    one("Dr Amin", Role.CHAIR),
)


def test_it_names_who_has_a_part_today_and_the_schools_numbers() -> None:
    decided = {"name": "Hill School", "lado": "01632 960140", "emergency_number": "112"}
    school = School(HERE, 1, settings=decided, people=PEOPLE)
    assert facts(school, TODAY) == {
        "school": "Hill School",
        "printed": "23 November 2026",
        "leads": ["Mrs Dale"],
        "deputies": ["Mr Osei", "Miss Lowe", "Mrs Last"],
        "heads": ["Miss Lowe"],
        "chairs": ["Dr Amin"],
        "emergency": "112",
        "services_day": "",
        "services_night": "",
        "nspcc": "0808 800 5000",
        "lado": "01632 960140",
    }


def test_where_the_school_has_said_nothing_nothing_is_made_up() -> None:
    said = facts(School(HERE, 1), TODAY)
    assert {key for key, value in said.items() if not value} == {
        "leads",
        "deputies",
        "heads",
        "chairs",
        "services_day",
        "services_night",
        "lado",
    }
