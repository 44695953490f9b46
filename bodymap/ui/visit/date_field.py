"""A date to come, typed or picked in a calendar; today stands for none."""

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit

from bodymap.ui.visit.touch import TOUCH

_FORMAT = "yyyy-MM-dd"


class DateField(QDateEdit):
    """A date as it is kept (ISO).

    Signals
    -------
    picked(date) : ISO, empty for none.
    """

    picked = Signal(str)

    def __init__(self, title: str, nothing: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setCalendarPopup(True)
        self.setDisplayFormat(_FORMAT)
        self.setSpecialValueText(nothing)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(TOUCH)
        self.dateChanged.connect(self._on_changed)

    def show_date(self, today: str, date: str) -> None:
        """Show a date, or none; one that has passed still shows."""
        none, shown = QDate.fromString(today, _FORMAT), QDate.fromString(date, _FORMAT)
        if shown.isValid() and shown <= none:
            none = shown.addDays(-1)
        with QSignalBlocker(self):
            self.setMinimumDate(none)
            self.setDate(shown if shown.isValid() else none)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, which scrolls under it."""
        event.ignore()

    def _on_changed(self, date: QDate) -> None:
        self.picked.emit("" if date == self.minimumDate() else date.toString(_FORMAT))
