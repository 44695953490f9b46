"""A flat page drawn into memory once, and again when what it was drawn from is another."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.flat import FlatPage
from bodymap.anatomy.places import NamedPlace
from bodymap.flat.clothing import TOP, covered_regions
from bodymap.flat.painting import FlatPainting, paintings
from bodymap.scene.palette import LIGHT, STANDARD, Backdrop, Material, Palette
from bodymap.session.presentation import Presentation
from bodymap.ui.flat.brush import FlatBrush, page_fit
from bodymap.ui.flat.labels import FlatLabels

_MARGIN = 10.0
_ASIDE = 34.0
"""Pixels beside the page that titles of narrow views may reach into."""


@dataclass(frozen=True)
class _Drawn:
    """What the picture was drawn from."""

    size: QSize
    ratio: float
    palette: str
    backdrop: Backdrop
    font: str


class FlatPicture:
    """One page with what a presentation puts on it."""

    def __init__(self, atlas: Atlas, page: FlatPage, shown: Presentation) -> None:
        self.page = page
        self.palette: Palette = STANDARD
        self.backdrop: Backdrop = LIGHT
        self._atlas = atlas
        self._pixels = QPixmap()
        self._drawn: _Drawn | None = None
        self.show(shown)

    def show(self, shown: Presentation) -> None:
        """Take another presentation."""
        self._shown = shown
        self.paintings: tuple[FlatPainting, ...] = paintings(self._atlas, shown, self.page.views)
        self._drawn = None

    def labels(self, font: QFont) -> FlatLabels:
        """Return what prints words upon the picture."""
        return FlatLabels(font, self.backdrop, self._atlas.translate)

    def fit(self, area: QRectF, font: QFont) -> tuple[float, QPointF]:
        """Return pixels a unit and the page's corner in an area, with room for titles."""
        head = self.labels(font).height
        return page_fit(self.page, area.adjusted(_ASIDE, head + _MARGIN, -_ASIDE, -_MARGIN))

    def pixels(self, size: QSize, ratio: float, font: QFont) -> QPixmap:
        """Return the picture for a size and font."""
        now = _Drawn(size, ratio, self.palette.name, self.backdrop, font.toString())
        if now != self._drawn:
            self._pixels = QPixmap(size * ratio)
            self._pixels.setDevicePixelRatio(ratio)
            self._pixels.fill(QColor(*self.backdrop.top))
            painter = QPainter(self._pixels)
            self.paint(painter, QRectF(0, 0, size.width(), size.height()), font)
            painter.end()
            self._drawn = now
        return self._pixels

    def paint(self, painter: QPainter, area: QRectF, font: QFont) -> None:
        """Draw page and titles into an area."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, corner = self.fit(area, font)
        painter.save()
        painter.translate(corner)
        painter.scale(scale, scale)
        FlatBrush(painter, self.palette, 1.0 / scale, self._cloth()).page(self.page, self.paintings)
        painter.restore()
        self.labels(font).views(painter, self.page, self._shown.side_words, scale, corner)

    def _cloth(self) -> dict[NamedPlace, Material]:
        if not self._shown.is_clothed:
            return {}
        worn = covered_regions(self._atlas)
        return {place: Material.TOP if number == TOP else Material.SHORTS for place, number in worn.items()}
