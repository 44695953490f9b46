"""The window's commands with their keys."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from bodymap.session.state import LayerName
from bodymap.ui.actions import Command
from bodymap.ui.desk import Desk
from bodymap.ui.drags import Deed

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
        Command("Edit", "Paint where it hurts", ("B",), partial(desk.tools.toggle, Deed.PAINT)),
        Command("Edit", "Erase what was painted", ("E",), partial(desk.tools.toggle, Deed.ERASE)),
        Command("Edit", "To the other side", ("M",), session.mirror_pain),
        Command("Edit", "Also on the other side", ("Shift+M",), session.add_mirrored_pain),
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
    return [
        *switches,
        Command("Layers", "Names of muscles and bones", ("L",), desk.toggle_labels),
        Command("Layers", "Hide the muscle or bone", ("H",), desk.parts.hide),
        Command("Layers", "Show only the muscle or bone", ("I",), desk.parts.isolate),
        Command("Layers", "Fade all others", ("P",), desk.parts.isolate_partly),
        Command("Layers", "Fade the muscle or bone", ("Shift+P",), desk.parts.fade),
        Command("Layers", "Show everything again", ("Alt+H",), desk.session.restore),
    ]
