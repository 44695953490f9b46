"""The user's notebook behind its page: what was written is stored, opened, taken out and brought in."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from bodymap.anatomy.places import Layer
from bodymap.anatomy.side import Side
from bodymap.session.session import Session
from bodymap.study.notebook import Notebook, Subject, SubjectKind
from bodymap.study.notebook_file import (
    FILE_NAME,
    NotebookError,
    NotebookFile,
    now,
    read_notebook,
    write_notebook,
)
from bodymap.ui.study_notes import StudyNotes


def notes_path() -> Path:
    """Return where the user's notes are kept."""
    kind = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(kind)) / "bodymap" / FILE_NAME


class NoteKeeper(QObject):
    """Connects the page of the notes with the file.

    Signals
    -------
    kept() : the notebook is another one now.
    """

    kept = Signal()

    def __init__(self, session: Session, page: StudyNotes, file: NotebookFile) -> None:
        super().__init__(page)
        self._session, self._page, self._file = session, page, file
        page.written.connect(self._write)
        page.bookmarked.connect(self.bookmark)
        page.subject_chosen.connect(self._open_subject)
        page.export_asked.connect(self._ask_export)
        page.import_asked.connect(self._ask_import)
        page.say(self._file_words())

    def _write(self, subject: Subject, text: str) -> None:
        self._keep(self.book.written(subject, text, now()))

    @property
    def book(self) -> Notebook:
        """The notes as they are now."""
        return self._file.notebook

    def _keep(self, book: Notebook) -> None:
        try:
            self._file.change(book)
        except (OSError, NotebookError) as error:
            self._page.say(self.tr("Your note could not be saved: {error}").format(error=error))
            return
        self.kept.emit()

    def bookmark(self, subject: Subject, is_bookmarked: bool) -> None:
        """Bookmark a subject, or take the bookmark away."""
        self._keep(self.book.bookmarked(subject, is_bookmarked, now()))

    def _open_subject(self, subject: Subject) -> None:
        atlas, detail = self._session.atlas, self._session.presentation.detail
        side = Side.RIGHT if detail is None else detail.side
        if subject.kind is SubjectKind.MUSCLE and subject.id in atlas.muscles:
            self._session.focus_muscle(subject.id, side)
        elif subject.kind is SubjectKind.POINT and subject.id in atlas.points:
            self._session.focus_on(subject.id, side)
        else:
            place = next(
                (p for p in atlas.region_numbers if p.layer is Layer.OWN and p.id == subject.id), None
            )
            if place is not None:
                self._session.select_place(place)
        self._page.look_at(subject)

    def _file_words(self) -> str:
        file = self._file
        if file.kept_aside is not None:
            return self.tr(
                "Your notes could not be read. The file was kept as {name}; new notes start afresh."
            ).format(name=file.kept_aside)
        if not file.is_writable:
            return self.tr("Your notes cannot be changed here: {problem}").format(problem=file.problem)
        return ""

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Export your notes"), "bodymap-notes.json", "JSON (*.json)"
        )
        if name:
            self.export_to(Path(name))

    def _ask_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("Import notes"), "", "JSON (*.json)")
        if name:
            self.import_from(Path(name))

    def export_to(self, path: Path) -> None:
        """Write all notes to another file."""
        self._page.store()
        try:
            write_notebook(path, self.book)
        except OSError as error:
            self._page.say(self.tr("The notes could not be exported: {error}").format(error=error))

    def import_from(self, path: Path) -> None:
        """Add the notes of another file; none of one's own is lost."""
        self._page.store()
        try:
            read = read_notebook(path)
        except (OSError, NotebookError) as error:
            self._page.say(self.tr("Nothing was imported: {error}").format(error=error))
            return
        self._keep(self.book.joined(read.notes))
        self._page.look_at(self._page.subject)
