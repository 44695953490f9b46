"""What is printed upon the picture: sides, caption, notes, credit. The window and the snapshot share it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from bodymap.scene.camera import Camera, Size
from bodymap.scene.notes import Note
from bodymap.scene.palette import Backdrop
from bodymap.session.presentation import SideWords
from bodymap.ui.fonts import scaled

CAPTION = 1.15
"""Size of the caption against the font."""
NOTE = 0.9
"""Size of the words beside a place against the font."""
_TURNED = 0.38
_MARGIN = 14.0
_SMALLER = 0.92
_CLEAR = 15.0
_NAME_INK = QColor(38, 42, 54)
_NAME_EDGE = QColor(255, 255, 255, 190)
_NEAR_SURE = 0.92
_WRAPPED = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True)
class EdgeWords:
    """What stands at the left and the right edge of the picture."""

    left: str
    right: str


def edge_words(camera: Camera, words: SideWords) -> EdgeWords:
    """Return the client's sides, or front and back, that lie towards both edges of the picture."""
    across, ahead = float(camera.right[0]), float(camera.right[2])
    left, right = [], []
    if abs(across) > _TURNED:
        left.append(words.right if across > 0 else words.left)
        right.append(words.left if across > 0 else words.right)
    if abs(ahead) > _TURNED:
        left.append(_back() if ahead > 0 else _front())
        right.append(_front() if ahead > 0 else _back())
    if abs(across) < abs(ahead):
        left.reverse()
        right.reverse()
    return EdgeWords(" · ".join(left), " · ".join(right))


def facing_words(camera: Camera, words: SideWords) -> str:
    """Return which face of the body looks at the viewer."""
    back = camera.back
    if abs(back[1]) > _NEAR_SURE:
        translate = QCoreApplication.translate
        above, below = translate("picture", "from above (S)"), translate("picture", "from below (I)")
        return above if back[1] > 0 else below
    if abs(back[0]) > abs(back[2]):
        side = QCoreApplication.translate("picture", "{client} side")
        return side.format(client=words.left if back[0] > 0 else words.right)
    return _front() if back[2] > 0 else _back()


def _front() -> str:
    return QCoreApplication.translate("picture", "front (A)")


def _back() -> str:
    return QCoreApplication.translate("picture", "back (P)")


