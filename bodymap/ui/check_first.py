"""Questions before the hands: one line that opens, a yes opens its signs, one button for none of these."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from bodymap.session.screening_shown import CheckFirst, Question
from bodymap.ui.folding import Folding
from bodymap.ui.labels import PlainLabel, emptied
from bodymap.ui.ticks import WordTick

_USUAL_LINES = 6
"""One question is read whole, and as a rule two, before one scrolls."""
_TALL_LINES = 12
_ALL_LINES = 20
_SEEN_QUESTIONS = 2
_MARGIN, _SPACING = 2, 3
_TOUCH = 36
_INDENT = 22


class _Questions(QScrollArea):
    """A list that is as tall as it would like to be, or shorter where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = _USUAL_LINES
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def want(self, lines: int) -> None:
        """Say how many lines of text the list would like to show."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        wanted = self._usual() if self._lines == _USUAL_LINES else self._height(self._lines)
        return QSize(super().sizeHint().width(), min(wanted, self._page_height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._usual())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # the questions wrap otherwise than before
        return super().eventFilter(watched, event)

    def _usual(self) -> int:
        """Return the height of the first questions, whole where that is not too much."""
        rows = self.findChildren(QuestionRow)[:_SEEN_QUESTIONS]
        margins = 2 * _MARGIN + _SPACING
        return min(sum(row.sizeHint().height() for row in rows) + margins, self._height(_USUAL_LINES))

    def _height(self, lines: int) -> int:
        return lines * self.fontMetrics().lineSpacing()

    def _page_height(self) -> int:
        page = self.widget()
        return 0 if page is None else page.sizeHint().height()


class QuestionRow(QWidget):
    """A grouped question and, after a yes, its signs.

    Signals
    -------
    answered(topic, is_yes), sign_answered(sign, is_yes), opened(): its signs are seen now.
    """

    answered = Signal(str, bool)
    sign_answered = Signal(str, bool)
    opened = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.tick = WordTick(question.text, self.tr("Yes: {question}").format(question=question.text))
        self.tick.setToolTip(self.tr("Tick for yes"))
        self.tick.clicked.connect(lambda is_yes: self.answered.emit(question.topic, is_yes))
        column.addWidget(self.tick)
        self.signs = QWidget()
        inner = QVBoxLayout(self.signs)
        inner.setContentsMargins(_INDENT, 0, 0, 4)
        inner.setSpacing(2)
        inner.addWidget(PlainLabel(self.tr("Which of these?"), "quiet", 0.92))
        self.sign_ticks = {sign.id: WordTick(sign.words, sign.words) for sign in question.signs}
        for sign, tick in self.sign_ticks.items():
            tick.clicked.connect(lambda is_yes, sign=sign: self.sign_answered.emit(sign, is_yes))
            inner.addWidget(tick)
        column.addWidget(self.signs)

    def present(self, question: Question) -> None:
        """Take the answers over."""
        was_open = self.signs.isVisibleTo(self)
        self.tick.show_answer(question.is_open, question.is_answered)
        self.signs.setVisible(question.is_open and len(question.signs) > 1)
        for sign in question.signs:
            self.sign_ticks[sign.id].show_answer(bool(sign.answer), sign.answer is not None)
        if self.signs.isVisibleTo(self) and not was_open:
            self.opened.emit()


class CheckFirstPanel(QWidget):
    """Shows at most eight questions. N, while it has the focus, answers none of these.

    Signals
    -------
    answered(topic, is_yes), sign_answered(sign, is_yes), none_answered().
    """

    answered = Signal(str, bool)
    sign_answered = Signal(str, bool)
    none_answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: CheckFirst | None = None
        self._asked: tuple[object, ...] = ()
        self.rows: list[QuestionRow] = []
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(6, _MARGIN, 2, _MARGIN)
        self._column.setSpacing(_SPACING)
        self._list = _Questions()
        self._list.setAccessibleName(self.tr("Questions to check first"))
        self._list.setWidgetResizable(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWidget(page)
        self.none = QPushButton(self.tr("Answered"))
        self.none.setMinimumHeight(_TOUCH)
        self.none.clicked.connect(self.none_answered)
        self.folding = Folding("", self._list, look="checkFirst")
        self.folding.set_beside(self.none)
        for part in (self, self.folding):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(10, 2, 10, 2)
        outer.addWidget(self.folding)
        key = QShortcut(QKeySequence("N"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._on_key)
        self.hide()

    def present(self, shown: CheckFirst | None) -> None:
        """Show the questions; closed unless the data says open, and left as it is while they are the same."""
        if shown == self._shown:
            return
        must_open = shown is not None and shown.is_open and not (self._shown and self._shown.is_open)
        self._shown = shown
        self.setVisible(shown is not None)
        questions = () if shown is None else shown.questions
        if shown is not None:
            self.folding.set_title(shown.line)
            self.none.setText(self.tr("{words} (N)").format(words=shown.none_words or self.tr("Answered")))
            self.none.setEnabled(bool(shown.none_words))
        asked = tuple((each.topic, each.text, tuple(sign.id for sign in each.signs)) for each in questions)
        if asked != self._asked:  # an answer moves no question away from under the pointer
            self._asked = asked
            emptied(self._column)
            if shown is not None and shown.language_note:
                self._column.addWidget(PlainLabel(shown.language_note, "quiet", 0.9))
            self.rows = [self._add(question) for question in questions]
            self._column.addStretch(1)
            self._list.verticalScrollBar().setValue(0)
            self.folding.set_open(shown is not None and shown.is_open)
        elif must_open:
            self.folding.set_open(True)
        elif shown is not None and not shown.none_words and not shown.is_open:
            self.folding.set_open(False)  # all answered, nothing there: make room
        for row, question in zip(self.rows, questions, strict=True):
            row.present(question)
        is_busy = any(question.is_open for question in questions)
        usual = _TALL_LINES if is_busy else _USUAL_LINES
        self._list.want(_ALL_LINES if shown is not None and shown.is_waiting else usual)

    def attend(self) -> None:
        """Open the questions for the keyboard: Tab goes on, Space says yes, N says none of these."""
        if self._shown is not None and self.rows:
            self.folding.set_open(True)
            self.rows[0].tick.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add(self, question: Question) -> QuestionRow:
        row = QuestionRow(question)
        row.answered.connect(self.answered)
        row.sign_answered.connect(self.sign_answered)
        row.opened.connect(lambda: QTimer.singleShot(0, row, lambda: self._bring_up(row)))
        self._column.addWidget(row)
        row.show()  # at once, not a turn later: the card below is laid out by its height
        return row

    def _bring_up(self, row: QuestionRow) -> None:
        """Scroll to a question whose signs are asked now."""
        self._list.verticalScrollBar().setValue(row.y())

    def _on_key(self) -> None:
        if self._shown is not None and self._shown.none_words:
            self.none_answered.emit()
