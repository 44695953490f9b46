"""What is asked about a new client: only the name is needed."""

import secrets

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QGridLayout, QWidget

from bodymap.anatomy.side import Body
from bodymap.ui.languages import LANGUAGES
from bodymap.ui.vault.parts import TOUCH, field
from bodymap.visit.record import Client

_KEPT_YEARS = 10
"""Offered first when a date is wished for; the law of the place decides."""


class ClientForm(QWidget):
    """Fields for a new client.

    Parameters
    ----------
    body, language : chosen at first.
    """

    def __init__(self, body: Body, language: str) -> None:
        super().__init__()
        self._first = body, language
        self.name = field(self.tr("Name or initials of a new client"))
        self.body = QComboBox()
        self.body.setAccessibleName(self.tr("Body"))
        self.body.addItem(self.tr("Male body"), Body.MALE.value)
        self.body.addItem(self.tr("Female body"), Body.FEMALE.value)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the handout"))
        self.language.setToolTip(self.tr("Language of the handout"))
        for each in LANGUAGES:
            self.language.addItem(each.own_name, each.code)
        self.notes = field(self.tr("Notes"))
        self.has_end = QCheckBox(self.tr("Remind me to erase after"))
        self.keep_until = QDateEdit()
        self.keep_until.setAccessibleName(self.tr("Remind me to erase after"))
        self.keep_until.setCalendarPopup(True)
        self.has_end.toggled.connect(self.keep_until.setEnabled)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.name, 0, 0, 1, 2)
        grid.addWidget(self.notes, 2, 0, 1, 2)
        pairs = ((1, self.body, self.language), (3, self.has_end, self.keep_until))
        for row, left, right in pairs:
            for at, part in enumerate((left, right)):
                part.setMinimumHeight(TOUCH)
                grid.addWidget(part, row, at)
        self.clear()

    def clear(self) -> None:
        """Forget what was typed and chosen."""
        body, language = self._first
        self.name.clear()
        self.notes.clear()
        self.body.setCurrentIndex(self.body.findData(body.value))
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        self.keep_until.setDate(QDate.currentDate().addYears(_KEPT_YEARS))
        self.has_end.setChecked(False)
        self.keep_until.setEnabled(False)

    def client(self, now: str) -> Client | None:
        """Return the client as typed, or nothing without a name."""
        name = self.name.text().strip()
        if not name:
            return None
        end = self.keep_until.date().toString(Qt.DateFormat.ISODate) if self.has_end.isChecked() else ""
        return Client(
            id=secrets.token_hex(8),
            name=name,
            created=now,
            body=Body(self.body.currentData()),
            language=str(self.language.currentData()),
            notes=self.notes.text().strip(),
            keep_until=end,
        )
