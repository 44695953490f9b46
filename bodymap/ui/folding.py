"""A heading that folds what stands below it away."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from bodymap.ui.fonts import wrapped

_ARROW_WIDTH = 44


class Folding(QWidget):
    """A header button and a body under it.

    Signals
    -------
    toggled(is_open) : the user opened or closed it.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, body: QWidget, is_open: bool = False, look: str = "sectionHeader") -> None:
        super().__init__()
        self._title = title
        self.header = QToolButton()
        self.header.setObjectName(look)
        self.header.setCheckable(True)
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.header.clicked.connect(self._on_clicked)
        self.body = body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._line = QHBoxLayout()
        self._line.setSpacing(4)
        self._line.addWidget(self.header, 1)
        self._beside: QWidget | None = None
        column.addLayout(self._line)
        column.addWidget(body, 1)
        self.set_title(title)
        self.set_open(is_open)

    def set_beside(self, widget: QWidget) -> None:
        """Put something beside the header that is seen while the body is."""
        self._beside = widget
        self._line.addWidget(widget)
        widget.setVisible(self.is_open)

    @property
    def is_open(self) -> bool:
        """Whether the body is seen."""
        return self.header.isChecked()

    def set_title(self, title: str) -> None:
        """Change the words of the header."""
        self._title = title
        self._wrap()
        self._name(title)

    @property
    def room(self) -> int:
        """Pixels that a line of the header's words may take."""
        return self.header.width() - _ARROW_WIDTH

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        """Break the title rather than cut it, as soon as the header knows its width."""
        fits = self.header.fontMetrics().horizontalAdvance(self._title) <= self.room
        lines = wrapped(self._title, self.header.fontMetrics(), self.room) if self.isVisible() else []
        self.header.setText(self._title if fits or not lines else "\n".join(lines))

    def set_open(self, is_open: bool) -> None:
        """Unfold or fold without telling anybody."""
        with QSignalBlocker(self.header):
            self.header.setChecked(is_open)
        self.header.setArrowType(Qt.ArrowType.DownArrow if is_open else self._closed_arrow())
        self.body.setVisible(is_open)
        if self._beside is not None:
            self._beside.setVisible(is_open)
        self._name(self._title)

    def _closed_arrow(self) -> Qt.ArrowType:
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Qt.ArrowType.LeftArrow if is_rtl else Qt.ArrowType.RightArrow

    def _name(self, title: str) -> None:
        words = self.tr("{title}, open") if self.is_open else self.tr("{title}, closed")
        self.header.setAccessibleName(words.format(title=title))

    def _on_clicked(self, is_open: bool) -> None:
        self.set_open(is_open)
        self.toggled.emit(is_open)
