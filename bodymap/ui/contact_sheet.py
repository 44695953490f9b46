"""Contact sheets: rows of small pictures with their words, painted into one PNG."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter

from bodymap.scene.palette import LIGHT
from bodymap.ui.fonts import readable_font, scaled
from bodymap.ui.plate import ensure_application

_GAP = 6
_TEXT_PX = 15
_LINE_PX = 20
_HEADING_PX = 30
_JPEG_QUALITY = 88
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, eq=False)
class Panel:
    """A small picture (height, width, 4) uint8, top row first, and the word in its corner."""

    pixels: NDArray[np.uint8]
    word: str


@dataclass(frozen=True, eq=False)
class SheetRow:
    """A row: its title in bold, `lines` lines of text under it, and its pictures of one height."""

    title: str
    text: str
    panels: tuple[Panel, ...]
    lines: int = 2

    @property
    def width(self) -> int:
        """Pixels across."""
        return sum(panel.pixels.shape[1] + _GAP for panel in self.panels) - _GAP

    @property
    def height(self) -> int:
        """Pixels down."""
        return (1 + self.lines) * _LINE_PX + max(panel.pixels.shape[0] for panel in self.panels)


def sheet_png(heading: str, rows: Sequence[SheetRow], columns: int = 1) -> bytes:
    """Return a contact sheet as the bytes of a PNG file; works without a display.

    Parameters
    ----------
    heading
        Stands at the top.
    rows
        At least one; they fill the columns from left to right, line by line.
    columns
        Rows side by side.
    """
    return _encoded(_painted(heading, rows, columns), b"PNG")


def sheet_jpeg(rows: Sequence[SheetRow]) -> bytes:
    """Return rows below one another, without a heading, as the bytes of a JPEG file: a tenth of a PNG."""
    return _encoded(_painted("", rows, 1), b"JPG")


def _painted(heading: str, rows: Sequence[SheetRow], columns: int) -> QImage:
    ensure_application()
    width = max(row.width for row in rows) + 2 * _GAP
    height = max(row.height for row in rows) + 2 * _GAP
    lines = -(-len(rows) // columns)
    top = _HEADING_PX if heading else 0
    image = QImage(columns * width, top + lines * height, QImage.Format.Format_RGB888)
    image.fill(QColor(*LIGHT.top))
    painter = QPainter(image)
    font = QFont(readable_font())
    font.setPixelSize(_TEXT_PX)
    painter.setPen(QColor(*LIGHT.ink))
    painter.setFont(scaled(font, 1.2, bold=True))
    painter.drawText(QRectF(_GAP, 0, image.width() - 2 * _GAP, _HEADING_PX), _WRAPPED, heading)
    for number, row in enumerate(rows):
        line, column = divmod(number, columns)
        _paint_row(painter, font, row, column * width + _GAP, top + line * height + _GAP)
    painter.end()
    return image


def _paint_row(painter: QPainter, font: QFont, row: SheetRow, left: int, top: int) -> None:
    painter.setFont(scaled(font, 1.0, bold=True))
    painter.drawText(QRectF(left, top, row.width, _LINE_PX), _WRAPPED, row.title)
    painter.setFont(font)
    area = QRectF(left, top + _LINE_PX, row.width, row.lines * _LINE_PX)
    painter.drawText(area, _WRAPPED, row.text)
    top += (1 + row.lines) * _LINE_PX
    for panel in row.panels:
        pixels = np.ascontiguousarray(panel.pixels)
        height, width = pixels.shape[:2]
        picture = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBX8888)
        painter.drawImage(left, top, picture)
        painter.drawText(QRectF(left + 5, top + 3, width - 10, _LINE_PX), _WRAPPED, panel.word)
        left += width + _GAP


def _encoded(image: QImage, form: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form))
    if form == b"JPG":
        writer.setQuality(_JPEG_QUALITY)
    writer.write(image)
    return bytes(buffer.data().data())
