"""The menus behind the menu button, always in the same order."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

translate = QCoreApplication.translate


def add_filled_menu(
    menu: QMenu, title: str, fill: Callable[[QMenu], object], before: QAction | None = None
) -> None:
    """Put a menu into another one; it is filled anew each time it opens."""
    inner = menu.addMenu(title)
    if before is not None:
        menu.insertMenu(before, inner)
    inner.aboutToShow.connect(partial(fill, inner))


class Menus:
    """File, Edit, View, Layers, Study, Client, Settings and Help in one menu.

    They lie behind one button, not in a bar: the height of a bar belongs to the body.
    """

    def __init__(self, root: QMenu) -> None:
        self.root = root
        self._made: dict[str, QMenu] = {}
        self.file = translate("menus", "File")
        self.settings = translate("menus", "Settings")
        for title in (
            self.file,
            translate("menus", "Edit"),
            translate("menus", "View"),
            translate("menus", "Layers"),
            translate("menus", "Study"),
            translate("menus", "Client"),
            self.settings,
            translate("menus", "Help"),
        ):
            self.of(title)

    def of(self, path: str) -> QMenu:
        """Return the menu of a path such as "File/Share", made when there is none yet."""
        if path not in self._made:
            above, _, title = path.rpartition("/")
            menu = (self.of(above) if above else self.root).addMenu(title)
            menu.setAccessibleName(title)
            self._made[path] = menu
        return self._made[path]
