"""A slider that keeps its own keys from the window's commands."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSlider, QWidget

_OWN = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class KeySlider(QSlider):
    """Lies flat; Home and End go to its ends while it has the focus, instead of turning the body."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def event(self, event: QEvent) -> bool:
        """Claim the keys before a command of the window takes them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)


def _is_own(event: QKeyEvent) -> bool:
    return event.key() in _OWN and event.modifiers() == Qt.KeyboardModifier.NoModifier
