"""Where legend, caption, play button and view cube stand over the body without covering each other."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from bodymap.ui.annotations import Annotations
from bodymap.ui.fonts import scaled
from bodymap.ui.legend import LegendOverlay
from bodymap.ui.view_cube import ViewCube
from bodymap.ui.viewport import Viewport

_EDGE = 10
_LOW = 16
_FEW_LINES = 2.4


class Overlays:
    """Beside each other along the lower edge; a caption that would grow tall takes a row of its own."""

    def __init__(self, view: Viewport, legend: LegendOverlay, cube: ViewCube) -> None:
        self._view, self._legend, self._cube = view, legend, cube
        self._caption, self._has_cube = "", True
        legend.button.toggled.connect(lambda: self.place(self._caption, has_cube=self._has_cube))

    def place(self, caption: str, *, has_cube: bool) -> None:
        """Put everything in its place for a caption ("" for none)."""
        self._caption, self._has_cube = caption, has_cube
        self._legend.fit(self._view.size())
        play = self._view.play.button
        play.setVisible(bool(caption) and self._view.play.can_start)
        beside_right = play.fitted().width() + 2 * _EDGE if play.isVisibleTo(self._view) else 0
        button, legend = self._legend.button, self._legend
        at_edge = [each for each in (button, legend) if each.isVisibleTo(self._view)][:1]
        left = at_edge[0].width() + 2 * _EDGE if at_edge else 0
        right = self._cube.width() + 2 * _EDGE if has_cube else 0
        raised = 0
        if self._is_tall(caption, left, right + beside_right):
            left = right = 0
            raised = round(self._caption_box(caption, left, beside_right).height()) + 2 * _LOW
        self._view.caption_margins = (left, 0.0, -float(right + beside_right), 0.0)
        width, height = self._view.width(), self._view.height()
        play.move(width - right - play.width() - _EDGE, height - play.height() - _LOW)
        button.move(_EDGE, height - raised - button.height() - _EDGE)
        above = button.height() + _EDGE if button.isVisibleTo(self._view) else 0
        legend.move(_EDGE, height - raised - above - legend.height() - _EDGE)
        self._cube.move(width - self._cube.width() - _EDGE, height - raised - self._cube.height() - _EDGE)

    def _is_tall(self, caption: str, left: int, right: int) -> bool:
        if not caption:
            return False
        line = QFontMetricsF(scaled(self._view.font(), self._view.caption_factor)).height()
        return self._caption_box(caption, left, right).height() > _FEW_LINES * line

    def _caption_box(self, caption: str, left: int, right: int) -> QRectF:
        words = Annotations(self._view.font(), self._view.backdrop)
        area = QRectF(self._view.rect()).adjusted(left, 0, -right, 0)
        return words.caption_box(area, caption, self._view.caption_factor)
