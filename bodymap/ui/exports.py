"""Menu "Share": picture, words, table, CHOIR regions and 3D scene, into files or the clipboard."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QMessageBox, QWidget

from bodymap.export.taken import EmergencyError, Taken, file_name, taken_out
from bodymap.export.writing import WriteError, write_whole
from bodymap.query.choir import choir_regions, choir_string
from bodymap.scene.palette import Palette
from bodymap.ui.actions import Command
from bodymap.ui.desk import Desk
from bodymap.ui.enlarged import enlarged, fitting_scales
from bodymap.ui.looks import palette_of
from bodymap.ui.notice import Notice
from bodymap.ui.plate import png_bytes
from bodymap.ui.theme import ThemeName, backdrop_of, resolved
from bodymap.ui.viewport import Viewport

AskPath = Callable[[QWidget, str, str, str], str]
"""(parent, title, suggested name, filter) to the chosen path, empty when none was."""
_CLIPBOARD_SCALE = 2


def ask_path(parent: QWidget, title: str, name: str, kinds: str) -> str:
    """Ask for a file to write."""
    return QFileDialog.getSaveFileName(parent, title, name, kinds)[0]


class Sharing(QObject):
    """Takes what is shown out of the program. What a client answered never goes with it.

    Parameters
    ----------
    desk
        Whose session and picture.
    window
        Over which the dialogs open.
    ask
        Asks for a path; the system's dialog when not given.
    """

    def __init__(self, desk: Desk, window: QWidget, ask: AskPath = ask_path) -> None:
        super().__init__(desk)
        self._desk, self._window, self._ask = desk, window, ask
        self.notice = Notice(desk.workspace)

    def commands(self) -> list[Command]:
        """Return the commands of the menu "Share" inside "File"."""
        share = self.tr("Share")
        menu = QCoreApplication.translate("menus", "File") + "/" + share
        return [
            Command(
                "save_the_picture", menu, self.tr("Save the picture..."), ("Ctrl+Shift+S",), self.save_picture
            ),
            Command(
                "copy_the_picture", menu, self.tr("Copy the picture"), ("Ctrl+Shift+C",), self.copy_picture
            ),
            Command("copy_the_words", menu, self.tr("Copy the words"), ("Ctrl+Shift+W",), self.copy_words),
            Command("copy_the_choir_regions", menu, self.tr("Copy the CHOIR regions"), (), self.copy_choir),
            Command("save_the_flat_figure", menu, self.tr("Save the flat figure..."), (), self.save_flat),
            Command(
                "save_the_table_of_sources",
                menu,
                self.tr("Save the table of sources..."),
                (),
                self.save_table,
            ),
            Command("save_the_3d_scene", menu, self.tr("Save the 3D scene..."), (), self.save_scene),
        ]

    def add_to(self, menu: QMenu) -> None:
        """Put what is taken out most into the menu of the right button."""
        menu.addSeparator()
        menu.addAction(self.tr("Save the picture..."), self.save_picture)
        menu.addAction(self.tr("Copy the picture"), self.copy_picture)
        menu.addAction(self.tr("Copy the words"), self.copy_words)

    # --- picture --------------------------------------------------------------------------------------

    def save_picture(self) -> None:
        """Ask how large and where, then write the picture as a PNG."""
        taken = self._taken()
        if taken is None:
            return
        pictured = self._pictured
        from bodymap.ui.picture_sheet import PictureSheet  # not at the start

        sheet = PictureSheet(pictured.size(), fitting_scales(pictured), self._window)
        if sheet.exec() == QDialog.DialogCode.Accepted:
            name = file_name(taken.shown, "png")
            self._write(
                self.tr("Save the picture"),
                name,
                self.tr("PNG picture (*.png)"),
                lambda: png_bytes(self._image(sheet.scale)),
            )
        sheet.deleteLater()

    def copy_picture(self) -> None:
        """Put the picture on the clipboard, twice as large as in the window."""
        if self._taken() is not None:
            data = QMimeData()
            data.setImageData(self._image(min(_CLIPBOARD_SCALE, fitting_scales(self._pictured)[-1])))
            QGuiApplication.clipboard().setMimeData(data)
            self.notice.say(self.tr("The picture is on the clipboard"))

    def _image(self, scale: int) -> QImage:
        backdrop = backdrop_of(resolved(ThemeName(self._desk.store.now.theme)))
        flat = self._desk.workspace.flat
        if flat is not None:
            atlas, state = self._desk.session.atlas, self._desk.session.state
            return flat.image(scale, taken_out(atlas, state).shown, self._palette, backdrop)
        translate = self._desk.session.atlas.translate
        return enlarged(self._view, scale, self._palette, backdrop, translate)

    # --- words and files ------------------------------------------------------------------------------

    def copy_words(self) -> None:
        """Put places and sources on the clipboard, in words."""
        from bodymap.export.text import as_text

        self._copy(as_text, self.tr("The words are on the clipboard"))

    def copy_choir(self) -> None:
        """Put the numbers of the CHOIR body map on the clipboard."""
        taken = self._taken()
        if taken is None:
            return
        numbers = choir_string(choir_regions(taken.atlas, taken.shown.body, taken.found.places))
        if not numbers:
            self.notice.say(self.tr("Click where it hurts first: then there are CHOIR regions to copy"))
            return
        self._copy(
            lambda _: numbers, self.tr("CHOIR regions on the clipboard: {numbers}").format(numbers=numbers)
        )

    def save_flat(self) -> None:
        """Write the flat figure with what is shown as SVG."""
        from bodymap.export.flat_figure import flat_svg

        make = partial(flat_svg, palette=self._palette)
        self._save(self.tr("Save the flat figure"), "svg", self.tr("Drawing (*.svg)"), make)

    def save_table(self) -> None:
        """Write the sources as CSV."""
        from bodymap.export.sources_csv import sources_csv

        self._save(self.tr("Save the table of sources"), "csv", self.tr("Table (*.csv)"), sources_csv)

    def save_scene(self) -> None:
        """Write what is shown as GLB."""
        from bodymap.export.scene_glb import scene_glb

        make = partial(scene_glb, palette=self._palette)
        self._save(self.tr("Save the 3D scene"), "glb", self.tr("3D scene (*.glb)"), make)

    # --- all of them ----------------------------------------------------------------------------------

    @property
    def _view(self) -> Viewport:
        return self._desk.workspace.viewport

    @property
    def _pictured(self) -> QWidget:
        """The body in whichever view it is."""
        flat = self._desk.workspace.flat
        return self._view if flat is None else flat.figure

    @property
    def _palette(self) -> Palette:
        return palette_of(self._desk.store.now)

    def _taken(self) -> Taken | None:
        try:
            return taken_out(self._desk.session.atlas, self._desk.session.state)
        except EmergencyError as error:
            QMessageBox.warning(self._window, self.tr("Share"), str(error))
            return None

    def _copy(self, words: Callable[[Taken], str], said: str) -> None:
        taken = self._taken()
        if taken is not None:
            QGuiApplication.clipboard().setText(words(taken))
            self.notice.say(said)

    def _save(self, title: str, ending: str, kinds: str, make: Callable[[Taken], bytes]) -> None:
        taken = self._taken()
        if taken is not None:
            self._write(title, file_name(taken.shown, ending), kinds, lambda: make(taken))

    def _write(self, title: str, name: str, kinds: str, make: Callable[[], bytes]) -> None:
        """Ask where, make the content and write it; what goes wrong is said in one sentence."""
        chosen = self._ask(self._window, title, name, kinds)
        if not chosen:
            return
        path = Path(chosen)
        if not path.suffix:
            path = path.with_suffix(Path(name).suffix)
        try:
            write_whole(path, make(), self._desk.session.atlas.translate)
        except WriteError as error:
            QMessageBox.warning(self._window, title, str(error))
            return
        self.notice.say(self.tr("Saved as {name}").format(name=path.name))
