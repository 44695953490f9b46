"""Icons drawn by hand with a painter, in the ink of the theme; nothing is fetched and nothing is a file."""

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

_SIDE = 48


def icon(name: str, ink: str, ink_on: str) -> QIcon:
    """Return an icon in two inks: normal, and on a checked button."""
    made = QIcon()
    for colour, state in ((ink, QIcon.State.Off), (ink_on, QIcon.State.On)):
        pixmap = QPixmap(_SIDE, _SIDE)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colour), 3.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        _DRAWINGS[name](painter)
        painter.end()
        made.addPixmap(pixmap, QIcon.Mode.Normal, state)
    return made


def _skin(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(24, 11), 7, 7)
    path = QPainterPath(QPointF(24, 21))
    path.cubicTo(QPointF(40, 21), QPointF(36, 34), QPointF(33, 44))
    path.lineTo(15, 44)
    path.cubicTo(QPointF(12, 34), QPointF(8, 21), QPointF(24, 21))
    painter.drawPath(path)


def _muscles(painter: QPainter) -> None:
    for spread in (-11, -5.5, 0, 5.5, 11):
        path = QPainterPath(QPointF(8, 40))
        path.quadTo(QPointF(24 + spread, 24 + spread), QPointF(40, 8))
        painter.drawPath(path)


def _bones(painter: QPainter) -> None:
    painter.drawLine(QPointF(16, 32), QPointF(32, 16))
    painter.drawLine(QPointF(20, 35), QPointF(35, 20))
    for x, y in ((12, 31), (17, 37), (31, 11), (37, 17)):
        painter.drawEllipse(QPointF(x, y), 4.5, 4.5)


def _points(painter: QPainter) -> None:
    pen = painter.pen()
    pen.setWidthF(5.0)
    painter.setPen(pen)
    painter.drawLine(QPointF(15, 15), QPointF(33, 33))
    painter.drawLine(QPointF(33, 15), QPointF(15, 33))


def _bands(painter: QPainter) -> None:
    for spread in (-9, 0, 9):
        path = QPainterPath(QPointF(5, 24))
        path.cubicTo(QPointF(16, 24 + spread), QPointF(32, 24 + spread), QPointF(43, 24))
        painter.drawPath(path)
    painter.drawLine(QPointF(19, 14), QPointF(29, 34))


def _zones(painter: QPainter) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(QPointF(20, 26), 9, 9)
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(9):
        angle = step * math.tau / 9
        painter.drawEllipse(QPointF(23 + 17 * math.cos(angle), 24 + 17 * math.sin(angle)), 2.4, 2.4)


def _dermatomes(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(11, 6, 26, 36), 9, 9)
    for height in (15, 24, 33):
        path = QPainterPath(QPointF(11, height + 2))
        path.quadTo(QPointF(24, height - 5), QPointF(37, height + 2))
        painter.drawPath(path)


def _undo(painter: QPainter) -> None:
    painter.drawArc(QRectF(10, 14, 28, 26), 20 * 16, 200 * 16)
    painter.drawLine(QPointF(10, 26), QPointF(6, 16))
    painter.drawLine(QPointF(10, 26), QPointF(20, 22))


def _redo(painter: QPainter) -> None:
    painter.translate(_SIDE, 0)
    painter.scale(-1, 1)
    _undo(painter)


def _brush(painter: QPainter) -> None:
    painter.drawLine(QPointF(40, 8), QPointF(22, 28))
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(QPointF(15, 34), 8, 7)


def _eraser(painter: QPainter) -> None:
    block = QPolygonF([QPointF(28, 8), QPointF(42, 22), QPointF(22, 40), QPointF(8, 26)])
    painter.drawPolygon(block)
    painter.drawLine(QPointF(18, 17), QPointF(32, 31))
    painter.drawLine(QPointF(20, 43), QPointF(42, 43))


def _theme(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(24, 24), 15, 15)
    painter.setBrush(painter.pen().color())
    painter.drawChord(QRectF(9, 9, 30, 30), 90 * 16, 180 * 16)


_DRAWINGS: dict[str, Callable[[QPainter], None]] = {
    "skin": _skin,
    "muscles": _muscles,
    "bones": _bones,
    "points": _points,
    "bands": _bands,
    "zones": _zones,
    "dermatomes": _dermatomes,
    "undo": _undo,
    "redo": _redo,
    "brush": _brush,
    "eraser": _eraser,
    "theme": _theme,
}
