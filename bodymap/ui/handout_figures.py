"""The figures of exercises as they go on paper: trimmed, and for the side they are done with."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from bodymap.anatomy.side import Side
from bodymap.loading.figures import figure_path
from bodymap.ui.plate import ensure_application

_WHITE = 250
_MARGIN_PX = 10
_TALLEST = 1.25


def figure_image(exercise: str, side: Side, *, is_right_to_left: bool = False) -> QImage | None:
    """Return start and end side by side without the empty margins, or None where there is no figure.

    The start stands where the reader begins: on the left, or on the right.
    """
    path = figure_path(exercise)
    return None if path is None else _on_side(path, side, is_right_to_left)


def _on_side(path: Path, side: Side, is_right_to_left: bool) -> QImage | None:
    ensure_application()
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    if image.isNull():
        return None
    half = image.width() // 2
    halves = [image.copy(QRect(x, 0, half, image.height())) for x in (0, half)]
    if side is Side.LEFT:
        halves = [each.flipped(Qt.Orientation.Horizontal) for each in halves]
    crop = _drawn(halves)
    joined = QImage(2 * crop.width(), crop.height(), QImage.Format.Format_RGB32)
    joined.fill(Qt.GlobalColor.white)
    painter = QPainter(joined)
    if is_right_to_left:
        halves.reverse()
    for number, each in enumerate(halves):
        painter.drawImage(number * crop.width(), 0, each.copy(crop))
    painter.end()
    return joined


def _drawn(halves: list[QImage]) -> QRect:
    """Return the part that is drawn on in either half, so that both keep their scale and place."""
    ink = np.logical_or.reduce([_ink(each) for each in halves])
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    whole = halves[0].rect()
    if not len(rows):
        return whole
    box = QRect(int(columns[0]), int(rows[0]), int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1)
    box = box.adjusted(-_MARGIN_PX, -_MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
    widened = max(round(box.height() / _TALLEST) - box.width(), 0)
    return box.adjusted(-widened // 2, 0, widened // 2, 0).intersected(whole)


def _ink(image: QImage) -> np.ndarray:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()] < _WHITE
