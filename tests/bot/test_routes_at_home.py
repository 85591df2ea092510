"""Who is rung on a day or at an hour that is not theirs: nobody while others are at work, except of danger now."""

from dataclasses import replace

from bot.concerns import Level
from bot.people import Role
from bot.routes import whom
from tests.bot.cast import DALE, NOW, names
from tests.bot.concerns import concern
from tests.bot.test_routes import TEAM, TWO_HEADS, changed

NOT_MONDAYS = {"works": "Tue-Fri 08:30-15:30"}


def test_on_a_day_that_is_not_theirs_only_danger_now_rings_somebody() -> None:
    school = changed(DALE, **NOT_MONDAYS)
    assert names(whom(concern(), frozenset(Role), school, NOW)) == TEAM[1:]
    red = whom(concern(level=Level.RED), frozenset(Role), school, NOW)
    assert "Mrs Dale" in names(red)


def test_when_nobody_who_may_take_it_is_at_work_they_are_rung_at_home() -> None:
    away = replace(TWO_HEADS, people=tuple(replace(one, **NOT_MONDAYS) for one in TWO_HEADS.people))
    assert names(whom(concern(), frozenset({Role.DSL}), away, NOW)) == ["Mrs Dale"]
    assert names(whom(concern(), frozenset(Role), away, NOW)) == TEAM
