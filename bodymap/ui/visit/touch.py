"""Targets for hands that are oily: large buttons, one of many, and rows that stay while they are touched."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bodymap.ui.fonts import wrapped
from bodymap.ui.labels import PlainLabel

TOUCH = 44
"""Pixels a finger needs in either direction."""
_PADDING = 24

Item = TypeVar("Item", contravariant=True)
Key = TypeVar("Key", bound=Hashable)


class TouchButton(QPushButton):
    """A button at least as large as a fingertip whose words wrap."""

    def __init__(self, text: str, is_checkable: bool = False) -> None:
        super().__init__()
        self._words = ""
        self.setMinimumSize(TOUCH, TOUCH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setCheckable(is_checkable)
        self.say(text)

    @property
    def words(self) -> str:
        """What the button says, on one line."""
        return self._words

    def say(self, text: str) -> None:
        """Take other words."""
        if text != self._words:
            self._words = text
            self.setAccessibleName(text)
            self._wrap()

    def show_checked(self, is_checked: bool) -> None:
        """Look pressed or not without telling anybody."""
        with QSignalBlocker(self):
            self.setChecked(is_checked)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._wrap()

    def _wrap(self) -> None:
        room = max(self.width() - _PADDING, TOUCH)
        self.setText("\n".join(wrapped(self._words, self.fontMetrics(), room)).replace("&", "&&"))


class Choices(QWidget):
    """One of several large buttons, or with a second press none of them.

    Signals
    -------
    chosen(value) : the value of the button, None when it is taken back.
    """

    chosen = Signal(object)

    def __init__(self, title: str, choices: Sequence[tuple[object, str]], columns: int) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.buttons: dict[object, TouchButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        if title:
            grid.addWidget(PlainLabel(title, bold=True), 0, 0, 1, columns)
        for number, (value, words) in enumerate(choices):
            button = TouchButton(words, is_checkable=True)
            button.setAccessibleName(f"{title}: {words}" if title else words)
            button.clicked.connect(lambda is_on, value=value: self._on_clicked(value, is_on))
            grid.addWidget(button, 1 + number // columns, number % columns)
            self.buttons[value] = button

    def show_value(self, *values: object) -> None:
        """Show which are chosen."""
        for value, button in self.buttons.items():
            button.show_checked(value in values)

    def _on_clicked(self, value: object, is_on: bool) -> None:
        self.chosen.emit(value if is_on else None)


class Row(Protocol[Item]):
    """One row of a list."""

    def present(self, item: Item) -> None:
        """Show an entry."""

    def as_widget(self) -> QWidget:
        """Return the row itself."""


class Rows(QWidget, Generic[Key, Item]):
    """Rows by key: one that is still there keeps its place, its focus and the finger upon it."""

    def __init__(self, make: Callable[[Key], Row[Item]]) -> None:
        super().__init__()
        self._make = make
        self.rows: dict[Key, Row[Item]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def present(self, items: Sequence[tuple[Key, Item]]) -> None:
        """Show entries in their order."""
        keys = [key for key, _ in items]
        for key in [key for key in self.rows if key not in keys]:
            gone = self.rows.pop(key).as_widget()
            gone.hide()
            gone.deleteLater()
        for place, (key, item) in enumerate(items):
            if key not in self.rows:
                self.rows[key] = self._make(key)
            row = self.rows[key]
            if self._column.indexOf(row.as_widget()) != place:
                self._column.insertWidget(place, row.as_widget())
            row.present(item)
