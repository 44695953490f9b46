"""About the client: the conditions as they are asked at intake, in plain words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bodymap.screening.answers import Cleared
from bodymap.session.presentation import Presentation
from bodymap.session.session import Session
from bodymap.ui.condition_row import ConditionRow
from bodymap.ui.labels import PlainLabel, rule
from bodymap.ui.ticks import WordTick

_TOUCH = 40
_FIRST_SIZE = (640, 640)


class AboutClient(QDialog):
    """A sheet of conditions beside the window; every tick holds at once."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About the client"))
        self.setAccessibleName(self.tr("About the client"))
        self.line = PlainLabel("", factor=1.25, bold=True)
        words = self.tr("Somebody is going to be treated: technique waits for the answers")
        self.with_client = WordTick(words, words)
        self.with_client.clicked.connect(session.set_with_client)
        shown = session.presentation
        self.rows = {each.id: ConditionRow(each) for each in shown.intake.conditions}
        page = QWidget()
        column = QVBoxLayout(page)
        for row in self.rows.values():
            self._connect(row)
            column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        self.done_button = QPushButton(self.tr("All gone through"))
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self._on_done)
        self.forget = QPushButton(self.tr("Another client: forget all answers"))
        self.forget.clicked.connect(session.screen.forget)
        buttons = QHBoxLayout()
        for button in (self.forget, self.done_button):
            button.setMinimumHeight(_TOUCH)
            buttons.addWidget(button)
        outer = QVBoxLayout(self)
        for part in (self.line, self.with_client, rule(), area):
            outer.addWidget(part)
        outer.addLayout(buttons)
        self.resize(*_FIRST_SIZE)
        session.changed.connect(self._on_changed)
        self.present(shown)

    def present(self, shown: Presentation) -> None:
        """Take the answers over."""
        self.line.setText(shown.intake.line)
        self.with_client.show_answer(shown.intake.is_with_client, False)
        for each in shown.intake.conditions:
            self.rows[each.id].present(each, shown.title)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._session.changed.disconnect(self._on_changed)
        super().closeEvent(event)

    def _on_changed(self, new: Presentation) -> None:
        self.present(new)

    def _connect(self, row: ConditionRow) -> None:
        screen = self._session.screen
        row.answered.connect(screen.set_condition)
        row.sign_answered.connect(screen.answer_sign)
        row.placed.connect(self._on_placed)
        row.unplaced.connect(lambda condition: screen.set_condition(condition, True))
        row.cleared.connect(
            lambda condition, by, on, scope: screen.clear_entry(Cleared(condition, by, on, scope))
        )

    def _on_placed(self, condition: str) -> None:
        places = self._session.presentation.places
        regions = tuple(dict.fromkeys(place.own for place in places if place.own is not None))
        self._session.screen.set_condition(condition, True, regions)

    def _on_done(self) -> None:
        self._session.screen.confirm_intake()
        self.close()
