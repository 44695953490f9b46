"""The commands for what is seen and how: views, layers, parts, theme and skin."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from bodymap.scene.skin_tones import SkinTone
from bodymap.session.state import LayerName
from bodymap.ui.actions import Command
from bodymap.ui.desk import Desk
from bodymap.ui.layers_strip import layer_titles
from bodymap.ui.looks import Looks
from bodymap.ui.theme import ThemeName

translate = QCoreApplication.translate


def look_commands(looks: Looks) -> list[Command]:
    """Return the themes and skin tones."""
    settings = translate("menus", "Settings")
    theme = settings + "/" + translate("menus", "Theme")
    tone = settings + "/" + translate("menus", "Skin tone")
    return [
        Command(
            "as_the_system_says",
            theme,
            translate("commands", "As the system says"),
            (),
            partial(looks.set_theme, ThemeName.SYSTEM),
        ),
        Command(
            "light",
            theme,
            translate("commands", "Light"),
            (),
            partial(looks.set_theme, ThemeName.LIGHT),
        ),
        Command(
            "dark",
            theme,
            translate("commands", "Dark"),
            (),
            partial(looks.set_theme, ThemeName.DARK),
        ),
        Command(
            "high_contrast",
            theme,
            translate("commands", "High contrast"),
            (),
            partial(looks.set_theme, ThemeName.CONTRAST),
        ),
        Command(
            "light_skin",
            tone,
            translate("commands", "Light skin"),
            (),
            partial(looks.set_skin_tone, SkinTone.LIGHT),
        ),
        Command(
            "medium_skin",
            tone,
            translate("commands", "Medium skin"),
            (),
            partial(looks.set_skin_tone, SkinTone.MEDIUM),
        ),
        Command(
            "brown_skin",
            tone,
            translate("commands", "Brown skin"),
            (),
            partial(looks.set_skin_tone, SkinTone.BROWN),
        ),
        Command(
            "dark_skin",
            tone,
            translate("commands", "Dark skin"),
            (),
            partial(looks.set_skin_tone, SkinTone.DARK),
        ),
    ]


def view_commands(desk: Desk) -> list[Command]:
    """Return the ways to look at the body."""
    view = translate("menus", "View")
    views = [
        Command(f"from_{name}", view, title, (key,), partial(desk.look_from, name))
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
            "from_the_point",
            view,
            translate("commands", "From the point"),
            ("V", "Num+5"),
            desk.look_from_point,
        ),
        Command("whole_body", view, translate("commands", "Whole body"), ("Home",), desk.go_home),
        Command("source_and_pain", view, translate("commands", "Source and pain"), ("F",), desk.frame_source),
        Command(
            "play_how_the_pain_spreads",
            view,
            translate("commands", "Play how the pain spreads"),
            (),
            desk.workspace.viewport.play.start,
        ),
        Command("reset_the_view", view, translate("commands", "Reset the view"), ("R",), desk.reset_view),
    ]


def layer_commands(desk: Desk) -> list[Command]:
    """Return what shows and hides layers and parts."""
    layers = translate("menus", "Layers")
    titles = {**layer_titles(), LayerName.DERMATOMES: translate("commands", "Dermatomes")}
    switches = [
        Command(
            f"layer_{layer.value}", layers, titles[layer], (str(number),), partial(desk.toggle_layer, layer)
        )
        for number, layer in enumerate(LayerName, start=1)
    ]
    return [
        *switches,
        Command(
            "names_of_muscles_and_bones",
            layers,
            translate("commands", "Names of muscles and bones"),
            ("L",),
            desk.looks.toggle_labels,
        ),
        Command(
            "hide_the_muscle_or_bone",
            layers,
            translate("commands", "Hide the muscle or bone"),
            ("H",),
            desk.parts.hide,
        ),
        Command(
            "show_only_the_muscle_or_bone",
            layers,
            translate("commands", "Show only the muscle or bone"),
            ("I",),
            desk.parts.isolate,
        ),
        Command(
            "fade_all_others",
            layers,
            translate("commands", "Fade all others"),
            ("P",),
            desk.parts.isolate_partly,
        ),
        Command(
            "fade_the_muscle_or_bone",
            layers,
            translate("commands", "Fade the muscle or bone"),
            ("Shift+P",),
            desk.parts.fade,
        ),
        Command(
            "compare_with_another_source",
            layers,
            translate("commands", "Compare with another source"),
            ("C",),
            desk.session.compare_shown,
        ),
        Command(
            "show_everything_again",
            layers,
            translate("commands", "Show everything again"),
            ("Alt+H",),
            desk.session.restore,
        ),
    ]
