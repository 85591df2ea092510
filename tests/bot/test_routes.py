"""Whom a concern may go to: every route, and who is never on it. Policy 4.3, P4 to P9."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.concerns import Concern, Level
from bot.people import Answer, Person, Role
from bot.routes import Route, candidates, may_act, may_read, may_take, route, whom
from bot.school import School
from tests.bot.cast import (
    ANA,
    BELL,
    DALE,
    GRANT,
    HUGHES,
    LIN,
    NOW,
    OSEI,
    PATEL,
    SCHOOL,
    STRANGER,
    SUE,
    names,
    staff,
    without,
)
from tests.bot.concerns import GO, KOFI, NASH, TWO_HEADS, climbed_to, concern, timeline

TEAM, HEADS, CHAIR, TRUST = (
    ["Mrs Dale", "Mr Osei", "Ms Grant", "Mrs Nash"],
    ["Ms Grant", "Mrs Nash"],
    ["Mr Bell"],
    ["Dr Kofi"],
)
EVERYBODY = (ANA, HUGHES, PATEL, DALE, OSEI, GRANT, LIN, BELL, SUE, STRANGER, NASH, KOFI)


def ids(*people: Person) -> frozenset[Any]:
    return frozenset(one.id for one in people)


def adult(*subjects: Person, **more: Any) -> Concern:
    """A concern about adults here."""
    return concern(type="adult", subjects=ids(*subjects), **more)


ROUTES: dict[str, tuple[Concern, Route, list[str]]] = {
    "about a pupil": (concern(), Route.TEAM, TEAM),
    "about a pupil, by the DSL": (concern(reporter=DALE.id), Route.TEAM, TEAM[1:]),
    "about a pupil, by the head": (concern(reporter=GRANT.id), Route.TEAM, [*TEAM[:2], "Mrs Nash"]),
    "about a pupil, without Mr Osei": (concern(excluded=ids(OSEI)), Route.TEAM, [TEAM[0], *HEADS]),
    "about a pupil, in danger": (concern(level=Level.RED), Route.TEAM, [*TEAM, *TRUST]),
    "about a pupil, a worry": (concern(level=Level.GREEN), Route.TEAM, TEAM),
    "about a TA": (adult(ANA, reporter=HUGHES.id), Route.HEAD, HEADS),
    "about a teacher": (adult(HUGHES), Route.HEAD, HEADS),
    "about the SENCO": (adult(PATEL), Route.HEAD, HEADS),
    "about the office": (adult(LIN), Route.HEAD, HEADS),
    "about the DSL": (adult(DALE), Route.HEAD, HEADS),
    "about the deputy": (adult(OSEI), Route.HEAD, HEADS),
    "about the trust's lead": (adult(KOFI), Route.HEAD, HEADS),
    "about somebody unknown": (adult(), Route.HEAD, HEADS),
    "about an adult, in danger": (adult(HUGHES, level=Level.RED), Route.HEAD, HEADS),
    "a member of staff is named": (adult(HUGHES, asks=True), Route.HEAD, HEADS),
    "and nobody has said what type": (concern(asks=True), Route.HEAD, HEADS),
    "about oneself": (adult(HUGHES, reporter=HUGHES.id), Route.HEAD, HEADS),
    "about the head": (adult(GRANT), Route.CHAIR, CHAIR),
    "about the acting head": (adult(NASH), Route.CHAIR, CHAIR),
    "about the head and a teacher": (adult(GRANT, HUGHES), Route.CHAIR, CHAIR),
    "about an adult, by the head": (adult(HUGHES, reporter=GRANT.id), Route.CHAIR, CHAIR),
    "about an adult, without the head": (adult(HUGHES, excluded=ids(GRANT)), Route.CHAIR, CHAIR),
    "about the head by herself": (adult(GRANT, reporter=GRANT.id), Route.CHAIR, CHAIR),
    "about an adult, by the chair": (adult(HUGHES, reporter=BELL.id), Route.HEAD, HEADS),
    "about an adult, without the chair": (adult(HUGHES, excluded=ids(BELL)), Route.HEAD, HEADS),
    "about the chair": (adult(BELL), Route.TRUST, TRUST),
    "about head and chair": (adult(GRANT, BELL), Route.TRUST, TRUST),
    "about the head, by the chair": (adult(GRANT, reporter=BELL.id), Route.TRUST, TRUST),
    "about the head, without the chair": (adult(GRANT, excluded=ids(BELL)), Route.TRUST, TRUST),
    "about the chair, by the head": (adult(BELL, reporter=GRANT.id), Route.TRUST, TRUST),
    "about the chair, without the trust's lead": (adult(BELL, excluded=ids(KOFI)), Route.TRUST, []),
}
every_route = pytest.mark.parametrize(("one", "way", "able"), ROUTES.values(), ids=ROUTES)


@every_route
def test_it_goes_one_step_higher_than_its_subject(one: Concern, way: Route, able: list[str]) -> None:
    assert route(one, TWO_HEADS) is way
    assert names(candidates(one, TWO_HEADS, NOW)) == able


@every_route
def test_nobody_else_is_rung_may_take_it_read_it_or_write_in_it(
    one: Concern, way: Route, able: list[str]
) -> None:
    rung = whom(one, frozenset(Role), TWO_HEADS, NOW)
    assert names(rung) == able
    readers = [
        person for person in TWO_HEADS.people if may_read(person, one, TWO_HEADS, NOW) is not Answer.NO
    ]
    writers = [person for person in TWO_HEADS.people if may_act(person, one, TWO_HEADS, NOW) is not Answer.NO]
    # The trust's lead is rung in danger and may have it; the words stay in the school.
    assert (
        names(readers) == names(writers) == [name for name in able if way is Route.TRUST or name not in TRUST]
    )
    for person in EVERYBODY:
        assert may_take(person, one, TWO_HEADS, NOW) is (person.display in able)
        assert person.id not in one.barred or not may_take(person, one, TWO_HEADS, NOW)


def test_words_are_shown_for_the_code_only() -> None:
    coded = replace(DALE, stepped_up_until=NOW + timedelta(hours=8))
    assert (may_read(DALE, concern(), SCHOOL, NOW), may_act(DALE, concern(), SCHOOL, NOW)) == (
        Answer.STEP_UP,
    ) * 2
    assert (may_read(coded, concern(), SCHOOL, NOW), may_act(coded, concern(), SCHOOL, NOW)) == (
        Answer.YES,
    ) * 2
    mine = concern(reporter=coded.id)
    assert (may_read(coded, mine, SCHOOL, NOW), may_act(coded, mine, SCHOOL, NOW)) == (Answer.NO,) * 2


def changed(person: Person, **how: Any) -> School:
    people = tuple(replace(one, **how) if one.id == person.id else one for one in TWO_HEADS.people)
    return replace(TWO_HEADS, people=people)


GONE: dict[str, dict[str, Any]] = {
    "left": {"ends": NOW.date() - timedelta(days=1)},
    "starts tomorrow": {"starts": NOW.date() + timedelta(days=1)},
    "never linked": {"telegram_id": None},
    "blocked the bot": {"unreachable_at": NOW},
    "away": {"away_until": NOW + timedelta(minutes=1)},
    "not a safeguarder any more": {"roles": frozenset({Role.TEACHER})},
}


@pytest.mark.parametrize("how", GONE.values(), ids=GONE)
def test_whoever_is_gone_is_not_rung(how: dict[str, Any]) -> None:
    assert names(whom(concern(), frozenset(Role), changed(DALE, **how), NOW)) == TEAM[1:]


@pytest.mark.parametrize(
    ("how", "able"),
    [
        ("away", True),
        ("never linked", True),
        ("blocked the bot", True),
        ("left", False),
        ("starts tomorrow", False),
    ],
)
def test_whoever_is_only_out_of_reach_may_still_have_it(how: str, able: bool) -> None:
    school = changed(DALE, **GONE[how])
    dale = school.person(DALE.id)
    assert dale is not None
    assert may_take(dale, concern(), school, NOW) is able


def test_somebody_back_is_rung_again() -> None:
    back = changed(DALE, away_until=NOW)
    assert names(whom(concern(), frozenset({Role.DSL}), back, NOW)) == ["Mrs Dale"]


def test_a_person_of_two_roles_is_rung_once() -> None:
    both = replace(SCHOOL, people=(staff(26, "Mrs Ali", Role.DSL, Role.HEAD, Role.TEACHER),))
    expected = ["Mon 10:41 Mrs Ali", "Mon 10:46 Mrs Ali", "Mon 10:51 Mrs Ali", f"Mon 11:01 Mrs Ali{GO}"]
    assert timeline(concern(), 4, both) == expected


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (adult(BELL), ["Mon 10:41 Dr Kofi", "Mon 10:46 Dr Kofi", f"Mon 11:11 Dr Kofi{GO}"]),
        (adult(GRANT), ["Mon 10:41 Mr Bell", "Mon 10:46 Mr Bell", f"Mon 11:11 Mr Bell{GO}"]),
        (
            adult(GRANT, level=Level.RED),
            ["Mon 10:41 Mr Bell", "Mon 10:44 Mr Bell", f"Mon 10:46 Mr Bell{GO}", "Mon 10:51 Mr Bell"],
        ),
    ],
    ids=["the chair", "the head, never the acting one", "the head, in danger"],
)
def test_the_ladder_about_those_above_has_one_person(one: Concern, expected: list[str]) -> None:
    assert timeline(one, len(expected), TWO_HEADS) == expected


def test_without_anybody_above_the_reporter_hears_it_at_once() -> None:
    assert timeline(adult(BELL), 2) == [f"Mon 10:41 nobody{GO}", "Mon 10:46 nobody"]
    assert timeline(adult(GRANT), 1, without(SCHOOL, BELL)) == [f"Mon 10:41 nobody{GO}"]


def test_a_worry_about_an_adult_is_not_left_for_an_hour() -> None:
    worry = climbed_to(adult(HUGHES, level=Level.GREEN), 1, TWO_HEADS)
    assert worry.next_at == NOW + timedelta(minutes=5)
