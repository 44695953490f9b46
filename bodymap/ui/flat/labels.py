"""Words upon the flat figure: titles of views, the client's sides, the name of a place."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter

from bodymap.anatomy.flat import FlatPage, FlatView
from bodymap.scene.palette import Backdrop
from bodymap.session.presentation import SideWords
from bodymap.ui.flat.words import view_title
from bodymap.ui.fonts import scaled, wrapped

GAP = 110.0
"""Units of the page between views, into which a title may reach."""
_FACING = 0.9
_PAD_X, _PAD_Y = 7.0, 3.0


class FlatLabels:
    """Prints words in the ink of a backdrop; sizes follow the font."""

    def __init__(self, font: QFont, backdrop: Backdrop) -> None:
        self._title = scaled(font, 1.0, bold=True)
        self._side = scaled(font, 0.9)
        self._ink = QColor(*backdrop.ink)
        self._paper = QColor(*backdrop.top)
        self._paper.setAlpha(235)

    @property
    def height(self) -> float:
        """Pixels that a line of a title takes."""
        return QFontMetricsF(self._title).height() + 2.0

    def views(
        self, painter: QPainter, page: FlatPage, sides: SideWords, scale: float, corner: QPointF
    ) -> None:
        """Print title and sides above every view."""
        for view in page.views:
            box = view_box(view)
            box = QRectF(box.topLeft() * scale + corner, box.size() * scale)
            left, right = side_words(view, sides)
            room = round(box.width() + GAP * scale)
            title = wrapped(view_title(view.id), QFontMetrics(self._title), room)
            lines = [(self._title, line) for line in title]
            if left:
                lines.append((self._side, f"{left}  |  {right}"))
            bottom = box.top() - 3.0
            for font, text in reversed(lines):
                self._line(painter, font, text, QPointF(box.center().x(), bottom))
                bottom -= QFontMetricsF(font).height()

    def _line(self, painter: QPainter, font: QFont, text: str, bottom: QPointF) -> None:
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._ink)
        x = bottom.x() - metrics.horizontalAdvance(text) / 2.0
        painter.drawText(QPointF(x, bottom.y() - metrics.descent()), text)

    def name(self, painter: QPainter, area: QRectF, text: str, shape: QRectF) -> None:
        """Print the name of a place below its shape, or above where there is no room."""
        metrics = QFontMetricsF(self._title)
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * _PAD_X, metrics.height() + 2 * _PAD_Y)
        box.moveCenter(shape.center())
        box.moveTop(shape.bottom() + 6.0)
        if box.bottom() > area.bottom():
            box.moveBottom(shape.top() - 6.0)
        box.moveLeft(min(max(box.left(), area.left() + 2.0), area.right() - box.width() - 2.0))
        painter.setPen(self._ink)
        painter.setBrush(self._paper)
        painter.drawRoundedRect(box, 5.0, 5.0)
        painter.setFont(self._title)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def view_box(view: FlatView) -> QRectF:
    """Return the bounds of a view in units of its page."""
    lows = [ring.min(axis=0) for ring in view.outline]
    highs = [ring.max(axis=0) for ring in view.outline]
    left, top = min(low[0] for low in lows), min(low[1] for low in lows)
    right, bottom = max(high[0] for high in highs), max(high[1] for high in highs)
    return QRectF(float(left), float(top), float(right - left), float(bottom - top))


def side_words(view: FlatView, sides: SideWords) -> tuple[str, str]:
    """Return what stands left and right of a view that shows both of the client's sides, else nothing."""
    across = float(view.right[0])
    if view.side is not None or abs(across) < _FACING:
        return "", ""
    return (sides.right, sides.left) if across > 0 else (sides.left, sides.right)
