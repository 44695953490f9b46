"""The file of one's own notes: JSON, replaced whole, a damaged one kept aside."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bodymap.anatomy.whole_file import replace_file
from bodymap.study.notebook import Note, Notebook, Subject, SubjectKind

SCHEMA = 1
FILE_NAME = "notes.json"

_MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From a schema to the one after it: the document of schema n is what step n makes a document of n + 1."""


class NotebookError(ValueError):
    """A file that is no notebook, or one of a newer program."""


class NotebookFile:
    """The notebook of one user, in one file.

    Attributes
    ----------
    kept_aside : where a file that could not be read was put, None when there was none. Its notes are lost to
        the program, but nothing is deleted.
    problem : why it could not be read, or why nothing can be saved; empty when all is well.
    is_writable : False while the file belongs to a newer program: it is left as it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.kept_aside: Path | None = None
        self.problem = ""
        self.is_writable = True
        self.notebook = self._read()

    def change(self, notebook: Notebook) -> None:
        """Keep another notebook, in memory and on the disk.

        Raises
        ------
        OSError
            When the file cannot be written; the notebook is then as it was.
        NotebookError
            When the file belongs to a newer program.
        """
        if not self.is_writable:
            raise NotebookError(self.problem)
        write_notebook(self.path, notebook)
        self.notebook = notebook

    def _read(self) -> Notebook:
        try:
            return read_notebook(self.path)
        except FileNotFoundError:
            return Notebook()
        except _NewerError as error:
            self.problem, self.is_writable = str(error), False
        except NotebookError as error:
            self.problem = str(error)
            self._keep_aside()
        except OSError as error:
            self.problem, self.is_writable = str(error), False
        return Notebook()

    def _keep_aside(self) -> None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        aside = self.path.with_name(f"{self.path.stem}-damaged-{stamp}{self.path.suffix}")
        try:
            self.path.replace(aside)
        except OSError as error:
            self.problem, self.is_writable = str(error), False
        else:
            self.kept_aside = aside


class _NewerError(NotebookError):
    """Written by a newer program: not damaged, and not ours to change."""


def now() -> str:
    """Return date and time in UTC to the second, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def read_notebook(path: Path) -> Notebook:
    """Return the notebook in a file.

    Raises
    ------
    FileNotFoundError, OSError
        When there is no such file, or it cannot be read.
    NotebookError
        When it is no notebook, or one of a newer program.
    """
    try:
        document = json.loads(path.read_bytes())
    except ValueError as error:
        raise NotebookError(f"{path.name} is no file of notes: {error}") from error
    if not isinstance(document, dict) or type(document.get("schema")) is not int:
        raise NotebookError(f"{path.name} is no file of notes")
    if document["schema"] > SCHEMA:
        raise _NewerError(f"{path.name} was written by a newer version of BodyMap")
    try:
        while document["schema"] < SCHEMA:
            document = _MIGRATIONS[document["schema"]](document)
        return Notebook(tuple(_note(entry) for entry in document["notes"]))
    except (KeyError, TypeError, ValueError) as error:
        raise NotebookError(f"{path.name} is damaged: {error!r}") from error


def write_notebook(path: Path, notebook: Notebook) -> None:
    """Replace a file by a notebook; whatever happens meanwhile, the old or the new one is there, whole.

    Raises
    ------
    OSError
        When the file cannot be written.
    """
    document = {"schema": SCHEMA, "notes": [_entry(note) for note in notebook.notes]}
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, text.encode(), mode=0o600)


def _note(entry: dict[str, Any]) -> Note:
    about, text, marked, changed = (entry[key] for key in ("about", "text", "bookmarked", "changed"))
    subject = Subject(SubjectKind(about["kind"]), about["id"])
    are_texts = all(isinstance(each, str) for each in (subject.id, text, changed))
    if not are_texts or not isinstance(marked, bool):
        raise TypeError("a note does not fit")
    return Note(subject, text, marked, changed)


def _entry(note: Note) -> dict[str, Any]:
    return {
        "about": {"kind": note.subject.kind.value, "id": note.subject.id},
        "text": note.text,
        "bookmarked": note.is_bookmarked,
        "changed": note.changed,
    }
