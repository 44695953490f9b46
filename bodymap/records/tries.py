"""Failed tries to unlock: counted on the disk, each making the next wait longer."""

import contextlib
import math
from dataclasses import dataclass
from pathlib import Path

from bodymap.anatomy.whole_file import replace_file
from bodymap.records.clock import Clock, stamp
from bodymap.records.codec import decode, encode
from bodymap.records.errors import DamagedError, WaitError

FREE_TRIES = 3
FIRST_WAIT_S = 5
LONGEST_WAIT_S = 300
_MOST_TOLD = 200
_MOST_BYTES = 50_000


@dataclass(frozen=True)
class Tries:
    """How many failed since the last success, when the last one was (seconds since 1970), and each time."""

    failed: int = 0
    last: float = 0.0
    times: tuple[str, ...] = ()

    def wait_s(self, wall: float) -> int:
        """Return how many seconds the next try has to wait; a clock set back begins the wait anew."""
        if self.failed < FREE_TRIES:
            return 0
        wait = min(LONGEST_WAIT_S, FIRST_WAIT_S << min(self.failed - FREE_TRIES, 20))
        return max(0, min(wait, math.ceil(self.last + wait - wall)))


class TriesFile:
    """The tries of one profile."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path, self._clock = path, clock

    def read(self) -> Tries:
        """Return what is on the disk; a file that cannot be read counts as none."""
        try:
            if self._path.stat().st_size > _MOST_BYTES:
                return Tries()
            return decode(Tries, self._path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, DamagedError):
            return Tries()

    def allow(self) -> None:
        """Let a try begin.

        Raises
        ------
        WaitError
            When it is too early.
        """
        if seconds := self.read().wait_s(self._clock.wall()):
            raise WaitError(seconds)

    def fail(self) -> None:
        """Count a failed try."""
        before = self.read()
        times = (*before.times, stamp(self._clock))[-_MOST_TOLD:]
        tries = Tries(before.failed + 1, self._clock.wall(), times)
        with contextlib.suppress(OSError):
            replace_file(self._path, encode(tries).encode(), mode=0o600)

    def succeed(self) -> tuple[str, ...]:
        """Begin anew; returns when the failed tries were, for the log."""
        times = self.read().times
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
        return times
