"""Two sources side by side: two pictures of the same body, and the facts row by row."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bodymap.anatomy.speech import with_capital
from bodymap.session.comparison import ComparedShown, Comparison, FactShown
from bodymap.ui.labels import PlainLabel, rule

_SIZE = (860, 720)
_MARGIN = 14
_LARGE = 14.0
"""Points of the font from which on there is no room for labels beside the texts."""
_LABEL_SHARE = 3
_TEXT_SHARE = 8


class CompareSheet(QDialog):
    """Shows a comparison. It lies beside the work: the window behind it stays alive.

    Signals
    -------
    look_requested(is_second) : look at one of the two in the window.
    """

    look_requested = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Side by side"))
        self.setAccessibleName(self.tr("Side by side"))
        self._area = QScrollArea()
        self._area.setAccessibleName(self.tr("Two sources side by side"))
        self._area.setWidgetResizable(True)
        self._area.viewport().installEventFilter(self)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._area)
        column.addWidget(buttons)
        room = parent.size()
        self.resize(min(_SIZE[0], room.width() - 40), min(_SIZE[1], room.height() - 40))

    def present(self, shown: Comparison, pictures: tuple[QImage, QImage] | None) -> None:
        """Show a comparison, with pictures where there is a body to draw."""
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        grid.setHorizontalSpacing(_MARGIN)
        is_stacked = QApplication.font().pointSizeF() >= _LARGE
        for column, share in enumerate((0 if is_stacked else _LABEL_SHARE, _TEXT_SHARE, _TEXT_SHARE)):
            grid.setColumnStretch(column, share)
        self._add_head(grid, 1, shown.first, None if pictures is None else pictures[0], is_second=False)
        self._add_head(grid, 2, shown.second, None if pictures is None else pictures[1], is_second=True)
        grid.addWidget(PlainLabel(shown.shared, bold=True), 4, 0, 1, 3)
        for row, fact in enumerate(shown.facts):
            grid.addWidget(rule(), 5 + 3 * row, 0, 1, 3)
            self._add_fact(grid, 6 + 3 * row, fact, is_stacked=is_stacked)
        grid.setRowStretch(5 + 3 * len(shown.facts), 1)
        self._area.setWidget(page)  # the old page is deleted
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Give the page the height that its wrapped words need at this width: Qt would guess too much."""
        page = self._area.widget()
        layout = None if page is None else page.layout()
        if page is not None and layout is not None:
            page.setFixedHeight(layout.heightForWidth(self._area.viewport().width()))

    def _add_head(
        self, grid: QGridLayout, column: int, shown: ComparedShown, picture: QImage | None, *, is_second: bool
    ) -> None:
        grid.addWidget(PlainLabel(with_capital(shown.title), factor=1.25, bold=True), 0, column)
        if picture is not None:
            grid.addWidget(self._picture(shown, picture), 1, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(shown.picture.caption), 2, column)
        look = QPushButton(self.tr("Look at it"))
        look.setAccessibleName(self.tr("Look at {source}").format(source=shown.title))
        look.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.clicked.connect(lambda: self.look_requested.emit(is_second))
        grid.addWidget(look, 3, column)

    def _picture(self, shown: ComparedShown, picture: QImage) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setPixmap(QPixmap.fromImage(picture))
        label.setAccessibleName(self.tr("Picture of {source}").format(source=shown.title))
        label.setAccessibleDescription(shown.picture.caption)
        return label

    def _add_fact(self, grid: QGridLayout, row: int, fact: FactShown, *, is_stacked: bool) -> None:
        """Add a row: its label before the two texts, or above them where large text leaves no room."""
        mark = "≠" if fact.differs else "="
        label = PlainLabel(f"{mark} {fact.label}", "" if fact.differs else "quiet", bold=fact.differs)
        different, same = self.tr("{fact}: different"), self.tr("{fact}: the same")
        label.setAccessibleName((different if fact.differs else same).format(fact=fact.label))
        label.setToolTip(label.accessibleName())
        if is_stacked:
            grid.addWidget(label, row, 1, 1, 2)
        else:
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        for column, text in ((1, fact.first), (2, fact.second)):
            cell = PlainLabel(text, "" if fact.differs else "quiet")
            grid.addWidget(cell, row + is_stacked, column, Qt.AlignmentFlag.AlignTop)
