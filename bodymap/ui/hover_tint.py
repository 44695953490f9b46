"""The highlight of one viewport: what is tinted now, and which part of the widget must be painted again."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from bodymap.scene.picks import Pick, SurfacePick
from bodymap.ui.frames import Frames
from bodymap.ui.highlight import Highlight, Tint

_COLOUR = (255, 214, 90, 92)


class HoverTint:
    """Tints the region under the pointer from the numbers of the picture at rest; draws no frame.

    Parameters
    ----------
    view, frames
        The widget, and the frames it shows.
    region_of
        Number of the own region of a skin pick, -1 for none.
    """

    def __init__(self, view: QWidget, frames: Frames, region_of: Callable[[SurfacePick], int]) -> None:
        self._view, self._frames, self._region_of = view, frames, region_of
        self._highlight: Highlight | None = None
        self._tint: Tint | None = None

    def forget(self) -> None:
        """Drop the tint: the picture has changed."""
        self._highlight = None
        self._tint = None

    def show(self, pick: Pick | None, is_still: bool) -> None:
        """Tint the region of a pick; new numbers are only read while the picture is still."""
        tint = self._tint_of(pick, is_still) if isinstance(pick, SurfacePick) else None
        if tint is not self._tint:
            for change in (self._tint, tint):
                if change is not None:
                    self._view.update(self._area(change).adjusted(-1, -1, 2, 2))
            self._tint = tint

    def paint(self, painter: QPainter) -> None:
        """Lay the tint over the picture."""
        if self._tint is not None:
            painter.drawImage(self._area(self._tint), self._tint[0])

    def _tint_of(self, pick: SurfacePick, is_still: bool) -> Tint | None:
        if self._highlight is None and is_still and self._frames.stage is not None:
            self._highlight = Highlight(self._frames.stage.region_numbers(), _COLOUR)
        return None if self._highlight is None else self._highlight.tint(self._region_of(pick))

    def _area(self, tint: Tint) -> QRect:
        image, corner = tint
        ratio = self._view.devicePixelRatioF()
        return QRect(QPoint(int(corner.x() / ratio), int(corner.y() / ratio)), image.size() / ratio)
