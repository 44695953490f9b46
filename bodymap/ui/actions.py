"""Every command of the window: what menus, shortcuts, the search box and the sheet of keys are made of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True)
class Command:
    """One command.

    `id` is never shown and never changes: the user's keys are kept under it. `menu` is "" for none, and
    "File/Share" for one inside another; `title` its words; `keys` those it comes with.
    """

    id: str
    menu: str
    title: str
    keys: tuple[str | QKeySequence.StandardKey, ...]
    run: Callable[[], object]

    @property
    def sequences(self) -> tuple[QKeySequence, ...]:
        """The first keys, each once: a standard key may be one of the others on this system."""
        found: list[QKeySequence] = []
        for key in self.keys:
            sequence = QKeySequence(key)
            if not sequence.isEmpty() and sequence not in found:
                found.append(sequence)
        return tuple(found)


KeysOf = Callable[[Command], Sequence[QKeySequence]]
"""The keys a command has now."""


def install(
    window: QWidget, menu_of: Callable[[str], QMenu], commands: Sequence[Command], keys_of: KeysOf
) -> dict[str, QAction]:
    """Make an action of each command, put it on the window and into its menu; return the actions by id."""
    actions = {}
    for command in commands:
        action = QAction(command.title, window)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setShortcuts(list(keys_of(command)))
        action.triggered.connect(lambda _=False, run=command.run: run())
        window.addAction(action)
        actions[command.id] = action
        if command.menu:
            menu_of(command.menu).addAction(action)
    return actions


def key_words(sequences: Sequence[QKeySequence]) -> str:
    """Return keys as people read them; "" for none."""
    return ", ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in sequences)


def key_lines(commands: Sequence[Command], keys_of: KeysOf) -> list[tuple[str, str]]:
    """Return (keys, what they do) of all commands that have keys, for the help sheet."""
    lines = ((key_words(keys_of(command)), command.title) for command in commands)
    return [(words, title) for words, title in lines if words]
