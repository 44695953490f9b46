"""When the records lock: a pure state machine on two clocks."""

from enum import StrEnum

from bodymap.records.clock import Clock

COVER_S = 300.0
FULL_S = 3600.0
MOST_WRONG_PINS = 5


class LockState(StrEnum):
    """What may be seen of the records."""

    OPEN = "open"
    COVERED = "covered"
    """A visit is open under an opaque cover; a PIN lifts it."""
    LOCKED = "locked"
    """Key and connection are to be dropped; only the passphrase opens again."""


class Lock:
    """The lock of one open vault, from its unlocking to `LOCKED`, which is final.

    Without an open visit it locks after `cover_s` idle seconds. With one it covers then, and locks after
    `full_s`. While pressure is being given nothing covers: `hides_records` becomes true instead. Idle time is
    the longer of both clocks, so sleep counts; sleep during a treatment is no treatment.

    Attributes
    ----------
    has_pin : False: there is nothing to lift a cover with, so it locks instead.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        cover_s: float = COVER_S,
        full_s: float = FULL_S,
        most_wrong_pins: int = MOST_WRONG_PINS,
        has_pin: bool = True,
    ) -> None:
        self.has_pin = has_pin
        self._clock = clock
        self._cover_s, self._full_s, self._most_wrong_pins = cover_s, full_s, most_wrong_pins
        self._state = LockState.OPEN
        self._has_visit = self._is_treating = False
        self._wrong_pins = 0
        self._touch()

    @property
    def state(self) -> LockState:
        """The state of the last call; `tick` brings it up to date."""
        return self._state

    @property
    def hides_records(self) -> bool:
        """Whether names, lists and notes are hidden: not open, or idle while pressure is being given."""
        return self._state is not LockState.OPEN or (self._is_treating and self._awake_s >= self._cover_s)

    def tick(self) -> LockState:
        """Look at the clocks; call it every second or so."""
        idle_s = max(self._awake_s, self._wall_s)
        if self._state is LockState.LOCKED:
            return self._state
        if idle_s >= self._full_s:
            self._state = LockState.LOCKED
        elif self._state is LockState.OPEN and idle_s >= self._cover_s and not self._is_held_open(idle_s):
            self.cover()
        return self._state

    def touched(self) -> LockState:
        """Somebody used mouse, keyboard or screen. What is covered or overdue stays so."""
        if self.tick() is LockState.OPEN:
            self._touch()
        return self._state

    def uncover(self, pin_ok: bool) -> LockState:
        """Try to lift the cover; `pin_ok`: whether the PIN was right."""
        if self.tick() is not LockState.COVERED:
            return self._state
        if pin_ok:
            self._state, self._wrong_pins = LockState.OPEN, 0
            self._touch()
        else:
            self._wrong_pins += 1
            if self._wrong_pins >= self._most_wrong_pins:
                self._state = LockState.LOCKED
        return self._state

    def cover(self) -> LockState:
        """Cover an open visit now; without a visit or a PIN this locks."""
        if self._state is LockState.OPEN:
            may_cover = self._has_visit and self.has_pin
            self._state = LockState.COVERED if may_cover else LockState.LOCKED
        return self._state

    def lock(self) -> LockState:
        """Lock now."""
        self._state = LockState.LOCKED
        return self._state

    def visit_open(self, is_open: bool) -> LockState:
        """A visit was opened or closed; a cover without a visit becomes the lock."""
        self._has_visit = is_open
        self._is_treating = self._is_treating and is_open
        if not is_open and self._state is LockState.COVERED:
            self._state = LockState.LOCKED
        return self.touched()

    def treating(self, is_treating: bool) -> LockState:
        """Pressure begins or ends; its end counts as a touch."""
        state = self.tick()
        self._is_treating = is_treating and self._has_visit
        if state is LockState.OPEN:
            self._touch()
        return state

    def _is_held_open(self, idle_s: float) -> bool:
        has_slept = idle_s - self._awake_s >= self._cover_s
        return self._is_treating and not has_slept

    @property
    def _awake_s(self) -> float:
        return self._clock.monotonic() - self._touched_monotonic

    @property
    def _wall_s(self) -> float:
        return self._clock.wall() - self._touched_wall

    def _touch(self) -> None:
        self._touched_monotonic, self._touched_wall = self._clock.monotonic(), self._clock.wall()
