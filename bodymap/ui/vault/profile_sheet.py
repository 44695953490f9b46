"""The door to the records: choose or make a profile, and unlock it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bodymap.anatomy.speech import Translate
from bodymap.records.errors import DamagedError, RecordsError
from bodymap.records.keys import is_strong
from bodymap.records.profiles import Profile, Profiles
from bodymap.records.unlocking import has_libraries
from bodymap.records.vault import Vault
from bodymap.ui.labels import PlainLabel
from bodymap.ui.vault.parts import TOUCH, button, field, secret_field

_FIRST_SIZE = (460, 420)


class ProfileSheet(QDialog):
    """Ends with an open vault, or without one.

    Signals
    -------
    unlocked(vault)
    """

    unlocked = Signal(object)

    def __init__(self, profiles: Profiles, language: str, translate: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._profiles, self._language, self._translate = profiles, language, translate
        self._made: tuple[Profile, str] | None = None
        self._opened: Vault | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Records of clients"))
        self.problem = PlainLabel("", "warningText")
        self.pages = QStackedWidget()
        self._make_unlocking()
        self._make_creating()
        self._make_code()
        self._make_renewing()
        column = QVBoxLayout(self)
        column.addWidget(self.pages, 1)
        column.addWidget(self.problem)
        self.resize(*_FIRST_SIZE)
        self._fill()

    def _make_unlocking(self) -> None:
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Profile"))
        self.secret = secret_field(self.tr("Passphrase"))
        self.secret.returnPressed.connect(self.unlock)
        self.by_code = QCheckBox(self.tr("I type the recovery code instead"))
        self.unlock_button = button(self.tr("Unlock"), self.unlock)
        self.restore_button = button(self.tr("Restore the newest good backup"), self.restore)
        self.restore_button.hide()
        self.choice.currentIndexChanged.connect(self.restore_button.hide)
        self.other = button(self.tr("New profile..."), lambda: self._turn_to(1))
        self.unlocking = _page(
            PlainLabel(self.tr("Who is working here?"), factor=1.25, bold=True),
            self.choice, self.secret, self.by_code, self.unlock_button,
            self.restore_button, self.other,
        )  # fmt: skip
        self.pages.addWidget(self.unlocking)

    def _make_creating(self) -> None:
        self.name = field(self.tr("Your name, as the lock screen shows it"))
        self.first, self.second = (
            secret_field(self.tr("Passphrase")),
            secret_field(self.tr("The same once more")),
        )
        self.strength = PlainLabel("", "quiet")
        self.first.textChanged.connect(self._weigh)
        self.create_button = button(self.tr("Make the profile"), self.make)
        self.pages.addWidget(
            _page(
                PlainLabel(self.tr("A profile of your own"), factor=1.25, bold=True),
                PlainLabel(self.tr("Its records open only with the passphrase."), "quiet"),
                self.name, self.first, self.second, self.strength, self.create_button,
            )
        )  # fmt: skip
        self._weigh("")

    def _make_code(self) -> None:
        self.code = PlainLabel("", factor=1.4, bold=True)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.written_down = QCheckBox(self.tr("I wrote it down and keep it in a safe place"))
        self.print_button = button(self.tr("Print the code..."), self._print_code)
        self.go_on = button(self.tr("Go on"), self._end_creating)
        self.go_on.setEnabled(False)
        self.written_down.toggled.connect(self.go_on.setEnabled)
        words = self.tr(
            "Your recovery code. It is shown only now. It opens the records when the passphrase is lost; "
            "without both, nobody can open them again."
        )
        self.pages.addWidget(
            _page(PlainLabel(words), self.code, self.print_button, self.written_down, self.go_on)
        )

    def _make_renewing(self) -> None:
        self.new_first, self.new_second = (
            secret_field(self.tr("Passphrase")),
            secret_field(self.tr("The same once more")),
        )
        self.renew_button = button(self.tr("Set the new passphrase"), self.renew)
        words = self.tr("The recovery code fits. Choose a new passphrase; the old one opens nothing then.")
        self.pages.addWidget(_page(PlainLabel(words), self.new_first, self.new_second, self.renew_button))

    def _fill(self) -> None:
        if not has_libraries():
            from bodymap.records.errors import LibrariesMissingError

            self.problem.setText(LibrariesMissingError().say(self._translate))
            self.pages.setEnabled(False)
            return
        for profile in self._profiles.list():
            self.choice.addItem(profile.name, profile)
        self._turn_to(0 if self.choice.count() else 1)

    def _turn_to(self, page: int) -> None:
        self.problem.setText("")
        self.pages.setCurrentIndex(page)
        (self.secret, self.name, self.written_down, self.new_first)[page].setFocus()

    def _weigh(self, passphrase: str) -> None:
        self.strength.setText(
            self.tr("Long enough.")
            if is_strong(passphrase)
            else self.tr("At least 12 letters and signs, not all alike, or five words.")
        )

    def unlock(self) -> None:
        """Try the passphrase or code; when it does not fit, say so."""
        profile, secret = self.choice.currentData(), self.secret.text()
        self.secret.setText("")
        try:
            if self.by_code.isChecked():
                vault = self._profiles.unlock_with_recovery(profile, secret)
            else:
                vault = self._profiles.unlock(profile, secret)
        except RecordsError as error:
            self.problem.setText(error.say(self._translate))
            if isinstance(error, DamagedError) and not self.by_code.isChecked():
                self.secret.setText(secret)
                self.restore_button.show()
            return
        if self.by_code.isChecked() and not vault.is_read_only:
            self._opened = vault
            self._turn_to(3)
        else:
            self._end_unlocking(vault)

    def restore(self) -> None:
        """Put the newest backup that is whole in the place of damaged records, and open it."""
        secret = self.secret.text()
        self.secret.setText("")
        try:
            vault = self._profiles.restore_newest(self.choice.currentData(), secret)
        except RecordsError as error:
            self.problem.setText(error.say(self._translate))
            return
        self._end_unlocking(vault)

    def renew(self) -> None:
        """Set the new passphrase after the recovery code, and go on to the records."""
        vault, passphrase = self._opened, self.new_first.text()
        if vault is None:
            return
        if passphrase != self.new_second.text():
            self.problem.setText(self.tr("The two passphrases are not the same."))
            return
        try:
            self._profiles.change_passphrase(vault, passphrase)
        except RecordsError as error:
            self.problem.setText(error.say(self._translate))
            return
        self._opened = None
        self._end_unlocking(vault)

    def done(self, result: int) -> None:
        """Lock again what the recovery code opened when no new passphrase was set."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None
        super().done(result)

    def _end_unlocking(self, vault: Vault) -> None:
        for each in (self.new_first, self.new_second):
            each.setText("")
        self.unlocked.emit(vault)
        self.close()

    def make(self) -> None:
        """Make the profile and show its recovery code, once."""
        name, passphrase = self.name.text().strip(), self.first.text()
        if not name:
            self.problem.setText(self.tr("Type a name first."))
            return
        if passphrase != self.second.text():
            self.problem.setText(self.tr("The two passphrases are not the same."))
            return
        try:
            profile, code = self._profiles.create(name, passphrase, self._language)
        except RecordsError as error:
            self.problem.setText(error.say(self._translate))
            return
        self._made = profile, passphrase
        self.code.setText(code.printed)
        self.first.setText("")
        self.second.setText("")
        self._turn_to(2)

    def _print_code(self) -> None:
        from bodymap.ui.vault.code_page import ask_printer  # only when somebody prints

        ask_printer(self.code.text(), self)

    def _end_creating(self) -> None:
        assert self._made is not None
        profile, passphrase = self._made
        self._made = None
        self.code.setText("")
        self.choice.addItem(profile.name, profile)
        self.choice.setCurrentIndex(self.choice.count() - 1)
        self.by_code.setChecked(False)
        self._turn_to(0)
        self.secret.setText(passphrase)
        self.unlock()


def _page(*parts: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for part in parts:
        if not isinstance(part, PlainLabel):
            part.setMinimumHeight(TOUCH)
        column.addWidget(part)
    column.addStretch(1)
    return page
