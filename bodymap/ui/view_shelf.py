"""The user's own saved views: files in a folder of the user's data, each with the name it was kept under."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from bodymap.anatomy.speech import Translate
from bodymap.export.writing import WriteError, write_whole
from bodymap.session.saved_view import SUFFIX

_LONGEST = 60


def user_folder() -> Path:
    """Return the folder for views in the user's data; it need not exist yet."""
    kind = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(kind)) / "bodymap" / "views"


@dataclass(frozen=True)
class Kept:
    """A view on the shelf: its name and its file."""

    name: str
    path: Path


class ViewShelf:
    """Lists, keeps and removes views in one folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = user_folder() if folder is None else folder

    def kept(self) -> list[Kept]:
        """Return the views in order of their names; a file that cannot be read goes by its file name."""
        files = sorted(self.folder.glob(f"*{SUFFIX}")) if self.folder.is_dir() else []
        return sorted((Kept(_name_in(file), file) for file in files), key=lambda each: each.name.casefold())

    def path_of(self, name: str) -> Path:
        """Return the file for a name: that of a view kept under the same name, else a new one."""
        for each in self.kept():
            if each.name.casefold() == name.casefold():
                return each.path
        stem = re.sub(r"[^\w-]+", "-", name).strip("-")[:_LONGEST] or "view"
        path, number = self.folder / f"{stem}{SUFFIX}", 2
        while path.exists():
            path, number = self.folder / f"{stem}-{number}{SUFFIX}", number + 1
        return path

    def keep(self, name: str, content: bytes, translate: Translate) -> Path:
        """Write a view whole, in place of one with the same name.

        Raises
        ------
        WriteError
            When the folder cannot be made or the file not be written; says why in a sentence.
        """
        path = self.path_of(name)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            words = translate("saved view", "{folder} could not be made: {reason}.")
            raise WriteError(words.format(folder=self.folder, reason=error.strerror)) from error
        write_whole(path, content, translate)
        return path

    def remove(self, kept: Kept) -> None:
        """Take a view off the shelf for good."""
        kept.path.unlink(missing_ok=True)


def _name_in(file: Path) -> str:
    try:
        document = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return file.stem
    name = document.get("name") if isinstance(document, dict) else None
    return name if isinstance(name, str) and name else file.stem
