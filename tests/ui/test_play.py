import time

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bodymap.anatomy.side import Side
from tests.ui.conftest import Window


def answered(window: Window) -> np.ndarray:
    window.click("temple", Side.LEFT)
    assert window.view.stage is not None
    return window.view.stage.figure.skin.zone.rows.copy()


def painted(window: Window) -> np.ndarray:
    assert window.view.stage is not None
    return window.view.stage.figure.skin.zone.rows


def test_space_plays_the_referral_in_under_three_seconds_and_stops_drawing(window: Window) -> None:
    window.view.play.is_reduced = False
    answer = answered(window)
    window.view.setFocus()
    start = time.perf_counter()
    QTest.keyClick(window.view, Qt.Key.Key_Space)
    assert window.view.play.is_playing
    QTest.qWait(250)
    assert painted(window)[:, :3].sum() == 0, "first the point alone"
    window.qtbot.waitUntil(lambda: not window.view.play.is_playing, timeout=6000)
    assert time.perf_counter() - start < 3.0
    window.settle()
    assert np.array_equal(painted(window), answer)
    renders = window.renders
    QTest.qWait(500)
    assert window.renders == renders


def test_with_less_motion_it_steps_to_the_end_at_once(window: Window) -> None:
    window.view.play.is_reduced = True
    answer = answered(window)
    QTest.keyClick(window.view, Qt.Key.Key_Space)
    assert not window.view.play.is_playing
    assert np.array_equal(painted(window), answer)


def test_the_button_stands_beside_the_caption_of_a_source_only(window: Window) -> None:
    button = window.view.play.button
    assert not button.isVisible()
    answered(window)
    assert button.isVisible()
    assert button.accessibleName()
    words = window.view.word_boxes()
    assert words
    assert not any(box.intersects(button.geometry().toRectF()) for box in words)
    window.desk.clear()
    window.settle()
    assert not button.isVisible()


def test_a_new_answer_or_a_hand_ends_it(window: Window) -> None:
    window.view.play.is_reduced = False
    answer = answered(window)
    QTest.mouseClick(window.view.play.button, Qt.MouseButton.LeftButton)
    QTest.qWait(150)
    assert window.view.play.is_playing
    QTest.mousePress(window.view, Qt.MouseButton.LeftButton, pos=window.view.rect().center())
    assert not window.view.play.is_playing
    assert np.array_equal(painted(window), answer)
    QTest.mouseRelease(window.view, Qt.MouseButton.LeftButton, pos=window.view.rect().center())
