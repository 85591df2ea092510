"""Last resort: unexpected trouble is logged without anybody's words, and the program goes on."""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import structlog

LOG = structlog.get_logger(__name__)


@dataclass(slots=True)
class Report:
    """What went wrong, if anything did."""

    trouble: Exception | None = None


@contextmanager
def reported(what: str, **facts: object) -> Iterator[Report]:
    """Hold a piece of work whose failure must not end the program: it is logged, and told to the caller."""
    report = Report()
    try:
        yield report
    except Exception as trouble:  # noqa: BLE001 - with handlers/work.py the only place that catches everything
        report.trouble = trouble
        log_trouble(what, trouble, **facts)


def log_trouble(what: str, trouble: BaseException, **facts: object) -> None:
    """Log an error by its kind and the lines it came through; its text and values may hold a child's name or the token."""
    frames = traceback.extract_tb(trouble.__traceback__)[-4:]
    where = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames]
    LOG.error(what, error=type(trouble).__name__, where=where, **facts)
