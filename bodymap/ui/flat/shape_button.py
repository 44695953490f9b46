"""One region of the flat figure as a button that the keyboard and a screen reader reach."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from bodymap.anatomy.flat import FlatShape, FlatView
from bodymap.session.state import Selecting
from bodymap.ui.flat.brush import path_of

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_PICKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ShapeButton(QPushButton):
    """Invisible: the figure draws the shape, this carries its name, role, state and focus.

    Being a widget of its own it needs no accessibility code: its role, "checked" for a painful place, the
    focus and the press that assistive technology sends all come from Qt.

    Signals
    -------
    picked(how), stepped((x, y)) : an arrow key, focused(), turned(pages) : page up or down.
    """

    picked = Signal(object)
    stepped = Signal(object)
    focused = Signal()
    turned = Signal(int)

    def __init__(self, parent: QWidget, view: FlatView, shape: FlatShape) -> None:
        super().__init__(parent)
        self.view, self.shape, self.place = view, shape, shape.place
        self.path = path_of(shape.rings)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.toggled.connect(self._on_toggled)

    @property
    def extent(self) -> float:
        """Square units of the page that the shape's bounds take."""
        bounds = self.path.boundingRect()
        return bounds.width() * bounds.height()

    def mark(self, is_picked: bool) -> None:
        """Show whether the region is picked, and tell nobody but screen readers."""
        with QSignalBlocker(self):
            self.setChecked(is_picked)

    def _on_toggled(self) -> None:
        """Add or take away on a press by assistive technology, as a check box does."""
        self.picked.emit(Selecting.TOGGLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _WAYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(_WAYS[key])
        elif key in _PICKING:
            is_adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.picked.emit(Selecting.TOGGLE if is_adding else Selecting.REPLACE)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing: the figure has drawn the shape."""
