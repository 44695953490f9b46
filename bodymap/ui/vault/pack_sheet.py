"""The passphrase of an encrypted export: typed twice, told to whoever receives the file."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from bodymap.anatomy.speech import Translate
from bodymap.records.errors import WeakPassphraseError
from bodymap.records.keys import is_strong
from bodymap.ui.labels import PlainLabel
from bodymap.ui.vault.parts import button, secret_field


class PackSheet(QDialog):
    """Asks for a passphrase that is hard to guess.

    Signals
    -------
    chosen(path, passphrase)
    """

    chosen = Signal(Path, str)

    def __init__(self, translate: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._translate = translate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export encrypted"))
        words = self.tr(
            "Choose a passphrase for this file. Tell it to the person who receives the file, by another way."
        )
        self.first = secret_field(self.tr("Passphrase"))
        self.second = secret_field(self.tr("The same once more"))
        self.second.returnPressed.connect(self.go_on)
        self.problem = PlainLabel("", "warningText")
        self.go_on_button = button(self.tr("Choose where to save..."), self.go_on)
        column = QVBoxLayout(self)
        for part in (PlainLabel(words), self.first, self.second, self.problem, self.go_on_button):
            column.addWidget(part)

    def go_on(self) -> None:
        """Hand the passphrase on when it is strong and twice the same."""
        passphrase = self.first.text()
        if not is_strong(passphrase):
            self.problem.setText(WeakPassphraseError().say(self._translate))
        elif passphrase != self.second.text():
            self.problem.setText(self.tr("The two passphrases are not the same."))
        else:
            for each in (self.first, self.second):
                each.clear()
            kinds = self.tr("Encrypted record (*.bodymap-client)")
            title = self.tr("Export encrypted")
            name, _ = QFileDialog.getSaveFileName(self, title, "record.bodymap-client", kinds)
            if name:
                self.chosen.emit(Path(name), passphrase)
                self.close()
