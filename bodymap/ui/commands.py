"""The window's commands with their keys."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from bodymap.ui.actions import Command
from bodymap.ui.desk import Desk
from bodymap.ui.drags import Deed
from bodymap.ui.guidance import Guidance
from bodymap.ui.view_commands import layer_commands, look_commands, view_commands

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
    menu = desk.workspace.top_bar.menu

    edit, client = translate("menus", "Edit"), translate("menus", "Client")
    settings, aid = translate("menus", "Settings"), translate("menus", "Help")
    return [
        Command("search", edit, translate("commands", "Search"), (_Standard.Find, "S"), search.seek),
        Command("actions", edit, translate("commands", "Search actions"), ("Ctrl+K",), search.seek_actions),
        Command("undo", edit, translate("commands", "Undo"), (_Standard.Undo,), session.undo),
        Command("redo", edit, translate("commands", "Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), session.redo),
        Command(
            "clear_or_leave_what_is_open",
            edit,
            translate("commands", "Clear, or leave what is open"),
            ("Esc",),
            desk.escape,
        ),
        Command(
            "paint_where_it_hurts",
            edit,
            translate("commands", "Paint where it hurts"),
            ("B",),
            partial(desk.tools.toggle, Deed.PAINT),
        ),
        Command(
            "erase_what_was_painted",
            edit,
            translate("commands", "Erase what was painted"),
            ("E",),
            partial(desk.tools.toggle, Deed.ERASE),
        ),
        Command(
            "to_the_other_side", edit, translate("commands", "To the other side"), ("M",), session.mirror_pain
        ),
        Command(
            "also_on_the_other_side",
            edit,
            translate("commands", "Also on the other side"),
            ("Shift+M",),
            session.add_mirrored_pain,
        ),
        *view_commands(desk),
        *layer_commands(desk),
        *share,
        Command(
            "questions_to_check_first",
            client,
            translate("commands", "Questions to check first"),
            ("Q",),
            desk.workspace.panel.check_first.attend,
        ),
        Command(
            "about_the_client",
            client,
            translate("commands", "About the client"),
            ("Ctrl+I",),
            desk.show_about_client,
        ),
        Command(
            "show_the_client",
            settings,
            translate("commands", "Show the client"),
            ("F11",),
            desk.toggle_presenting,
        ),
        Command(
            "light_or_dark", settings, translate("commands", "Light or dark"), (), desk.looks.toggle_theme
        ),
        Command(
            "larger_text",
            settings,
            translate("commands", "Larger text"),
            ("Ctrl+Shift++", "Ctrl+Shift+="),
            desk.looks.enlarge_text,
        ),
        Command(
            "colours_for_every_eye",
            settings,
            translate("commands", "Colours for every eye"),
            (),
            desk.looks.toggle_palette,
        ),
        Command("less_motion", settings, translate("commands", "Less motion"), (), desk.looks.toggle_motion),
        Command(
            "clothed_or_anatomy_view",
            settings,
            translate("commands", "Clothed or anatomy view"),
            (),
            desk.toggle_clothed,
        ),
        *look_commands(desk.looks),
        Command(
            "keys_and_help",
            aid,
            translate("commands", "Keys and help"),
            (_Standard.HelpContents, "F1"),
            guidance.show_help,
        ),
        Command(
            "show_me_around_in_three_steps",
            aid,
            translate("commands", "Show me around in three steps"),
            (),
            guidance.show_around,
        ),
        Command(
            "how_sure_is_anybody",
            aid,
            translate("commands", "How sure is anybody?"),
            ("Ctrl+E",),
            guidance.show_evidence,
        ),
        Command(
            "print_mouse_and_keys",
            aid,
            translate("commands", "Print mouse and keys..."),
            (),
            guidance.print_keys,
        ),
        Command(
            "save_mouse_and_keys_as_pdf",
            aid,
            translate("commands", "Save mouse and keys as PDF..."),
            (),
            guidance.save_keys,
        ),
        Command("about_bodymap", aid, translate("commands", "About BodyMap"), (), guidance.show_about),
        Command("menu", "", translate("commands", "Open the menu"), ("F10",), menu.showMenu),
        Command(
            "quit",
            translate("menus", "File"),
            translate("commands", "Quit"),
            (_Standard.Quit, "Ctrl+Q"),
            close,
        ),
    ]
