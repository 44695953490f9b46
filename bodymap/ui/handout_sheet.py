"""The handout as it will be printed, beside what can be chosen about it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QSize, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bodymap.export.writing import WriteError, write_whole
from bodymap.ui.desk import Desk
from bodymap.ui.exports import AskPath, ask_path
from bodymap.ui.handout_clinic import ClinicDialog
from bodymap.ui.handout_draft import HandoutDraft
from bodymap.ui.handout_print import PaperPage, page_image, page_layout, page_pdf, print_page
from bodymap.ui.labels import PlainLabel
from bodymap.visit.record import Client, Visit

_SIZE = (1180, 860)
_FORM_WIDTH = 430
_PREVIEW_WIDTH = 660
_PAUSE_MS = 200


class HandoutSheet(QDialog):
    """Lets a page be chosen, looked at, printed and saved. A client's name is on it only when ticked.

    Parameters
    ----------
    desk
        Whose session holds the answers that decide what may go home.
    visit, client
        Whose page it is; without them it is that of the source looked at.
    ask
        Asks for a path; the system's dialog when not given.

    Raises
    ------
    HandoutRefusedError
        When there is nothing to hand over, or the answers refer to an emergency.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        visit: Visit | None = None,
        client: Client | None = None,
        ask: AskPath = ask_path,
    ) -> None:
        draft = HandoutDraft(desk, visit, client)  # first: what is refused leaves no dialog behind
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Handout"))
        self.setAccessibleName(self.tr("Handout"))
        self._desk, self._ask = desk, ask
        self._draft, self.form = draft, draft.form()
        self._lay_out(parent.size())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self.form.changed.connect(self._pause.start)
        self.refresh()

    def _lay_out(self, room: QSize) -> None:
        area = QScrollArea()
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        area.setMinimumWidth(_FORM_WIDTH)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What stands on the page"))
        self.preview = QLabel()
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.preview.setAccessibleName(self.tr("The page as it will be printed"))
        sheet = QScrollArea()
        sheet.setWidget(self.preview)
        sheet.setWidgetResizable(True)
        sheet.setAccessibleName(self.preview.accessibleName())
        self.notes = PlainLabel("", "warningText")
        columns = QHBoxLayout()
        columns.addWidget(area, 2)
        columns.addWidget(sheet, 3)
        column = QVBoxLayout(self)
        column.addLayout(columns, 1)
        column.addWidget(self.notes)
        column.addWidget(self._buttons())
        self.resize(min(_SIZE[0], room.width() - 40), min(_SIZE[1], room.height() - 40))

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        self.clinic = QPushButton(self.tr("Clinic..."))
        self.print = QPushButton(self.tr("Print..."))
        self.save_pdf = QPushButton(self.tr("Save PDF..."))
        self.save_html = QPushButton(self.tr("Save HTML..."))
        for button, deed in (
            (self.clinic, self.show_clinic),
            (self.print, self.print_it),
            (self.save_pdf, self.write_pdf),
            (self.save_html, self.write_html),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return box

    # --- the page -------------------------------------------------------------------------------------

    @property
    def page(self) -> PaperPage:
        """The page of what is chosen now."""
        return self._draft.page(self.form)

    def refresh(self) -> None:
        """Show the page of what is chosen now."""
        self._pause.stop()
        page = self.page
        ratio = self.devicePixelRatioF()
        image = page_image(page, round(_PREVIEW_WIDTH * ratio))
        image.setDevicePixelRatio(ratio)
        self.preview.setPixmap(QPixmap.fromImage(image))
        if page.paper != self._desk.store.now.handout_paper:
            self._desk.store.change(handout_paper=page.paper.value)
        notes = self._notes(page)
        self.notes.setText(" ".join(notes))
        self.notes.setVisible(bool(notes))
        for button in (self.print, self.save_pdf, self.save_html):
            button.setEnabled(bool(page.handout.exercises))

    def _notes(self, page: PaperPage) -> list[str]:
        """Return what had to give way, and what must be known before the page is handed over."""
        notes = list(page.notes)
        if page.handout.language != "en":
            notes.append(self.tr("The texts of the exercises are in English."))
        if self.form.is_named.isChecked():
            notes.append(self.tr("The page holds the client's name: a saved file is not protected."))
        if not self.form.exercises.boxes:
            notes.append(self.tr("Nothing can be handed over now: the list says why."))
        elif not page.handout.exercises:
            notes.append(self.tr("Tick at least one exercise."))
        return notes

    # --- out of the program ---------------------------------------------------------------------------

    def show_clinic(self) -> None:
        """Ask who hands the page over."""
        dialog = ClinicDialog(self._desk.store, self)
        dialog.exec()
        dialog.deleteLater()
        self.refresh()

    def print_it(self) -> None:
        """Ask for a printer and print the page."""
        page = self.page
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(page.handout.phrases.title)
        printer.setPageLayout(page_layout(page.paper))
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            print_page(page, printer)
        dialog.deleteLater()

    def write_pdf(self) -> None:
        """Ask where and write the page as a PDF."""
        self._write(self.tr("Save PDF"), "pdf", self.tr("PDF (*.pdf)"), lambda: page_pdf(self.page))

    def write_html(self) -> None:
        """Ask where and write the handout as HTML, with every exercise that is ticked."""
        self._write(
            self.tr("Save HTML"), "html", self.tr("Web page (*.html)"), lambda: self._draft.html(self.form)
        )

    def _write(self, title: str, ending: str, kinds: str, make: Callable[[], bytes]) -> None:
        """Ask where, under a name that says nothing of the client, and write; say what goes wrong."""
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        chosen = self._ask(self, title, f"bodymap-handout-{today}.{ending}", kinds)
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(f".{ending}")
        try:
            write_whole(path, make(), self._desk.session.atlas.translate)
        except WriteError as error:
            QMessageBox.warning(self, title, str(error))
