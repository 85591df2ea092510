"""How well messages are read: readings beside labels, in figures, and every disagreement. Format: docs/reading.md."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Message = Mapping[str, Any]
_ALARMS = {"green": 0, "amber": 1, "red": 2, None: 0}


@dataclass
class Count:
    """So many right of so many."""

    right: int = 0
    of: int = 0

    def add(self, right: bool) -> None:
        """Count one."""
        self.right += right
        self.of += 1

    @property
    def share(self) -> float:
        """The share that is right; 1 when there is nothing to count."""
        return self.right / self.of if self.of else 1.0


@dataclass
class Score:
    """Counts over parts (kind with type, pupil, time) and messages (concerns found, quiet kept, red, force)."""

    kinds: Count = field(default_factory=Count)
    pupils: Count = field(default_factory=Count)
    times: Count = field(default_factory=Count)
    concerns: Count = field(default_factory=Count)
    quiet: Count = field(default_factory=Count)
    red: Count = field(default_factory=Count)
    force: Count = field(default_factory=Count)
    disagreements: list[str] = field(default_factory=list)

    def figures(self) -> list[str]:
        """Return the figures as lines."""
        rows = (
            ("kind and type", self.kinds),
            ("pupil", self.pupils),
            ("time", self.times),
            ("concerns found", self.concerns),
            ("no false concern", self.quiet),
            ("red read as red", self.red),
            ("force yes not read as no", self.force),
        )
        return [f"{name:26}{count.right:5} of {count.of:4}  {count.share:6.1%}" for name, count in rows]


def score(labelled: Iterable[tuple[Message, Sequence[Message]]]) -> Score:
    """Compare messages that carry `expect` with their readings: lists of parts as `read` prints them."""
    total = Score()
    for message, read in labelled:
        expected = message["expect"]["parts"]
        _concerns(total, expected, read)
        for want, got in _pairs(expected, read):
            wrong = _compare(total, want, got)
            if wrong:
                total.disagreements.append(
                    f"{message['id']} {', '.join(wrong)}: {message['msg']!r}\n    want {want}\n    got  {got}"
                )
        if len(read) > len(expected):
            total.disagreements.append(
                f"{message['id']} a part too many: {message['msg']!r}\n    got  {list(read)}"
            )
    return total


def _concerns(total: Score, expected: Sequence[Message], read: Sequence[Message]) -> None:
    found = any(part["kind"] == "concern" for part in read)
    if any(part["kind"] == "concern" for part in expected):
        total.concerns.add(found)
    else:
        total.quiet.add(not found)


def _pairs(expected: Sequence[Message], read: Sequence[Message]) -> list[tuple[Message, Message | None]]:
    """Return each expected part with the reading that fits it best: same kind and type, same kind, any left."""
    left = list(read)
    pairs: list[tuple[Message, Message | None]] = []
    for want in sorted(expected, key=lambda part: not any(_same(part, one) for one in read)):
        got = next((one for one in left if _same(want, one)), None)
        got = got or next((one for one in left if one["kind"] == want["kind"]), None)
        got = got or (left[0] if left else None)
        if got is not None:
            left.remove(got)
        pairs.append((want, got))
    return pairs


def _same(want: Message, got: Message) -> bool:
    return (want["kind"], want["type"]) == (got["kind"], got["type"])


def _compare(total: Score, want: Message, got: Message | None) -> list[str]:
    """Count one part, and return what is wrong with its reading."""
    got = got or {"kind": None, "type": None, "pupil": "-", "at": "-"}
    checks = (
        ("kind", total.kinds, _same(want, got)),
        ("pupil", total.pupils, want["pupil"] == got["pupil"]),
        ("time", total.times, want["at"] == got["at"]),
    )
    for _, count, right in checks:
        count.add(right)
    return [name for name, _, right in checks if not right] + _alarms(total, want, got)


def _alarms(total: Score, want: Message, got: Message) -> list[str]:
    """Count how alarming a part was read: red never less than red, force never as none."""
    wrong = []
    if want.get("urgency") == "red":
        total.red.add(got.get("urgency") == "red")
    if _ALARMS[want.get("urgency")] > _ALARMS[got.get("urgency")]:
        wrong.append("urgency too low")
    if want.get("force") == "yes":
        total.force.add(got.get("force") not in {"no", None})
        if got.get("force") != "yes":
            wrong.append("force")
    return wrong
