"""Whom a concern may go to: the route it takes, and who of it can be rung now; looked up at every send."""

from collections.abc import Collection, Iterable
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from bot.access import Action
from bot.concerns import Concern, Level, Stage, thing
from bot.hours import at_work
from bot.people import SAFEGUARDERS, Answer, Person, Role, may
from bot.school import School


class Route(StrEnum):
    """Whose eyes a concern goes to.

    About a pupil: the safeguarding team. About an adult here: the head; about the head: the chair of governors; about the
    chair: the trust's safeguarding lead (KCSIE, Part four).
    """

    TEAM = "team"
    HEAD = "head"
    CHAIR = "chair"
    TRUST = "trust"


ROLES: dict[Route, frozenset[Role]] = {
    Route.TEAM: SAFEGUARDERS,
    Route.HEAD: frozenset({Role.HEAD}),
    Route.CHAIR: frozenset({Role.CHAIR}),
    Route.TRUST: frozenset({Role.TRUST_LEAD}),
}
_BEYOND = frozenset({Role.TRUST_LEAD})
"""Rung too when a child is in danger and nobody of the school has it."""
TAKES: dict[Route, Action] = {
    Route.TEAM: Action.CONCERN_ACKNOWLEDGE,
    Route.HEAD: Action.ADULT_ACKNOWLEDGE,
    Route.CHAIR: Action.HEAD_ACKNOWLEDGE,
    Route.TRUST: Action.CHAIR_ACKNOWLEDGE,
}
READS: dict[Route, Action] = {
    Route.TEAM: Action.CONCERN_READ,
    Route.HEAD: Action.ADULT_READ,
    Route.CHAIR: Action.HEAD_READ,
    Route.TRUST: Action.CHAIR_READ,
}
ACTS: dict[Route, Action] = {
    Route.TEAM: Action.CONCERN_ACT,
    Route.HEAD: Action.ADULT_READ,
    Route.CHAIR: Action.HEAD_READ,
    Route.TRUST: Action.CHAIR_READ,
}


def route(concern: Concern, school: School) -> Route:
    """Return the route: a concern about an adult goes one step higher than whoever is its subject.

    A head who is its subject, is kept out of it or reports it makes it the chair's; an acting head does not stand in for
    that. A chair who is any of these makes it the trust lead's.
    """
    if concern.type != "adult" and not concern.asks:
        return Route.TEAM
    if _among(school, Role.CHAIR, concern.subjects):
        return Route.TRUST
    if not _among(school, Role.HEAD, concern.barred):
        return Route.HEAD
    return Route.TRUST if _among(school, Role.CHAIR, concern.barred) else Route.CHAIR


def _among(school: School, role: Role, barred: frozenset[UUID]) -> bool:
    return any(person.id in barred for person in school.with_role(role))


def shown_to(concerns: Iterable[Concern], readers: Collection[UUID], school: School) -> list[Concern]:
    """Return what a list, a count or a paper made for these readers may hold: nothing that is kept from one of them.

    What is about an adult, or may be while the reporter is still asked, goes by another route and is in none.
    """
    return [one for one in concerns if route(one, school) is Route.TEAM and one.kept_from.isdisjoint(readers)]


def for_senco(concern: Concern, school: School) -> bool:
    """Whether the SENCO can be told that there is something: of what is about a pupil, on the team's route and open."""
    still = concern.stage not in {Stage.DRAFT, Stage.CLOSED}
    mine = concern.pupil is not None and concern.type == "pupil"
    return still and mine and route(concern, school) is Route.TEAM


def candidates(concern: Concern, school: School, now: datetime) -> tuple[Person, ...]:
    """Return everybody who may take a concern now, whether or not a phone reaches them."""
    way, at = route(concern, school), school.at(now)
    roles = ROLES[way] | (_BEYOND if concern.level is Level.RED else frozenset())
    return tuple(
        person
        for person in school.people
        if person.roles & roles
        and person.id not in concern.barred
        and may(person, TAKES[way], thing(concern, school), at) is Answer.YES
    )


def whom(concern: Concern, roles: frozenset[Role], school: School, now: datetime) -> tuple[Person, ...]:
    """Return who of some roles can be rung about a concern now: never anyone barred, gone, away or out of reach.

    Outside their hours people are rung of danger now, or when nobody at all who may take it is at work: somebody at home
    is better than nobody.
    """
    today = school.at(now).today
    there = [
        person
        for person in candidates(concern, school, now)
        if person.reachable(today) and not person.away(now)
    ]
    if concern.level is not Level.RED:
        there = [person for person in there if at_work(person, now, school.zone)] or there
    return tuple(person for person in there if person.roles & roles)


def may_take(person: Person, concern: Concern, school: School, now: datetime) -> bool:
    """Whether somebody may say "I have this": whoever its route leads to, away or not."""
    return person in candidates(concern, school, now)


def owner_gone(concern: Concern, school: School, now: datetime) -> bool:
    """Whether whoever has a concern cannot act on it any more: left, unlinked, blocked, or no longer of its route.

    That somebody barred has it is another matter: a fault, and whoever runs the program hears of it (I2).
    """
    if concern.owner in concern.barred:
        return False
    owner = school.person(concern.owner)
    return (
        owner is None
        or not owner.reachable(school.at(now).today)
        or owner not in candidates(concern, school, now)
    )


def may_read(person: Person, concern: Concern, school: School, now: datetime) -> Answer:
    """Say whether somebody may read a concern's words now; its reporter may not, having seen them enough."""
    if person.id in concern.barred:
        return Answer.NO
    return may(person, READS[route(concern, school)], thing(concern, school), school.at(now))


def may_act(person: Person, concern: Concern, school: School, now: datetime) -> Answer:
    """Say whether somebody may write into a concern's file now."""
    if person.id in concern.barred:
        return Answer.NO
    return may(person, ACTS[route(concern, school)], thing(concern, school), school.at(now))
