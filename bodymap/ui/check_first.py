"""Red-flag questions as one line that opens; each question opens what to do on a yes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from bodymap.session.presentation import CheckFirst, Question
from bodymap.ui.folding import Folding
from bodymap.ui.labels import PlainLabel, emptied

_LIST_HEIGHT = 150


class CheckFirstPanel(QWidget):
    """Shows at most eight questions. Ticks are a help while asking and are kept nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: CheckFirst | None = None
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._list = QScrollArea()
        self._list.setAccessibleName("Questions to check first")
        self._list.setWidgetResizable(True)
        self._list.setWidget(page)
        self._list.setFixedHeight(_LIST_HEIGHT)
        self.folding = Folding("Check first", self._list, look="checkFirst")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(10, 4, 10, 4)
        outer.addWidget(self.folding)
        self.hide()

    def present(self, shown: CheckFirst | None) -> None:
        """Show the questions of the picked places; closed unless the data says open."""
        if shown == self._shown:
            return
        self._shown = shown
        self.setVisible(shown is not None)
        if shown is None:
            return
        emptied(self._column)
        for question in shown.questions:
            self._add(question)
        self._column.addStretch(1)
        self.folding.set_title(shown.line)
        self.folding.set_open(shown.is_open)

    def _add(self, question: Question) -> None:
        tick = QCheckBox()
        tick.setAccessibleName(f"Yes: {question.text}")
        tick.setToolTip("Tick for yes")
        answer = PlainLabel(question.message, "warningText", bold=True)
        answer.setVisible(False)
        tick.toggled.connect(answer.setVisible)
        words = QVBoxLayout()
        words.setContentsMargins(0, 2, 0, 0)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.addWidget(PlainLabel(question.text))
        words.addWidget(answer)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self._column.addWidget(row)
