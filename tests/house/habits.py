"""Habits a linter does not know: the clock is read in one place, and no test waits for time to pass."""

import ast
from collections.abc import Iterator

from tests.house.imports import imported

CLOCK_KEEPERS = ("bot/app.py", "playground/clock.py", "bench/")

CLOCKS = frozenset(
    {
        *(f"datetime.datetime.{name}" for name in ("now", "utcnow", "today")),
        "datetime.date.today",
        *(
            f"time.{name}"
            for name in ("time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns")
        ),
        *(f"time.{name}" for name in ("localtime", "gmtime", "ctime", "strftime")),
        *(f"sqlalchemy.func.{name}" for name in ("now", "current_timestamp", "current_date")),
    }
)
SLEEPS = frozenset({"asyncio.sleep", "time.sleep", "anyio.sleep"})


def clock_complaints(path: str, source: str) -> list[str]:
    """Complain of a clock read, or handed on, anywhere but at the edge."""
    if path.startswith(CLOCK_KEEPERS):
        return []
    return [
        f"{path}:{line}: {name}: take `now` as an argument"
        for line, name in used(path, source)
        if name in CLOCKS
    ]


def sleep_complaints(path: str, source: str) -> list[str]:
    """Complain of a test that sleeps instead of moving the clock or awaiting what it waits for."""
    return [f"{path}:{line}: {name} in a test" for line, name in used(path, source) if name in SLEEPS]


def used(path: str, source: str) -> Iterator[tuple[int, str]]:
    """Name every dotted thing a file uses by where it comes from, whatever the file calls it."""
    tree = ast.parse(source)
    origins = {name.rpartition(".")[2]: name for _, name in imported(path, source)} | aliases(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute | ast.Name):
            first, _, rest = dotted(node).partition(".")
            name = origins.get(first, first)
            yield node.lineno, f"{name}.{rest}" if rest else name


def aliases(tree: ast.Module) -> dict[str, str]:
    """Give what is imported under another name: `import time as t`, `from time import time as wall`."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            start = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
            found |= {name.asname: start + name.name for name in node.names if name.asname}
    return found


def dotted(node: ast.expr) -> str:
    """Write `a.b.c` for the tree of it; what is not made of names only gets a name nobody has."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else "?"