class Annotations:
    """Draws words upon a picture.

    Parameters
    ----------
    font
        The base font; sizes follow it.
    backdrop
        Gives ink and paper.
    """

    def __init__(self, font: QFont, backdrop: Backdrop) -> None:
        self._font = QFont(font)
        self._ink = QColor(*backdrop.ink)
        self._paper = QColor(*backdrop.top)
        self._paper.setAlpha(225)

    def sides(self, painter: QPainter, area: QRectF, camera: Camera, words: SideWords) -> None:
        """Print the sides at the edges and what faces the viewer at the top."""
        edges, facing = edge_words(camera, words), facing_words(camera, words)
        starts, ends = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        left, right = area.left() + _MARGIN, area.right() - _MARGIN
        font, small, top = self._sized(1.15, bold=True), self._sized(0.95), area.top() + _MARGIN
        while self._width(edges.left, font) + self._width(edges.right, font) > right - left - 2 * _MARGIN:
            font = scaled(font, _SMALLER, bold=True)
        self._label(painter, edges.left, QPointF(left, top), font, starts)
        self._label(painter, edges.right, QPointF(right, top), font, ends)
        beside = max(self._width(edges.left, font), self._width(edges.right, font))
        if self._width(facing, small) <= right - left - 2 * (beside + _MARGIN):
            middle = QPointF(area.center().x(), top)
            self._label(painter, facing, middle, small, Qt.AlignmentFlag.AlignHCenter)
        else:  # no room between the sides
            below = top + QFontMetricsF(font).height() + _MARGIN / 2
            self._label(painter, facing, QPointF(left, below), small, starts)

    def _width(self, text: str, font: QFont) -> float:
        return QFontMetricsF(font).horizontalAdvance(text)

    def caption(self, painter: QPainter, area: QRectF, text: str, factor: float = CAPTION) -> None:
        """Print the caption in the middle of the lower edge of an area, wrapped."""
        if text:
            self._box(painter, self.caption_box(area, text, factor), text, factor)

    def covered_by_caption(self, area: QRectF, text: str, factor: float = CAPTION) -> list[QRectF]:
        """Return what the plate of a caption covers, nothing without one."""
        return [_on_plate(self.caption_box(area, text, factor))] if text else []

    def caption_box(self, area: QRectF, text: str, factor: float = CAPTION) -> QRectF:
        """Return the box that the words of a caption fill in an area."""
        bounds = self._wrapped(area, text, factor)
        bounds.moveBottom(area.bottom() - 16.0)
        bounds.moveLeft(area.center().x() - bounds.width() / 2.0)
        return bounds

    def hint(self, painter: QPainter, area: QRectF, text: str) -> None:
        """Print an invitation beside the body, on the left."""
        factor = 1.7
        bounds = self._wrapped(QRectF(0, 0, area.width() * 0.24, 400.0), text, factor)
        bounds.moveCenter(QPointF(area.left() + area.width() * 0.17, area.top() + area.height() * 0.24))
        self._box(painter, bounds, text, factor)

    def _wrapped(self, area: QRectF, text: str, factor: float) -> QRectF:
        metrics = QFontMetricsF(self._sized(factor))
        return metrics.boundingRect(QRectF(0, 0, area.width() - 28.0, 1000.0), _WRAPPED, text)

    def _box(self, painter: QPainter, bounds: QRectF, text: str, factor: float) -> None:
        self._plate(painter, _on_plate(bounds))
        painter.setFont(self._sized(factor))
        painter.setPen(self._ink)
        painter.drawText(bounds.adjusted(-1, 0, 1, 1), _WRAPPED, text)

    def notes(
        self,
        painter: QPainter,
        notes: Sequence[Note],
        camera: Camera,
        size: Size,
        ratio: float,
        covered: Sequence[QRectF] = (),
    ) -> None:
        """Print words beside places of the body, none that would be covered, by the caption for one.

        ``ratio`` is device pixels per picture unit.
        """
        font = self._sized(NOTE)
        metrics = QFontMetricsF(font)
        taken: list[QRectF] = []
        for note in notes:
            x, y = camera.project(np.array(note.position), size)[0] / ratio
            if not note.text:
                taken.append(QRectF(x - _CLEAR, y - _CLEAR, 2 * _CLEAR, 2 * _CLEAR))
                continue
            if note.is_name:
                self._name(painter, note.text, QPointF(x, y), taken)
                continue
            wide = metrics.horizontalAdvance(note.text)
            box = QRectF(min(x + 8.0, size[0] / ratio - wide - _MARGIN), y - 8.0, wide, metrics.height())
            while any(box.adjusted(-8, -4, 8, 4).intersects(other) for other in taken):
                box.translate(0.0, metrics.height() * 0.5)
            if any(box.intersects(other) for other in covered):
                continue
            taken.append(box)
            self._label(painter, note.text, box.topLeft(), font, Qt.AlignmentFlag.AlignLeft)

    def _name(self, painter: QPainter, text: str, place: QPointF, taken: list[QRectF]) -> None:
        """Print a name upon its place, dark with a light edge, unless another word lies there."""
        font = self._sized(0.85, bold=True)
        metrics = QFontMetricsF(font)
        box = QRectF(0, 0, metrics.horizontalAdvance(text), metrics.capHeight())
        box.moveCenter(place)
        if any(box.adjusted(-2, -1, 2, 1).intersects(other) for other in taken):
            return
        taken.append(box)
        letters = QPainterPath()
        letters.addText(box.bottomLeft(), font, text)
        painter.strokePath(letters, QPen(_NAME_EDGE, 2.6))
        painter.fillPath(letters, _NAME_INK)

    def credit(self, painter: QPainter, area: QRectF, text: str) -> None:
        """Print the credit, its lines small, in the lower right corner."""
        font = self._sized(0.85)
        height = QFontMetricsF(font).height() + 5.0
        for row, line in enumerate(reversed(text.split("\n")), start=1):
            place = QPointF(area.right() - _MARGIN, area.bottom() - row * height - 6.0)
            self._label(painter, line, place, font, Qt.AlignmentFlag.AlignRight)

    def _label(
        self,
        painter: QPainter,
        text: str,
        place: QPointF,
        font: QFont,
        align: Qt.AlignmentFlag,
        has_plate: bool = True,
    ) -> None:
        if not text:
            return
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(text), metrics.height()
        left = place.x()
        if align == Qt.AlignmentFlag.AlignRight:
            left -= width
        elif align == Qt.AlignmentFlag.AlignHCenter:
            left -= width / 2.0
        box = QRectF(left, place.y(), width, height)
        if has_plate:
            self._plate(painter, box.adjusted(-7, -3, 7, 3))
        painter.setFont(font)
        painter.setPen(self._ink)
        painter.drawText(QPointF(left, place.y() + metrics.ascent()), text)

    def _plate(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(self._paper)
        painter.drawRoundedRect(box, 5.0, 5.0)

    def _sized(self, factor: float, bold: bool = False) -> QFont:
        return scaled(self._font, factor, bold)


def _on_plate(words: QRectF) -> QRectF:
    return words.adjusted(-12, -6, 12, 6)
