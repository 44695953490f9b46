"""Time, handed in: what tests turn by hand."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Two clocks: one that stands while the computer sleeps, one that goes on and can be set."""

    def monotonic(self) -> float:
        """Return seconds since some moment; never goes back, may stand during sleep."""

    def wall(self) -> float:
        """Return seconds since 1970 in UTC; may be set forwards or back."""


class SystemClock:
    """The computer's clocks."""

    def monotonic(self) -> float:
        """Return the running seconds."""
        return time.monotonic()

    def wall(self) -> float:
        """Return the time of day."""
        return time.time()


def stamp(clock: Clock) -> str:
    """Return date and time in UTC to the second, ISO 8601."""
    return datetime.fromtimestamp(clock.wall(), UTC).isoformat(timespec="seconds")
