"""What stands in the panel before anything is picked: examples to start with, and what this is."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bodymap.ui.labels import PlainLabel

EXAMPLES = ("Left temple", "Low back", "Outer elbow")
WHAT_THIS_IS = (
    "BodyMap shows which muscles can refer pain to a place, and what helps. "
    "It is for learning and for trained hands: no diagnosis, and no medical device."
)


class QuickStart(QWidget):
    """Buttons for three places.

    Signals
    -------
    place_chosen(words) : the words to search for.
    """

    place_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(PlainLabel("For example", "quiet", bold=True))
        self.buttons = [QPushButton(words) for words in EXAMPLES]
        for button in self.buttons:
            button.setAccessibleName(f"Show {button.text().lower()}")
            button.clicked.connect(partial(self._choose, button.text()))
            column.addWidget(button)
        column.addSpacing(12)
        column.addWidget(PlainLabel(WHAT_THIS_IS, "quiet"))
        column.addStretch(1)

    def _choose(self, words: str, _is_checked: bool = False) -> None:
        self.place_chosen.emit(words)
