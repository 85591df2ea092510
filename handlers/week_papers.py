"""A look back as a picture by code, and on paper by name: both hold pupils and go from the chat again."""

from collections.abc import Sequence
from typing import Any

from bot.access import Action
from bot.ahead import lapsing, reviews_ahead
from bot.calendar import date_words, day_words
from bot.progress import Progress
from bot.provision import provision_facts
from bot.pupils import Pupil
from bot.week import pupil_facts, span_facts, worth_facts
from bot.week_picture import picture_facts
from bot.worth import worth_a_look
from handlers.context import Unit
from handlers.look_scope import Scope
from handlers.looking_back import looked_back
from handlers.papers import Pupils, post_pupil_paper

Facts = dict[str, Any]


async def picture(unit: Unit, scope: Scope) -> None:
    """Send the picture of a look back."""
    everyone = await _numbers(unit, scope, scope.pupils(unit.sender, unit.here))
    facts = picture_facts(everyone, scope.period(unit.here))
    post_pupil_paper(unit, "week_picture", "Week.png", facts, _about(everyone))


async def paper(unit: Unit, scope: Scope) -> None:
    """Send a look back as PDF, a page for each pupil."""
    here = unit.here
    everyone = await _numbers(unit, scope, scope.pupils(unit.sender, here))
    facts = {
        **_head(unit, scope),
        "alone": scope.pupil is not None,
        "chart": picture_facts(everyone, scope.period(here)),
        "worth": worth_facts(worth_a_look(everyone)),
        "names": {one.pupil.code: _name(one.pupil) for one in everyone},
        "pupils": [_with_name(unit, one, pupil_facts(one)) for one in everyone],
        **_ahead(unit, everyone),
    }
    post_pupil_paper(unit, "week", f"Digest {scope.first} to {scope.last}.pdf", facts, _about(everyone))


async def provision(unit: Unit, scope: Scope) -> None:
    """Send the provision report of those with a plan: planned and delivered hours by outcome."""
    pupils = tuple(one for one in scope.pupils(unit.sender, unit.here) if one.sen_status == "ehcp")
    if not pupils:
        unit.reply("replies/nothing_here")
        return
    everyone = await _numbers(unit, scope, pupils)
    facts = _head(unit, scope) | {"pupils": [_with_name(unit, one, provision_facts(one)) for one in everyone]}
    post_pupil_paper(unit, "provision", f"Provision to {scope.last}.pdf", facts, _about(everyone))


async def _numbers(unit: Unit, scope: Scope, pupils: Sequence[Pupil]) -> tuple[Progress, ...]:
    return await looked_back(unit.store, unit.sender, pupils, scope.period(unit.here), unit.here)


def _about(everyone: Sequence[Progress]) -> Pupils:
    return Pupils(Action.NOTE_READ, tuple(one.pupil.id for one in everyone))


def _head(unit: Unit, scope: Scope) -> Facts:
    school, today = unit.here.school, unit.here.today
    return {
        "school": school.name,
        "printed": date_words(today),
        "by": unit.sender.display,
        **span_facts(scope.period(unit.here)),
    }


def _with_name(unit: Unit, one: Progress, facts: Facts) -> Facts:
    group = unit.here.school.class_of(one.pupil)
    return facts | {"name": _name(one.pupil), "group": group.name if group else ""}


def _name(pupil: Pupil) -> str:
    return f"{pupil.first_name} {pupil.last_name}"


def _ahead(unit: Unit, everyone: Sequence[Progress]) -> Facts:
    names = {one.pupil.id: _name(one.pupil) for one in everyone}
    return {
        "reviews": [
            {
                "name": names[one.pupil],
                "kind": one.kind,
                "day": day_words(one.day),
                "missing": len(one.missing),
            }
            for one in reviews_ahead(unit.sender, names, unit.here)
        ],
        "lapses": [
            {"name": one.name, "course": one.course, "until": date_words(one.until), "over": one.over}
            for one in lapsing(unit.sender, names, unit.here)
        ],
    }
