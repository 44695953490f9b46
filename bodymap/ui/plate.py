"""A finished picture with its words printed into the pixels, for files and paper."""

import os
import sys
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QGuiApplication, QImage, QImageWriter, QPainter

from bodymap.scene.camera import Camera, Size
from bodymap.scene.notes import Note
from bodymap.scene.palette import Backdrop, Palette
from bodymap.scene.second_picture import SecondPicture
from bodymap.session.presentation import Role, SideWords
from bodymap.ui.annotations import Annotations
from bodymap.ui.fonts import readable_font
from bodymap.ui.inset import free_place, image_of, inset_size, paint_inset, standing_words
from bodymap.ui.swatches import legend_size, paint_legend

_FONT_SHARE = 13.5 / 800.0
_LEAST_FONT_PX = 10
_EDGE = 12.0


@dataclass(frozen=True, eq=False)
class Plate:
    """Pixels (height, width, 4) uint8, top row first, and everything that is printed upon them.

    `scale`: words, swatches and margins are so many times as large as on a picture in a window. `second`: a
    small picture from another side, laid where it covers fewest of the places `in_the_way`, (n, 3) mm.
    """

    pixels: NDArray[np.uint8]
    camera: Camera
    side_words: SideWords
    notes: tuple[Note, ...]
    legend: tuple[Role, ...]
    caption: str
    credit: str
    scale: int = 1
    second: SecondPicture | None = None
    in_the_way: NDArray[np.float64] | None = None


def second_size(size: Size, scale: int) -> Size:
    """Return width and height in pixels of the second picture upon a picture of some pixels and scale."""
    wanted = inset_size(QSize(*size) / scale) * scale
    return wanted.width(), wanted.height()


def printed_png(plate: Plate, palette: Palette, backdrop: Backdrop) -> bytes:
    """Return the picture with its words as a PNG file's bytes; works without a display."""
    return png_bytes(printed(plate, palette, backdrop))


def printed(plate: Plate, palette: Palette, backdrop: Backdrop) -> QImage:
    """Return the picture with its words as an image; works without a display."""
    ensure_application()
    height, width = plate.pixels.shape[:2]
    pixels = np.ascontiguousarray(plate.pixels)
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBX8888).copy()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _print(painter, plate, palette, backdrop)
    painter.end()
    return image


def png_bytes(image: QImage) -> bytes:
    """Return an image as a PNG file's bytes, without text chunks."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


def _print(painter: QPainter, plate: Plate, palette: Palette, backdrop: Backdrop) -> None:
    size = plate.pixels.shape[1], plate.pixels.shape[0]
    width, height = size[0] / plate.scale, size[1] / plate.scale
    painter.scale(plate.scale, plate.scale)
    font = _font(width, height)
    words, area = Annotations(font, backdrop), QRectF(0, 0, width, height)
    words.sides(painter, area, plate.camera, plate.side_words)
    legend_width, legend_height = legend_size(plate.legend, font) if plate.legend else (0.0, 0.0)
    corner = QPointF(_EDGE, height - legend_height - _EDGE)
    paint_legend(painter, corner, plate.legend, palette, backdrop, font)
    beside = area.adjusted(legend_width + 2 * _EDGE, 0, -2 * _EDGE, -4.0 * font.pixelSize())
    covered = words.covered_by_caption(beside, plate.caption)
    words.notes(painter, plate.notes, plate.camera, size, plate.scale, covered)
    words.caption(painter, beside, plate.caption)
    words.credit(painter, area, plate.credit)
    if plate.second is not None:
        _print_second(painter, plate, plate.second, backdrop, font)


def _print_second(
    painter: QPainter, plate: Plate, second: SecondPicture, backdrop: Backdrop, font: QFont
) -> None:
    height, width = plate.pixels.shape[:2]
    places = np.zeros((0, 3)) if plate.in_the_way is None else plate.in_the_way
    met = [QPointF(x, y) for x, y in plate.camera.project(places, (width, height)) / plate.scale]
    area, image = QSize(width, height) / plate.scale, image_of(second, plate.scale)
    box = free_place(area, image.deviceIndependentSize().toSize(), met)
    painter.save()
    painter.translate(box.topLeft())
    paint_inset(painter, box.size(), image, standing_words(second.camera), backdrop, font)
    painter.restore()


def _font(width: float, height: float) -> QFont:
    font = readable_font()
    font.setPixelSize(max(round(min(width, height) * _FONT_SHARE), _LEAST_FONT_PX))
    return font


# The application must outlive every font and image that is made.
_kept: list[QGuiApplication] = []


def ensure_application() -> None:
    """Make sure that fonts and painters work, without a display too."""
    if QGuiApplication.instance() is None:
        if sys.platform.startswith("linux"):
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _kept.append(QGuiApplication(["bodymap"]))
