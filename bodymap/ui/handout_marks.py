"""Small drawings on paper: stop sign, tick boxes, rules, the legend's cross and patch."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from bodymap.scene.palette import Rgb
from bodymap.session.presentation import Role
from bodymap.ui.handout_body import PAPER
from bodymap.ui.handout_text import INK, Paragraph

_RULE = QColor(120, 120, 126)
_STOP = QColor(176, 24, 32)
_THIN = 8.0
_DAY_POINTS = 6.0


def stop_sign(painter: QPainter, box: QRectF) -> None:
    """Draw the octagon everybody knows, with a bar."""
    middle, radius = box.center(), min(box.width(), box.height()) / 2
    corners = [
        QPointF(
            middle.x() + radius * cos(pi / 8 + n * pi / 4), middle.y() + radius * sin(pi / 8 + n * pi / 4)
        )
        for n in range(8)
    ]
    painter.setPen(QPen(INK, _THIN))
    painter.setBrush(_STOP)
    painter.drawPolygon(QPolygonF(corners))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRect(
        QRectF(middle.x() - radius * 0.6, middle.y() - radius * 0.18, radius * 1.2, radius * 0.36)
    )


def tick_boxes(painter: QPainter, box: QRectF, count: int, *, is_mirrored: bool) -> None:
    """Draw numbered boxes to tick in a row, the first at the leading edge."""
    painter.setPen(QPen(INK, _THIN))
    painter.setBrush(Qt.GlobalColor.white)
    pitch = box.width() / count
    size = min(pitch * 0.82, box.height())
    for number in range(count):
        place = count - 1 - number if is_mirrored else number
        left = box.left() + place * pitch + (pitch - size) / 2
        painter.setPen(QPen(INK, _THIN))
        painter.drawRect(QRectF(left, box.top(), size, size))
        day = Paragraph(str(number + 1), _DAY_POINTS, size, Qt.AlignmentFlag.AlignLeft)
        day.draw(painter, left + 15.0, box.top())


def rule(painter: QPainter, left: float, right: float, y: float) -> None:
    """Draw a thin line across."""
    painter.setPen(QPen(_RULE, _THIN / 2))
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def frame(painter: QPainter, box: QRectF) -> None:
    """Draw a strong frame around what must be read."""
    painter.setPen(QPen(INK, 2 * _THIN))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def cross(painter: QPainter, middle: QPointF, arm: float) -> None:
    """Draw the X of the tight spot as it stands on the body."""
    painter.setPen(_pen(PAPER[Role.FOCUSED_POINT].colour, 1.6 * _THIN))
    painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm))
    painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm))


def patch(painter: QPainter, box: QRectF) -> None:
    """Draw a piece of the pain's colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(*PAPER[Role.ESSENTIAL].colour))
    painter.drawRect(box)


def _pen(colour: Rgb, width: float) -> QPen:
    pen = QPen(QColor(*colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
