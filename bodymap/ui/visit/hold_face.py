"""The face of the hold timer: digits that are read at two metres, inside a ring that breathes."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.ui.camera_motion import wants_motion
from bodymap.visit.hold import Breath, Reading

_HEIGHT, _WORDS_HEIGHT = 190, 26
_DIGITS = 0.42
"""Height of the digits against the ring: 80 pixels, 21 mm on a usual screen."""
_WORDS = 0.1
_LEAST, _MOST = 0.72, 0.94
_RING = 8


class HoldFace(QWidget):
    """Seconds held and the pace of the breath; without motion words say it, the ring stands."""

    def __init__(self) -> None:
        super().__init__()
        self.is_reduced = False
        self.digits, self.breath_words = "0", ""
        self._breath: Breath | None = None
        self.setMinimumSize(_HEIGHT, _HEIGHT + _WORDS_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_HEIGHT, _HEIGHT + _WORDS_HEIGHT)

    def present(self, reading: Reading) -> None:
        """Show a reading of the timer."""
        self.digits = str(int(reading.held_s))
        self._breath = reading.breath
        self.breath_words = ""
        if reading.breath is not None:
            self.breath_words = self.tr("breathe in") if reading.breath.is_in else self.tr("breathe out")
        self.setAccessibleName(self.tr("{count} seconds held").format(count=self.digits))
        self.update()

    def ring_share(self) -> float:
        """Return the ring's size against the face's: it grows with the breath, or stands."""
        breath = self._breath
        if breath is None or self.is_reduced or not wants_motion():
            return _MOST
        filled = breath.share if breath.is_in else 1.0 - breath.share
        return _LEAST + (_MOST - _LEAST) * filled

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(min(self.width(), self.height() - _WORDS_HEIGHT))
        area = QRectF(0, 0, side, side)
        area.moveLeft((self.width() - side) / 2)
        size = side * self.ring_share() - _RING
        ring = QRectF(0, 0, size, size)
        ring.moveCenter(area.center())
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _RING))
        painter.drawEllipse(ring)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        font = self.font()
        font.setPixelSize(round(side * _DIGITS))
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.digits)
        font.setPixelSize(round(side * _WORDS))
        painter.setFont(font)
        lower = QRectF(0, side, self.width(), _WORDS_HEIGHT)
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, self.breath_words)
        painter.end()
