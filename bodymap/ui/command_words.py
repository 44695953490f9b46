"""Further words for actions: what people type when they do not know what the window calls something."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def further_words() -> dict[str, tuple[str, ...]]:
    """Return other names of actions by the command's id; a translation may have more or fewer of them."""
    context = "command words"
    listed = {
        "undo": translate(context, "undo; take back; step back"),
        "redo": translate(context, "redo; repeat; do again"),
        "clear_or_leave_what_is_open": translate(context, "clear; deselect; new; start again; cancel"),
        "paint_where_it_hurts": translate(context, "brush; draw; mark"),
        "erase_what_was_painted": translate(context, "eraser; rub out; delete"),
        "to_the_other_side": translate(context, "mirror; flip; swap sides"),
        "also_on_the_other_side": translate(context, "mirror; both sides; copy to the other side"),
        "hide_the_muscle_or_bone": translate(context, "hide; make invisible"),
        "show_only_the_muscle_or_bone": translate(context, "isolate; solo; alone; hide the others"),
        "fade_all_others": translate(context, "isolate; ghost the others; transparent"),
        "fade_the_muscle_or_bone": translate(context, "ghost; transparent; see through"),
        "show_everything_again": translate(context, "restore; unhide; bring back; show all"),
        "names_of_muscles_and_bones": translate(context, "labels; names; anatomy"),
        "compare_with_another_source": translate(context, "compare; side by side; difference"),
        "whole_body": translate(context, "zoom out; fit; home"),
        "source_and_pain": translate(context, "zoom in; zoom; frame; focus"),
        "reset_the_view": translate(context, "reset; home; start view"),
        "from_the_point": translate(context, "look at the point; straight on"),
        "from_front": translate(context, "front; anterior; turn; rotate"),
        "from_back": translate(context, "behind; posterior; turn; rotate"),
        "from_top": translate(context, "above; superior"),
        "from_bottom": translate(context, "below; inferior"),
        "play_how_the_pain_spreads": translate(context, "animation; animate; movie"),
        "list_and_flat_figure_or_the_3d_view": translate(context, "2D; 3D; list; chart; body chart"),
        "light_or_dark": translate(context, "night; theme; dark mode; light mode"),
        "dark": translate(context, "dark; night; dark theme; black"),
        "light": translate(context, "light theme; day; white"),
        "high_contrast": translate(context, "contrast; black on white; hard to see"),
        "colours_for_every_eye": translate(context, "colour blind; color blind; colours; colors; palette"),
        "larger_text": translate(context, "bigger; font size; text size; letters; zoom text"),
        "less_motion": translate(context, "animation; reduce motion; dizzy"),
        "clothed_or_anatomy_view": translate(context, "clothes; naked; nude; undress; anatomy"),
        "preferences": translate(context, "settings; options; language; default"),
        "change_keys": translate(context, "shortcuts; hotkeys; keyboard"),
        "keys_and_help": translate(context, "shortcuts; keyboard; manual; how to"),
        "show_me_around_in_three_steps": translate(context, "tour; introduction; tutorial; how to"),
        "how_sure_is_anybody": translate(context, "evidence; studies; sources; references"),
        "print_mouse_and_keys": translate(context, "print; shortcuts"),
        "save_mouse_and_keys_as_pdf": translate(context, "PDF; shortcuts"),
        "save_the_picture": translate(context, "save picture; export; screenshot; image; PNG; print"),
        "copy_the_picture": translate(context, "copy; clipboard; screenshot"),
        "copy_the_words": translate(context, "copy; clipboard; text"),
        "save_the_flat_figure": translate(context, "export; SVG; PDF; body chart; print"),
        "save_the_table_of_sources": translate(context, "export; CSV; spreadsheet; Excel"),
        "save_the_3d_scene": translate(context, "export; GLB; 3D model"),
        "save_view": translate(context, "save; bookmark"),
        "open_view": translate(context, "open; load"),
        "keep_this_view": translate(context, "favourite; favorite; bookmark"),
        "notes_and_bookmarks": translate(context, "note; write"),
        "muscles_by_area_layer_and_nerve": translate(context, "filter; study; learn; anatomy; nerve"),
        "what_refers_here": translate(context, "trigger points; reverse"),
        "show_the_client": translate(context, "presentation; full screen; fullscreen; patient"),
        "about_the_client": translate(context, "conditions; pregnant; medicines; patient"),
        "questions_to_check_first": translate(context, "red flags; warnings; safety; screening"),
        "about_bodymap": translate(context, "version; licence; license; credits"),
        "quit": translate(context, "exit; close"),
    }
    return {id_: tuple(word.strip() for word in words.split(";")) for id_, words in listed.items()}
