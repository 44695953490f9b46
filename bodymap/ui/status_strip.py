"""The strip at the bottom: what is under the pointer, the brush, undo and redo, data version and review."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from bodymap.ui.hints import Hinted
from bodymap.ui.icons import icon
from bodymap.ui.labels import PlainLabel
from bodymap.ui.sliders import KeySlider
from bodymap.ui.source_card import tool_button
from bodymap.ui.theme import Theme

LEAST_RADIUS, MOST_RADIUS = 5, 60
_LEAST_WIDTH = 24


class StatusStrip(QWidget):
    """Hover name, brush, history, restore, version.

    Signals
    -------
    brush_toggled(is_on), eraser_toggled(is_on), radius_changed(mm), undo_requested(), redo_requested(),
    restore_requested().
    """

    brush_toggled = Signal(bool)
    eraser_toggled = Signal(bool)
    radius_changed = Signal(float)
    undo_requested = Signal()
    redo_requested = Signal()
    restore_requested = Signal()
    comparing_ended = Signal()

    def __init__(self, version_line: str) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Status"))
        self.hover = PlainLabel()
        self.hover.setWordWrap(False)
        # Nobody can select what changes with the pointer; selectable text costs 0.3 ms with each change.
        self.hover.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.hover.setAccessibleName(self.tr("Under the pointer"))
        self.brush = tool_button(
            "", self.tr("Paint where it hurts"), self.tr("Paint where it hurts: drag over the skin")
        )
        self.brush.setCheckable(True)
        self.eraser = tool_button("", self.tr("Erase what was painted"), self.tr("Erase what was painted"))
        self.eraser.setCheckable(True)
        self.radius = KeySlider()
        self.radius.setRange(LEAST_RADIUS, MOST_RADIUS)
        self.radius.setFixedWidth(110)
        self.radius.setAccessibleName(self.tr("Size of the painted place in millimetres"))
        self.radius_words = PlainLabel()
        self.undo = tool_button("", self.tr("Undo"), self.tr("Undo"))
        self.redo = tool_button("", self.tr("Redo"), self.tr("Redo"))
        self.comparing = QPushButton()
        self.comparing.hide()
        self.restore = QPushButton()
        self.restore.hide()
        self.version = PlainLabel(version_line, "quiet", 0.88)
        self.version.setWordWrap(False)
        for part in (self.hover, self.version, self.comparing, self.restore):
            part.setMinimumWidth(_LEAST_WIDTH)  # long words are cut off: the window never grows for them
        self._connect()
        self._lay_out()

    def hinted(self) -> tuple[Hinted, ...]:
        """Return the buttons that have a command with keys."""
        return (
            (self.brush, "paint_where_it_hurts"),
            (self.eraser, "erase_what_was_painted"),
            (self.undo, "undo"),
            (self.redo, "redo"),
        )

    def _connect(self) -> None:
        self.brush.clicked.connect(self.brush_toggled)
        self.eraser.clicked.connect(self.eraser_toggled)
        self.radius.valueChanged.connect(self._on_radius)
        self.undo.clicked.connect(self.undo_requested)
        self.redo.clicked.connect(self.redo_requested)
        self.restore.clicked.connect(self.restore_requested)
        self.comparing.clicked.connect(self.comparing_ended)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 2, 10, 2)
        line.setSpacing(8)
        line.addWidget(self.hover, 1)
        for widget in (
            self.comparing,
            self.restore,
            self.brush,
            self.eraser,
            self.radius,
            self.radius_words,
            self.undo,
            self.redo,
            self.version,
        ):
            line.addWidget(widget)

    def dress(self, theme: Theme) -> None:
        """Take the inks of a theme."""
        buttons: tuple[tuple[QToolButton, str], ...] = (
            (self.brush, "brush"),
            (self.eraser, "eraser"),
            (self.undo, "undo"),
            (self.redo, "redo"),
        )
        for button, name in buttons:
            button.setIcon(icon(name, theme.text, theme.on_accent))
            button.setIconSize(QSize(18, 18))

    def show_brush(self, is_shown: bool) -> None:
        """Offer brush and eraser, or not where there is nothing to paint on."""
        for part in (self.brush, self.eraser, self.radius, self.radius_words):
            part.setVisible(is_shown)

    def set_radius(self, radius: float) -> None:
        """Show the brush's radius (mm) without telling anybody."""
        with QSignalBlocker(self.radius):
            self.radius.setValue(round(radius))
        self.radius_words.setText(self._in_mm(self.radius.value()))

    def _in_mm(self, radius: int) -> str:
        return self.tr("{radius} mm").format(radius=radius)

    def _on_radius(self, radius: int) -> None:
        self.radius_words.setText(self._in_mm(radius))
        self.radius_changed.emit(float(radius))

    def present(self, can_undo: bool, can_redo: bool, hidden_count: int) -> None:
        """Show what can be taken back and how much is hidden."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        self.restore.setVisible(hidden_count > 0)
        self.restore.setText(self.tr("Restore hidden ({count})").format(count=hidden_count))
        self.restore.setAccessibleName(self.restore.text())
