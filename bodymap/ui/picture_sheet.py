"""How large the saved picture shall be."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QVBoxLayout, QWidget

from bodymap.ui.labels import PlainLabel
from bodymap.ui.save_or_cancel import save_or_cancel

_USUAL = 2


class PictureSheet(QDialog):
    """Asks for the scale of a picture and says how many pixels it then has."""

    def __init__(self, size: QSize, scales: list[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save the picture"))
        self.setAccessibleName(self.tr("Save the picture"))
        self.scales = QComboBox()
        self.scales.setAccessibleName(self.tr("Size"))
        for scale in scales:
            words = self.tr("{scale} × the window: {width} × {height} pixels").format(
                scale=scale, width=size.width() * scale, height=size.height() * scale
            )
            self.scales.addItem(words, scale)
        self.scales.setCurrentIndex(min(_USUAL, len(scales)) - 1)
        form = QFormLayout()
        form.addRow(self.tr("Size"), self.scales)
        about = self.tr(
            "The picture as you see it, with the client's sides, the legend, the caption and the credits "
            "that the licences ask for. Nothing about a client is in it. Twice is enough for paper."
        )
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(PlainLabel(about, "quiet"))
        column.addWidget(save_or_cancel(self))
        self.resize(460, self.sizeHint().height())

    @property
    def scale(self) -> int:
        """The scale chosen."""
        return int(self.scales.currentData())
