"""Plays a referral: point, pressure, pain spreading, in under three seconds; no frame after it ends."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QSize, Qt, QVariantAnimation
from PySide6.QtWidgets import QToolButton, QWidget

from bodymap.scene.telling import moment
from bodymap.session.presentation import Role
from bodymap.ui.camera_motion import wants_motion
from bodymap.ui.frames import Frames

if TYPE_CHECKING:
    from bodymap.ui.viewport import Viewport

DURATION_MS = 2300


class Play(QObject):
    """Tells the referral of the source a viewport shows, one at a time.

    Attributes
    ----------
    is_reduced : whether it steps to the end at once. button : starts it, beside the caption.
    """

    def __init__(self, view: "Viewport", frames: Frames) -> None:
        super().__init__(view)
        self._view, self._frames = view, frames
        self.is_reduced = False
        self._time = QVariantAnimation(self)
        self._time.setDuration(DURATION_MS)
        self._time.setStartValue(0.0)
        self._time.setEndValue(1.0)
        self._time.setEasingCurve(QEasingCurve.Type.Linear)
        self._time.valueChanged.connect(self._tell)
        self.button = PlayButton(view)
        self.button.clicked.connect(self.start)

    @property
    def can_start(self) -> bool:
        """Whether a source is shown whose referral can be told."""
        stage = self._view.stage
        return stage is not None and any(m.role is Role.FOCUSED_POINT for m in stage.shown.markers)

    @property
    def is_playing(self) -> bool:
        """Whether something is being told."""
        return self._time.state() == QVariantAnimation.State.Running

    def start(self) -> None:
        """Tell from the start, or step to the end at once where motion is not wanted."""
        self._time.stop()
        if not self.can_start:
            return
        if self.is_reduced or not wants_motion():
            self._tell(1.0)
        else:
            self._time.start()

    def stop(self) -> None:
        """Step to the end at once, if something is being told."""
        if self.is_playing:
            self._time.stop()
            self._tell(1.0)

    def _tell(self, share: float) -> None:
        if self._view.stage is not None:
            self._view.stage.tell(moment(share))
            self._frames.request(moving=share < 1.0)


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
