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

from bodymap.anatomy.atlas import Atlas
from bodymap.export.writing import WriteError, write_whole
from bodymap.handout.choice import MOST_POINTS, HandoutChoice
from bodymap.handout.offers import (
    HandoutRefusedError,
    offers_for,
    suggested_changes,
    suggested_exercises,
)
from bodymap.handout.page import compose
from bodymap.ui.desk import Desk
from bodymap.ui.exports import AskPath, ask_path
from bodymap.ui.handout_clinic import ClinicDialog
from bodymap.ui.handout_form import HandoutForm
from bodymap.ui.handout_language import atlas_in, date_words, today_words
from bodymap.ui.handout_logo import clinic_of
from bodymap.ui.handout_print import (
    Paper,
    PaperPage,
    drawn_for,
    laid_out,
    page_html,
    page_image,
    page_layout,
    page_pdf,
    print_page,
)
from bodymap.ui.labels import PlainLabel
from bodymap.visit.record import Client, GivenExercise, PointKey, Visit

_SIZE = (1180, 860)
_FORM_WIDTH = 430
_PREVIEW_WIDTH = 660
_PAUSE_MS = 200


def handed_points(desk: Desk, visit: Visit | None) -> tuple[PointKey, ...]:
    """Return the points a page is about: those of the visit, else the one that is looked at."""
    if visit is not None and (visit.chosen or visit.treated):
        return (visit.chosen or tuple(each.key for each in visit.treated))[:MOST_POINTS]
    detail = desk.session.presentation.detail
    return () if detail is None or detail.point is None else (PointKey(detail.point, detail.side),)


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
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Handout"))
        self.setAccessibleName(self.tr("Handout"))
        self._desk, self._visit, self._client, self._ask = desk, visit, client, ask
        self._atlases: dict[str, Atlas] = {}
        self._points = handed_points(desk, visit)
        if not self._points:
            raise HandoutRefusedError(self.tr("Choose a tight spot first: the handout is about it."))
        habits = () if visit is None else visit.habits
        self._offers = offers_for(desk.session.atlas, desk.session.state, self._points, habits)
        self._given = self._given_first()
        self.form = HandoutForm(
            self._offers,
            [each.exercise for each in self._given],
            suggested_changes(self._offers),
            has_client=client is not None,
        )
        self._lay_out(parent.size())
        self._begin()

    def _given_first(self) -> tuple[GivenExercise, ...]:
        given = () if self._visit is None else self._visit.exercises
        return tuple(each for each in given if self._offers.allowed(each)) or suggested_exercises(
            self._offers
        )

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

    def _begin(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        window = self._desk.session.atlas
        language = window.language if self._client is None else self._client.language
        coming = "" if self._visit is None else self._visit.plan.next_visit
        words = date_words(language, QDate.fromString(coming, Qt.DateFormat.ISODate))
        self.form.choose(language, Paper(self._desk.store.now.handout_paper), words or coming)
        self.form.changed.connect(self._pause.start)
        self.refresh()

    # --- the page -------------------------------------------------------------------------------------

    @property
    def choice(self) -> HandoutChoice:
        """What is chosen now."""
        language = str(self.form.language.currentData())
        client = self._client if self.form.is_named.isChecked() else None
        return HandoutChoice(
            points=self._points,
            exercises=tuple(self._as_given(each) for each in self.form.exercises.ticked),
            changes=self.form.changes.ticked,
            body=self._desk.session.state.body,
            date=today_words(language),
            next_visit=self.form.next_visit.text().strip(),
            name="" if client is None else client.name,
            note=" ".join(self.form.note.toPlainText().split()),
            clinic=clinic_of(self._desk.store.now),
        )

    def _as_given(self, exercise: str) -> GivenExercise:
        """Return an exercise with the visit's numbers, else the atlas's, on the side of its point."""
        sides = {each.exercise.id: each.key.side for each in self._offers.exercises}
        given = {each.exercise: each for each in self._given}
        return given.get(exercise, GivenExercise(exercise, sides[exercise]))

    def _atlas(self) -> Atlas:
        language = str(self.form.language.currentData())
        if language not in self._atlases:
            self._atlases[language] = atlas_in(self._desk.session.atlas, language)
        return self._atlases[language]

    @property
    def page(self) -> PaperPage:
        """The page of what is chosen now."""
        atlas, paper = self._atlas(), Paper(self.form.paper.currentData())
        handout = compose(atlas, self._desk.session.state, self.choice)
        return laid_out(atlas, handout, drawn_for(atlas, handout), paper)

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
        notes = list(page.notes)
        if self._atlas().language != "en":
            notes.append(self.tr("The texts of the exercises are in English."))
        if self.form.is_named.isChecked():
            notes.append(self.tr("The page holds the client's name: a saved file is not protected."))
        if not page.handout.exercises:
            notes.append(self.tr("Tick at least one exercise."))
        self.notes.setText(" ".join(notes))
        self.notes.setVisible(bool(notes))
        for button in (self.print, self.save_pdf, self.save_html):
            button.setEnabled(bool(page.handout.exercises))

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
        self._write(self.tr("Save HTML"), "html", self.tr("Web page (*.html)"), self._html)

    def _html(self) -> bytes:
        atlas = self._atlas()
        handout = compose(atlas, self._desk.session.state, self.choice)
        return page_html(handout, drawn_for(atlas, handout))

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
