"""The picture of a rota in words, for whoever does not see it: days that are alike once, and no more than a caption holds."""

from collections.abc import Mapping, Sequence
from typing import Any

Facts = dict[str, Any]
_LONGEST = 800
"""Letters of the lines: a caption holds 1,024."""
_AROUND = 20
"""Letters of a line beside names: commas, "with their pupil", "nobody free"."""


def rota_words(facts: Mapping[str, Any]) -> Facts:
    """Return `said`, groups of `days` with the same `lines` (or `closed`), and how many lines are `unsaid`.

    `facts` are those of the rota. A line has `time`, `zone`, `people` with `name` and `pupil_first`, and `nobody_free`.
    """
    groups: list[Facts] = []
    for place, day in enumerate(facts["days"]):
        lines = [] if day["closed"] else list(_lines(facts["rows"], place))
        one = {"closed": day["closed"], "lines": lines}
        same = next((each for each in groups if {**each, "days": None} == {**one, "days": None}), None)
        if same:
            same["days"].append(day["name"])
        elif lines or day["closed"]:
            groups.append({"days": [day["name"]], **one})
    return _cut(groups)


def _lines(rows: Sequence[Mapping[str, Any]], place: int) -> list[Facts]:
    return [
        {"time": row["time"], "zone": zone["zone"] or row["session"], **_who(zone)}
        for row in rows
        for zone in row["cells"][place]
    ]


def _who(zone: Mapping[str, Any]) -> Facts:
    people = [{"name": one["name"], "pupil_first": one["pupil_first"]} for one in zone["people"]]
    return {"people": people, "nobody_free": zone["nobody_free"]}


def _cut(groups: Sequence[Facts]) -> Facts:
    """Keep the lines that fit, from the first on."""
    room, unsaid, said = _LONGEST, 0, []
    for group in groups:
        kept = []
        room -= sum(map(len, group["days"])) + len(group["closed"])
        for line in group["lines"]:
            room -= _length(line)
            if room >= 0:
                kept.append(line)
        unsaid += len(group["lines"]) - len(kept)
        if kept or (group["closed"] and room >= 0):
            said.append({**group, "lines": kept})
    return {"said": said, "unsaid": unsaid}


def _length(line: Facts) -> int:
    names: int = sum(len(one["name"]) + _AROUND * one["pupil_first"] for one in line["people"])
    return len(f"{line['time']}{line['zone']}") + names + _AROUND
