"""The box in the panel that leads through a tour: heading, two or three sentences, back and next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from bodymap.ui.labels import PlainLabel
from bodymap.ui.source_card import tool_button


class TourGuide(QFrame):
    """Shows one step; hidden while there is no tour.

    Signals
    -------
    back_requested(), next_requested(), end_requested().
    """

    back_requested = Signal()
    next_requested = Signal()
    end_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("guide")
        self._name = PlainLabel("", "quiet", 0.92)
        self._title = PlainLabel("", bold=True, factor=1.08)
        self._text = PlainLabel()
        self._more = PlainLabel("", bold=True)
        self.end = tool_button("✕", self.tr("End the tour"), self.tr("End the tour (Esc)"))
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton(self.tr("Next"))
        self.next.setDefault(True)
        self.end.clicked.connect(self.end_requested)
        self.back.clicked.connect(self.back_requested)
        self.next.clicked.connect(self.next_requested)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.end)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 8)
        column.setSpacing(4)
        column.addLayout(head)
        for label in (self._title, self._text, self._more):
            column.addWidget(label)
        column.addLayout(buttons)
        self.hide()

    def show_step(self, tour: str, number: int, count: int, title: str, text: str, more: str) -> None:
        """Show step `number` of `count` (from 1); `more` is a line to remember, empty for none."""
        place = self.tr("step {number} of {count}").format(number=number, count=count)
        self._name.setText(f"{tour} · {place}")
        self._title.setText(title)
        self._text.setText(text)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.back.setEnabled(number > 1)
        self.next.setText(self.tr("Done") if number == count else self.tr("Next"))
        self.setAccessibleName(f"{tour}, {place}: {title}")
        self.setAccessibleDescription(f"{text} {more}".strip())
        self.next.setAccessibleDescription(f"{title}. {text} {more}".strip())
        self.show()
