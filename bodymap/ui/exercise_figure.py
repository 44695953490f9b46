"""The picture of an exercise, for the side that is looked at and in the colours of the window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent, qRgb
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.anatomy.side import Side

_WIDEST = 560
_TONES = 256


class ExerciseFigure(QWidget):
    """Start and end of an exercise, as wide as there is room; read out as words.

    Parameters
    ----------
    path
        The picture: two halves of the same size, grey on white, showing the right side.
    words
        What it shows, for who cannot see it.
    side
        The left side is shown by mirroring each half by itself: the start stays first.
    """

    def __init__(self, path: Path, words: str, side: Side) -> None:
        super().__init__()
        self._grey = sided(QImage(str(path)), side)
        self._tinted: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_WIDEST)
        self.setAccessibleName(QCoreApplication.translate("exercise", "Drawing of the exercise"))
        self.setAccessibleDescription(words)
        self.setToolTip(QCoreApplication.translate("exercise", "Left: the start. Right: the end."))

    def heightForWidth(self, width: int) -> int:
        """Return the height that keeps the picture's shape."""
        return round(min(width, _WIDEST) * self._grey.height() / max(self._grey.width(), 1))

    def sizeHint(self) -> QSize:
        """Return the size of the picture at about the width of the panel."""
        return QSize(_WIDEST // 2, self.heightForWidth(_WIDEST // 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that belongs to the width: a layout in a scrolled page does not ask for it."""
        self.setFixedHeight(self.heightForWidth(event.size().width()))
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new theme."""
        if event.type() is QEvent.Type.PaletteChange:
            self._tinted = None
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture over the whole width."""
        if self._tinted is None:
            colours = self.palette()
            paper, ink = (colours.color(role) for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Text))
            self._tinted = tinted(self._grey, paper, ink)
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(0, 0, self.width(), self.heightForWidth(self.width())), self._tinted)
        painter.end()


def sided(picture: QImage, side: Side) -> QImage:
    """Return the picture as 8-bit grey; for the left side with each of its two halves mirrored."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    if side is not Side.LEFT:
        return grey
    half = grey.width() // 2
    mirrored = QImage(grey.size(), QImage.Format.Format_Grayscale8)
    painter = QPainter(mirrored)
    for x in (0, half):
        turned = grey.copy(x, 0, half, grey.height()).flipped(Qt.Orientation.Horizontal)
        painter.drawImage(x, 0, turned)
    painter.end()
    return mirrored


def tinted(grey: QImage, paper: QColor, ink: QColor) -> QImage:
    """Return the picture drawn with ink on paper: in a dark theme light lines on dark ground."""
    indexed = grey.convertToFormat(QImage.Format.Format_Indexed8, [qRgb(i, i, i) for i in range(_TONES)])
    indexed.setColorTable([_mixed(paper, ink, tone / (_TONES - 1)) for tone in range(_TONES)])
    return indexed


def _mixed(paper: QColor, ink: QColor, share: float) -> int:
    """Return a colour with this share of the paper."""
    red, green, blue = (
        round(of(paper) * share + of(ink) * (1 - share)) for of in (QColor.red, QColor.green, QColor.blue)
    )
    return qRgb(red, green, blue)
