"""The study panel: muscles, what refers here, and one's own notes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from bodymap.ui.labels import PlainLabel
from bodymap.ui.source_card import tool_button
from bodymap.ui.study_muscles import StudyMuscles
from bodymap.ui.study_notes import StudyNotes
from bodymap.ui.study_refers import StudyRefers


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

    def open(self, page: QWidget) -> None:
        """Turn to a page."""
        self.tabs.setCurrentWidget(page)

    def is_open(self, page: QWidget) -> bool:
        """Tell whether a page is seen."""
        return self.isVisible() and self.tabs.currentWidget() is page
