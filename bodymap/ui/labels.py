"""Small pieces every panel is made of."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLayout, QSizePolicy, QWidget

from bodymap.ui.fonts import scaled

COMMA = re.compile("[,،]")
"""What parts a list of words, in the scripts of all languages of the interface."""


class PlainLabel(QLabel):
    """A label that shows exactly its text, wrapped; its size follows the application's font.

    Parameters
    ----------
    text
        Never read as rich text.
    look
        "", "quiet", "side" or "warningText": see the style sheet.
    factor, bold
        Size against the application's font, and weight.
    """

    def __init__(self, text: str = "", look: str = "", factor: float = 1.0, bold: bool = False) -> None:
        super().__init__()
        self._factor, self._bold = factor, bold
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setObjectName(look)
        self.setText(text)
        self.follow_font()

    def follow_font(self) -> None:
        """Take the size that belongs to the application's font now."""
        if self._factor != 1.0 or self._bold:
            self.setFont(scaled(QApplication.font(), self._factor, self._bold))


def rule() -> QFrame:
    """Return a thin line between groups."""
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line


def emptied(layout: QLayout) -> None:
    """Take every widget out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget: QWidget | None = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
