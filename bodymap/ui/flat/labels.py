"""Words upon the flat figure: titles of views, the client's sides, the name of a place."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter

from bodymap.anatomy.flat import FlatPage
from bodymap.anatomy.speech import Translate
from bodymap.flat.layout import GAP, side_words, view_bounds
from bodymap.flat.words import view_title
from bodymap.scene.palette import Backdrop
from bodymap.session.presentation import SideWords
from bodymap.ui.fonts import scaled, wrapped

_APART = 5.0
_LARGEST_TITLE_POINTS = 13.0
"""Of titles and sides, which must not cover the figures; the name of a place is as large as all text."""
_PAD_X, _PAD_Y = 7.0, 3.0


class FlatLabels:
    """Prints words in the ink of a backdrop; sizes follow the font."""

    def __init__(self, font: QFont, backdrop: Backdrop, translate: Translate) -> None:
        self._translate = translate
        self._named = scaled(font, 1.0, bold=True)
        share = min(1.0, _LARGEST_TITLE_POINTS / font.pointSizeF()) if font.pointSizeF() > 0 else 1.0
        self._title = scaled(font, share, bold=True)
        self._side = scaled(font, 0.9 * share)
        self._ink = QColor(*backdrop.ink)
        self._paper = QColor(*backdrop.top)
        self._paper.setAlpha(235)

    @property
    def height(self) -> float:
        """Pixels that title and sides above a view take."""
        return QFontMetricsF(self._title).height() + 2 * QFontMetricsF(self._side).height() + 4.0

    def views(
        self, painter: QPainter, page: FlatPage, sides: SideWords, scale: float, corner: QPointF
    ) -> None:
        """Print title and sides above every view."""
        for view in page.views:
            left, top, right, bottom = view_bounds(view)
            box = QRectF(left, top, right - left, bottom - top)
            box = QRectF(box.topLeft() * scale + corner, box.size() * scale)
            aside = GAP * scale / 2 - _APART
            room = box.adjusted(-aside, 0, aside, 0)
            above = self._sides(painter, side_words(view, sides), room)
            title = view_title(self._translate, view.id)
            lines = wrapped(title, QFontMetrics(self._title), round(room.width()))
            for text in reversed(lines):
                above = self._line(painter, self._title, text, room, above, Qt.AlignmentFlag.AlignHCenter)

    def _sides(self, painter: QPainter, sides: tuple[str, str], room: QRectF) -> float:
        """Print each of the client's sides at its edge, in as many lines as it needs; return the top."""
        tops = [room.top() - 4.0]
        aligns = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        for words, align in zip(sides, aligns, strict=True):
            bottom = room.top() - 4.0
            for text in reversed(wrapped(words, QFontMetrics(self._side), round(room.width() / 2))):
                bottom = self._line(painter, self._side, text, room, bottom, align)
            tops.append(bottom)
        return min(tops)

    def _line(
        self, painter: QPainter, font: QFont, text: str, room: QRectF, bottom: float, align: Qt.AlignmentFlag
    ) -> float:
        """Print a line above a height; return its top."""
        height = QFontMetricsF(font).height()
        box = QRectF(room.left(), bottom - height, room.width(), height)
        painter.setFont(font)
        painter.setPen(self._ink)
        painter.drawText(box, int(align | Qt.TextFlag.TextDontClip), text)
        return bottom - height

    def name(self, painter: QPainter, area: QRectF, text: str, shape: QRectF) -> None:
        """Print the name of a place below its shape, or above where there is no room."""
        metrics = QFontMetricsF(self._named)
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * _PAD_X, metrics.height() + 2 * _PAD_Y)
        box.moveCenter(shape.center())
        box.moveTop(shape.bottom() + 6.0)
        if box.bottom() > area.bottom():
            box.moveBottom(shape.top() - 6.0)
        box.moveLeft(min(max(box.left(), area.left() + 2.0), area.right() - box.width() - 2.0))
        painter.setPen(self._ink)
        painter.setBrush(self._paper)
        painter.drawRoundedRect(box, 5.0, 5.0)
        painter.setFont(self._named)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
