"""A second, small picture of the body from the other side, where one view cannot show source and pain."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.scene.camera import Camera
from bodymap.scene.palette import LIGHT, Backdrop
from bodymap.ui.fonts import scaled

if TYPE_CHECKING:
    from bodymap.scene.second_picture import SecondPicture

_SHARE = 0.3
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


class SecondView(QWidget):
    """Lies over an edge of the body; a click or Enter turns the body to where it looks from.

    Signals
    -------
    turn_requested(camera)
    """

    turn_requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.picture: SecondPicture | None = None
        self._image = QImage()
        self._backdrop: Backdrop = LIGHT
        self._title = ""
        self.hide()

    def dress(self, backdrop: Backdrop) -> None:
        """Take the ink and paper of the picture."""
        self._backdrop = backdrop
        self.update()

    def wanted_size(self) -> QSize:
        """Return how large the second picture should be, in widget pixels."""
        area = self._over.size()
        side = min(max(round(min(area.width(), area.height()) * _SHARE * 1.15), _LEAST), _MOST)
        return QSize(side, side)

    def present(self, picture: "SecondPicture | None", in_the_way: list[QPointF]) -> None:
        """Show a picture, at the edge where fewest of some places (widget pixels) lie, or nothing."""
        self.picture = picture
        self.setVisible(picture is not None)
        if picture is None:
            return
        ratio = self.devicePixelRatioF()
        height, width = picture.pixels.shape[:2]
        image = QImage(picture.pixels.data, width, height, 4 * width, QImage.Format.Format_RGBX8888)
        self._image = image.copy()
        self._image.setDevicePixelRatio(ratio)
        self._title = standing_words(picture.camera)
        self.setAccessibleName(
            QCoreApplication.translate("second view", "Second view, {side}").format(side=self._title)
        )
        self.setAccessibleDescription(
            QCoreApplication.translate("second view", "Press Enter to turn the body so.")
        )
        self.setToolTip(QCoreApplication.translate("second view", "Click to turn the body so"))
        self.setGeometry(self._free_place(QSize(round(width / ratio), round(height / ratio)), in_the_way))
        self.raise_()
        self.update()

    def _free_place(self, size: QSize, in_the_way: list[QPointF]) -> QRect:
        """Return the first of the upper corners and the middles of the sides that covers least."""
        right, left = self._over.width() - size.width() - _EDGE, _EDGE
        middle = (self._over.height() - size.height()) // 2
        corners = (QPoint(right, _TOP), QPoint(left, _TOP), QPoint(right, middle), QPoint(left, middle))
        boxes = [QRect(corner, size) for corner in corners]
        return min(boxes, key=lambda box: sum(QRectF(box).contains(place) for place in in_the_way))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        self._paint(painter, self._image)

    def print_on(self, painter: QPainter, picture: "SecondPicture", scale: int) -> None:
        """Print a larger drawing of the second picture where it stands, upon a picture enlarged so."""
        height, width = picture.pixels.shape[:2]
        image = QImage(picture.pixels.data, width, height, 4 * width, QImage.Format.Format_RGBX8888).copy()
        image.setDevicePixelRatio(width / self.width())
        painter.save()
        painter.scale(scale, scale)
        painter.translate(self.pos())
        self._paint(painter, image)
        painter.restore()

    def _paint(self, painter: QPainter, image: QImage) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(frame, _CORNER, _CORNER)
        painter.setClipPath(shape)
        painter.drawImage(0, 0, image)
        self._paint_title(painter)
        painter.setClipping(False)
        ink = QColor(*self._backdrop.ink)
        ink.setAlpha(255 if self.hasFocus() else 120)
        painter.setPen(QPen(ink, 2.4 if self.hasFocus() else 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, _CORNER, _CORNER)

    def _paint_title(self, painter: QPainter) -> None:
        font = scaled(QApplication.font(), 0.95, bold=True)
        while QFontMetricsF(font).horizontalAdvance(self._title) > self.width() - 16:
            font = scaled(font, 0.92)
        metrics = QFontMetricsF(font)
        strip = QRectF(0, 0, self.width(), metrics.height() + 8.0)
        paper = QColor(*self._backdrop.top)
        paper.setAlpha(225)
        painter.fillRect(strip, paper)
        painter.setFont(font)
        painter.setPen(QColor(*self._backdrop.ink))
        painter.drawText(strip, int(Qt.AlignmentFlag.AlignCenter), self._title)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._turn()
        else:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        if self.picture is not None:
            self.turn_requested.emit(self.picture.camera)
