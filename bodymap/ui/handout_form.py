"""What stands on a page to take home: exercises, changes, note, next visit, name, language and paper."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from bodymap.handout.choice import MOST_CHANGES, MOST_EXERCISES
from bodymap.handout.offers import Offers
from bodymap.ui.handout_print import Paper
from bodymap.ui.labels import PlainLabel
from bodymap.ui.languages import LANGUAGES, menu_title
from bodymap.ui.ticks import WordTick

_LONGEST_NOTE = 300
_LONGEST_LINE = 60
_NOTE_LINES = 4


class TickList(QWidget):
    """Boxes of which at most so many can be ticked.

    Signals
    -------
    changed() : another choice.
    """

    changed = Signal()

    def __init__(self, choices: Iterable[tuple[str, str]], ticked: Iterable[str], most: int) -> None:
        super().__init__()
        self._most = most
        self.boxes: dict[str, WordTick] = {}
        wanted = list(ticked)[:most]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for key, words in choices:
            box = WordTick(words, words)
            box.setChecked(key in wanted)
            box.toggled.connect(self._on_toggled)
            self.boxes[key] = box
            column.addWidget(box)
        self._limit()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the ticked boxes, in their order."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def _on_toggled(self) -> None:
        self._limit()
        self.changed.emit()

    def _limit(self) -> None:
        is_full = len(self.ticked) >= self._most
        for box in self.boxes.values():
            box.setEnabled(box.isChecked() or not is_full)


class HandoutForm(QWidget):
    """Everything that can be chosen about a page.

    Signals
    -------
    changed() : something was chosen or written.
    """

    changed = Signal()

    def __init__(
        self, offers: Offers, exercises: Iterable[str], changes: Iterable[str], *, has_client: bool
    ) -> None:
        super().__init__()
        self.exercises = TickList(
            [(each.exercise.id, each.exercise.name) for each in offers.exercises], exercises, MOST_EXERCISES
        )
        self.changes = TickList(
            [(each.id, each.change.plain) for each in offers.changes], changes, MOST_CHANGES
        )
        self.note, self.next_visit = QPlainTextEdit(), QLineEdit()
        self.is_named = QCheckBox(self.tr("Print the client's name"))
        self.is_named.setEnabled(has_client)
        self.language, self.paper = QComboBox(), QComboBox()
        self._fill()
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(self.tr("Exercises (two to four)"), bold=True))
        column.addWidget(self.exercises)
        for each in offers.withheld:
            words = self.tr("{exercise}: left out. {why}").format(exercise=each.name, why=each.why)
            column.addWidget(PlainLabel(words, "warningText"))
        column.addWidget(PlainLabel(self.tr("What to change"), bold=True))
        column.addWidget(self.changes)
        column.addLayout(self._rows())
        column.addStretch(1)
        self._listen()

    def _fill(self) -> None:
        line = self.note.fontMetrics().lineSpacing()
        self.note.setFixedHeight(_NOTE_LINES * line + 12)
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("Note"))
        self.next_visit.setMaxLength(_LONGEST_LINE)
        for language in LANGUAGES:
            self.language.addItem(menu_title(language), language.code)
        for paper in Paper:
            self.paper.addItem(paper.value, paper)

    def _rows(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Note"), self.note)
        form.addRow(self.tr("Next visit"), self.next_visit)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Paper"), self.paper)
        form.addRow(self.is_named)
        return form

    def _listen(self) -> None:
        signals: tuple[Callable[..., object], ...] = (
            self.exercises.changed.connect,
            self.changes.changed.connect,
            self.note.textChanged.connect,
            self.next_visit.textChanged.connect,
            self.is_named.toggled.connect,
            self.language.currentIndexChanged.connect,
            self.paper.currentIndexChanged.connect,
        )
        for connect in signals:
            connect(self._on_changed)

    def _on_changed(self) -> None:
        if len(self.note.toPlainText()) > _LONGEST_NOTE:
            with QSignalBlocker(self.note):
                self.note.setPlainText(self.note.toPlainText()[:_LONGEST_NOTE])
        self.changed.emit()

    def choose(self, language: str, paper: Paper, next_visit: str) -> None:
        """Take language, paper and the words of the next visit."""
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        self.paper.setCurrentIndex(self.paper.findData(paper))
        self.next_visit.setText(next_visit)
