"""Red-flag questions as one line that opens; each question opens what to do on a yes."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from bodymap.session.presentation import CheckFirst, Question
from bodymap.ui.folding import Folding
from bodymap.ui.labels import PlainLabel, emptied


class CheckFirstPanel(QWidget):
    """Shows at most eight questions. Ticks are a help while asking and are kept nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: CheckFirst | None = None
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(8, 4, 8, 8)
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
        self.folding.set_title(shown.line)
        self.folding.set_open(shown.is_open)

    def _add(self, question: Question) -> None:
        tick = QCheckBox("Yes")
        tick.setAccessibleName(f"Yes: {question.text}")
        answer = PlainLabel(question.message, "warningText", bold=True)
        answer.setVisible(False)
        tick.toggled.connect(answer.setVisible)
        self._column.addWidget(PlainLabel(question.text))
        self._column.addWidget(tick)
        self._column.addWidget(answer)
