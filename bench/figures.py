"""From messages and their answers to the figures that are printed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from statistics import median, quantiles

from bench.phones import Answered


@dataclass(frozen=True)
class Figures:
    """What one bot did: messages a second, and milliseconds, of processor time for each and until its answer came."""

    speed: float
    cpu: float
    p50: float
    p95: float


def speed_of(answered: Sequence[Answered]) -> float:
    """Return messages a second, from the last message written to the last answer."""
    took = max(one.answered_at for one in answered) - max(one.at for one in answered)
    return len(answered) / max(took.total_seconds(), 1e-6)


def waits_of(answered: Sequence[Answered]) -> tuple[float, float]:
    """Return the median and the 95th percentile of the milliseconds from a message to its answer."""
    waits = [(one.answered_at - one.at).total_seconds() * 1000 for one in answered]
    cuts = quantiles(waits, n=20, method="inclusive")
    return cuts[9], cuts[18]


def medians(rounds: Sequence[Figures]) -> Figures:
    """Return the median of each figure."""
    return Figures(*(median(getattr(one, field.name) for one in rounds) for field in fields(Figures)))


def table(found: Mapping[str, Figures], one: str) -> str:
    """Return the lines of the table; ratios are to the speed of `one`."""
    lines = [f"{'':44}{'messages/s':>10}{'ratio':>8}{'CPU ms':>8}{'p50 ms':>8}{'p95 ms':>8}"]
    for name, figures in found.items():
        ratio = figures.speed / found[one].speed
        measured = f"{figures.speed:10.0f}{ratio:8.2f}{figures.cpu:8.2f}{figures.p50:8.1f}{figures.p95:8.1f}"
        lines.append(f"{name:44}{measured}")
    return "\n".join(lines)
