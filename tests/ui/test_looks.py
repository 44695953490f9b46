from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from bodymap.anatomy.side import Side
from bodymap.scene.skin_tones import SkinTone
from bodymap.ui.theme import ThemeName
from tests.ui.conftest import Window


def corner(window: Window) -> QColor:
    return window.view.image.pixelColor(4, 4)


def test_themes_reach_window_and_paper_and_are_remembered(window: Window) -> None:
    seen = {}
    for theme in (ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST):
        window.desk.looks.set_theme(theme)
        window.settle()
        seen[theme] = corner(window).lightness()
        assert window.desk.store.now.theme == theme.value
    assert seen[ThemeName.DARK] < 90 < seen[ThemeName.LIGHT] < seen[ThemeName.CONTRAST] == 255
    palette = QApplication.palette()
    assert palette.windowText().color() == QColor("#000000")
    assert palette.window().color() == QColor("#ffffff")


def test_a_skin_tone_is_kept_and_what_is_picked_too(window: Window) -> None:
    window.click("temple", Side.LEFT)
    places, camera = window.shown.places, window.view.camera
    window.desk.looks.set_skin_tone(SkinTone.DARK)
    window.settle()
    assert window.shown.places == places
    assert window.view.camera == camera
    assert window.desk.store.now.skin_tone == "dark"


def test_a_dark_skin_is_drawn_dark(window: Window) -> None:
    place = window.pixel("patella_centre", Side.LEFT)
    light = window.view.image.pixelColor(place).lightness()
    window.desk.looks.set_skin_tone(SkinTone.DARK)
    window.settle()
    assert window.view.image.pixelColor(place).lightness() < light - 60


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_words_over_the_body_leave_each_other_room(open_window: Callable[[], Window], scale: float) -> None:
    window = open_window()
    window.desk.store.change(text_scale=scale)
    window.desk.dress()
    window.click("temple", Side.LEFT)
    for is_presenting in (False, True):
        if is_presenting:
            window.desk.toggle_presenting()
            window.settle()
        boxes = [*window.view.word_boxes(), window.view.play.button.geometry().toRectF()]
        boxes += [w.geometry().toRectF() for w in (window.work.legend, window.work.cube) if w.isVisible()]
        assert len(boxes) >= 3
        for number, box in enumerate(boxes):
            assert window.view.rect().toRectF().contains(box), (scale, is_presenting, number)
            assert not any(box.intersects(other) for other in boxes[:number]), (scale, is_presenting, number)
        caption = boxes[0]
        assert caption.height() < 0.25 * window.view.height(), "a caption is wide, not tall"
