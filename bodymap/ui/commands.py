"""The window's commands with their keys."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from bodymap.scene.skin_tones import SkinTone
from bodymap.session.state import LayerName
from bodymap.ui.actions import Command
from bodymap.ui.desk import Desk
from bodymap.ui.drags import Deed
from bodymap.ui.guidance import Guidance
from bodymap.ui.layers_strip import layer_titles
from bodymap.ui.looks import Looks
from bodymap.ui.theme import ThemeName

translate = QCoreApplication.translate
_Standard = QKeySequence.StandardKey


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

    edit, client = translate("menus", "Edit"), translate("menus", "Client")
    settings, aid = translate("menus", "Settings"), translate("menus", "Help")
    return [
        Command(edit, translate("commands", "Search"), (_Standard.Find, "S"), seek),
        Command(edit, translate("commands", "Undo"), (_Standard.Undo,), session.undo),
        Command(edit, translate("commands", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), session.redo),
        Command(
            edit,
            translate("commands", "Clear, or leave what is open"),
            ("Esc",),
            desk.escape,
        ),
        Command(
            edit,
            translate("commands", "Paint where it hurts"),
            ("B",),
            partial(desk.tools.toggle, Deed.PAINT),
        ),
        Command(
            edit,
            translate("commands", "Erase what was painted"),
            ("E",),
            partial(desk.tools.toggle, Deed.ERASE),
        ),
        Command(edit, translate("commands", "To the other side"), ("M",), session.mirror_pain),
        Command(
            edit,
            translate("commands", "Also on the other side"),
            ("Shift+M",),
            session.add_mirrored_pain,
        ),
        *_view_commands(desk),
        *_layer_commands(desk),
        *share,
        Command(
            client,
            translate("commands", "Questions to check first"),
            ("Q",),
            desk.workspace.panel.check_first.attend,
        ),
        Command(
            client,
            translate("commands", "About the client"),
            ("Ctrl+I",),
            desk.show_about_client,
        ),
        Command(
            settings,
            translate("commands", "Show the client"),
            ("F11",),
            desk.toggle_presenting,
        ),
        Command(settings, translate("commands", "Light or dark"), (), desk.looks.toggle_theme),
        Command(
            settings,
            translate("commands", "Larger text"),
            ("Ctrl+Shift++", "Ctrl+Shift+="),
            desk.looks.enlarge_text,
        ),
        Command(
            settings,
            translate("commands", "Colours for every eye"),
            (),
            desk.looks.toggle_palette,
        ),
        Command(settings, translate("commands", "Less motion"), (), desk.looks.toggle_motion),
        Command(
            settings,
            translate("commands", "Clothed or anatomy view"),
            (),
            desk.toggle_clothed,
        ),
        *_look_commands(desk.looks),
        Command(
            aid,
            translate("commands", "Keys and help"),
            (_Standard.HelpContents, "F1"),
            guidance.show_help,
        ),
        Command(
            aid,
            translate("commands", "Show me around in three steps"),
            (),
            guidance.show_around,
        ),
        Command(
            aid,
            translate("commands", "How sure is anybody?"),
            ("Ctrl+E",),
            guidance.show_evidence,
        ),
        Command(
            aid,
            translate("commands", "Print mouse and keys..."),
            (),
            guidance.print_keys,
        ),
        Command(
            aid,
            translate("commands", "Save mouse and keys as PDF..."),
            (),
            guidance.save_keys,
        ),
        Command(aid, translate("commands", "About BodyMap"), (), guidance.show_about),
        Command(aid, translate("commands", "Quit"), (_Standard.Quit, "Ctrl+Q"), close),
    ]


def _look_commands(looks: Looks) -> list[Command]:
    theme, tone = translate("menus", "Theme"), translate("menus", "Skin tone")
    return [
        Command(
            theme,
            translate("commands", "As the system says"),
            (),
            partial(looks.set_theme, ThemeName.SYSTEM),
        ),
        Command(
            theme,
            translate("commands", "Light"),
            (),
            partial(looks.set_theme, ThemeName.LIGHT),
        ),
        Command(
            theme,
            translate("commands", "Dark"),
            (),
            partial(looks.set_theme, ThemeName.DARK),
        ),
        Command(
            theme,
            translate("commands", "High contrast"),
            (),
            partial(looks.set_theme, ThemeName.CONTRAST),
        ),
        Command(
            tone,
            translate("commands", "Light skin"),
            (),
            partial(looks.set_skin_tone, SkinTone.LIGHT),
        ),
        Command(
            tone,
            translate("commands", "Medium skin"),
            (),
            partial(looks.set_skin_tone, SkinTone.MEDIUM),
        ),
        Command(
            tone,
            translate("commands", "Brown skin"),
            (),
            partial(looks.set_skin_tone, SkinTone.BROWN),
        ),
        Command(
            tone,
            translate("commands", "Dark skin"),
            (),
            partial(looks.set_skin_tone, SkinTone.DARK),
        ),
    ]


def _view_commands(desk: Desk) -> list[Command]:
    view = translate("menus", "View")
    views = [
        Command(view, title, (key,), partial(desk.look_from, name))
        for name, title, key in (
            ("front", translate("commands", "From the front"), "Num+1"),
            ("back", translate("commands", "From the back"), "Ctrl+Num+1"),
            ("left", translate("commands", "From the left"), "Num+3"),
            ("right", translate("commands", "From the right"), "Ctrl+Num+3"),
            ("top", translate("commands", "From the top"), "Num+7"),
            ("bottom", translate("commands", "From the bottom"), "Ctrl+Num+7"),
        )
    ]
    return [
        *views,
        Command(
            view,
            translate("commands", "From the point"),
            ("V", "Num+5"),
            desk.look_from_point,
        ),
        Command(view, translate("commands", "Whole body"), ("Home",), desk.go_home),
        Command(view, translate("commands", "Source and pain"), ("F",), desk.frame_source),
        Command(
            view,
            translate("commands", "Play how the pain spreads"),
            (),
            desk.workspace.viewport.play.start,
        ),
        Command(view, translate("commands", "Reset the view"), ("R",), desk.reset_view),
    ]


def _layer_commands(desk: Desk) -> list[Command]:
    layers = translate("menus", "Layers")
    titles = {**layer_titles(), LayerName.DERMATOMES: translate("commands", "Dermatomes")}
    switches = [
        Command(layers, titles[layer], (str(number),), partial(desk.toggle_layer, layer))
        for number, layer in enumerate(LayerName, start=1)
    ]
    return [
        *switches,
        Command(
            layers,
            translate("commands", "Names of muscles and bones"),
            ("L",),
            desk.looks.toggle_labels,
        ),
        Command(
            layers,
            translate("commands", "Hide the muscle or bone"),
            ("H",),
            desk.parts.hide,
        ),
        Command(
            layers,
            translate("commands", "Show only the muscle or bone"),
            ("I",),
            desk.parts.isolate,
        ),
        Command(
            layers,
            translate("commands", "Fade all others"),
            ("P",),
            desk.parts.isolate_partly,
        ),
        Command(
            layers,
            translate("commands", "Fade the muscle or bone"),
            ("Shift+P",),
            desk.parts.fade,
        ),
        Command(
            layers,
            translate("commands", "Compare with another source"),
            ("C",),
            desk.session.compare_shown,
        ),
        Command(
            layers,
            translate("commands", "Show everything again"),
            ("Alt+H",),
            desk.session.restore,
        ),
    ]
