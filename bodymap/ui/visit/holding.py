"""The hold timer of each chosen point: it counts what the record keeps and never presses past a limit."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from bodymap.records.clock import Clock, stamp
from bodymap.session.session import Session
from bodymap.session.visit_shown import ChosenShown
from bodymap.visit.hold import Hold, HoldLimits, Phase, Reading
from bodymap.visit.record import Feedback, PointKey

_TICK_MS = 100


class Holding(QObject):
    """Starts and stops the hold at the point in work, and writes each pass down when it ends.

    Signals
    -------
    ticked() : the reading may be another. ended() : a pass is over.
    """

    ticked = Signal()
    ended = Signal()

    def __init__(self, session: Session, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._clock = session, clock
        self._hold: Hold | None = None
        self._of: tuple[PointKey, int] | None = None
        self.key: PointKey | None = None
        self.pressure: int | None = None
        self._word: Feedback | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def take(self, chosen: ChosenShown | None) -> None:
        """Work at a point from now on; another answer of the client, or an undo, changes the limits."""
        if chosen is None or chosen.treatment is None or chosen.at.consents:
            if self._hold is not None and self.key is not None:
                self.release()
            self._hold = self._of = self.key = None
            self._timer.stop()
            return
        told = chosen.treatment
        limits = HoldLimits(told.hold_s, told.passes, told.target, told.ceiling)
        done = 0 if chosen.treated is None else len(chosen.treated.passes)
        now = (chosen.at.key, done)
        self.limits = limits
        if self._hold is None or (now != self._of and not self.is_running):
            self._hold = Hold(limits, self._clock.monotonic, done)
        else:
            self._hold.limit(limits)
        self.key, self._of = now[0], now

    @property
    def reading(self) -> Reading | None:
        """What the timer shows, None while nothing may be pressed."""
        return None if self._hold is None else self._hold.reading()

    @property
    def is_running(self) -> bool:
        """Whether somebody presses now."""
        return self._hold is not None and self._hold.reading().is_running

    def toggle(self) -> None:
        """Start or release: Space, a foot switch, the large button."""
        if self._hold is not None:
            self._hold.toggle(stamp(self._clock))
            self._timer.start()
            self.tick()

    def release(self) -> None:
        """Let go, if somebody presses."""
        if self._hold is not None:
            self._hold.stop()
            self.tick()

    def say(self, word: Feedback) -> None:
        """Take the client's word about this pass, or the last one; stop ends the pass at once."""
        if self._hold is None or self.key is None:
            return
        if not self.is_running:
            self._session.set_feedback(self.key, word)
            return
        self._word = word
        if word is Feedback.STOP:
            self._hold.stop()
        self.tick()

    def tick(self) -> None:
        """Look at the clock; write a pass down that has ended."""
        if self._hold is None or self.key is None:
            return
        held = self._hold.take_pass()
        if held is not None:
            word, self._word = self._word, None
            assert self._of is not None
            self._of = (self.key, self._of[1] + 1)  # the timer counted it already
            self._session.add_pass(self.key, replace(held, pressure=self.pressure, feedback=word))
            self.ended.emit()
        reading = self.reading
        if reading is None or (
            reading.phase not in (Phase.PRESSING, Phase.ENOUGH) and reading.fading_s is None
        ):
            self._timer.stop()
        self.ticked.emit()

    def close(self) -> None:
        """Stop looking at the clock."""
        self._timer.stop()
