"""Everybody of a school by what they answer to."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.people import Person
from bot.pupils import Pupil, fold

TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "sir"})


@dataclass
class Roll:
    """Everybody of a school by what they answer to, folded."""

    pupils: dict[str, list[Pupil]] = field(default_factory=dict)
    staff: dict[str, list[Person]] = field(default_factory=dict)
    known: dict[str, tuple[Pupil, ...]] = field(default_factory=dict)
    nobodys: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, pupils: Iterable[Pupil], people: Iterable[Person]) -> "Roll":
        """Gather the names of a school."""
        roll = cls()
        for pupil in pupils:
            for name in pupil.called():
                roll.pupils.setdefault(name.replace("'", ""), []).append(pupil)
        for person in people:
            for name in _answers_to(person):
                roll.staff.setdefault(name, []).append(person)
        return roll


def _answers_to(person: Person) -> set[str]:
    """Return what colleagues call somebody: the whole name, the first, initials, "mr h" for Mr Hughes."""
    found: set[str] = set()
    for name in filter(None, (person.name, person.display, *person.aliases)):
        parts = fold(name).replace("'", "").split()
        found.add(" ".join(parts))
        if parts[0] in TITLES and len(parts) > 1:
            found.add(f"{parts[0]} {parts[-1][0]}")
        elif len(parts) > 1:
            found |= {parts[0], parts[0][0] + parts[-1][0]}
    return found
