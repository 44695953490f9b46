"""A second, small picture of the body from the other side, where one view cannot show source and pain."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.scene.palette import LIGHT, Backdrop
from bodymap.ui.inset import free_place, image_of, inset_size, paint_inset, standing_words

if TYPE_CHECKING:
    from bodymap.scene.second_picture import SecondPicture


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
        return inset_size(self._over.size())

    def present(self, picture: "SecondPicture | None", in_the_way: list[QPointF]) -> None:
        """Show a picture, at the edge where fewest of some places (widget pixels) lie, or nothing."""
        self.picture = picture
        self.setVisible(picture is not None)
        if picture is None:
            return
        ratio = self.devicePixelRatioF()
        height, width = picture.pixels.shape[:2]
        self._image = image_of(picture, ratio)
        self._title = standing_words(picture.camera)
        self.setAccessibleName(
            QCoreApplication.translate("second view", "Second view, {side}").format(side=self._title)
        )
        self.setAccessibleDescription(
            QCoreApplication.translate("second view", "Press Enter to turn the body so.")
        )
        self.setToolTip(QCoreApplication.translate("second view", "Click to turn the body so"))
        size = QSize(round(width / ratio), round(height / ratio))
        self.setGeometry(free_place(self._over.size(), size, in_the_way))
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        self._paint(painter, self._image)

    def print_on(self, painter: QPainter, picture: "SecondPicture", scale: int) -> None:
        """Print a larger drawing of the second picture where it stands, upon a picture enlarged so."""
        image = image_of(picture, picture.pixels.shape[1] / self.width())
        painter.save()
        painter.scale(scale, scale)
        painter.translate(self.pos())
        self._paint(painter, image)
        painter.restore()

    def _paint(self, painter: QPainter, image: QImage) -> None:
        font, is_marked = QApplication.font(), self.hasFocus()
        paint_inset(painter, self.size(), image, self._title, self._backdrop, font, is_marked)

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
