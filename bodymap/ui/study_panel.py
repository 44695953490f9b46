"""The study panel: muscles, what refers here, and one's own notes."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from bodymap.ui.fonts import scaled
from bodymap.ui.labels import PlainLabel
from bodymap.ui.source_card import tool_button
from bodymap.ui.study_muscles import StudyMuscles
from bodymap.ui.study_notes import StudyNotes
from bodymap.ui.study_refers import StudyRefers

_SMALLER, _SMALLEST = 0.93, 0.5


class StudyPanel(QWidget):
    """Three pages under one heading.

    Signals
    -------
    left() : the user closes the study.
    """

    left = Signal()

    def __init__(self, muscles: StudyMuscles, refers: StudyRefers, notes: StudyNotes) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Study"))
        self.muscles, self.refers, self.notes = muscles, refers, notes
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(self.tr("Pages of the study"))
        for page, title in (
            (muscles, self.tr("Muscles")),
            (refers, self.tr("What refers here?")),
            (notes, self.tr("Notes")),
        ):
            self.tabs.addTab(page, title)
        close = tool_button("✕", self.tr("Leave the study"), self.tr("Leave the study (T)"))
        close.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 10, 0)
        head.addWidget(PlainLabel(self.tr("Study"), factor=1.35, bold=True), 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tabs()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_tabs()

    def _fit_tabs(self) -> None:
        """Give the tabs the largest letters with which all of them are read whole."""
        bar, factor = self.tabs.tabBar(), 1.0
        bar.setFont(QApplication.font())
        while bar.sizeHint().width() > self.width() and factor > _SMALLEST:
            factor *= _SMALLER
            bar.setFont(scaled(QApplication.font(), factor))

    def open(self, page: QWidget) -> None:
        """Turn to a page."""
        self.tabs.setCurrentWidget(page)

    def is_open(self, page: QWidget) -> bool:
        """Tell whether a page is seen."""
        return self.isVisible() and self.tabs.currentWidget() is page
