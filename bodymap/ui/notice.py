"""A short word over the body that something was done; it goes by itself and is in nobody's way."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from bodymap.ui.labels import PlainLabel

_SHOWN_MS = 5000
_TOP = 64


class Notice(PlainLabel):
    """One sentence at a time, at the upper middle of a widget; clicks go through it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__("", "notice", bold=True)
        self.setParent(over)
        self.setWordWrap(False)
        self.setContentsMargins(14, 8, 14, 8)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = over
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def say(self, words: str) -> None:
        """Show a sentence for five seconds, and tell screen readers."""
        self.follow_font()
        self.setText(words)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.setWordWrap(False)
        self.adjustSize()
        widest = self._over.width() - 40
        if self.width() > widest:
            self.setWordWrap(True)
            self.setFixedWidth(widest)
            self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, _TOP)
