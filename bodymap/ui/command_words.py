"""Further words for actions: what people type when they do not know what the window calls something."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def further_words() -> dict[str, tuple[str, ...]]:
    """Return other names of actions by the command's id; a translation may have more or fewer of them."""
    listed = {
        "undo": translate("command words", "undo; take back; step back"),
        "redo": translate("command words", "redo; repeat; do again"),
        "clear_or_leave_what_is_open": translate(
            "command words", "clear; deselect; new; start again; cancel"
        ),
        "paint_where_it_hurts": translate("command words", "brush; draw; mark"),
        "erase_what_was_painted": translate("command words", "eraser; rub out; delete"),
        "to_the_other_side": translate("command words", "mirror; flip; swap sides"),
        "also_on_the_other_side": translate("command words", "mirror; both sides; copy to the other side"),
        "hide_the_muscle_or_bone": translate("command words", "hide; make invisible"),
        "show_only_the_muscle_or_bone": translate("command words", "isolate; solo; alone; hide the others"),
        "fade_all_others": translate("command words", "isolate; ghost the others; transparent"),
        "fade_the_muscle_or_bone": translate("command words", "ghost; transparent; see through"),
        "show_everything_again": translate("command words", "restore; unhide; bring back; show all"),
        "names_of_muscles_and_bones": translate("command words", "labels; names; anatomy"),
        "compare_with_another_source": translate("command words", "compare; side by side; difference"),
        "whole_body": translate("command words", "zoom out; fit; home"),
        "source_and_pain": translate("command words", "zoom in; zoom; frame; focus"),
        "reset_the_view": translate("command words", "reset; home; start view"),
        "from_the_point": translate("command words", "look at the point; straight on"),
        "from_front": translate("command words", "front; anterior; turn; rotate"),
        "from_back": translate("command words", "behind; posterior; turn; rotate"),
        "from_top": translate("command words", "above; superior"),
        "from_bottom": translate("command words", "below; inferior"),
        "play_how_the_pain_spreads": translate("command words", "animation; animate; movie"),
        "list_and_flat_figure_or_the_3d_view": translate("command words", "2D; 3D; list; chart; body chart"),
        "light_or_dark": translate("command words", "night; theme; dark mode; light mode"),
        "dark": translate("command words", "dark; night; dark theme; black"),
        "light": translate("command words", "light theme; day; white"),
        "high_contrast": translate("command words", "contrast; black on white; hard to see"),
        "colours_for_every_eye": translate(
            "command words", "colour blind; color blind; colours; colors; palette"
        ),
        "larger_text": translate("command words", "bigger; font size; text size; letters; zoom text"),
        "less_motion": translate("command words", "animation; reduce motion; dizzy"),
        "clothed_or_anatomy_view": translate("command words", "clothes; naked; nude; undress; anatomy"),
        "preferences": translate("command words", "settings; options; language; default"),
        "change_keys": translate("command words", "shortcuts; hotkeys; keyboard"),
        "keys_and_help": translate("command words", "shortcuts; keyboard; manual; how to"),
        "show_me_around_in_three_steps": translate("command words", "tour; introduction; tutorial; how to"),
        "how_sure_is_anybody": translate("command words", "evidence; studies; sources; references"),
        "print_mouse_and_keys": translate("command words", "print; shortcuts"),
        "save_mouse_and_keys_as_pdf": translate("command words", "PDF; shortcuts"),
        "save_the_picture": translate("command words", "save picture; export; screenshot; image; PNG; print"),
        "copy_the_picture": translate("command words", "copy; clipboard; screenshot"),
        "copy_the_words": translate("command words", "copy; clipboard; text"),
        "save_the_flat_figure": translate("command words", "export; SVG; PDF; body chart; print"),
        "save_the_table_of_sources": translate("command words", "export; CSV; spreadsheet; Excel"),
        "save_the_3d_scene": translate("command words", "export; GLB; 3D model"),
        "save_view": translate("command words", "save; bookmark"),
        "open_view": translate("command words", "open; load"),
        "keep_this_view": translate("command words", "favourite; favorite; bookmark"),
        "notes_and_bookmarks": translate("command words", "note; write"),
        "muscles_by_area_layer_and_nerve": translate("command words", "filter; study; learn; anatomy; nerve"),
        "what_refers_here": translate("command words", "trigger points; reverse"),
        "show_the_client": translate("command words", "presentation; full screen; fullscreen; patient"),
        "about_the_client": translate("command words", "conditions; pregnant; medicines; patient"),
        "questions_to_check_first": translate("command words", "red flags; warnings; safety; screening"),
        "about_bodymap": translate("command words", "version; licence; license; credits"),
        "quit": translate("command words", "exit; close"),
    }
    return {id_: tuple(word.strip() for word in words.split(";")) for id_, words in listed.items()}
