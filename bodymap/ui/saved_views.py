"""In menu "File": save what is seen as a file, open such a file, and the views of one's own by name."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QMessageBox, QWidget

from bodymap.export.writing import WriteError, write_whole
from bodymap.scene.views import camera_of, standing_of
from bodymap.session.saved_view import SUFFIX, SavedView, ViewError, read_view, view_bytes
from bodymap.ui.actions import Command
from bodymap.ui.desk import Desk
from bodymap.ui.menus import add_filled_menu
from bodymap.ui.notice import Notice
from bodymap.ui.recent_views import RecentViews
from bodymap.ui.view_shelf import Kept, ViewShelf


@dataclass(frozen=True)
class Questions:
    """What the user is asked by the system's dialogs; each answers "" when nothing was chosen."""

    def where_to_save(self, parent: QWidget, title: str, kinds: str) -> str:
        """Ask for a file to write."""
        return QFileDialog.getSaveFileName(parent, title, f"view{SUFFIX}", kinds)[0]

    def what_to_open(self, parent: QWidget, title: str, kinds: str) -> str:
        """Ask for a file to read."""
        return QFileDialog.getOpenFileName(parent, title, "", kinds)[0]

    def name(self, parent: QWidget, title: str, label: str) -> str:
        """Ask for a name."""
        text, is_meant = QInputDialog.getText(parent, title, label)
        return text.strip() if is_meant else ""


class SavedViews(QObject):
    """Saves and opens views. Answers and client are never part of one.

    Parameters
    ----------
    desk
        Whose session and picture.
    window
        Over which the dialogs open.
    notice
        Says what was done.
    shelf, questions
        Where views of one's own are kept, and how the user is asked; for tests.
    """

    def __init__(
        self,
        desk: Desk,
        window: QWidget,
        notice: Notice,
        shelf: ViewShelf | None = None,
        questions: Questions | None = None,
    ) -> None:
        super().__init__(desk)
        self._desk, self._window, self._notice = desk, window, notice
        self.shelf = shelf or ViewShelf()
        self._questions = questions or Questions()
        self.recent = RecentViews(desk.store, self._open_again, self)

    def commands(self) -> list[Command]:
        """Return the commands of the menu."""
        menu = QCoreApplication.translate("menus", "File")
        return [
            Command("save_view", menu, self.tr("Save view..."), ("Ctrl+S",), self.save_as),
            Command("open_view", menu, self.tr("Open view..."), ("Ctrl+O",), self.open_other),
            Command("keep_this_view", menu, self.tr("Keep this view..."), ("Ctrl+B",), self.keep),
        ]

    # --- files ----------------------------------------------------------------------------------------

    def save_as(self) -> None:
        """Ask where, then write the view."""
        title = self.tr("Save view")
        chosen = self._questions.where_to_save(self._window, title, self._kinds())
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(SUFFIX)
        translate = self._desk.session.atlas.translate
        try:
            write_whole(path, self._content(path.stem), translate)
        except WriteError as error:
            QMessageBox.warning(self._window, title, str(error))
            return
        self.recent.remember(path)
        self._notice.say(self.tr("Saved as {name}").format(name=path.name))

    def open_other(self) -> None:
        """Ask which, then open a view."""
        chosen = self._questions.what_to_open(self._window, self.tr("Open view"), self._kinds())
        if chosen and self.open_file(Path(chosen)):
            self.recent.remember(Path(chosen))

    def _open_again(self, path: Path) -> None:
        """Open a view of the list of recent ones; one that is gone leaves the list."""
        if self.open_file(path):
            self.recent.remember(path)
        elif not path.exists():
            self.recent.forget(path)

    def open_file(self, path: Path) -> bool:
        """Show the view in a file; when something is wrong, say so, change nothing and return False."""
        try:
            view = read_view(self._desk.session.atlas, self._read(path), path.name)
        except ViewError as error:
            QMessageBox.warning(self._window, self.tr("Open view"), str(error))
            return False
        self._desk.session.open_view(view.state)
        self._desk.workspace.viewport.motion.stop()
        self._desk.workspace.viewport.look(camera_of(view.standing), moving=False)
        return True

    def _read(self, path: Path) -> bytes:
        try:
            return path.read_bytes()
        except OSError as error:
            words = self.tr("{file} cannot be read: {reason}. Choose another file.")
            raise ViewError(words.format(file=path.name, reason=error.strerror)) from error

    def _kinds(self) -> str:
        return self.tr("Views of the body map (*.bodyview)")

    def _content(self, name: str) -> bytes:
        session, camera = self._desk.session, self._desk.workspace.viewport.camera
        return view_bytes(session.atlas, SavedView(name, session.state, standing_of(camera)))

    # --- the shelf ------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Ask for a name and keep the view under it; a view of the same name is replaced."""
        title = self.tr("Keep this view")
        name = self._questions.name(self._window, title, self.tr("Name (no names of clients):"))
        if not name:
            return
        try:
            self.shelf.keep(name, self._content(name), self._desk.session.atlas.translate)
        except WriteError as error:
            QMessageBox.warning(self._window, title, str(error))
            return
        self._notice.say(self.tr("Kept as “{name}”").format(name=name))

    def add_list_to(self, menu: QMenu, before: QAction | None = None) -> None:
        """Put the views of one's own into a menu; they are looked up each time it opens."""
        add_filled_menu(menu, self.tr("Own views"), self._fill, before)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        kept = self.shelf.kept()
        for each in kept:
            menu.addAction(each.name, partial(self.open_file, each.path))
        if not kept:
            nothing = menu.addAction(self.tr("None yet: choose “Keep this view...”"))
            nothing.setEnabled(False)
            return
        menu.addSeparator()
        removing = menu.addMenu(self.tr("Remove"))
        for each in kept:
            removing.addAction(each.name, partial(self._remove, each))

    def _remove(self, kept: Kept) -> None:
        self.shelf.remove(kept)
        self._notice.say(self.tr("Removed “{name}”").format(name=kept.name))
