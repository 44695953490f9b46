"""Plays a referral: point, pressure, pain spreading, in under three seconds; no frame after it ends."""

from PySide6.QtCore import QEasingCurve, QObject, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from bodymap.ui.camera_motion import wants_motion

DURATION_MS = 2300


class Play(QObject):
    """One telling at a time.

    Signals
    -------
    told(share) : show this share (0 to 1) of the telling; 1.0 comes once, at its end.
    """

    told = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_reduced = False
        self._time = QVariantAnimation(self)
        self._time.setDuration(DURATION_MS)
        self._time.setStartValue(0.0)
        self._time.setEndValue(1.0)
        self._time.setEasingCurve(QEasingCurve.Type.Linear)
        self._time.valueChanged.connect(self._on_value_changed)

    @property
    def is_playing(self) -> bool:
        """Whether something is being told."""
        return self._time.state() == QVariantAnimation.State.Running

    def start(self) -> None:
        """Tell from the start, or step to the end at once where motion is not wanted."""
        self._time.stop()
        if self.is_reduced or not wants_motion():
            self.told.emit(1.0)
        else:
            self._time.start()

    def _on_value_changed(self, share: float) -> None:
        self.told.emit(share)

    def stop(self) -> None:
        """Step to the end at once, if something is being told."""
        if self.is_playing:
            self._time.stop()
            self.told.emit(1.0)


class PlayButton(QToolButton):
    """The button beside the caption."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText("▶ " + self.tr("Play"))
        self.setAccessibleName(self.tr("Play: the point, the pressure, the pain"))
        self.setToolTip(self.tr("Show how the pain spreads (Space)"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def fitted(self) -> QSize:
        """Take the size of its words and return it."""
        self.adjustSize()
        return self.size()
