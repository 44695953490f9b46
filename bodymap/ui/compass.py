"""The compass over the lower right of the body: A P L R S I around a ball; a letter turns the view to it."""

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.scene.camera import Camera
from bodymap.scene.palette import LIGHT, Backdrop
from bodymap.ui.fonts import scaled

_SIDE = 92
_REACH = 33.0
_LETTER = 10.0
# (letter, direction in the body frame, name of the view)
_ENDS = (
    ("A", (0.0, 0.0, 1.0), "front"),
    ("P", (0.0, 0.0, -1.0), "back"),
    ("L", (1.0, 0.0, 0.0), "left"),
    ("R", (-1.0, 0.0, 0.0), "right"),
    ("S", (0.0, 1.0, 0.0), "top"),
    ("I", (0.0, -1.0, 0.0), "bottom"),
)


class Compass(QWidget):
    """Anatomical directions as they lie in the picture: anterior, posterior, left, right, superior, inferior.

    Signals
    -------
    view_requested(name)
    """

    view_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_SIDE, _SIDE)
        self.setAccessibleName("Compass: anterior, posterior, left, right, superior, inferior")
        self.setToolTip("A front, P back, L client's left, R client's right, S up, I down. Click to turn.")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._camera = Camera()
        self._backdrop: Backdrop = LIGHT

    def dress(self, backdrop: Backdrop) -> None:
        """Take the ink of a paper."""
        self._backdrop = backdrop
        self.update()

    def turn(self, camera: Camera) -> None:
        """Show the directions as a camera sees them."""
        self._camera = camera
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def places(self) -> list[tuple[float, str, str, QPointF]]:
        """Return nearness, letter, view and place of each end, the farthest first."""
        middle = QPointF(_SIDE / 2, _SIDE / 2)
        ends = []
        for letter, direction, view in _ENDS:
            vector = np.array(direction)
            across, along = float(vector @ self._camera.right), float(vector @ self._camera.up)
            place = middle + QPointF(across * _REACH, -along * _REACH)
            ends.append((float(vector @ self._camera.back), letter, view, place))
        return sorted(ends, key=lambda end: end[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, paper = QColor(*self._backdrop.ink), QColor(*self._backdrop.top)
        paper.setAlpha(210)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        painter.drawEllipse(QPointF(_SIDE / 2, _SIDE / 2), _SIDE / 2 - 1, _SIDE / 2 - 1)
        painter.setFont(scaled(QApplication.font(), 0.85, bold=True))
        for nearness, letter, _, place in self.places():
            faint = QColor(ink)
            faint.setAlpha(255 if nearness > -0.1 else 110)
            painter.setPen(QPen(faint, 1.5))
            painter.drawLine(QPointF(_SIDE / 2, _SIDE / 2), place)
            painter.setBrush(QColor(*self._backdrop.top))
            painter.drawEllipse(place, _LETTER, _LETTER)
            box = self.rect()
            box.setSize(QSize(20, 20))
            box.moveCenter(place.toPoint())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for _, _, view, place in reversed(self.places()):
            away = event.position() - place
            if away.x() ** 2 + away.y() ** 2 <= (_LETTER + 2) ** 2:
                self.view_requested.emit(view)
                return
