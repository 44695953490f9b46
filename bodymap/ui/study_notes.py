"""Notes and bookmarks of one's own: a list with a search, and the note on what is looked at."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Wording
from bodymap.anatomy.speech import with_capital
from bodymap.study.notebook import Note, Notebook, Subject, SubjectKind
from bodymap.ui.labels import PlainLabel

BOOKMARK, WRITTEN = "★", "✎"
_SUBJECT = int(Qt.ItemDataRole.UserRole)
_SAVE_MS = 700
"""Rest of the keys after which a note is stored."""
_NOTE_LINES = 3.4


def mark_of(note: Note | None) -> str:
    """Return the small signs of a note: a star when bookmarked, a pen when something is written."""
    if note is None:
        return ""
    return (BOOKMARK if note.is_bookmarked else "") + (WRITTEN if note.text else "")


def subject_words(atlas: Atlas, subject: Subject, wording: Wording) -> str:
    """Return the name of what a note is about; its id when this atlas does not know it."""
    if subject.kind is SubjectKind.MUSCLE and subject.id in atlas.muscles:
        return atlas.muscles[subject.id].name
    if subject.kind is SubjectKind.POINT and subject.id in atlas.points:
        point = atlas.points[subject.id]
        return f"{atlas.muscles[point.muscle].name}: {point.name.for_reader(wording)}"
    if subject.kind is SubjectKind.PLACE:
        named = next((region for region in atlas.own_regions if region.id == subject.id), None)
        if named is not None:
            return with_capital(named.name)
    return subject.id


class StudyNotes(QWidget):
    """The notebook as it is read and written.

    Signals
    -------
    written(subject, text), bookmarked(subject, is_bookmarked), subject_chosen(subject), export_asked(),
    import_asked().
    """

    written = Signal(object, str)
    bookmarked = Signal(object, bool)
    subject_chosen = Signal(object)
    export_asked = Signal()
    import_asked = Signal()

    def __init__(self, atlas: Atlas) -> None:
        super().__init__()
        self._atlas = atlas
        self._book, self._wording = Notebook(), Wording.PLAIN
        self.subject: Subject | None = None
        self.problem = PlainLabel("", "warningText")
        self.title = PlainLabel("", bold=True)
        self.star = QPushButton()
        self.star.setCheckable(True)
        self.star.clicked.connect(self._on_star)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Your own note; never about a client"))
        self.text.setPlaceholderText(self.tr("Your own note for study. Never write about a client here."))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(round(self.text.fontMetrics().lineSpacing() * _NOTE_LINES) + 10)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.store)
        self.text.textChanged.connect(lambda: self._timer.start(_SAVE_MS))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search your notes"))
        self.search.setAccessibleName(self.tr("Search your notes"))
        self.search.textChanged.connect(self._fill)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Your notes and bookmarks"))
        self.list.itemClicked.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_chosen)
        self.send = QPushButton(self.tr("Export..."))
        self.send.clicked.connect(self.export_asked)
        self.fetch = QPushButton(self.tr("Import..."))
        self.fetch.clicked.connect(self.import_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.star)
        below = QHBoxLayout()
        below.addWidget(self.search, 1)
        below.addWidget(self.send)
        below.addWidget(self.fetch)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 4)
        column.setSpacing(4)
        column.addWidget(self.problem)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(PlainLabel(self.tr("For your own study only, never about a client."), "quiet", 0.9))
        column.addLayout(below)
        column.addWidget(self.list, 1)
        self.say("")
        self.look_at(None)

    def say(self, problem: str) -> None:
        """Show what went wrong with the file, or nothing."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def present(self, book: Notebook, wording: Wording) -> None:
        """Show a notebook; the text that is being written stays."""
        self._book, self._wording = book, wording
        self._fill()
        self._show_star()

    def look_at(self, subject: Subject | None) -> None:
        """Show the note on another subject; what was written on the last one is stored first."""
        self.store()
        self.subject = subject
        note = None if subject is None else self._book.of(subject)
        with QSignalBlocker(self.text):
            self.text.setPlainText("" if note is None else note.text)
        for part in (self.text, self.star):
            part.setEnabled(subject is not None)
        named = "" if subject is None else subject_words(self._atlas, subject, self._wording)
        self.title.setText(named or self.tr("Choose a muscle, a point or a place to write about."))
        self._show_star()

    def store(self) -> None:
        """Hand on what was written, if it changed."""
        self._timer.stop()
        if self.subject is None:
            return
        note = self._book.of(self.subject)
        if self.text.toPlainText().strip() != ("" if note is None else note.text):
            self.written.emit(self.subject, self.text.toPlainText())

    def _show_star(self) -> None:
        note = None if self.subject is None else self._book.of(self.subject)
        is_marked = note is not None and note.is_bookmarked
        self.star.setChecked(is_marked)
        self.star.setText(f"{BOOKMARK} " + (self.tr("Bookmarked") if is_marked else self.tr("Bookmark")))

    def _on_star(self, is_marked: bool) -> None:
        if self.subject is not None:
            self.bookmarked.emit(self.subject, is_marked)

    def _fill(self) -> None:
        wanted = self.search.text().casefold().split()
        self.list.clear()
        for note in self._book.notes:
            name = subject_words(self._atlas, note.subject, self._wording)
            first = note.text.splitlines()[0] if note.text else ""
            if all(word in f"{name} {note.text}".casefold() for word in wanted):
                item = QListWidgetItem(f"{mark_of(note)}  {name}" + (f": {first}" if first else ""))
                item.setData(_SUBJECT, note.subject)
                item.setToolTip(note.text or name)
                self.list.addItem(item)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.subject_chosen.emit(item.data(_SUBJECT))
