"""Moves the camera smoothly to a new place, in 300 ms at most, or at once when motion is not wanted."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QApplication, QStyle

from bodymap.scene.camera import Camera

DURATION_MS = 260


def wants_motion() -> bool:
    """Tell whether the system lets things move (it says so through the style's animation time)."""
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


class CameraMotion(QObject):
    """One flight at a time; a new one starts from where the camera is.

    Parameters
    ----------
    moved
        Called with each camera on the way, the last one too.
    """

    def __init__(self, moved: Callable[[Camera], None], parent: QObject) -> None:
        super().__init__(parent)
        self._moved = moved
        self._start = self._end = Camera()
        self._flight = QVariantAnimation(self)
        self._flight.setDuration(DURATION_MS)
        self._flight.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._flight.setStartValue(0.0)
        self._flight.setEndValue(1.0)
        self._flight.valueChanged.connect(self._on_value_changed)
        self.is_reduced = False

    def fly(self, start: Camera, end: Camera) -> None:
        """Go from one camera to another."""
        self.stop()
        if self.is_reduced or not wants_motion() or start == end:
            self._moved(end)
            return
        self._start, self._end = start, end
        self._flight.start()

    def stop(self) -> None:
        """Stay where the camera is."""
        self._flight.stop()

    @property
    def is_flying(self) -> bool:
        """Whether the camera is on its way."""
        return self._flight.state() == QVariantAnimation.State.Running

    def _on_value_changed(self, share: float) -> None:
        if share >= 1.0:
            self._moved(self._end)
        elif share > 0.0:
            self._moved(self._start.between(self._end, share))
