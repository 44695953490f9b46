"""The hold timer: pressed, held long enough, longest, released; passes are counted and never one too many.

It knows no window and no clock of its own: time is what the injected monotonic clock says, in seconds.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from bodymap.anatomy.atlas import Atlas
from bodymap.visit.record import Feedback, HeldPass

BREATHE_IN_S, BREATHE_OUT_S = 4.0, 6.0
"""A slow breath with the longer half going out: six breaths a minute."""
FADE_S = 30.0
"""Familiar pain lets go within this time of the release; if it does not, the next pass waits."""


class Phase(StrEnum):
    """Where a hold stands."""

    READY = "ready"
    PRESSING = "pressing"
    ENOUGH = "enough"
    """Held for the shortest time that counts; it may go on until the longest."""
    LONGEST = "longest"
    """The longest hold is reached: the timer has ended the pass."""
    STOPPED = "stopped"
    """Released by hand or stopped by the client."""


@dataclass(frozen=True)
class HoldLimits:
    """What a treatment allows: seconds (least, longest), passes, discomfort while pressing 0 to 10."""

    hold_s: tuple[int, int]
    passes: int
    target: tuple[int, int]
    ceiling: int


@dataclass(frozen=True)
class Breath:
    """The pace shown while holding; `share` in [0, 1) of this half of the breath."""

    is_in: bool
    share: float


@dataclass(frozen=True)
class Reading:
    """What the timer shows at one moment.

    `held_s` counts up and stops at the longest; `left_s` to the shortest hold that counts, then to the
    longest. `pass_number` from 1 of the pass that runs or ended last, 0 before the first. `fading_s`: seconds
    since the release while the familiar pain may still fade, None otherwise. `breath` only while pressing.
    """

    phase: Phase
    held_s: float
    left_s: float
    pass_number: int
    passes: int
    can_start: bool
    breath: Breath | None
    fading_s: float | None

    @property
    def is_running(self) -> bool:
        """Whether somebody is pressing now."""
        return self.phase in (Phase.PRESSING, Phase.ENOUGH)


class Hold:
    """The timer of one point.

    Parameters
    ----------
    limits : of the point's treatment for this client.
    clock : monotonic seconds.
    done : passes already made at the point in this visit.
    """

    def __init__(self, limits: HoldLimits, clock: Callable[[], float], done: int = 0) -> None:
        self._limits = limits
        self._clock = clock
        self._done = done
        self._begun: tuple[str, float] | None = None
        self._ended: tuple[Phase, float, float] | None = None
        self._taken: HeldPass | None = None

    def start(self, at: str) -> bool:
        """Begin a pass at a wall clock time (ISO 8601); False when one runs or the most are done."""
        self._settle()
        if self._begun is not None or self._done >= self._limits.passes:
            return False
        self._begun, self._ended = (at, self._clock()), None
        return True

    def stop(self, feedback: Feedback | None = None, pressure: int | None = None) -> None:
        """Release; nothing when no pass runs. A tap shorter than a second is no pass."""
        self._settle()
        if self._begun is not None:
            self._end(Phase.STOPPED, self._held(), feedback, pressure)

    def toggle(self, at: str) -> bool:
        """Start or release, as Space and a foot switch do; False when a start was refused."""
        self._settle()
        if self._begun is None:
            return self.start(at)
        self.stop()
        return True

    def limit(self, limits: HoldLimits) -> None:
        """Go on within other limits: an answer of the client came in between."""
        self._limits = limits

    def take_pass(self) -> HeldPass | None:
        """Return the pass that ended, once; it is what the record keeps."""
        self._settle()
        taken, self._taken = self._taken, None
        return taken

    def reading(self) -> Reading:
        """Return what is shown now."""
        self._settle()
        held = self._held()
        least, longest = self._limits.hold_s
        is_running = self._begun is not None
        phase = self._phase(held)
        goal = least if held < least else longest
        return Reading(
            phase=phase,
            held_s=held,
            left_s=max(goal - held, 0.0) if is_running else 0.0,
            pass_number=self._done + is_running,
            passes=self._limits.passes,
            can_start=not is_running and self._done < self._limits.passes,
            breath=breath_at(held) if is_running else None,
            fading_s=self._fading(),
        )

    def _phase(self, held: float) -> Phase:
        if self._begun is not None:
            return Phase.ENOUGH if held >= self._limits.hold_s[0] else Phase.PRESSING
        return Phase.READY if self._ended is None else self._ended[0]

    def _held(self) -> float:
        if self._begun is None:
            return 0.0 if self._ended is None else self._ended[1]
        return min(max(self._clock() - self._begun[1], 0.0), float(self._limits.hold_s[1]))

    def _fading(self) -> float | None:
        if self._ended is None:
            return None
        since = self._clock() - self._ended[2]
        return since if 0.0 <= since < FADE_S else None

    def _settle(self) -> None:
        """End the pass at the longest hold, though nobody touched anything."""
        if self._begun is not None and self._held() >= self._limits.hold_s[1]:
            self._end(Phase.LONGEST, float(self._limits.hold_s[1]), None, None)

    def _end(self, phase: Phase, held: float, feedback: Feedback | None, pressure: int | None) -> None:
        assert self._begun is not None
        at, began = self._begun
        self._begun = None
        if held < _SHORTEST_S:
            self._ended = None
            return
        self._done += 1
        self._ended = (phase, held, began + held)
        self._taken = HeldPass(at, round(held, 1), pressure, feedback)


_SHORTEST_S = 1.0


def breath_at(held_s: float) -> Breath:
    """Return where the breath is after so many seconds of holding."""
    within = held_s % (BREATHE_IN_S + BREATHE_OUT_S)
    if within < BREATHE_IN_S:
        return Breath(True, within / BREATHE_IN_S)
    return Breath(False, (within - BREATHE_IN_S) / BREATHE_OUT_S)


def hold_words(atlas: Atlas, limits: HoldLimits, reading: Reading) -> str:
    """Return the one sentence under the digits."""
    if reading.phase is Phase.PRESSING:
        return atlas.translate("hold", "Hold, and breathe slowly.")
    if reading.phase is Phase.ENOUGH:
        return atlas.translate("hold", "Long enough: release when the tissue lets go.")
    if not reading.can_start:
        return atlas.translate("hold", "That was the last of {count} for today: no more here.").format(
            count=limits.passes
        )
    if reading.phase is Phase.LONGEST:
        return atlas.translate("hold", "Release now: this is as long as it is held.")
    least, most = limits.hold_s
    words = atlas.translate("hold", "Hold {least} to {most} seconds; at most {count} times.")
    return words.format(least=least, most=most, count=limits.passes)


def pressure_words(atlas: Atlas, limits: HoldLimits, pressure: int) -> str:
    """Return what a discomfort while pressing, 0 to 10, asks for; empty when it is as wanted."""
    if pressure > limits.ceiling:
        words = atlas.translate("hold", "Ease off: never above {ceiling} here.")
        return words.format(ceiling=limits.ceiling)
    if pressure > limits.target[1]:
        return atlas.translate("hold", "A little less.")
    if pressure < limits.target[0]:
        return atlas.translate("hold", "A little more is fine, if the client agrees.")
    return ""
