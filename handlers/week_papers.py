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
from handlers.look_scope import Look, Scope
from handlers.papers import Pupils, post_pupil_paper

Facts = dict[str, Any]


async def picture(unit: Unit, scope: Scope) -> None:
    """Send the picture of a look back."""
    look = _look(unit, scope)
    post_pupil_paper(unit, "week_picture", "Week.png", await pictured(look), _about(look.pupils))


async def paper(unit: Unit, scope: Scope) -> None:
    """Send a look back as PDF, a page for each pupil."""
    look, file = _look(unit, scope), f"Digest {scope.first} to {scope.last}.pdf"
    post_pupil_paper(unit, "week", file, await printed(look), _about(look.pupils))


async def provision(unit: Unit, scope: Scope) -> None:
    """Send the provision report of those with a plan: planned and delivered hours by outcome."""
    look = _look(unit, scope)
    pupils = tuple(one for one in look.pupils if one.sen_status == "ehcp")
    if not pupils:
        unit.reply("replies/nothing_here")
        return
    everyone = await look.numbers(pupils)
    facts = _head(look) | {"pupils": [_with_name(look, one, provision_facts(one)) for one in everyone]}
    post_pupil_paper(unit, "provision", f"Provision to {scope.last}.pdf", facts, _about(pupils))


async def pictured(look: Look) -> Facts:
    """Return the facts of the picture of a look back."""
    return picture_facts(await look.numbers(look.pupils), look.period)


async def printed(look: Look) -> Facts:
    """Return the facts of a look back on paper."""
    everyone, held = await look.numbers(look.pupils), await look.of_the_dsl()
    return {
        **_head(look),
        "alone": look.scope.pupil is not None,
        "chart": picture_facts(everyone, look.period),
        "worth": worth_facts(worth_a_look(everyone)),
        "names": {one.pupil.code: _name(one.pupil) for one in everyone},
        "pupils": [
            _with_name(look, one, pupil_facts(one) | {"dsl": one.pupil.id in held}) for one in everyone
        ],
        **_ahead(look, everyone),
    }


def _look(unit: Unit, scope: Scope) -> Look:
    return Look(unit.store, unit.sender, scope, unit.here)


def _about(pupils: Sequence[Pupil]) -> Pupils:
    return Pupils(Action.NOTE_READ, tuple(one.id for one in pupils))


def _head(look: Look) -> Facts:
    return {
        "school": look.at.school.name,
        "printed": date_words(look.at.today),
        "by": look.reader.display,
        **span_facts(look.period),
    }


def _with_name(look: Look, one: Progress, facts: Facts) -> Facts:
    group = look.at.school.class_of(one.pupil)
    return facts | {"name": _name(one.pupil), "group": group.name if group else ""}


def _name(pupil: Pupil) -> str:
    return f"{pupil.first_name} {pupil.last_name}"


def _ahead(look: Look, everyone: Sequence[Progress]) -> Facts:
    names = {one.pupil.id: _name(one.pupil) for one in everyone}
    return {
        "reviews": [
            {
                "name": names[one.pupil],
                "kind": one.kind,
                "day": day_words(one.day),
                "missing": len(one.missing),
            }
            for one in reviews_ahead(look.reader, names, look.at)
        ],
        "lapses": [
            {"name": one.name, "course": one.course, "until": date_words(one.until), "over": one.over}
            for one in lapsing(look.reader, names, look.at)
        ],
    }
