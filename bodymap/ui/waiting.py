"""The sign that the program is busy and has not stopped: a wait cursor, and a sentence in the status line."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from bodymap.ui.labels import PlainLabel


@contextmanager
def waiting(line: PlainLabel, words: str) -> Iterator[None]:
    """Say what takes its time, until it is done and the window is painted again.

    Parameters
    ----------
    line : where the sentence stands; it may be gone when the work is done.
    """
    line.setText(words)
    line.repaint()  # at once: nothing is painted while the program is busy
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        # What the work changed is painted before a timer of 0 ms fires.
        QTimer.singleShot(0, QApplication.restoreOverrideCursor)
        QTimer.singleShot(0, line, lambda: _take_back(line, words))


def _take_back(line: PlainLabel, words: str) -> None:
    if line.text() == words:
        line.clear()
