"""Red-flag questions as one line that opens; a yes is announced, and taken back by unticking."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from bodymap.session.presentation import CheckFirst, Question
from bodymap.ui.folding import Folding
from bodymap.ui.fonts import wrapped
from bodymap.ui.labels import emptied

_LIST_HEIGHT = 112
_TICK_WIDTH = 34


class QuestionTick(QCheckBox):
    """A tick box whose text, the question, wraps to its width."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.ids, self._text = question.ids, question.text
        self.setAccessibleName(f"Yes: {question.text}")
        self.setToolTip("Tick for yes")
        self.setChecked(question.is_yes)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = wrapped(self._text, self.fontMetrics(), self.width() - _TICK_WIDTH)
        self.setText("\n".join(lines).replace("&", "&&"))


class CheckFirstPanel(QWidget):
    """Shows at most eight questions.

    Signals
    -------
    answered(ids, is_yes) : the user answered the question of these red flags.
    """

    answered = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._shown: CheckFirst | None = None
        self._asked: tuple[tuple[str, ...], ...] = ()
        self.ticks: list[QuestionTick] = []
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(6, 4, 2, 4)
        self._column.setSpacing(4)
        self._list = QScrollArea()
        self._list.setAccessibleName("Questions to check first")
        self._list.setWidgetResizable(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWidget(page)
        self._list.setFixedHeight(_LIST_HEIGHT)
        self.folding = Folding("Check first", self._list, look="checkFirst")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(10, 4, 10, 4)
        outer.addWidget(self.folding)
        self.hide()

    def present(self, shown: CheckFirst | None) -> None:
        """Show the questions; closed unless the data says open, and left as it is while they are the same."""
        if shown == self._shown:
            return
        self._shown = shown
        self.setVisible(shown is not None)
        questions = () if shown is None else shown.questions
        asked = tuple(sorted(question.ids for question in questions))
        if shown is not None:
            self.folding.set_title(shown.line)
        if asked == self._asked:  # an answer moves no question away from under the pointer
            answers = {question.ids: question.is_yes for question in questions}
            for tick in self.ticks:
                tick.setChecked(answers[tick.ids])
            return
        self._asked = asked
        emptied(self._column)
        self.ticks = [self._add(question) for question in questions]
        self._column.addStretch(1)
        self.folding.set_open(shown is not None and shown.is_open)

    def _add(self, question: Question) -> QuestionTick:
        tick = QuestionTick(question)
        tick.clicked.connect(lambda is_yes: self.answered.emit(question.ids, is_yes))
        self._column.addWidget(tick)
        return tick
