"""Draws a flat page with its painting in theme and palette; units of the page under a transform."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from bodymap.anatomy.flat import FlatPage, FlatView, Ring
from bodymap.anatomy.places import NamedPlace
from bodymap.flat.layout import view_bounds
from bodymap.flat.marks import Cross
from bodymap.flat.painting import DOT_SPACING, FlatPainting
from bodymap.scene.palette import Material, Palette, Pattern, Rgb
from bodymap.session.presentation import Role

_DOT = 0.27 * DOT_SPACING
_ARM_PX = {Role.FOCUSED_POINT: 7.5, Role.SOURCE_POINT: 4.5, Role.OTHER_POINT: 3.5}
_AIR = 8.0
_BORDER = 132
"""Per cent darker than skin: the lines between regions."""


def path_of(rings: Iterable[Ring], is_closed: bool = True) -> QPainterPath:
    """Return rings or lines as one path, filled by the even-odd rule."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        polygon = QPolygonF([QPointF(x, y) for x, y in ring.tolist()])
        path.addPolygon(polygon)
        if is_closed:
            path.closeSubpath()
    return path


def frame_of(view: FlatView) -> QRectF:
    """Return what a view takes of its page, with a little air around."""
    left, top, right, bottom = view_bounds(view)
    return QRectF(left, top, right - left, bottom - top).adjusted(-_AIR, -_AIR, _AIR, _AIR)


class FlatBrush:
    """Draws views.

    Parameters
    ----------
    painter
        Already moved and scaled to the page. pixel : units of the page a screen pixel.
    cloth
        Which regions a garment covers, by material.
    """

    def __init__(
        self, painter: QPainter, palette: Palette, pixel: float, cloth: Mapping[NamedPlace, Material]
    ) -> None:
        self._painter, self._palette, self._pixel, self._cloth = painter, palette, pixel, cloth

    def page(self, page: FlatPage, paintings: Sequence[FlatPainting]) -> None:
        """Draw all views of a page with what lies on each."""
        for view, painting in zip(page.views, paintings, strict=True):
            self._view(view, painting)

    def _view(self, view: FlatView, painting: FlatPainting) -> None:
        painter = self._painter
        outline = path_of(view.outline)
        painter.setPen(Qt.PenStyle.NoPen)
        for shape in view.shapes:
            painter.setBrush(self._colour(self._cloth.get(shape.place, Material.SKIN)))
            painter.drawPath(path_of(shape.rings))
        painter.save()
        painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
        self._areas(painting)
        self._pain_line(painting)
        painter.restore()
        self._borders(view, outline)
        self._lines(painting)
        for cross in sorted(painting.crosses, key=lambda each: each.role is Role.FOCUSED_POINT):
            self._cross(cross)

    def _areas(self, painting: FlatPainting) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        for role, rings in painting.areas.items():
            look = self._palette[role]
            colour = self._colour(role, look.opacity)
            if look.pattern is Pattern.HATCHED:
                brush = QBrush(colour, Qt.BrushStyle.BDiagPattern)
                brush.setTransform(painter.transform().inverted()[0])
                painter.setBrush(brush)
            else:
                painter.setBrush(colour)
            painter.drawPath(path_of(rings))
        painter.setBrush(self._colour(Role.SPILLOVER))
        for x, y in painting.dots.tolist():
            painter.drawEllipse(QPointF(x, y), _DOT, _DOT)

    def _borders(self, view: FlatView, outline: QPainterPath) -> None:
        painter = self._painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        border = self._colour(Material.SKIN).darker(_BORDER)
        border.setAlpha(170)
        painter.setPen(QPen(border, 0.8 * self._pixel))
        for shape in view.shapes:
            painter.drawPath(path_of(shape.rings))
        painter.setPen(QPen(self._colour(Material.SKIN).darker(190), 1.3 * self._pixel))
        painter.drawPath(outline)

    def _pain_line(self, painting: FlatPainting) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        if rings := painting.areas.get(Role.PAIN):
            self._painter.setPen(self._pen(self._palette[Role.PAIN].colour, 2.4))
            self._painter.drawPath(path_of(rings))

    def _lines(self, painting: FlatPainting) -> None:
        painter = self._painter
        for band in painting.bands:
            path = path_of([band], is_closed=False)
            painter.setPen(self._pen((60, 40, 20), 4.2))
            painter.drawPath(path)
            painter.setPen(self._pen(self._palette[Role.TAUT_BAND].colour, 2.6))
            painter.drawPath(path)
        if painting.curve is not None:
            (x0, y0), (x1, y1) = painting.curve.tolist()
            bend = QPointF((x0 + x1) / 2 + (y1 - y0) * 0.18, (y0 + y1) / 2 - (x1 - x0) * 0.18)
            path = QPainterPath(QPointF(x0, y0))
            path.quadTo(bend, QPointF(x1, y1))
            painter.setPen(self._pen(self._palette[Role.CURVE].colour, 1.8))
            painter.drawPath(path)
            painter.setBrush(self._colour(Role.CURVE))
            painter.drawEllipse(QPointF(x1, y1), 3.0 * self._pixel, 3.0 * self._pixel)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _cross(self, cross: Cross) -> None:
        painter, place = self._painter, QPointF(cross.x, cross.y)
        ink = self._palette[cross.role].colour
        if cross.role is Role.FOCUSED_POINT:
            radius = max(cross.radius, 6.0 * self._pixel)
            for colour, width in (((255, 255, 255), 3.4), (self._palette[Role.SEARCH_AREA].colour, 1.6)):
                pen = self._pen(colour, width)
                pen.setDashPattern([2.4 * 1.6 / width, 2.0 * 1.6 / width])
                painter.setPen(pen)
                painter.drawEllipse(place, radius, radius)
        arm = _ARM_PX[cross.role] * self._pixel
        for colour, width in (((255, 255, 255), 5.0), (ink, 2.4)):
            painter.setPen(self._pen(colour, width))
            painter.drawLine(place - QPointF(arm, arm), place + QPointF(arm, arm))
            painter.drawLine(place - QPointF(arm, -arm), place + QPointF(arm, -arm))

    def mark(self, path: QPainterPath, colour: QColor, width: float) -> None:
        """Outline a shape twice, light and in a colour, so that it shows on every ground."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(self._pen((255, 255, 255), width + 2.4))
        self._painter.drawPath(path)
        self._painter.setPen(QPen(colour, width * self._pixel))
        self._painter.drawPath(path)

    def _pen(self, colour: Rgb, width: float) -> QPen:
        pen = QPen(QColor(*colour), width * self._pixel)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen

    def _colour(self, key: Role | Material, opacity: float = 1.0) -> QColor:
        colour = QColor(*self._palette[key].colour)
        colour.setAlphaF(opacity)
        return colour


def page_fit(page: FlatPage, area: QRectF) -> tuple[float, QPointF]:
    """Return the pixels a unit and where the page's corner is, so that a page fits the middle of an area."""
    width, height = page.size
    scale = max(min(area.width() / width, area.height() / height), 1e-3)
    corner = area.center() - QPointF(width, height) * (scale / 2.0)
    return scale, corner
