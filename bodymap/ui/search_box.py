"""The search box with its list: places, muscles and points by the words people use."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QToolButton, QWidget

from bodymap.query.search import Hit

_DELAY_MS = 90
_ROWS_SHOWN = 10


class SearchBox(QLineEdit):
    """Finds while one types; Enter takes the first or the marked row.

    Parameters
    ----------
    find
        Returns the hits of a text, best first.

    Signals
    -------
    hit_chosen(hit)
    """

    hit_chosen = Signal(object)

    def __init__(self, find: Callable[[str], Sequence[Hit]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._hits: tuple[Hit, ...] = ()
        self.setPlaceholderText(self.tr('Search: "behind the eye", "QL", "upper trapezius", "left temple"'))
        self.setAccessibleName(self.tr("Search places, muscles and points"))
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Empty the search"))
        self.rows = QListWidget(self)
        self.rows.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.rows.setAccessibleName(self.tr("Search results"))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.rows.itemClicked.connect(self._on_row_clicked)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MS)
        self._delay.timeout.connect(self.refresh)
        self.textEdited.connect(lambda _: self._delay.start())
        self.installEventFilter(self)

    def refresh(self) -> None:
        """Search for the text as it stands and show the rows."""
        self._delay.stop()
        text = self.text().strip()
        self._hits = tuple(self._find(text)) if text else ()
        self.rows.clear()
        for hit in self._hits:
            self.rows.addItem(QListWidgetItem(f"{hit.title}    ·    {hit.subtitle}"))
        if text and not self._hits:
            row = QListWidgetItem(self.tr("Nothing by that name. Try a body part, a muscle, or plain words."))
            row.setFlags(Qt.ItemFlag.NoItemFlags)
            self.rows.addItem(row)
        if self._hits:
            self.rows.setCurrentRow(0)
        self._show_rows(bool(text))

    def _show_rows(self, visible: bool) -> None:
        if not visible:
            self.rows.hide()
            return
        count = min(max(self.rows.count(), 1), _ROWS_SHOWN)
        height = self.rows.sizeHintForRow(0) * count + 2 * self.rows.frameWidth()
        self.rows.setFixedSize(max(self.width(), 320), height)
        self.rows.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.rows.show()
        self.rows.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._is_closing_rows(event):
            event.accept()  # Escape closes the rows first; the window's own Escape comes after
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Move):
            self.rows.hide()
        return super().eventFilter(watched, event)

    def _is_closing_rows(self, event: QKeyEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        return is_override and event.key() == Qt.Key.Key_Escape and self.rows.isVisible()

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._hits:
            step = 1 if key == Qt.Key.Key_Down else -1
            self.rows.setCurrentRow((self.rows.currentRow() + step) % len(self._hits))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.refresh() if self._delay.isActive() or not self.rows.isVisible() else None
            self._choose(self.rows.currentRow())
        elif key == Qt.Key.Key_Escape and self.rows.isVisible():
            self.rows.hide()
        else:
            return False
        return True

    def _on_row_clicked(self, item: QListWidgetItem) -> None:
        self._choose(self.rows.row(item))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._hits):
            hit = self._hits[row]
            self.rows.hide()
            self.setText(hit.title)
            self.hit_chosen.emit(hit)
