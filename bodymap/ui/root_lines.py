"""Which nerve roots feel the painful place and, while their map is shown, which map that is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.session.presentation import Presentation
from bodymap.ui.labels import PlainLabel


class RootLines(QWidget):
    """Two quiet lines; each is left out when there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Nerve roots"))
        self.roots = PlainLabel("", "quiet", 0.9)
        self.about = PlainLabel("", "quiet", 0.9)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.roots)
        column.addWidget(self.about)

    @property
    def has_words(self) -> bool:
        """Whether there is anything to say."""
        return bool(self.roots.text() or self.about.text())

    def present(self, shown: Presentation) -> None:
        """Show what a presentation says about roots."""
        for label, text in ((self.roots, shown.roots), (self.about, shown.about_roots)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setVisible(bool(shown.roots or shown.about_roots))
