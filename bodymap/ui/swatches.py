"""Patterns of the palette as small pictures, for the legend of the window and of the snapshot."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from bodymap.scene.palette import Backdrop, Look, Material, Palette, Pattern
from bodymap.session.presentation import Role, legend_words

SWATCH_WIDTH = 30.0
_ROW_GAP = 4.0
_PADDING = 9.0


def legend_size(roles: Sequence[Role], font: QFont) -> tuple[float, float]:
    """Return width and height of the legend of some roles."""
    metrics = QFontMetricsF(font)
    words = legend_words(QCoreApplication.translate)
    widest = max((metrics.horizontalAdvance(words[role]) for role in roles), default=0.0)
    height = len(roles) * (metrics.height() + _ROW_GAP) - _ROW_GAP
    return widest + SWATCH_WIDTH + 3 * _PADDING, height + 2 * _PADDING


def paint_legend(
    painter: QPainter,
    place: QPointF,
    roles: Sequence[Role],
    palette: Palette,
    backdrop: Backdrop,
    font: QFont,
) -> None:
    """Draw the legend with its upper left corner at a place."""
    if not roles:
        return
    width, height = legend_size(roles, font)
    paper = QColor(*backdrop.top)
    paper.setAlpha(225)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paper)
    painter.drawRoundedRect(QRectF(place.x(), place.y(), width, height), 6.0, 6.0)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    words = legend_words(QCoreApplication.translate)
    top = place.y() + _PADDING
    for role in roles:
        box = QRectF(place.x() + _PADDING, top, SWATCH_WIDTH, metrics.height())
        paint_swatch(painter, box, palette[role], QColor(*palette[Material.SKIN].colour))
        painter.setPen(QColor(*backdrop.ink))
        painter.drawText(QPointF(box.right() + _PADDING, top + metrics.ascent()), words[role])
        top += metrics.height() + _ROW_GAP


def paint_swatch(painter: QPainter, box: QRectF, look: Look, skin: QColor) -> None:
    """Draw one look, in its pattern, upon a piece of skin where it lies on skin."""
    colour = QColor(*look.colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if look.pattern in (Pattern.SOLID, Pattern.BANDED, Pattern.STIPPLED, Pattern.HATCHED, Pattern.OUTLINED):
        painter.setBrush(skin)
        painter.drawRoundedRect(box, 3.0, 3.0)
    _PAINTERS[look.pattern](painter, box, colour)
    painter.restore()


def _solid(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawRoundedRect(box, 3.0, 3.0)


def _stippled(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setBrush(colour)
    for row in range(3):
        for column in range(5):
            x = box.left() + (column + 0.5 + (row % 2) * 0.4) * box.width() / 5.6
            painter.drawEllipse(QPointF(x, box.top() + (row + 0.5) * box.height() / 3.0), 1.5, 1.5)


def _hatched(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setClipRect(box)
    painter.setPen(QPen(colour, 2.0))
    for step in range(-2, 7):
        x = box.left() + step * 6.0
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))


def _banded(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setClipRect(box)
    faint = QColor(colour)
    faint.setAlpha(80)
    painter.setBrush(faint)
    painter.drawRect(box.adjusted(0, box.height() / 2.0, 0, 0))
    painter.setPen(QPen(colour, 1.4))
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))


def _outlined(painter: QPainter, box: QRectF, colour: QColor) -> None:
    faint = QColor(colour)
    faint.setAlpha(80)
    painter.setBrush(faint)
    painter.setPen(QPen(colour, 2.0))
    painter.drawEllipse(box.adjusted(4, 2, -4, -2))


def _cross(painter: QPainter, box: QRectF, colour: QColor) -> None:
    centre, arm = box.center(), box.height() * 0.32
    for pen in (QPen(QColor(255, 255, 255), 5.5), QPen(colour, 2.8)):
        painter.setPen(pen)
        painter.drawLine(centre - QPointF(arm, arm), centre + QPointF(arm, arm))
        painter.drawLine(centre - QPointF(arm, -arm), centre + QPointF(arm, -arm))


def _dashed_ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    pen = QPen(colour, 2.0)
    pen.setDashPattern([1.6, 1.2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = box.height() * 0.44
    painter.drawEllipse(box.center(), radius, radius)


def _fibres(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setBrush(QColor(168, 60, 52))
    painter.drawRoundedRect(box, 3.0, 3.0)
    for row in (-1.0, 0.0, 1.0):
        path = QPainterPath()
        for step in range(13):
            x = box.left() + 2 + step * (box.width() - 4) / 12
            spread = math.sin(math.pi * step / 12) * row * box.height() * 0.2
            point = QPointF(x, box.center().y() + spread)
            path.lineTo(point) if step else path.moveTo(point)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.8))
        painter.drawPath(path)


def _curve(painter: QPainter, box: QRectF, colour: QColor) -> None:
    path = QPainterPath(box.bottomLeft() + QPointF(3, -2))
    path.quadTo(box.center() + QPointF(0, -box.height()), box.bottomRight() + QPointF(-4, -3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2.0))
    painter.drawPath(path)
    painter.setBrush(colour)
    painter.drawEllipse(box.bottomRight() + QPointF(-4, -4), 2.5, 2.5)


def _dashed_line(painter: QPainter, box: QRectF, colour: QColor) -> None:
    pen = QPen(colour, 2.4)
    pen.setDashPattern([2.0, 1.4])
    painter.setPen(pen)
    middle = box.center().y()
    painter.drawLine(QPointF(box.left() + 1, middle), QPointF(box.right() - 1, middle))


_PAINTERS = {
    Pattern.SOLID: _solid,
    Pattern.BANDED: _banded,
    Pattern.STIPPLED: _stippled,
    Pattern.HATCHED: _hatched,
    Pattern.OUTLINED: _outlined,
    Pattern.CROSS: _cross,
    Pattern.DASHED_RING: _dashed_ring,
    Pattern.FIBRES: _fibres,
    Pattern.CURVE: _curve,
    Pattern.DASHED_LINE: _dashed_line,
}
