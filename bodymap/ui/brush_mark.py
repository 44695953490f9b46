"""The brush or eraser at the pointer, and the stroke it has drawn so far."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from bodymap.scene.palette import Backdrop

if TYPE_CHECKING:
    from bodymap.ui.viewport import Viewport

_WET = QColor(20, 84, 168, 90)
_RUBBED = QColor(250, 248, 242, 150)


def paint_brush(
    painter: QPainter,
    view: "Viewport",
    stroke: list[tuple[float, float, float]],
    pointer: QPointF | None,
    backdrop: Backdrop,
    *,
    is_eraser: bool,
) -> None:
    """Paint the places (mm) of a stroke, filled, and a ring of the brush's size, dashed for the eraser."""
    radius = view.brush_radius / view.camera.size_of_pixel((view.width(), view.height()))
    if stroke:
        wet = QPainterPath()
        wet.setFillRule(Qt.FillRule.WindingFill)
        for position in stroke:
            wet.addEllipse(view.place_of(position), radius, radius)
        painter.fillPath(wet, _RUBBED if is_eraser else _WET)
    if pointer is not None:
        line = Qt.PenStyle.DashLine if is_eraser else Qt.PenStyle.SolidLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(*backdrop.ink), 1.4, line))
        painter.drawEllipse(pointer, radius, radius)
