"""The clients of the profile that is open: find one, make one, open a visit, export, erase."""

import secrets
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Wording
from bodymap.records.client_export import ExportForm
from bodymap.records.errors import RecordsError
from bodymap.records.vault import ClientLine, Vault
from bodymap.ui.labels import PlainLabel, rule
from bodymap.ui.vault.client_form import ClientForm
from bodymap.ui.vault.opening import Opening
from bodymap.ui.vault.pack_sheet import PackSheet
from bodymap.ui.vault.parts import TOUCH, button, field
from bodymap.ui.vault.visits_list import VisitsList
from bodymap.visit.record import Visit

_FIRST_SIZE = (880, 600)
_ID = Qt.ItemDataRole.UserRole


class ClientsSheet(QDialog):
    """A list of clients beside the window, with what can be done with the one that is marked.

    Parameters
    ----------
    vault : open. body : of a new client. atlas, wording : in whose words visits are told. now : the time,
        ISO 8601 in UTC.

    Signals
    -------
    opening(Opening) : a visit is to be opened. compare_asked(client id).
    """

    opening = Signal(object)
    compare_asked = Signal(str)

    def __init__(
        self, vault: Vault, body: Body, atlas: Atlas, wording: Wording, now: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._vault, self._now = vault, now
        self._translate, self._told = atlas.translate, ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Clients"))
        self.finder = field(self.tr("Find a client"))
        self.finder.textChanged.connect(self.refill)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Clients"))
        self.list.currentItemChanged.connect(self._follow)
        self.list.itemActivated.connect(self.open_visit)
        self.words = PlainLabel("", "quiet")
        self.visits = VisitsList(atlas, wording)
        self.form = ClientForm(body, atlas.language)
        self.name = self.form.name
        self.name.returnPressed.connect(self.add)
        self.problem = PlainLabel("", "warningText")
        self.sure = field(self.tr("To erase, type the client's name here"))
        self.sure.textChanged.connect(self._follow)
        self._make_buttons()
        self._lay_out()
        self.resize(*_FIRST_SIZE)
        self.refill()

    def _make_buttons(self) -> None:
        self.new_button = button(self.tr("New client"), self.add)
        self.visit_button = button(self.tr("Open visit of today"), self.open_visit)
        self.compare_button = button(
            self.tr("Compare visits..."), lambda: self.compare_asked.emit(self.marked)
        )
        self.pack_button = button(self.tr("Export encrypted..."), self._ask_pack)
        self.export_button = button(self.tr("Export readable..."), self._ask_export)
        self.erase_button = button(self.tr("Erase this client"), self.erase)
        self.export_button.setToolTip(
            self.tr("Anybody who gets hold of the file can read it: it leaves the encrypted records.")
        )

    def _lay_out(self) -> None:
        columns, whole = QHBoxLayout(), QVBoxLayout(self)
        left, right, grid = QVBoxLayout(), QVBoxLayout(), QGridLayout()
        left_parts: tuple[QWidget, ...] = (self.finder, self.list, rule(), self.form, self.new_button)
        for each in left_parts:
            left.addWidget(each)
        for row, pair in enumerate(
            (
                (self.visit_button, self.compare_button),
                (self.sure, self.erase_button),
                (self.pack_button, self.export_button),
            )
        ):
            for at, part in enumerate(pair):
                grid.addWidget(part, row, at)
        right.addWidget(PlainLabel(self.tr("Visits of this client"), factor=1.1, bold=True))
        right.addWidget(self.visits, 1)
        right.addWidget(self.words)
        right.addLayout(grid)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        whole.addLayout(columns)
        whole.addWidget(self.problem)

    def refill(self) -> None:
        """Show the clients that fit the search, those whose time to keep is over marked in words."""
        kept, blocker = self.marked, QSignalBlocker(self.list)
        self.list.clear()
        for line in self._vault.clients(self.finder.text()):
            item = QListWidgetItem(self._words_of(line))
            item.setData(_ID, line.id)
            item.setSizeHint(QSize(0, TOUCH))
            self.list.addItem(item)
            if line.id == kept:
                self.list.setCurrentItem(item)
        if not self.marked:
            self.list.setCurrentRow(0)
        blocker.unblock()
        self._follow()

    @property
    def marked(self) -> str:
        """The id of the client that is marked, or nothing."""
        item: QListWidgetItem | None = self.list.currentItem()
        return "" if item is None else str(item.data(_ID))

    def mark(self, client_id: str) -> None:
        """Mark a client."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == client_id:
                self.list.setCurrentRow(row)

    def add(self) -> None:
        """Keep a new client under the name typed, and mark it."""
        client = self.form.client(self._now)
        if client is None:
            self.problem.setText(self.tr("Type a name or initials first."))
            return
        if self._done(lambda: self._vault.save_client(client)):
            self.form.clear()
            self.finder.setText("")
            self.refill()
            self.mark(client.id)

    def open_visit(self) -> None:
        """Ask for the visit of today, a new one when there is none yet that goes on."""
        if not self.marked:
            return
        client, visits = self._vault.client(self.marked), self._vault.visits(self.marked)
        going_on = (each for each in visits if each.started[:10] == self._now[:10] and not each.ended)
        visit = next(going_on, None) or Visit(
            id=secrets.token_hex(8), client=client.id, started=self._now, body=client.body
        )
        earlier = tuple(each for each in visits if each.id != visit.id)
        self.opening.emit(Opening(client, visit, earlier))

    def export_to(self, path: Path) -> None:
        """Write a readable page, or JSON when the file is called so."""
        form = ExportForm.JSON if path.suffix == ".json" else ExportForm.HTML
        if self._done(lambda: self._vault.export_client(self.marked, path, form)):
            self.problem.setText(self.tr("Exported. Anybody who gets hold of the file can read it."))

    def pack_to(self, path: Path, passphrase: str) -> None:
        """Write an encrypted file that opens with the passphrase."""
        deed = partial(self._vault.export_client, self.marked, path, ExportForm.PACK, passphrase=passphrase)
        if self._done(deed):
            self.problem.setText(self.tr("Exported. The file opens only with its passphrase."))

    def erase(self) -> None:
        """Erase the marked client, visits and backups of them; only when the name was typed."""
        if not self._is_sure:
            return
        erased = self.marked
        if self._done(lambda: self._vault.erase_client(erased)):
            self.sure.setText("")
            self.refill()
            self.problem.setText(
                self.tr("Erased here and in the backups. Exported copies are yours to delete.")
            )

    @property
    def _is_sure(self) -> bool:
        name = next((each.name for each in self._vault.clients() if each.id == self.marked), None)
        return name is not None and self.sure.text().strip() == name

    def _follow(self) -> None:
        if not self._vault.is_open:
            return
        line = next((each for each in self._vault.clients() if each.id == self.marked), None)
        has_one, may_write = line is not None, not self._vault.is_read_only
        self.words.setText("" if line is None else self._reminder(line))
        self.visit_button.setEnabled(has_one and may_write)
        self.compare_button.setEnabled(line is not None and line.visits > 1)
        for each in (self.pack_button, self.export_button):
            each.setEnabled(has_one)
        self.new_button.setEnabled(may_write)
        self.erase_button.setEnabled(may_write and self._is_sure)
        if self.marked != self._told or line is None:
            self._tell_visits()

    def _tell_visits(self) -> None:
        """Show the visits of another client; once, because the log keeps that they were looked at."""
        self._told = self.marked
        self.visits.clear()
        if self.marked:
            self._done(lambda: self.visits.show_visits(self._vault.visits(self.marked)))

    def _words_of(self, line: ClientLine) -> str:
        if not line.visits:
            return self.tr("{name}, no visit yet").format(name=line.name)
        words = self.tr("{name}, last visit {date}, visits: {count}")
        return words.format(name=line.name, date=line.last_visit[:10], count=line.visits)

    def _reminder(self, line: ClientLine) -> str:
        if line.keep_until and line.keep_until < self._now[:10]:
            words = self.tr("The time to keep this record ended on {date}: think of erasing it.")
            return words.format(date=line.keep_until)
        return ""

    def _ask_pack(self) -> None:
        sheet = PackSheet(self._translate, self)
        sheet.chosen.connect(self.pack_to)
        sheet.open()

    def _ask_export(self) -> None:
        kinds = self.tr("Page (*.html);;Data (*.json)")
        title = self.tr("Export readable: anybody can open the file")
        name, _ = QFileDialog.getSaveFileName(self, title, "bodymap-client.html", kinds)
        if name:
            self.export_to(Path(name))

    def _done(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except RecordsError as error:
            self.problem.setText(error.say(self._translate))
            return False
        self.problem.setText("")
        return True
