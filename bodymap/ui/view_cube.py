"""The view cube over the lower right of the body: A P L R S I on the faces of a cube that turns with it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.scene.camera import Camera
from bodymap.scene.palette import LIGHT, Backdrop
from bodymap.ui.fonts import scaled

_SIDE = 112
_HALF = 23.0
_BESIDE = 46.5
_REACH = 12.0
_FACING = 0.12
_STRAIGHT = 0.985
_SQUARE = QPolygonF([QPointF(0, 0), QPointF(1, 0), QPointF(1, 1), QPointF(0, 1)])


@dataclass(frozen=True)
class Face:
    """A side of the cube: its letter, the view it stands for, outward direction and the up of its letter."""

    letter: str
    view: str
    out: tuple[float, float, float]
    up: tuple[float, float, float]


FACES = (
    Face("A", "front", (0.0, 0.0, 1.0), (0.0, 1.0, 0.0)),
    Face("P", "back", (0.0, 0.0, -1.0), (0.0, 1.0, 0.0)),
    Face("L", "left", (1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    Face("R", "right", (-1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    Face("S", "top", (0.0, 1.0, 0.0), (0.0, 0.0, -1.0)),
    Face("I", "bottom", (0.0, -1.0, 0.0), (0.0, 0.0, 1.0)),
)
_OPPOSITE = {
    "front": "back",
    "back": "front",
    "left": "right",
    "right": "left",
    "top": "bottom",
    "bottom": "top",
}
_KEYS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
}


class ViewCube(QWidget):
    """Anatomical directions as they lie in the picture: anterior, posterior, left, right, superior, inferior.

    A click on a face turns to it, a click on the face one looks at to the opposite one; letters and arrow
    keys turn too.

    Signals
    -------
    view_requested(name)
    """

    view_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_SIDE, _SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("View cube: anterior, posterior, left, right, superior, inferior"))
        self.setToolTip(
            self.tr("A front, P back, L client's left, R client's right, S up, I down. Click to turn.")
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._camera = Camera()
        self._backdrop: Backdrop = LIGHT
        self._under: Face | None = None
        self._tell()

    def dress(self, backdrop: Backdrop) -> None:
        """Take the ink of a paper."""
        self._backdrop = backdrop
        self.update()

    def turn(self, camera: Camera) -> None:
        """Show the directions as a camera sees them."""
        self._camera = camera
        self._tell()
        self.update()

    def _tell(self) -> None:
        facing = max(FACES, key=self._nearness)
        words = self.tr("{letter} faces you. Press an arrow key or a letter to turn.")
        self.setAccessibleDescription(words.format(letter=facing.letter))

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    # --- where things are -----------------------------------------------------------------------------

    def outline(self, face: Face) -> QPolygonF | None:
        """Return a face as it is seen: upper left, upper right, lower right, lower left; None when hidden."""
        if self._nearness(face) <= _FACING:
            return None
        out, up = np.array(face.out), np.array(face.up)
        right = np.cross(up, out)
        corners = (out - right + up, out + right + up, out + right - up, out - right - up)
        return QPolygonF([self._place(corner, _HALF) for corner in corners])

    def beside(self, face: Face) -> QPointF | None:
        """Return where the letter of a hidden face stands beside the cube, None where it is not hidden."""
        if self._nearness(face) > _FACING or self._nearness(face) < -_STRAIGHT + 0.1:
            return None
        out = np.array(face.out)
        across, along = float(out @ self._camera.right), float(out @ self._camera.up)
        length = float(np.hypot(across, along))
        if length < 0.5:
            return None
        return self.rect().toRectF().center() + QPointF(across, -along) * (_BESIDE / length)

    def face_at(self, place: QPointF) -> Face | None:
        """Return the face or the letter at a place of the widget."""
        for face in FACES:
            outline, beside = self.outline(face), self.beside(face)
            if outline is not None and outline.containsPoint(place, Qt.FillRule.OddEvenFill):
                return face
            if beside is not None:
                away = place - beside
                if away.x() ** 2 + away.y() ** 2 <= _REACH**2:
                    return face
        return None

    def _nearness(self, face: Face) -> float:
        return float(np.array(face.out) @ self._camera.back)

    def _place(self, corner: NDArray[np.float64], half: float) -> QPointF:
        across, along = float(corner @ self._camera.right), float(corner @ self._camera.up)
        return self.rect().toRectF().center() + QPointF(across, -along) * half

    # --- painting -------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(*self._backdrop.ink)
        font = scaled(QApplication.font(), 1.0, bold=True)
        font.setPixelSize(15)
        for face in FACES:
            beside, outline = self.beside(face), self.outline(face)
            if beside is not None:
                self._paint_letter(painter, face, beside, font, ink)
            if outline is not None:
                self._paint_face(painter, face, outline, ink)
        if self.hasFocus():
            painter.setPen(QPen(ink, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8.0, 8.0)

    def _paint_face(self, painter: QPainter, face: Face, outline: QPolygonF, ink: QColor) -> None:
        paper = QColor(*self._backdrop.top)
        paper = paper.darker(round(100 + 28 * (1.0 - self._nearness(face))))
        paper.setAlpha(240)
        if face is self._under:
            paper, ink = ink, QColor(*self._backdrop.top)
        painter.setPen(QPen(QColor(*self._backdrop.ink), 1.2))
        painter.setBrush(paper)
        painter.drawPolygon(outline)
        onto = QTransform.quadToQuad(_SQUARE, outline)
        if not isinstance(onto, QTransform):
            return
        painter.save()
        painter.setTransform(onto, combine=True)
        painter.scale(0.01, 0.01)
        font = QFont(QApplication.font())
        font.setPixelSize(62)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(0, 0, 100, 100), int(Qt.AlignmentFlag.AlignCenter), face.letter)
        painter.restore()

    def _paint_letter(self, painter: QPainter, face: Face, place: QPointF, font: QFont, ink: QColor) -> None:
        paper = QColor(*self._backdrop.top)
        if face is self._under:
            paper, ink = ink, paper
        paper.setAlpha(225)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        painter.drawEllipse(place, 8.5, 8.5)
        painter.setFont(font)
        painter.setPen(ink)
        box = QRectF(0, 0, 20, 20)
        box.moveCenter(place)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), face.letter)

    # --- hands and keys -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        face = self.face_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or face is None:
            return
        is_straight = self._nearness(face) > _STRAIGHT
        self.view_requested.emit(_OPPOSITE[face.view] if is_straight else face.view)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._show_under(self.face_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_under(None)

    def _show_under(self, face: Face | None) -> None:
        if face is not self._under:
            self._under = face
            self.update()

    def event(self, event: QEvent) -> bool:
        """Keep the letters of the faces from the window's commands while the cube has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _typed(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, named = Qt.Key(event.key()), _typed(event)
        if named is not None:
            self.view_requested.emit(named.view)
        elif key in _KEYS:
            self.view_requested.emit(self._neighbour(*_KEYS[key]).view)
        else:
            super().keyPressEvent(event)

    def _neighbour(self, across: float, along: float) -> Face:
        """Return the face that lies most in a direction of the picture."""
        direction = across * self._camera.right + along * self._camera.up
        return max(FACES, key=lambda face: float(np.array(face.out) @ direction))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def _typed(event: QKeyEvent) -> Face | None:
    """Return the face whose letter was typed, without Ctrl or Alt."""
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return None if held else next((face for face in FACES if face.letter == event.text().upper()), None)
