"""Tick boxes whose words wrap."""

from unicodedata import bidirectional

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from bodymap.ui.fonts import wrapped

_TICK_WIDTH = 34
_LEFT_TO_RIGHT = "\u200e"
"""After an English line in an Arabic window: else its question mark jumps to the other end."""


class WordTick(QCheckBox):
    """A tick box whose text wraps to its width; `clicked` tells what the user did."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self._text = text
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = wrapped(self._text, self.fontMetrics(), self.width() - _TICK_WIDTH)
        end = _LEFT_TO_RIGHT if self.isRightToLeft() and not _is_right_to_left(self._text) else ""
        self.setText("\n".join(line + end for line in lines).replace("&", "&&"))

    def show_answer(self, is_ticked: bool, is_answered: bool) -> None:
        """Take an answer over without telling anybody; what is answered steps back."""
        with QSignalBlocker(self):
            self.setChecked(is_ticked)
        look = "answered" if is_answered and not is_ticked else ""
        if look != self.objectName():
            self.setObjectName(look)
            self.style().unpolish(self)
            self.style().polish(self)


def _is_right_to_left(text: str) -> bool:
    strong = (bidirectional(letter) for letter in text)
    return next((kind in ("R", "AL") for kind in strong if kind in ("L", "R", "AL")), False)
