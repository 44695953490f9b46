"""Who hands pages over: the clinic's name and logo, the therapist, and the number for emergencies."""

from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bodymap.handout.choice import Clinic
from bodymap.ui.handout_logo import LogoError, as_kept, clinic_of, read_logo
from bodymap.ui.labels import PlainLabel
from bodymap.ui.preferences import PreferenceStore
from bodymap.ui.save_or_cancel import save_or_cancel

_LONGEST = 80
_LOGO_HEIGHT = 48


class ClinicDialog(QDialog):
    """Asks for what stands at the head of every page; kept in the preferences when accepted."""

    def __init__(self, store: PreferenceStore, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Clinic"))
        self.setAccessibleName(self.tr("Clinic"))
        self._store = store
        now = clinic_of(store.now)
        self._logo = now.logo
        self.name = self._field(now.name)
        self.therapist = self._field(now.therapist)
        self.emergency = self._field(now.emergency)
        self.emergency.setPlaceholderText(self.tr("the number of your country"))
        self.problem = PlainLabel("", "warningText")
        self.problem.hide()
        form = QFormLayout()
        form.addRow(self.tr("Clinic"), self.name)
        form.addRow(self.tr("Therapist"), self.therapist)
        form.addRow(self.tr("Emergency number"), self.emergency)
        form.addRow(self.tr("Logo"), self._logo_row())
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(save_or_cancel(self))
        self._show_logo()

    @property
    def clinic(self) -> Clinic:
        """What is entered now."""
        return Clinic(
            self.name.text().strip(), self.therapist.text().strip(), self.emergency.text().strip(), self._logo
        )

    def accept(self) -> None:
        """Keep what is entered."""
        self._store.change(**as_kept(self.clinic))
        super().accept()

    def take_logo(self, path: Path) -> None:
        """Take a picture as the logo, or say why it is none."""
        try:
            self._logo = read_logo(path)
        except LogoError as error:
            self.problem.setText(str(error))
            self.problem.show()
            return
        self.problem.hide()
        self._show_logo()

    def _field(self, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(_LONGEST)
        return field

    def _logo_row(self) -> QHBoxLayout:
        self._picture = QLabel()
        self._picture.setAccessibleName(self.tr("Logo"))
        self.choose = QPushButton(self.tr("Choose a picture..."))
        self.remove = QPushButton(self.tr("No logo"))
        for button in (self.choose, self.remove):
            button.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(self._picture)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        return row

    def _choose(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        chosen = QFileDialog.getOpenFileName(self, self.tr("Choose a picture"), "", kinds)[0]
        if chosen:
            self.take_logo(Path(chosen))

    def _remove(self) -> None:
        self._logo = b""
        self._show_logo()

    def _show_logo(self) -> None:
        pixels = QPixmap()
        if self._logo:
            pixels.loadFromData(self._logo, "PNG")
            pixels = pixels.scaledToHeight(min(_LOGO_HEIGHT, pixels.height()))
        self._picture.setPixmap(pixels)
        self.remove.setEnabled(bool(self._logo))
