"""A button of two lines: what a tour is called, and smaller what it is about."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from bodymap.ui.labels import PlainLabel


class TourButton(QPushButton):
    """Both lines wrap; the button is as high as they need."""

    def __init__(self, name: str, about: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(1)
        for label in (PlainLabel(name, bold=True), PlainLabel(about, "quiet", 0.92)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 3 * self.fontMetrics().lineSpacing())

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)
