"""The school's own record of force, restraint or seclusion, as the document of it tells it.

Education and Inspections Act 2006 s.93A and the 2025 regulations on seclusion and restraint: who, when, where and how long,
what led to it and was tried, what was done and why, injuries, support after, and what parents were told.
"""

from datetime import timedelta

from bot.access import Action
from bot.calendar import date_words, local
from bot.on_file import Facts, OnFile, changes, head, moment, person, said, when
from bot.people import SAFEGUARDERS, Answer, Moment, Person, Role, Thing, may
from bot.questions import ACCOUNT, CLOSE, Outcome, Question
from bot.records import Record, thing
from bot.training import counted_in

LEADERS = SAFEGUARDERS | {Role.SENCO}
RESTRICTIVE = "restrictive"
TOLD = "told"
_NOT_YET = frozenset({"office", "no"})


def may_have(reader: Person, record: Record, at: Moment) -> Answer:
    """Say whether somebody may have the record on paper: a leader who may read it, never as its author alone."""
    if record.type != RESTRICTIVE or not reader.roles & LEADERS:
        return Answer.NO
    about = thing(record, at.school, at.now)
    alone = Thing(about.school, pupil=about.pupil, age_days=about.age_days)
    return may(reader, Action.RESTRICTIVE_READ, alone, at)


def restrictive_facts(file: OnFile, at: Moment, reader: Person) -> Facts:
    """Return the facts of the school's record, for the document `restrictive`; see its maker for what each is."""
    record, school = file.record, at.school
    pupil = school.pupil(record.pupil)
    return {
        **head(file, at, reader.display),
        **when(record, school),
        "sen": pupil.sen_status if pupil else "",
        "unsure": "yes" if record.force == "maybe" else "",
        "place": said(file, "place", "place"),
        "length": said(file, "length"),
        "adults": _adults(file, at, reader),
        "witnesses": said(file, "", "witness"),
        "before": said(file, "before", "antecedent"),
        "behaviour": said(file, "", "behaviour"),
        "tried": said(file, "tried", "strategies"),
        "worked": said(file, "", "worked"),
        "plan": said(file, "", "plan"),
        "technique": said(file, "", "technique"),
        "why": said(file, "why"),
        "ended": said(file, "ended", "ended"),
        "injuries": said(file, "injured", "injuries"),
        "first_aid": said(file, "aid", "first_aid"),
        "first_aider": said(file, "", "first_aider"),
        "child_words": said(file, "", "child_words"),
        "leader_told": said(file, "", "leader_told"),
        "leaders": [_leader(one, at) for one in file.questions if one.key == CLOSE],
        "parents": parents(file, at),
        "clock": clock(file, at),
        "withheld": withheld(file, at),
        "accounts": [_account(one, at) for one in file.questions if one.key == ACCOUNT],
        "text": record.text,
        "changes": changes(file, school),
    }


def parents(file: OnFile, at: Moment) -> list[dict[str, str]]:
    """Return what was noted about telling parents, oldest first: when it was noted, by whom, the words or the button."""
    record, school = file.record, at.school
    noted = {one.at for one in file.told}
    first = [
        {"at": moment(school, record.stored_at), "by": person(school, record.author)} | one
        for one in said(file, "", "parent_told")
    ]
    # A leader's "told" closes the question of others: then it was the leader who said so.
    answers = [
        (one.closed_at, one.person, _answer(one))
        for one in file.answered("parents")
        if one.closed_at and one.closed_at not in noted
    ]
    told = [(one.at, one.by, {"choice": TOLD, "words": ""}) for one in file.told]
    return first + [
        {"at": moment(school, when_), "by": person(school, by)} | said_
        for when_, by, said_ in sorted(answers + told, key=lambda one: one[0])
    ]


def _answer(one: Question) -> dict[str, str]:
    answer = one.answer or ""
    plain = answer in {TOLD, *_NOT_YET}
    return {"choice": answer if plain else "", "words": "" if plain else answer}


def clock(file: OnFile, at: Moment) -> dict[str, str]:
    """Return how long after it began it was first noted that parents knew, and whether on the same day; {} if it never was."""
    record, zone = file.record, at.school.zone
    answers = [
        one.closed_at for one in file.answered("parents") if one.closed_at and one.answer not in _NOT_YET
    ]
    known = [*answers, *(one.at for one in file.told)]
    if record.facts.get("parent_told"):
        known.append(record.stored_at)
    if not known:
        return {}
    first = min(known)
    exact = record.precision in {"exact", "approx"}
    days = {local(one, zone).date() for one in (first, record.event_at)}
    return {
        "at": moment(at.school, first),
        "minutes": str((first - record.event_at) // timedelta(minutes=1)) if exact else "",
        "same_day": "yes" if len(days) == 1 else "no",
    }


def withheld(file: OnFile, at: Moment) -> dict[str, str]:
    """Return that a leader decided parents are not told, as it could seriously harm the child; {} when it does not stand.

    s.93A(4): another parent is told then, or, if there is none, the local authority: `instead` says who was.
    """
    decided = [one for one in file.answered("withheld") if one.closed_at]
    last = max(decided, key=lambda one: one.closed_at or at.now, default=None)
    if last is None or last.closed_at is None or any(one.at > last.closed_at for one in file.told):
        return {}
    return {
        "at": moment(at.school, last.closed_at),
        "by": person(at.school, last.person),
        "instead": last.answer or "",
    }


def _adults(file: OnFile, at: Moment, reader: Person) -> list[dict[str, object]]:
    """Return who wrote it and who was asked for an account, each with the certificates in holding that counted that day.

    A certificate stands there only for whoever may read that person's training.
    """
    school, record = at.school, file.record
    day = local(record.event_at, school.zone).date()
    keys = dict.fromkeys([record.author, *(one.person for one in file.questions if one.key == ACCOUNT)])
    found: list[dict[str, object]] = []
    for adult in filter(None, map(school.person, keys)):
        readable = may(reader, Action.TRAINING_READ, Thing(school.id, owner=adult.id), at) is Answer.YES
        counted = counted_in(school, adult.id, "hold", day) if readable else ()
        found.append(
            {
                "name": adult.name,
                "roles": sorted(adult.roles),
                "certificates": [
                    {"course": one.course.name, "until": date_words(one.until) if one.until else ""}
                    for one in counted
                ],
            }
        )
    return found


def _leader(one: Question, at: Moment) -> dict[str, str]:
    closed = one.closed_at if one.outcome == Outcome.ANSWERED else None
    return {
        "name": person(at.school, one.person),
        "asked": moment(at.school, one.asked_at) if one.asked_at else "",
        "closed": moment(at.school, closed) if closed else "",
    }


def _account(one: Question, at: Moment) -> dict[str, str]:
    """Return an adult's own account; `state` is given, absent, skipped or open."""
    state = {Outcome.ANSWERED: "given", Outcome.SKIPPED: "skipped"}.get(
        Outcome(one.outcome or "moot"), "open"
    )
    absent = state == "given" and one.answer == "absent"
    return {
        "name": person(at.school, one.person),
        "at": moment(at.school, one.closed_at) if one.closed_at else "",
        "state": "absent" if absent else state,
        "words": one.answer or "" if state == "given" and not absent else "",
    }
