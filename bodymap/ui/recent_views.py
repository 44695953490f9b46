"""The files of views opened or saved last, kept with the choices; files of one's own, never of a client."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from bodymap.session.saved_view import SUFFIX
from bodymap.ui.menus import add_filled_menu
from bodymap.ui.preferences import PreferenceStore

_MOST = 8


class RecentViews(QObject):
    """Remembers files of views, newest first, and lists them by name.

    Parameters
    ----------
    store
        Where the list is kept.
    open_file
        Called with the file that was chosen.
    parent
        Owner.
    """

    def __init__(self, store: PreferenceStore, open_file: Callable[[Path], object], parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._open = store, open_file

    def files(self) -> list[Path]:
        """Return the files, newest first; what is no file of a view is left out."""
        try:
            kept = json.loads(self._store.now.recent_views or "[]")
        except (ValueError, RecursionError):
            return []
        names = kept if isinstance(kept, list) else []
        return [Path(name) for name in names if isinstance(name, str) and name.endswith(SUFFIX)][:_MOST]

    def remember(self, path: Path) -> None:
        """Put a file first; one that is not named like a view is left out."""
        path = path.absolute()
        if path.suffix == SUFFIX:
            self._keep([path, *(other for other in self.files() if other != path)])

    def forget(self, path: Path) -> None:
        """Take a file off the list."""
        self._keep([other for other in self.files() if other != path.absolute()])

    def clear(self) -> None:
        """Forget all files; the files themselves stay."""
        self._keep([])

    def _keep(self, files: list[Path]) -> None:
        names = [str(each) for each in files[:_MOST]]
        self._store.change(recent_views=json.dumps(names, ensure_ascii=False) if names else "")

    def add_list_to(self, menu: QMenu, before: QAction | None = None) -> None:
        """Put the files into a menu; the list is made anew each time it opens."""
        add_filled_menu(menu, self.tr("Open recent"), self._fill, before)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        files = self.files()
        for path in files:
            menu.addAction(path.stem.replace("&", "&&"), partial(self._open, path))
        if not files:
            menu.addAction(self.tr("No view was saved or opened yet")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(self.tr("Clear list"), self.clear)
