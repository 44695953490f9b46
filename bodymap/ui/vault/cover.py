"""The cover over the window while a visit waits: nothing of the client is seen until the PIN is typed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from bodymap.ui.labels import PlainLabel

_TOUCH = 48
_WIDTH = 320


class Cover(QWidget):
    """Lies opaque over a window and takes its mouse and keyboard.

    Signals
    -------
    pin_typed(pin), lock_asked()
    """

    pin_typed = Signal(str)
    lock_asked = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Covered"))
        self.line = PlainLabel(self.tr("A visit is open. Type the PIN to go on."), factor=1.25, bold=True)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setAccessibleName(self.tr("PIN"))
        self.pin.returnPressed.connect(self._on_typed)
        self.lock = QPushButton(self.tr("Lock"))
        self.lock.clicked.connect(self.lock_asked)
        column = QVBoxLayout(self)
        column.addStretch(1)
        for part in (self.line, self.pin, self.lock):
            part.setFixedWidth(_WIDTH)
            part.setMinimumHeight(_TOUCH)
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.show()
        self.raise_()
        self.pin.setFocus()

    def say_wrong(self) -> None:
        """Say that this was not the PIN."""
        self.line.setText(self.tr("This is not the PIN. After five wrong ones the records lock."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
            self.raise_()
        return super().eventFilter(watched, event)

    def _on_typed(self) -> None:
        pin = self.pin.text()
        self.pin.setText("")
        self.pin_typed.emit(pin)
