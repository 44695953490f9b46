"""Small pictures of skin upon the flat body, front and back: patterns in grey, apart without any colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.flat import FlatPage, FlatView
from bodymap.anatomy.side import Body
from bodymap.flat.layout import view_bounds
from bodymap.flat.painting import FlatPainting, skin_rings
from bodymap.scene.palette import LIGHT, Material
from bodymap.session.presentation import SideWords
from bodymap.ui.flat.brush import FlatBrush, frame_of, page_fit, path_of
from bodymap.ui.flat.labels import FlatLabels
from bodymap.ui.handout_body import PAPER
from bodymap.ui.labels import PlainLabel

_INK = QColor(40, 40, 44)
_PAGE = "body"
_EDGE = 6.0
_AROUND = 160.0
"""Units of the page above and below the skin that are seen as well, so that one knows where one is."""
_SWATCH = QSize(30, 20)


class Grain(Enum):
    """How a piece of skin is filled."""

    SOLID = Qt.BrushStyle.SolidPattern
    HATCHED = Qt.BrushStyle.BDiagPattern
    DOTTED = Qt.BrushStyle.Dense6Pattern


@dataclass(frozen=True, eq=False)
class SkinLayer:
    """Some vertices of the full skin and their filling."""

    vertices: NDArray[np.int32]
    grain: Grain


class SkinPicture(QWidget):
    """Front and back of a body with some of its skin marked; worked out when it is first seen.

    Parameters
    ----------
    is_close
        Whether only the height around the skin is seen instead of the whole body.
    """

    def __init__(self, atlas: Atlas, sides: SideWords, height: int, is_close: bool = False) -> None:
        super().__init__()
        self._atlas, self._sides, self._is_close = atlas, sides, is_close
        self._body = Body.MALE
        self._layers: tuple[SkinLayer, ...] = ()
        self._paths: list[list[QPainterPath]] | None = None
        self._box = QRectF()
        self.setFixedHeight(height)
        self.setMinimumWidth(200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_skin(self, body: Body, layers: Sequence[SkinLayer], words: str) -> None:
        """Take other skin, and what the picture says to those who do not see it."""
        self._body, self._layers, self._paths = body, tuple(layers), None
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        page = next(page for page in self._atlas.geometry.flat(self._body).pages if page.id == _PAGE)
        if self._paths is None:
            self._lay_out(page)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(*LIGHT.top))
        labels = FlatLabels(self.font(), LIGHT, self._atlas.translate)
        area = QRectF(self.rect()).adjusted(_EDGE, labels.height + _EDGE, -_EDGE, -_EDGE)
        scale, corner = page_fit(FlatPage(page.id, (self._box.width(), self._box.height()), ()), area)
        painter.save()
        painter.setClipRect(area)
        painter.translate(corner - self._box.topLeft() * scale)
        painter.scale(scale, scale)
        empty = tuple(FlatPainting() for _ in page.views)
        FlatBrush(painter, PAPER, 1.0 / scale, {}).page(page, empty)
        self._fill(painter, page.views, scale)
        painter.restore()
        top = min(view_bounds(view)[1] for view in page.views)
        corner -= QPointF(self._box.left(), top) * scale
        labels.views(painter, page, self._sides, scale, corner)
        painter.end()

    def _lay_out(self, page: FlatPage) -> None:
        """Find the rims of the skin on every view, and what of the page is seen."""
        self._paths = [
            [path_of(skin_rings(self._atlas, self._body, view, layer.vertices)) for view in page.views]
            for layer in self._layers
        ]
        whole, taken = QRectF(), QRectF()
        for view in page.views:
            whole = whole.united(frame_of(view))
        for path in (path for paths in self._paths for path in paths):
            taken = taken.united(path.boundingRect())
        self._box = whole
        if self._is_close and not taken.isEmpty():
            self._box.setTop(max(whole.top(), taken.top() - _AROUND))
            self._box.setBottom(min(whole.bottom(), taken.bottom() + _AROUND))

    def _fill(self, painter: QPainter, views: Sequence[FlatView], scale: float) -> None:
        for layer, paths in zip(self._layers, self._paths or (), strict=True):
            for view, path in zip(views, paths, strict=True):
                painter.save()
                painter.setClipPath(path_of(view.outline), Qt.ClipOperation.IntersectClip)
                _grain(painter, path, layer.grain, 1.0 / scale)
                painter.restore()


def _grain(painter: QPainter, path: QPainterPath, grain: Grain, pixel: float) -> None:
    brush = QBrush(_INK, grain.value)
    brush.setTransform(painter.transform().inverted()[0])
    painter.setBrush(brush)
    painter.setPen(QPen(_INK, 1.2 * pixel))
    painter.drawPath(path)


class _Swatch(QWidget):
    def __init__(self, grain: Grain) -> None:
        super().__init__()
        self._grain = grain
        self.setFixedSize(_SWATCH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(*PAPER[Material.SKIN].colour))
        path = QPainterPath()
        path.addRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        _grain(painter, path, self._grain, 1.0)
        painter.end()


class GrainLine(QWidget):
    """One line of a legend: a filling and what it means."""

    def __init__(self, grain: Grain, words: str) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(_Swatch(grain))
        line.addWidget(PlainLabel(words), 1)
