"""A clock that can be moved."""

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """Tells the time it was set to; a ticking one goes on from there as real time does."""

    def __init__(self, start: datetime, *, ticking: bool = False) -> None:
        """Start at an aware moment."""
        self._start = start.astimezone(UTC)
        self._moved = 0.0
        self._passed = 0.0
        self._ticking = ticking
        self._began = time.monotonic()

    def monotonic(self) -> float:
        """Return seconds since the start, moved ones included; they never go back, whatever the hands show."""
        return self._passed + self._ticked()

    def now(self) -> datetime:
        """Return the moment it shows, aware, in UTC."""
        return self._start + timedelta(seconds=self._moved + self._ticked())

    def move(self, seconds: float) -> None:
        """Move on, or put the hands back with a negative number."""
        self._moved += seconds
        self._passed += max(seconds, 0.0)

    def set(self, to: datetime) -> None:
        """Show another moment."""
        self.move((to - self.now()).total_seconds())

    def _ticked(self) -> float:
        return time.monotonic() - self._began if self._ticking else 0.0
