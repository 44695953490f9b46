"""The second, small picture as it lies upon the large one, in the window and on paper."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from bodymap.scene.camera import Camera
from bodymap.scene.palette import Backdrop
from bodymap.ui.fonts import scaled

if TYPE_CHECKING:
    from bodymap.scene.second_picture import SecondPicture

_SHARE = 0.345
_LEAST, _MOST = 170, 330
_EDGE = 12
_TOP = 48
_CORNER = 8.0
_STEEP_DEG = 30.0


def standing_words(camera: Camera) -> str:
    """Return from where a camera looks, in a client's words."""
    if camera.elevation_deg > _STEEP_DEG:
        return QCoreApplication.translate("second view", "from above")
    if camera.elevation_deg < -_STEEP_DEG:
        return QCoreApplication.translate("second view", "from below")
    quarter = round(camera.azimuth_deg / 90.0) % 4
    return (
        QCoreApplication.translate("second view", "from the front"),
        QCoreApplication.translate("second view", "from the client's LEFT"),
        QCoreApplication.translate("second view", "from the back"),
        QCoreApplication.translate("second view", "from the client's RIGHT"),
    )[quarter]


def inset_size(area: QSize) -> QSize:
    """Return how large the second picture should be upon a picture, in the same units."""
    side = min(max(round(min(area.width(), area.height()) * _SHARE), _LEAST), _MOST)
    return QSize(side, side)


def free_place(area: QSize, size: QSize, in_the_way: Sequence[QPointF]) -> QRect:
    """Return the first of the upper corners and the middles of the sides that covers fewest places."""
    right, left = area.width() - size.width() - _EDGE, _EDGE
    middle = (area.height() - size.height()) // 2
    corners: Iterable[QPoint] = (
        QPoint(right, _TOP), QPoint(left, _TOP), QPoint(right, middle), QPoint(left, middle)
    )  # fmt: skip
    boxes = [QRect(corner, size) for corner in corners]
    return min(boxes, key=lambda box: sum(QRectF(box).contains(place) for place in in_the_way))


def image_of(picture: "SecondPicture", ratio: float) -> QImage:
    """Return the pixels of a second picture, so many device pixels to a unit."""
    height, width = picture.pixels.shape[:2]
    image = QImage(picture.pixels.data, width, height, 4 * width, QImage.Format.Format_RGBX8888).copy()
    image.setDevicePixelRatio(ratio)
    return image


def paint_inset(
    painter: QPainter,
    size: QSize,
    image: QImage,
    title: str,
    backdrop: Backdrop,
    font: QFont,
    is_marked: bool = False,
) -> None:
    """Paint a second picture with title and frame at the painter's origin; marked, its frame is strong."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(QPointF(0, 0), size.toSizeF()).adjusted(1, 1, -1, -1)
    shape = QPainterPath()
    shape.addRoundedRect(frame, _CORNER, _CORNER)
    painter.setClipPath(shape)
    painter.drawImage(0, 0, image)
    _paint_title(painter, size.width(), title, backdrop, font)
    painter.setClipping(False)
    ink = QColor(*backdrop.ink)
    ink.setAlpha(255 if is_marked else 120)
    painter.setPen(QPen(ink, 2.4 if is_marked else 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, _CORNER, _CORNER)


def _paint_title(painter: QPainter, width: int, title: str, backdrop: Backdrop, font: QFont) -> None:
    font = scaled(font, 0.95, bold=True)
    while QFontMetricsF(font).horizontalAdvance(title) > width - 16:
        font = scaled(font, 0.92, bold=True)
    strip = QRectF(0, 0, width, QFontMetricsF(font).height() + 8.0)
    paper = QColor(*backdrop.top)
    paper.setAlpha(225)
    painter.fillRect(strip, paper)
    painter.setFont(font)
    painter.setPen(QColor(*backdrop.ink))
    painter.drawText(strip, int(Qt.AlignmentFlag.AlignCenter), title)
