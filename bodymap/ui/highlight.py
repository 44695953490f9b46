"""The tint of the region under the pointer, laid over the finished picture: no frame is drawn for it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

Tint = tuple[QImage, QPoint]


class Highlight:
    """Looks up the pixels of a region in an image of region numbers.

    Parameters
    ----------
    numbers
        (height, width) int32: the region under each pixel, -1 where there is none.
    colour
        Red, green, blue, alpha of the tint, 0-255.
    """

    def __init__(self, numbers: NDArray[np.int32], colour: tuple[int, int, int, int]) -> None:
        self._width = numbers.shape[1]
        flat = numbers.ravel()
        self._order = np.argsort(flat, kind="stable").astype(np.int32)
        ordered = flat[self._order]
        self._values, self._starts = np.unique(ordered, return_index=True)
        self._stops = np.append(self._starts[1:], len(ordered))
        alpha = colour[3]
        self._colour = np.array([c * alpha // 255 for c in colour[2::-1]] + [alpha], np.uint8)
        self._made: dict[int, Tint] = {}

    def tint(self, number: int) -> Tint | None:
        """Return the tint of a region and its upper left corner, nothing when it is out of sight."""
        if number in self._made:
            return self._made[number]
        row = int(np.searchsorted(self._values, number))
        if number < 0 or row >= len(self._values) or self._values[row] != number:
            return None
        ys, xs = np.divmod(self._order[self._starts[row] : self._stops[row]], self._width)
        left, top = int(xs.min()), int(ys.min())
        rows = np.zeros((int(ys.max()) - top + 1, int(xs.max()) - left + 1, 4), np.uint8)
        rows[ys - top, xs - left] = self._colour
        height, width = rows.shape[:2]
        image = QImage(rows.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
        self._made[number] = (image.copy(), QPoint(left, top))
        return self._made[number]
