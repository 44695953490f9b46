"""The figures of exercises as they go on paper: trimmed, and for the side they are done with."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from bodymap.anatomy.side import Side
from bodymap.loading.figures import figure_path
from bodymap.ui.exercise_figure import sided

_WHITE = 250
_MARGIN_PX = 10
_TALLEST = 1.25


def figure_image(exercise: str, side: Side, *, is_right_to_left: bool = False) -> QImage | None:
    """Return start and end side by side without the empty margins, or None where there is no figure.

    The start stands where the reader begins: on the left, or on the right.
    """
    path = figure_path(exercise)
    image = QImage() if path is None else QImage(str(path))
    if image.isNull():
        return None
    grey = sided(image, side)
    half = grey.width() // 2
    halves = [grey.copy(QRect(x, 0, half, grey.height())) for x in (0, half)]
    return _joined(halves[::-1] if is_right_to_left else halves)


def _joined(halves: list[QImage]) -> QImage:
    crop = _drawn(halves)
    joined = QImage(2 * crop.width(), crop.height(), QImage.Format.Format_Grayscale8)
    joined.fill(Qt.GlobalColor.white)
    painter = QPainter(joined)
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


def _ink(grey: QImage) -> NDArray[np.bool_]:
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()] < _WHITE
