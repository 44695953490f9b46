"""Decides when a frame is drawn: one per change, light ones in motion, none when nothing happens."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from bodymap.scene.stage import Stage

_REST_MS = 120
_REFINE_MS = 160


class Frames(QObject):
    """The frames of a stage as images.

    Signals
    -------
    shown() : a new frame is in ``image``. rested() : the picture is still and drawn as well as it can be.
    """

    shown = Signal()
    rested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stage: Stage | None = None
        self.image = QImage()
        self._pixels = np.zeros((0, 0, 4), np.uint8)
        self._wants_moving = False
        self._frame_timer = self._timer(0, self._draw)
        self._rest_timer = self._timer(_REST_MS, self._on_rest)
        self._refine_timer = self._timer(_REFINE_MS, self._refine)

    def _timer(self, interval_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        return timer

    @property
    def is_due(self) -> bool:
        """Whether a frame is asked for and not drawn yet."""
        return self._frame_timer.isActive()

    @property
    def is_pending(self) -> bool:
        """Whether the picture is moving, or a frame is due."""
        return self._rest_timer.isActive() or self.is_due

    def attach(self, stage: "Stage") -> None:
        """Draw a first light frame of a stage at once; the fine picture follows as after any change."""
        self.stage = stage
        self._wants_moving = True
        self._draw()
        self._rest_timer.start()

    def request(self, moving: bool) -> None:
        """Ask for one frame at the end of this turn of the event loop, however many changes come before."""
        self._wants_moving = moving
        self._refine_timer.stop()
        self._frame_timer.start()
        if moving:
            self._rest_timer.start()
        else:
            self._rest_timer.stop()

    def close(self) -> None:
        """Let go of VTK; nothing is drawn any more."""
        for timer in (self._frame_timer, self._rest_timer, self._refine_timer):
            timer.stop()
        if self.stage is not None:
            self.stage.close()
            self.stage = None

    def _draw(self) -> None:
        self._take(moving=self._wants_moving, smooth=False)
        if not self._wants_moving:
            self._refine_timer.start()

    def _on_rest(self) -> None:
        self._frame_timer.stop()
        self._wants_moving = False
        self._refine()

    def _refine(self) -> None:
        self._take(moving=False, smooth=True)
        self.rested.emit()

    def _take(self, moving: bool, smooth: bool) -> None:
        if self.stage is None:
            return
        self._pixels = self.stage.render(moving, smooth)
        height, width = self._pixels.shape[:2]
        self.image = QImage(self._pixels.data, width, height, 4 * width, QImage.Format.Format_RGBX8888)
        self.shown.emit()
