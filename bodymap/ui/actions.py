"""Every command of the window with its key, for menus, shortcuts and the help sheet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

_Keys = Sequence[str | QKeySequence.StandardKey]


@dataclass(frozen=True)
class Command:
    """One command: its menu ("" for none), words, keys and what it does."""

    menu: str
    title: str
    keys: tuple[str | QKeySequence.StandardKey, ...]
    run: Callable[[], object]


def install(window: QWidget, menu: QMenu, commands: Sequence[Command]) -> list[QAction]:
    """Make actions of commands, put them on the window and into the menu's submenus."""
    submenus: dict[str, QMenu] = {}
    actions = []
    for command in commands:
        action = QAction(command.title, window)
        action.setShortcuts(_sequences(command))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _=False, run=command.run: run())
        window.addAction(action)
        actions.append(action)
        if command.menu:
            if command.menu not in submenus:
                submenus[command.menu] = menu.addMenu(command.menu)
            submenus[command.menu].addAction(action)
    return actions


def _sequences(command: Command) -> list[QKeySequence]:
    """Return the keys of a command, each once: a standard key may be one of the others on this system."""
    sequences: list[QKeySequence] = []
    for key in command.keys:
        sequence = QKeySequence(key)
        if not sequence.isEmpty() and sequence not in sequences:
            sequences.append(sequence)
    return sequences


def key_lines(commands: Sequence[Command]) -> list[tuple[str, str]]:
    """Return (keys, what they do) of all commands that have keys, for the help sheet."""
    lines = []
    for command in commands:
        names = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in _sequences(command)]
        if names:
            lines.append((", ".join(names), command.title))
    return lines
