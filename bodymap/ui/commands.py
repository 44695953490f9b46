"""The window's commands with their keys."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from bodymap.scene.picks import PartPick
from bodymap.session.state import LayerName, Structure
from bodymap.ui.actions import Command
from bodymap.ui.desk import Desk

_Standard = QKeySequence.StandardKey
_VIEW_KEYS = (
    ("front", ("Num+1",)),
    ("back", ("Ctrl+Num+1",)),
    ("left", ("Num+3",)),
    ("right", ("Ctrl+Num+3",)),
    ("top", ("Num+7",)),
    ("bottom", ("Ctrl+Num+7",)),
)


def window_commands(
    desk: Desk,
    show_help: Callable[[], object],
    show_evidence: Callable[[], object],
    close: Callable[[], object],
    share: Sequence[Command] = (),
) -> list[Command]:
    """Return all commands in the order of the menus."""
    session, search = desk.session, desk.workspace.top_bar.search

    def seek() -> None:
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    return [
        Command("Edit", "Search", (_Standard.Find, "S"), seek),
        Command("Edit", "Undo", (_Standard.Undo,), session.undo),
        Command("Edit", "Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), session.redo),
        Command("Edit", "Clear, or leave what is open", ("Esc",), desk.escape),
        Command("Edit", "Paint where it hurts", ("B",), lambda: _toggle_brush(desk)),
        *_view_commands(desk),
        *_layer_commands(desk),
        *share,
        Command("Client", "Questions to check first", ("Q",), desk.workspace.panel.check_first.attend),
        Command("Client", "About the client", ("Ctrl+I",), desk.show_about_client),
        Command("Settings", "Show the client", ("F11",), desk.toggle_presenting),
        Command("Settings", "Light or dark", (), desk.toggle_theme),
        Command("Settings", "Larger text", ("Ctrl+Shift++", "Ctrl+Shift+="), desk.enlarge_text),
        Command("Settings", "Colours for every eye", (), desk.toggle_palette),
        Command("Settings", "Less motion", (), desk.toggle_motion),
        Command("Settings", "Clothed or anatomy view", (), desk.toggle_clothed),
        Command("Help", "Keys and help", (_Standard.HelpContents, "F1"), show_help),
        Command("Help", "How sure is anybody?", ("Ctrl+E",), show_evidence),
        Command("Help", "Quit", (_Standard.Quit, "Ctrl+Q"), close),
    ]


def _view_commands(desk: Desk) -> list[Command]:
    views = [
        Command("View", f"From the {name}", keys, partial(desk.look_from, name)) for name, keys in _VIEW_KEYS
    ]
    return [
        *views,
        Command("View", "Whole body", ("Home",), desk.go_home),
        Command("View", "Source and pain", ("F",), desk.frame_source),
        Command("View", "Play how the pain spreads", (), desk.workspace.viewport.play_referral),
        Command("View", "Reset the view", ("R",), desk.reset_view),
    ]


def _layer_commands(desk: Desk) -> list[Command]:
    switches = [
        Command("Layers", layer.value.capitalize(), (str(number),), partial(desk.toggle_layer, layer))
        for number, layer in enumerate(LayerName, start=1)
    ]
    session = desk.session
    return [
        *switches,
        Command("Layers", "Hide what is under the pointer", ("H",), lambda: _with_part(desk, session.hide)),
        Command(
            "Layers",
            "Show only what is under the pointer",
            ("I",),
            lambda: _with_part(desk, lambda part: session.isolate((part,))),
        ),
        Command("Layers", "Fade what is under the pointer", ("P",), lambda: _with_part(desk, session.fade)),
        Command("Layers", "Show everything again", ("Alt+H",), session.restore),
    ]


def _toggle_brush(desk: Desk) -> None:
    desk.set_painting(not desk.workspace.viewport.is_painting)


def _with_part(desk: Desk, deed: Callable[[Structure], None]) -> None:
    if isinstance(desk.hovered, PartPick):
        deed(Structure(desk.hovered.id, desk.hovered.side))
    else:
        QApplication.beep()
