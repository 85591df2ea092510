"""The report to parents of force, restraint or seclusion: what the law asks for, and nothing more.

Education and Inspections Act 2006 s.93A and the 2025 regulations: that it happened, when, where and how long, what was done
and why, injuries, what was tried before. No other child stands in it and no colleague but the one to speak to: what names
somebody else is left for the leader to write in.
"""

import re
from collections.abc import Iterator

from bot.on_file import Facts, OnFile, head, said, when
from bot.people import Moment, Person, Role
from bot.pupils import Pupil, fold
from bot.school import School

_SHORTEST_NAME = 3
_TOLD = {
    "place": ("place", "place"),
    "before": ("before", "antecedent"),
    "tried": ("tried", "strategies"),
    "done": ("", "technique"),
    "why": ("why",),
    "injuries": ("injured", "injuries"),
    "first_aid": ("aid", "first_aid"),
}


def parents_facts(file: OnFile, at: Moment, reader: Person) -> tuple[Facts, tuple[str, ...]]:
    """Return the facts of the report, and which of them were left out because they name somebody else."""
    record, school = file.record, at.school
    pupil = school.pupil(record.pupil)
    told = {name: said(file, *where) for name, where in _TOLD.items()} | {"length": said(file, "length")}
    named = tuple(
        name
        for name, lines in told.items()
        if any(names_others(one["words"], school, pupil) for one in lines)
    )
    top = head(file, at, reader.display)
    facts: Facts = {
        **{name: top[name] for name in ("school", "pupil", "reference", "printed")},
        **when(record, school),
        **{name: [] if name in named else lines for name, lines in told.items()},
        "first_name": pupil.known_as or pupil.first_name if pupil else "",
        "unsure": "yes" if record.force == "maybe" else "",
        "speak_to": [one.display for one in school.with_role(Role.HEAD) if one.active(at.today)],
    }
    return facts, named


def names_others(words: str, school: School, pupil: Pupil | None) -> bool:
    """Whether words name another pupil or a colleague; of names of two letters only as they are written, like "AR"."""
    plain = fold(words)
    return any(
        re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", plain)
        if len(name) >= _SHORTEST_NAME
        else re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words)
        for name in _names(school, pupil)
    )


def _names(school: School, pupil: Pupil | None) -> Iterator[str]:
    own = {fold(part) for part in _called(pupil)} if pupil else set()
    others = (name for one in school.pupils if pupil is None or one.id != pupil.id for name in _called(one))
    staff = (name for one in school.people for name in (one.display, *one.name.split(), *one.aliases))
    yield from (name for name in (*others, *staff) if name and fold(name) not in own and name not in _TITLES)


def _called(pupil: Pupil) -> tuple[str, ...]:
    return (pupil.code, pupil.first_name, pupil.last_name, pupil.known_as, *pupil.aliases)


_TITLES = frozenset({"Mr", "Mrs", "Ms", "Miss", "Dr"})
