"""The door to the records: it opens a vault, keeps it while somebody works, and locks it behind them."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLineEdit, QMessageBox

from bodymap.records.clock import Clock, SystemClock, stamp
from bodymap.records.errors import RecordsError
from bodymap.records.lock import Lock, LockState
from bodymap.ui.actions import Command
from bodymap.ui.desk import Desk
from bodymap.ui.shell import Shell
from bodymap.ui.vault.cover import Cover
from bodymap.ui.vault.header import VisitHeader

if TYPE_CHECKING:  # what an atlas without records never needs would slow its start by 0.1 s
    from bodymap.records.profiles import Profiles
    from bodymap.records.vault import Vault
    from bodymap.ui.vault.clients_sheet import ClientsSheet
    from bodymap.ui.vault.keeper import Keeper
    from bodymap.ui.vault.opening import Opening
    from bodymap.ui.vault.watch import Watch

LEAST_PIN = 4
LOCK_KEY = "Ctrl+L"


class RecordsDoor(QObject):
    """Holds the only open vault of the window.

    Parameters
    ----------
    desk, shell : of the window. root, clock : where records lie and what time it is, for tests.
    """

    def __init__(
        self, desk: Desk, shell: Shell, root: Path | None = None, clock: Clock | None = None
    ) -> None:
        super().__init__(desk)
        self._desk, self._shell = desk, shell
        self._clock: Clock = clock or SystemClock()
        self._root = root
        self.vault: Vault | None = None
        self.watch: Watch | None = None
        self.cover: Cover | None = None
        self._keeper: Keeper | None = None
        self._is_treating = False
        self.header = VisitHeader(self._clock)
        self.header.put_into(desk.workspace)
        desk.session.changed.connect(self._on_changed)
        desk.after_presenting.append(self._present_header)

    @cached_property
    def profiles(self) -> "Profiles":
        """The practitioners of this machine."""
        from bodymap.records.profiles import Profiles, records_folder

        return Profiles(self._root or records_folder(), self._clock)

    def commands(self) -> list[Command]:
        """Return the commands of the menu "Client"."""
        menu = QCoreApplication.translate("menus", "Client")
        return [
            Command("clients", menu, self.tr("Clients and records..."), ("Ctrl+R",), self.open),
            Command("close_visit", menu, self.tr("Save and close the visit"), (), self.close_visit),
            Command("pin_for_the_cover", menu, self.tr("PIN for the cover..."), (), self.ask_pin),
            Command("lock_records", menu, self.tr("Lock the records"), (LOCK_KEY,), self.lock),
        ]

    def open(self) -> None:
        """Open the list of clients, after the profile is unlocked; nothing while a client is looking."""
        if self._desk.is_presenting:
            return
        atlas = self._desk.session.atlas
        if self.vault is None:
            from bodymap.ui.vault.profile_sheet import ProfileSheet

            sheet = ProfileSheet(self.profiles, atlas.language, atlas.translate, self._shell)
            sheet.unlocked.connect(self._on_unlocked)
            sheet.open()
        else:
            self._show_clients(self.vault)

    def close_visit(self) -> None:
        """Save the visit and close it; it stays open when it cannot be saved."""
        if self._keeper is None or self._keeper.save():
            self._desk.session.close_visit()

    def close_kept_visit(self) -> None:
        """Save the visit and close it; without open records there is nowhere to save it, and it stays."""
        if self._keeper is not None:
            self.close_visit()

    def lock(self) -> None:
        """Lock at once: nothing of a client is left in this window."""
        if self.vault is None and self._desk.session.state.visit is None:
            return
        is_kept = self._let_go()
        self._wipe()
        if not is_kept:
            words = self.tr("The records are locked. The last changes could not be saved.")
            QMessageBox.warning(self._shell, self.tr("Records"), words)

    def ask_pin(self) -> None:
        """Ask for the PIN that lifts the cover; an empty one takes it away: then records lock instead."""
        if self.vault is None or self._desk.is_presenting:
            return
        title = self.tr("PIN for the cover")
        words = self.tr("Four digits or more; while a visit is open they lift the cover:")
        pin, is_meant = QInputDialog.getText(self._shell, title, words, QLineEdit.EchoMode.Password)
        if is_meant and (not pin or len(pin) >= LEAST_PIN):
            self.set_pin(pin)

    def set_pin(self, pin: str) -> None:
        """Keep a PIN."""
        if self.vault is not None and self.watch is not None:
            self.vault.set_pin(pin)
            self.watch.lock.has_pin = self.vault.has_pin

    def close(self) -> None:
        """Save and lock because the window closes or is filled anew."""
        if self.vault is not None:
            self._let_go()
            self._wipe()
        self._desk.session.changed.disconnect(self._on_changed)

    def set_treating(self, is_treating: bool) -> None:
        """Say that pressure is being given: nothing covers then."""
        if self.watch is not None and is_treating is not self._is_treating:
            self._is_treating = is_treating
            self.watch.lock.treating(is_treating)
            self.watch.tell()

    def _on_unlocked(self, vault: "Vault") -> None:
        from bodymap.ui.vault.keeper import Keeper
        from bodymap.ui.vault.watch import Watch

        self.vault = vault
        self.header.practitioner = vault.profile.name
        self._keeper = Keeper(self._desk.session, vault, self)
        self._keeper.failed.connect(self.header.say_problem)
        self._keeper.kept.connect(lambda: self.header.say_problem(""))
        self.watch = Watch(Lock(self._clock, has_pin=vault.has_pin), self)
        self.watch.changed.connect(self._on_lock_changed)
        self.watch.ticked.connect(self._present_header)
        self._show_clients(vault)

    def _show_clients(self, vault: "Vault") -> None:
        from bodymap.ui.vault.clients_sheet import ClientsSheet

        session = self._desk.session
        sheet = ClientsSheet(
            vault,
            session.state.body,
            session.atlas,
            session.state.wording,
            stamp(self._clock),
            self._shell,
        )
        sheet.opening.connect(lambda opening: self._open_visit(sheet, opening))
        sheet.compare_asked.connect(self._compare)
        sheet.open()

    def _open_visit(self, sheet: "ClientsSheet", opening: "Opening") -> None:
        if self._desk.session.state.visit is not None:
            sheet.problem.setText(self.tr("A visit is open: save and close it first."))
            return
        try:
            self._desk.session.open_visit(opening.client, opening.visit, opening.earlier)
        except ValueError as error:
            sheet.problem.setText(str(error))
            return
        sheet.close()

    def _compare(self, client_id: str) -> None:
        from bodymap.ui.vault.compare_visits import CompareVisits  # only when somebody compares

        if self.vault is not None:
            session = self._desk.session
            visits = self.vault.visits(client_id)
            sides = session.presentation.side_words
            CompareVisits(session.atlas, visits, session.state.wording, sides, self._shell).open()

    def _on_changed(self) -> None:
        state = self._desk.session.state
        if self.watch is not None:
            self.watch.lock.visit_open(state.visit is not None)
            self.watch.tell()
        self._present_header()

    def _present_header(self) -> None:
        state = self._desk.session.state
        is_hidden = self._desk.is_presenting or (self.watch is not None and self.watch.lock.hides_records)
        self.header.present(state.client, state.visit, is_hidden)

    def _on_lock_changed(self, state: LockState) -> None:
        if state is LockState.LOCKED:
            self.lock()
        elif state is LockState.COVERED:
            close_dialogs()
            self._screen(is_screened=True)
            self.cover = Cover(self._shell)
            self.cover.pin_typed.connect(self._on_pin)
            self.cover.lock_asked.connect(self.lock)
        else:
            self._uncover()

    def _on_pin(self, pin: str) -> None:
        if self.vault is None or self.watch is None or self.cover is None:
            return
        try:
            is_right = self.vault.check_pin(pin)
        except RecordsError:
            is_right = False
        if not is_right:
            self.cover.say_wrong()
        self.watch.lock.uncover(is_right)
        self.watch.tell()

    def _uncover(self) -> None:
        if self.cover is not None:
            self.cover.hide()
            self.cover.deleteLater()
            self.cover = None
            self._screen(is_screened=False)
            self._desk.workspace.focus_body()

    def _screen(self, *, is_screened: bool) -> None:
        """Take the window's contents from eyes, screen readers and keys; only the key of the lock is left."""
        self._desk.workspace.setVisible(not is_screened)
        for action in self._shell.actions():
            if action.shortcut().toString() != LOCK_KEY:
                action.setEnabled(not is_screened)

    def _let_go(self) -> bool:
        """Save, drop the vault and its key, and stop watching; False when something could not be saved."""
        is_kept = True
        if self._keeper is not None:
            is_kept = self._keeper.stop()
            self._keeper.deleteLater()
            self._keeper = None
        if self.watch is not None:
            self.watch.stop()
            self.watch, self._is_treating = None, False
        if self.vault is not None:
            self.vault.close()
            self.vault = None
        return is_kept

    def _wipe(self) -> None:
        close_dialogs()
        self._uncover()
        self.header.forget()
        self._desk.session.forget_client()
        if self._desk.workspace.viewport.stage is not None:
            self._desk.workspace.viewport.motion.stop()
            self._desk.reset_view()  # where one looked tells where it hurt
        self._desk.workspace.top_bar.search.setText("")
        clipboard = QApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()


def close_dialogs() -> None:
    """Close every dialog; ours are gone with all they say."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()
            if type(widget).__module__.startswith("bodymap"):
                widget.deleteLater()
