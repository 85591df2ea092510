"""Places in facts: every value can be found, replaced or left out, those inside lists of facts too."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from tests.prompts.facts import Facts

Path = tuple[Any, ...]


def walk(facts: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every value in some facts, those in lists of facts too."""
    yield path, facts
    inside = (
        facts.items() if isinstance(facts, Mapping) else enumerate(facts) if isinstance(facts, list) else ()
    )
    for key, value in inside:
        yield from walk(value, (*path, key))


def texts(facts: Facts) -> list[Path]:
    return [path for path, value in walk(facts) if isinstance(value, str)]


def keys(facts: Facts) -> list[Path]:
    return [path for path, _ in walk(facts) if path and isinstance(path[-1], str)]


def at(facts: Facts, path: Path) -> tuple[Facts, Any]:
    """A copy of the facts, and the place in it that holds what the path leads to."""
    copy = place = deepcopy(facts)
    for key in path[:-1]:
        place = place[key]
    return copy, place


def put(facts: Facts, path: Path, value: object) -> Facts:
    copy, place = at(facts, path)
    place[path[-1]] = value
    return copy


def without(facts: Facts, path: Path) -> Facts:
    copy, place = at(facts, path)
    del place[path[-1]]
    return copy


def value_at(facts: Facts, path: Path) -> object:
    _, place = at(facts, path)
    return place[path[-1]]
