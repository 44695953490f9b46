"""The keys of the commands: those the program comes with, or those the user chose."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from bodymap.ui.actions import Command, key_words
from bodymap.ui.preferences import PreferenceStore

_TAKEN = (
    "Tab", "Shift+Tab", "Return", "Enter", "Space", "Left", "Right", "Up", "Down", "Alt+F4", "N", "Ctrl+L",
)  # fmt: skip
"""Keys that move about, press what is marked, answer "none", and lock the records: nobody may have them."""
_Portable = QKeySequence.SequenceFormat.PortableText


class Keys(QObject):
    """Which keys each command has.

    Parameters
    ----------
    store
        Where the user's own keys are kept.

    Signals
    -------
    changed()
    """

    changed = Signal()

    def __init__(self, store: PreferenceStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._own = _read(store.now.keys)
        self.commands: Sequence[Command] = ()

    def of(self, command: Command) -> tuple[QKeySequence, ...]:
        """Return the keys a command has now; a key the user gave to another one is no longer its own."""
        if command.id in self._own:
            return self._own[command.id]
        given = {key for keys in self._own.values() for key in keys}
        return tuple(key for key in command.sequences if key not in given)

    def words_of(self, id_: str) -> str:
        """Return the keys of the command with an id in words; "" when it has none."""
        return next((key_words(self.of(command)) for command in self.commands if command.id == id_), "")

    def is_own(self, command: Command) -> bool:
        """Tell whether the user changed the keys of a command."""
        return self.of(command) != command.sequences

    @staticmethod
    def is_taken(key: QKeySequence) -> bool:
        """Tell whether a key belongs to the window itself and cannot be given away."""
        return any(key == QKeySequence(each) for each in _TAKEN)

    def owner(self, key: QKeySequence, but: Command) -> Command | None:
        """Return the other command that has a key."""
        others = (command for command in self.commands if command.id != but.id)
        return next((command for command in others if key in self.of(command)), None)

    def give(self, command: Command, keys: Sequence[QKeySequence]) -> None:
        """Let a command have exactly these keys; another that had one of them loses it.

        Raises
        ------
        ValueError
            When one of them belongs to the window itself.
        """
        if any(self.is_taken(key) for key in keys):
            raise ValueError("a key of the window itself")
        for other in self.commands:
            kept = tuple(key for key in self.of(other) if key not in keys)
            if other.id != command.id and other.id in self._own:
                self._own[other.id] = kept
        self._own[command.id] = tuple(keys)
        self._keep()

    def reset(self, command: Command) -> None:
        """Give a command its first keys again, also those that another has by now."""
        self.give(command, command.sequences)
        del self._own[command.id]
        self._keep()

    def reset_all(self) -> None:
        """Give every command its first keys again."""
        self._own.clear()
        self._keep()

    def _keep(self) -> None:
        kept = {id_: [key.toString(_Portable) for key in keys] for id_, keys in sorted(self._own.items())}
        self._store.change(keys=json.dumps(kept) if kept else "")
        self.changed.emit()


def _read(text: str) -> dict[str, tuple[QKeySequence, ...]]:
    """Return the user's own keys; what cannot be read, or would take a key of the window, is left out."""
    try:
        document = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    found: dict[str, tuple[QKeySequence, ...]] = {}
    for id_, names in document.items() if isinstance(document, dict) else ():
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            continue
        keys = tuple(QKeySequence(name) for name in names)
        used = [key for others in found.values() for key in others]
        if not any(key.isEmpty() or key in used or Keys.is_taken(key) for key in keys):
            found[id_] = keys
    return found
