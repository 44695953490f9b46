"""One condition of the client: asked, and after a yes where, what it changes, and who agreed."""

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bodymap.session.screening_shown import ConditionShown
from bodymap.ui.labels import PlainLabel
from bodymap.ui.ticks import WordTick

_INDENT = 24


class ConditionRow(QWidget):
    """A tick box with what unfolds under it.

    Signals
    -------
    answered(condition, is_yes), sign_answered(sign, is_yes), placed(condition): it is where the pain is,
    unplaced(condition): it may be anywhere, cleared(condition, by, date, scope).
    """

    answered = Signal(str, bool)
    sign_answered = Signal(str, bool)
    placed = Signal(str)
    unplaced = Signal(str)
    cleared = Signal(str, str, str, str)

    def __init__(self, shown: ConditionShown) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        words = f"{shown.question} ({shown.detail})" if shown.detail else shown.question
        self.tick = WordTick(words, words)
        self.tick.clicked.connect(lambda is_yes: self.answered.emit(shown.id, is_yes))
        column.addWidget(self.tick)
        self._more = QWidget()
        more = QVBoxLayout(self._more)
        more.setContentsMargins(_INDENT, 0, 0, 6)
        more.setSpacing(3)
        self._effect = PlainLabel("", "warningText")
        self._where = PlainLabel("", "quiet")
        self.here = QPushButton(self.tr("Only where it hurts now"))
        self.here.clicked.connect(lambda: self.placed.emit(shown.id))
        self.anywhere = QPushButton(self.tr("Not only there"))
        self.anywhere.clicked.connect(lambda: self.unplaced.emit(shown.id))
        places = QHBoxLayout()
        places.addWidget(self.here)
        places.addWidget(self.anywhere)
        places.addStretch(1)
        more.addWidget(self._effect)
        more.addWidget(self._where)
        more.addLayout(places)
        self._signs_column = QVBoxLayout()
        more.addLayout(self._signs_column)
        self._sign_ticks: dict[str, WordTick] = {}
        self._clearance = PlainLabel("", "side")
        more.addWidget(self._clearance)
        self._agreement = self._clearance_line(shown.id)
        more.addWidget(self._agreement)
        column.addWidget(self._more)

    def _clearance_line(self, condition: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        self.by = QLineEdit()
        self.by.setPlaceholderText(self.tr("Clinician who agreed"))
        self.on = QLineEdit(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        self.on.setAccessibleName(self.tr("Date of the agreement"))
        self.on.setFixedWidth(self.on.fontMetrics().horizontalAdvance("0000-00-000") + 24)
        self.scope = QLineEdit()
        self.scope.setPlaceholderText(self.tr("For what (if not all)"))
        self.keep = QPushButton(self.tr("Keep"))
        self.keep.clicked.connect(lambda: self._on_cleared(condition))
        for part in (self.by, self.on, self.scope, self.keep):
            row.addWidget(part)
        return line

    def _on_cleared(self, condition: str) -> None:
        by = self.by.text().strip()
        if by:
            self.cleared.emit(condition, by, self.on.text().strip(), self.scope.text().strip())

    def present(self, shown: ConditionShown, place_words: str) -> None:
        """Take the answers over; `place_words` name the painful places, empty when there are none."""
        self.tick.show_answer(shown.is_yes, False)
        self._more.setVisible(shown.is_yes)
        self._effect.setText(shown.effect)
        if shown.where:
            where = self.tr("Holds for: {places}").format(places=shown.where)
        else:
            where = self.tr("Nobody said where: it holds for the whole body until then.")
        self._where.setText(where)
        self._where.setVisible(bool(shown.where) or shown.needs_place)
        self.here.setVisible(shown.needs_place and bool(place_words))
        self.here.setToolTip(place_words)
        self.anywhere.setVisible(bool(shown.where))
        for sign in shown.follow_ups:
            if sign.id not in self._sign_ticks:
                tick = WordTick(sign.words, sign.words)
                tick.clicked.connect(lambda is_yes, name=sign.id: self.sign_answered.emit(name, is_yes))
                self._sign_ticks[sign.id] = tick
                self._signs_column.addWidget(tick)
            self._sign_ticks[sign.id].show_answer(bool(sign.answer), False)
        self._clearance.setText(shown.clearance)
        self._clearance.setVisible(bool(shown.clearance))
        self._agreement.setVisible(shown.can_be_cleared and not shown.clearance)
