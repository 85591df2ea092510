"""What a pupil's plan says: outcomes as numbered there, and what it provides for them."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Outcome:
    """An outcome of a plan, numbered as there; `starts` and `ends` are its first and last day, None: open."""

    number: str
    text: str
    starts: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Programme:
    """What a plan provides: its name, how many minutes in a week, and the numbers of the outcomes it is for."""

    name: str
    minutes: int | None
    starts: date | None = None
    ends: date | None = None
    outcomes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What holds of a pupil's plan in some part of a period."""

    outcomes: tuple[Outcome, ...] = ()
    programmes: tuple[Programme, ...] = ()


def holds(one: Outcome | Programme, day: date) -> bool:
    """Whether an outcome or a programme is in force on a day; its last day still counts."""
    return (one.starts is None or one.starts <= day) and (one.ends is None or day <= one.ends)
