"""The window's commands with their keys."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from bodymap.scene.skin_tones import SkinTone
from bodymap.session.state import LayerName
from bodymap.ui.actions import Command
from bodymap.ui.desk import Desk
from bodymap.ui.drags import Deed
from bodymap.ui.guidance import Guidance
from bodymap.ui.looks import Looks
from bodymap.ui.theme import ThemeName

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
    guidance: Guidance,
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
        Command("Settings", "Light or dark", (), desk.looks.toggle_theme),
        Command("Settings", "Larger text", ("Ctrl+Shift++", "Ctrl+Shift+="), desk.looks.enlarge_text),
        Command("Settings", "Colours for every eye", (), desk.looks.toggle_palette),
        Command("Settings", "Less motion", (), desk.looks.toggle_motion),
        Command("Settings", "Clothed or anatomy view", (), desk.toggle_clothed),
        *_look_commands(desk.looks),
        Command("Help", "Keys and help", (_Standard.HelpContents, "F1"), guidance.show_help),
        Command("Help", "Show me around in three steps", (), guidance.show_around),
        Command("Help", "How sure is anybody?", ("Ctrl+E",), guidance.show_evidence),
        Command("Help", "Print mouse and keys...", (), guidance.print_keys),
        Command("Help", "Save mouse and keys as PDF...", (), guidance.save_keys),
        Command("Help", "About BodyMap", (), guidance.show_about),
        Command("Help", "Quit", (_Standard.Quit, "Ctrl+Q"), close),
    ]


def _look_commands(looks: Looks) -> list[Command]:
    return [
        Command("Theme", "As the system says", (), partial(looks.set_theme, ThemeName.SYSTEM)),
        Command("Theme", "Light", (), partial(looks.set_theme, ThemeName.LIGHT)),
        Command("Theme", "Dark", (), partial(looks.set_theme, ThemeName.DARK)),
        Command("Theme", "High contrast", (), partial(looks.set_theme, ThemeName.CONTRAST)),
        Command("Skin tone", "Light skin", (), partial(looks.set_skin_tone, SkinTone.LIGHT)),
        Command("Skin tone", "Medium skin", (), partial(looks.set_skin_tone, SkinTone.MEDIUM)),
        Command("Skin tone", "Brown skin", (), partial(looks.set_skin_tone, SkinTone.BROWN)),
        Command("Skin tone", "Dark skin", (), partial(looks.set_skin_tone, SkinTone.DARK)),
    ]


def _view_commands(desk: Desk) -> list[Command]:
    views = [
        Command("View", f"From the {name}", keys, partial(desk.look_from, name)) for name, keys in _VIEW_KEYS
    ]
    return [
        *views,
        Command("View", "From the point", ("V", "Num+5"), desk.look_from_point),
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
        Command("Layers", "Names of muscles and bones", ("L",), desk.looks.toggle_labels),
        Command("Layers", "Hide the muscle or bone", ("H",), desk.parts.hide),
        Command("Layers", "Show only the muscle or bone", ("I",), desk.parts.isolate),
        Command("Layers", "Fade all others", ("P",), desk.parts.isolate_partly),
        Command("Layers", "Fade the muscle or bone", ("Shift+P",), desk.parts.fade),
        Command("Layers", "Compare with another source", ("C",), desk.session.compare_shown),
        Command("Layers", "Show everything again", ("Alt+H",), desk.session.restore),
    ]
