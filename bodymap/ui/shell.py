"""The window's frame: it is on the screen before anything heavy is imported."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QMainWindow

_SIZE = (1280, 800)


class Shell(QMainWindow):
    """An empty window that is filled later.

    Attributes
    ----------
    on_close
        Called once when the window closes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("BodyMap")
        self.setAccessibleName("BodyMap")
        self.resize(*_SIZE)
        self.on_close: Callable[[], None] = lambda: None
        self.is_painted = False
        loading = self.tr("Opening the body map …")
        waiting = QLabel(loading)
        waiting.setTextFormat(Qt.TextFormat.PlainText)
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        waiting.setAccessibleName(loading)
        self.setCentralWidget(waiting)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.is_painted = True

    def closeEvent(self, event: QCloseEvent) -> None:
        self.on_close()
        self.on_close = lambda: None
        super().closeEvent(event)
