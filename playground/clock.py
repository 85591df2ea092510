"""A clock that can be moved."""

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """Tells the time it was set to; a ticking one goes on from there as real time does."""

    def __init__(self, start: datetime, *, ticking: bool = False) -> None:
        """Start at an aware moment."""
        self._start = start.astimezone(UTC)
        self._moved = 0.0
        self._ticking = ticking
        self._began = time.monotonic()

    def monotonic(self) -> float:
        """Return seconds since the start, moved ones included."""
        return self._moved + (time.monotonic() - self._began if self._ticking else 0.0)

    def now(self) -> datetime:
        """Return the moment it shows, aware, in UTC."""
        return self._start + timedelta(seconds=self.monotonic())

    def move(self, seconds: float) -> None:
        """Move on, or back with a negative number."""
        self._moved += seconds

    def set(self, to: datetime) -> None:
        """Show another moment."""
        self.move((to - self.now()).total_seconds())
