"""The one box for everything: places, muscles, points by the words people use, and the window's actions."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from bodymap.query.search import Hit
from bodymap.ui.found import ACTIONS_ONLY, Finder
from bodymap.ui.found_rows import FoundRows

_DELAY_MS = 90
_ROWS_SHOWN = 12
_LEAST_CHARACTERS = 60


class SearchBox(QLineEdit):
    """Finds while one types; Enter takes the first or the marked row, left and right arrow its side.

    Parameters
    ----------
    find
        Returns the hits of a text, best first.

    Signals
    -------
    hit_chosen(hit), command_chosen(command)
    """

    hit_chosen = Signal(object)
    command_chosen = Signal(object)

    def __init__(self, find: Callable[[str], Sequence[Hit]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finder = Finder(find)
        self.setPlaceholderText(self.tr('Search: "behind the eye", "QL", "left temple"; or ">" for actions'))
        self.setAccessibleName(self.tr("Search places, muscles, points and actions"))
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Empty the search"))
        self.rows = FoundRows(self)
        self.rows.row_chosen.connect(self._choose)
        self.rows.currentRowChanged.connect(self._speak)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MS)
        self._delay.timeout.connect(self.refresh)
        self.textEdited.connect(self._on_edited)
        self.installEventFilter(self)

    def seek(self) -> None:
        """Take the keyboard, with what is there marked; with nothing there, offer what was chosen before."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.text().startswith(ACTIONS_ONLY):
            self.clear()
        self.selectAll()
        if not self.text():
            self.refresh()

    def seek_actions(self) -> None:
        """Take the keyboard for actions only, and list them."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(ACTIONS_ONLY)
        self.refresh()

    def _on_edited(self) -> None:
        """Search soon; until then the rows, which are those of another text, step back."""
        self.rows.setEnabled(False)
        self._delay.start()

    def refresh(self) -> None:
        """Search for the text as it stands and show the rows."""
        self._delay.stop()
        self.rows.setEnabled(True)
        text = self.text().strip()
        rows = self.finder.rows(text)
        self.rows.fill(rows)
        if text and not rows:
            self.rows.say(self.tr("Nothing by that name. Try a body part, a muscle, or plain words."))
            self._announce(self.rows.item(0).text())
        self._show_rows(bool(text or rows))

    def _show_rows(self, visible: bool) -> None:
        if not visible:
            self.rows.hide()
            return
        window = self.window()
        least = self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS
        width = min(max(self.width(), least), window.width())
        self.rows.setFixedSize(width, self.rows.fitting_height(_ROWS_SHOWN))
        corner = self.mapTo(window, QPoint(0, self.height() + 2))
        if self.isRightToLeft():
            corner.setX(corner.x() + self.width() - width)
        corner.setX(max(0, min(corner.x(), window.width() - width)))
        self.rows.move(window.mapToGlobal(corner))
        self.rows.show()
        self.rows.raise_()

    def _speak(self, row: int) -> None:
        """Tell a screen reader what is marked: the keyboard stays in the box."""
        words = self.rows.speech(row)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            self._announce(words)

    def _announce(self, words: str) -> None:
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape and self.rows.isVisible():
                event.accept()  # Escape closes the rows first; the window's own Escape comes after
                return True
            if event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                event.ignore()  # elsewhere it deletes to the end of the line; here a command may have it
                return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Move):
            self.rows.hide()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._on_side_key(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.refresh() if self._delay.isActive() or not self.rows.isVisible() else None
            self._choose(self.rows.currentRow())
        elif key == Qt.Key.Key_Escape and self.rows.isVisible():
            self.rows.hide()
            if self.text().startswith(ACTIONS_ONLY):
                self.clear()
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        if self.rows.isVisible() and not self._delay.isActive():
            self.rows.step(by)
        else:
            self.refresh()

    def _on_side_key(self, event: QKeyEvent) -> bool:
        """Choose the side with the cursor at the end of the text; where there is none, move the cursor."""
        row = self.rows.currentRow()
        is_free = event.modifiers() == Qt.KeyboardModifier.NoModifier and not self.hasSelectedText()
        at_end = self.cursorPosition() == len(self.text())
        if not (self.rows.isVisible() and is_free and at_end and self.rows.found(row)):
            return False
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        is_chosen = self.rows.choose_side(row, self.rows.side(row) + (1 if event.key() == forward else -1))
        if is_chosen:
            self._speak(row)
        return is_chosen

    def _choose(self, row: int) -> None:
        found = self.rows.found(row)
        if found is None:
            return
        side = self.rows.side(row)
        self.finder.remember(found)
        self.rows.hide()
        if found.command is not None:
            self.clear()
            self.command_chosen.emit(found.command)
        else:
            self.setText(found.hits[side].title)
            self.hit_chosen.emit(found.hits[side])
