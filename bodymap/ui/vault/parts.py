"""The small fields and buttons of the sheets of the records, large enough for a finger."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QPushButton

TOUCH = 44


def field(name: str) -> QLineEdit:
    """Return a line to type in that says what belongs there."""
    made = QLineEdit()
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    made.setMinimumHeight(TOUCH)
    return made


def secret_field(name: str) -> QLineEdit:
    """Return a line that hides what is typed."""
    made = field(name)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


def button(words: str, run: Callable[[], object]) -> QPushButton:
    """Return a button that does something, and never because Enter was pressed elsewhere."""
    made = QPushButton(words)
    made.setAutoDefault(False)
    made.setMinimumHeight(TOUCH)
    made.clicked.connect(run)
    return made
