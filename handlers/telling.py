"""Who hears at once of an incident: help that is needed now, medicine not as planned, a child not right, a wrong child."""

from collections.abc import Iterable

from bot.access import Action
from bot.calendar import clock_words
from bot.letters import Letter, Priority
from bot.people import Flag, Person, Role
from bot.records import Record
from handlers.context import Unit

_HELPERS = (Role.OFFICE, Role.HEAD, Role.DSL, Role.DEPUTY_DSL)
_TEAM = 4


def emergency(unit: Unit, record: Record) -> None:
    """Call help: the office, the head, the safeguarders, and first aiders when somebody is ill. No questions first."""
    medical = record.type != "missing"
    helpers = _reachable(unit, _HELPERS, flag=Flag.FIRST_AIDER if medical else None)
    for person in helpers:
        _tell(unit, record, person, "pushes/emergency")
    unit.reply(
        "replies/emergency",
        ref=record.ref,
        medical=medical,
        called=names(helpers),
        emergency=unit.here.school.setting("emergency_number"),
    )


def safe(unit: Unit, record: Record) -> None:
    """Tell those who were called that it is over."""
    for person in _reachable(unit, _HELPERS, flag=Flag.FIRST_AIDER):
        _tell(unit, record, person, "pushes/emergency_over")


def at_once(unit: Unit, record: Record) -> None:
    """Tell the office and the SENCO of medicine that was not as planned."""
    if (record.kind, record.type) == ("incident", "medication"):
        for person in _reachable(unit, (Role.OFFICE, Role.SENCO)):
            _tell(unit, record, person, "pushes/medicine")
    if record.type == "restrictive" or _bitten(record):
        unit.reply("replies/hard_one")


def not_right(unit: Unit, record: Record) -> str:
    """Tell first aiders and the office of a child that is not right; return who, in words."""
    called = _reachable(unit, (Role.OFFICE, Role.HEAD), flag=Flag.FIRST_AIDER)
    for person in called:
        _tell(unit, record, person, "pushes/not_right")
    return names(called)


def wrong_pupil(unit: Unit, record: Record) -> None:
    """Tell the SENCO that something was written down against the wrong child."""
    for person in _reachable(unit, (Role.SENCO,)):
        _tell(unit, record, person, "pushes/wrong_pupil")


def leaders(unit: Unit) -> tuple[Person, ...]:
    """Return the senior leaders who can be reached: the head, else the safeguarders; never the sender."""
    for roles in ((Role.HEAD,), (Role.DSL, Role.DEPUTY_DSL), (Role.SENCO,)):
        found = _reachable(unit, roles)
        if found:
            return found
    return ()


def names(people: Iterable[Person]) -> str:
    """Return people's display names in words; many are a team."""
    shown = [person.display for person in people]
    if len(shown) > _TEAM:
        return f"{', '.join(shown[:_TEAM])} and others"
    return " and ".join(filter(None, [", ".join(shown[:-1]), *shown[-1:]]))


def _bitten(record: Record) -> bool:
    words = f" {record.words.casefold()} "
    return record.type == "behaviour" and any(
        f" {bit} me " in words for bit in ("bit", "bites", "has bitten", "headbutted", "punched")
    )


def _reachable(unit: Unit, roles: tuple[Role, ...], flag: Flag | None = None) -> tuple[Person, ...]:
    today = unit.here.today
    found = [
        person
        for role in roles
        for person in unit.here.school.with_role(role)
        if person.reachable(today) and person.id != unit.sender.id
    ]
    if flag:
        found += [one for one in unit.here.school.people if flag in one.flags and one.reachable(today)]
    return tuple({person.id: person for person in found if person.id != unit.sender.id}.values())


def _tell(unit: Unit, record: Record, person: Person, template: str) -> None:
    """Post what anybody may read on a lock screen: a reference, a colleague's name, a time."""
    at = clock_words(unit.now, unit.here.school.zone)
    facts = {"ref": record.ref, "author": unit.sender.display, "at": at}
    letter = Letter(
        key=f"{template}:{record.id.hex}:{person.id.hex}:{unit.arrived.id.hex}",
        template=template,
        priority=Priority.CONCERN,
        person=person.id,
        needs=Action.HEAR,
        owner=person.id,
        about=record.id,
        pupil=record.pupil,
        facts=facts,
    )
    unit.post(letter)
