"""Tick boxes whose words wrap."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from bodymap.ui.fonts import wrapped

_TICK_WIDTH = 34


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
        self.setText("\n".join(lines).replace("&", "&&"))

    def show_answer(self, is_ticked: bool, is_answered: bool) -> None:
        """Take an answer over without telling anybody; what is answered steps back."""
        with QSignalBlocker(self):
            self.setChecked(is_ticked)
        look = "answered" if is_answered and not is_ticked else ""
        if look != self.objectName():
            self.setObjectName(look)
            self.style().unpolish(self)
            self.style().polish(self)
