"""How people expect it to behave: every row of the conventions of movement, by hand in the real window."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from bodymap.anatomy.side import Side
from bodymap.session.presentation import Role
from bodymap.session.state import LayerName, PointFocus, Structure
from bodymap.ui.camera_motion import DURATION_MS
from tests.ui.conftest import Window

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
LEFT, MIDDLE, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton


def drag(
    window: Window,
    start: QPoint,
    way: QPoint,
    button: Qt.MouseButton = LEFT,
    modifier: Qt.KeyboardModifier = NONE,
) -> None:
    QTest.mousePress(window.view, button, modifier, start)
    for step in range(1, 7):
        QTest.mouseMove(window.view, start + way * step / 6)
        QTest.qWait(8)
    QTest.mouseRelease(window.view, button, modifier, start + way)
    window.settle()


def wheel(window: Window, place: QPoint, eighths: int) -> None:
    where = QPointF(place)
    event = QWheelEvent(
        where, QPointF(window.view.mapToGlobal(place)), QPoint(), QPoint(0, eighths), Qt.MouseButton.NoButton,
        NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(window.view, event)
    window.settle()


def away(window: Window, place: tuple[float, float, float], pixel: QPoint) -> float:
    there = window.view.place_of(place)
    return float(np.hypot(there.x() - pixel.x(), there.y() - pixel.y()))


def skin_under(window: Window, pixel: QPoint) -> tuple[float, float, float]:
    met = window.view.skin_at(QPointF(pixel))
    assert met is not None
    return met.position


def test_orbit_turns_without_roll_and_stops_at_the_poles(window: Window) -> None:
    start = window.pixel("navel", Side.MIDLINE)
    drag(window, start, QPoint(80, 0))
    turned = window.view.camera
    assert 20.0 < (360.0 - turned.azimuth_deg) % 360.0 < 40.0, "the body follows the hand"
    for _ in range(3):
        drag(window, start, QPoint(0, 300))
    assert window.view.camera.elevation_deg == 89.0
    assert window.view.camera.up[1] > 0.0, "the head stays up"
    for _ in range(5):
        drag(window, start, QPoint(0, -300))
    assert window.view.camera.elevation_deg == -89.0
    assert window.view.camera.right[1] == 0.0, "no roll"
    assert window.shown.places == ()


@pytest.mark.parametrize(("button", "modifier"), [(MIDDLE, NONE), (LEFT, SHIFT)])
def test_pan_keeps_under_the_pointer_what_was_there(
    window: Window, button: Qt.MouseButton, modifier: Qt.KeyboardModifier
) -> None:
    start = window.pixel("navel", Side.MIDLINE)
    held = skin_under(window, start)
    before = window.view.camera
    drag(window, start, QPoint(60, -40), button, modifier)
    assert away(window, held, start + QPoint(60, -40)) < 6.0
    after = window.view.camera
    assert (after.azimuth_deg, after.elevation_deg, after.distance) == (
        before.azimuth_deg, before.elevation_deg, before.distance,
    )  # fmt: skip


def test_wheel_and_right_drag_zoom_towards_the_cursor(window: Window) -> None:
    pixel = window.pixel("deltoid_front", Side.LEFT)
    held, before = skin_under(window, pixel), window.view.camera.distance
    wheel(window, pixel, 240)
    assert window.view.camera.distance < before
    assert away(window, held, pixel) < 2.0
    nearer = window.view.camera.distance
    drag(window, pixel, QPoint(0, -80), RIGHT)
    assert window.view.camera.distance < nearer
    assert away(window, held, pixel) < 2.0
    assert QApplication.activePopupWidget() is None, "a right drag opens no menu"
    wheel(window, QPoint(8, 8), -120)
    assert window.view.camera.distance > 0.0


def test_zoom_stops_before_the_skin_and_far_away(window: Window) -> None:
    pixel = window.pixel("navel", Side.MIDLINE)
    wheel(window, pixel, 120000)
    assert window.view.camera.distance == 60.0
    wheel(window, pixel, -240000)
    assert window.view.camera.distance == 12000.0
    window.key(Qt.Key.Key_R)
    assert away(window, skin_under(window, window.pixel("navel", Side.MIDLINE)), pixel) < 3.0


def test_a_hand_that_trembles_still_clicks(window: Window) -> None:
    pixel, camera = window.pixel("deltoid_front", Side.RIGHT), window.view.camera
    QTest.mousePress(window.view, LEFT, NONE, pixel)
    QTest.mouseMove(window.view, pixel + QPoint(2, 2))
    assert window.view.camera == camera
    QTest.mouseRelease(window.view, LEFT, NONE, pixel + QPoint(2, 2))
    window.settle()
    assert [place.side for place in window.shown.places] == [Side.RIGHT]
    window.key(Qt.Key.Key_R)
    QTest.mouseClick(window.view, LEFT, NONE, QPoint(6, window.view.height() // 2))
    window.settle()
    assert window.shown.places == (), "an empty click clears"


def test_adding_places_leaves_the_camera_and_numbers_them(window: Window) -> None:
    window.view.motion.is_reduced = True
    window.click("deltoid_front", Side.LEFT)
    window.key(Qt.Key.Key_R)
    window.view.look(window.view.camera.turned(20.0, 0.0), moving=False)
    camera = window.view.camera
    window.click("thigh_front_mid", Side.RIGHT, CTRL)
    window.click("patella_centre", Side.LEFT, CTRL)
    assert len(window.shown.places) == 3
    assert window.view.camera == camera
    window.session.undo()
    window.settle()
    assert window.view.camera == camera
    numbered = window.view.grab().toImage()
    place = window.view.place_of(window.shown.places[1].position).toPoint()
    window.click("thigh_front_mid", Side.RIGHT, CTRL)
    assert [each.side for each in window.shown.places] == [Side.LEFT]
    bare = window.view.grab().toImage()
    box = [QPoint(place.x() + x, place.y() + y) for x in range(8, 60, 2) for y in range(-8, 8, 2)]
    inked = [numbered.pixelColor(each).lightness() < 90 for each in box]
    assert sum(inked) > sum(bare.pixelColor(each).lightness() < 90 for each in box)


def test_brush_eraser_and_their_undo(window: Window) -> None:
    window.key(Qt.Key.Key_R)
    start, camera = window.pixel("thigh_front_mid", Side.LEFT), window.view.camera
    window.key(Qt.Key.Key_B)
    drag(window, start, QPoint(0, 48))
    painted = window.shown.places
    assert len(painted) >= 3
    assert window.view.camera == camera, "the body stays still while it is painted"
    drag(window, start + QPoint(0, 96), QPoint(0, 20))
    both = window.shown.places
    assert len(both) > len(painted)
    drag(window, start, QPoint(0, 6), modifier=ALT)
    assert 0 < len(window.shown.places) < len(both)
    window.key(Qt.Key.Key_Z, CTRL)
    assert len(window.shown.places) == len(both), "one stroke of the eraser is one step"
    window.key(Qt.Key.Key_E)
    assert window.work.status.eraser.isChecked()
    assert not window.work.status.brush.isChecked()
    drag(window, start - QPoint(0, 10), QPoint(0, 170))
    assert window.shown.places == ()
    window.key(Qt.Key.Key_Z, CTRL)
    window.key(Qt.Key.Key_Z, CTRL)
    assert window.shown.places == painted, "one stroke of the brush is one step"
    window.key(Qt.Key.Key_Escape)
    assert not window.desk.tools.is_any_taken
    assert window.shown.places == painted, "Escape puts the tool away first"


def test_a_fast_stroke_leaves_no_gaps(window: Window) -> None:
    window.key(Qt.Key.Key_B)
    start = window.pixel("thigh_front_mid", Side.LEFT)
    QTest.mousePress(window.view, LEFT, NONE, start)
    QTest.mouseMove(window.view, start + QPoint(0, 80))
    QTest.mouseRelease(window.view, LEFT, NONE, start + QPoint(0, 80))
    window.settle()
    heights = sorted(place.position[1] for place in window.shown.places)
    assert max(np.diff(heights)) < 2.0 * window.view.brush_radius


def test_m_moves_the_pain_to_the_other_side(window: Window) -> None:
    window.click("temple", Side.LEFT)
    window.key(Qt.Key.Key_M)
    assert window.shown.title == "right temple"
    window.key(Qt.Key.Key_M, SHIFT)
    assert window.shown.title == "temple on both sides"
    window.key(Qt.Key.Key_Z, CTRL)
    window.key(Qt.Key.Key_Z, CTRL)
    assert window.shown.title == "left temple"


def test_a_double_click_frames_and_becomes_the_pivot(window: Window) -> None:
    pixel = window.pixel("patella_centre", Side.LEFT)
    held, before = skin_under(window, pixel), window.view.camera.distance
    QTest.mouseClick(window.view, LEFT, NONE, pixel)
    QTest.mouseDClick(window.view, LEFT, NONE, pixel)
    window.settle()
    assert window.view.camera.distance < before
    there = window.view.place_of(held)
    assert abs(there.x() - window.view.width() / 2) < 4.0
    drag(window, QPoint(20, 20), QPoint(120, 0))
    turned = window.view.place_of(held)
    assert np.hypot(turned.x() - there.x(), turned.y() - there.y()) < 8.0, "it turns around the place"


def test_a_double_click_frames_a_whole_muscle(window: Window) -> None:
    window.session.set_layers({LayerName.MUSCLES})
    window.settle()
    pixel = window.pixel("thigh_front_mid", Side.LEFT)
    part = window.view.part_at(QPointF(pixel))
    assert part is not None
    QTest.mouseClick(window.view, LEFT, NONE, pixel)
    QTest.mouseDClick(window.view, LEFT, NONE, pixel)
    window.settle()
    assert window.view.stage is not None
    places = window.view.stage.places_of_parts([Structure(part.id, part.side)])
    pixels = window.view.camera.project(places, window.view.device_size())
    inside = (pixels > 0).all() and (pixels < np.array(window.view.device_size())).all()
    assert inside
    assert np.ptp(pixels[:, 1]) > 0.4 * window.view.height()


def shown_muscles(window: Window, role: Role = Role.MUSCLE) -> set[Structure]:
    return {each.structure for each in window.shown.muscles if each.role is role}


def test_hide_isolate_fade_and_restore_what_is_under_the_pointer(window: Window) -> None:
    window.key(Qt.Key.Key_2)
    everything, pixel = shown_muscles(window), window.pixel("thigh_front_mid", Side.LEFT)
    QTest.mouseMove(window.view, pixel)
    QTest.qWait(60)
    part = window.view.part_under_pointer
    assert part is not None, "muscles are met through faint skin"
    muscle = Structure(part.id, part.side)
    restore = window.work.status.restore
    assert not restore.isVisible()
    window.key(Qt.Key.Key_H)
    assert shown_muscles(window) == everything - {muscle}
    assert restore.isVisible()
    assert "1" in restore.text()
    window.key(Qt.Key.Key_H, ALT)
    assert shown_muscles(window) == everything
    window.key(Qt.Key.Key_I)
    assert shown_muscles(window) == {muscle}
    assert str(len(everything) - 1) in restore.text()
    window.key(Qt.Key.Key_I)
    assert shown_muscles(window) == everything, "again shows everything"
    window.key(Qt.Key.Key_P)
    assert shown_muscles(window) == {muscle}
    assert shown_muscles(window, Role.FADED) == everything - {muscle}
    QTest.mouseClick(restore, LEFT)
    window.settle()
    assert shown_muscles(window) == everything
    for _ in range(5):
        window.key(Qt.Key.Key_Z, CTRL)
    assert window.shown.hidden_count == 1, "undo goes back through all of it"


def test_without_a_pointer_the_muscle_of_the_source_is_meant(window: Window) -> None:
    window.session.focus_on("trapezius-1", Side.LEFT)
    window.key(Qt.Key.Key_2)
    QTest.mouseMove(window.view, QPoint(5, 5))
    QTest.qWait(60)
    window.key(Qt.Key.Key_H)
    assert window.session.state.hidden == {Structure("trapezius_descending", Side.LEFT)}


def test_searching_for_a_hidden_muscle_brings_it_back(window: Window) -> None:
    window.key(Qt.Key.Key_2)
    trapezius = Structure("trapezius_descending", Side.LEFT)
    window.session.hide(trapezius)
    search = window.work.top_bar.search
    search.setFocus()
    QTest.keyClicks(search, "left trapezius")
    window.qtbot.waitUntil(search.rows.isVisible, timeout=3000)
    QTest.keyClick(search, Qt.Key.Key_Return)
    window.settle()
    assert trapezius in shown_muscles(window, Role.SOURCE_MUSCLE)
    assert not window.work.status.restore.isVisible()


@pytest.mark.parametrize(
    ("key", "modifier", "back"),
    [
        (Qt.Key.Key_1, NONE, (0, 0, 1)),
        (Qt.Key.Key_1, CTRL, (0, 0, -1)),
        (Qt.Key.Key_3, NONE, (1, 0, 0)),
        (Qt.Key.Key_3, CTRL, (-1, 0, 0)),
        (Qt.Key.Key_7, NONE, (0, 1, 0)),
        (Qt.Key.Key_7, CTRL, (0, -1, 0)),
    ],
)
def test_the_keypad_looks_from_all_sides(
    window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier, back: tuple[int, int, int]
) -> None:
    window.view.motion.is_reduced = True
    drag(window, window.pixel("navel", Side.MIDLINE), QPoint(37, 21))
    window.key(key, modifier | KEYPAD)
    assert window.view.camera.back @ np.array(back) > 0.99


def test_home_frames_all_f_the_selection_v_looks_from_the_point(window: Window) -> None:
    window.view.motion.is_reduced = True
    home = window.view.camera
    window.session.focus_on("trapezius-1", Side.LEFT)
    window.settle()
    near = window.view.camera
    assert near.distance < home.distance
    window.key(Qt.Key.Key_Home)
    assert window.view.camera.distance > 0.9 * home.distance
    window.key(Qt.Key.Key_F)
    assert window.view.camera.distance < 0.8 * home.distance
    window.key(Qt.Key.Key_V)
    marker = next(each for each in window.shown.markers if each.role is Role.FOCUSED_POINT)
    assert window.view.stage is not None
    _, normal = window.view.stage.figure.surface.spot(np.array(marker.sought))
    assert window.view.camera.back @ normal > 0.8
    window.key(Qt.Key.Key_R)
    assert window.view.camera == home


def test_a_flight_is_short_and_ends(window: Window) -> None:
    assert DURATION_MS <= 300
    window.desk.look_from("back")
    assert window.view.motion.is_flying
    QTest.qWait(DURATION_MS + 150)
    assert not window.view.motion.is_flying
    window.settle()
    before = window.renders
    QTest.qWait(700)
    assert window.renders == before, "no idle spin"
    window.view.motion.is_reduced = True
    window.desk.look_from("front")
    assert window.view.camera.azimuth_deg == 0.0, "at once where motion is reduced"


def menu_at(window: Window, pixel: QPoint) -> QMenu:
    QTest.mouseMove(window.view, pixel)
    QTest.mouseClick(window.view, RIGHT, NONE, pixel)
    window.settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(window: Window, menu: QMenu, words: str) -> None:
    action = next(each for each in menu.actions() if each.text().startswith(words))
    menu.close()
    action.trigger()
    window.settle()


def test_the_right_button_isolates_hides_fades_shows_and_copies(window: Window) -> None:
    window.key(Qt.Key.Key_2)
    everything, pixel = shown_muscles(window), window.pixel("thigh_front_mid", Side.LEFT)
    menu = menu_at(window, pixel)
    words = [each.text() for each in menu.actions()]
    for wanted in ("Show only this", "Hide", "Fade the others", "Show where it may send pain", "Copy name"):
        assert wanted in words
    choose(window, menu, "Fade the others")
    assert len(shown_muscles(window)) == 1
    (muscle,) = shown_muscles(window)
    choose(window, menu_at(window, pixel), "Show only this")
    assert shown_muscles(window) == {muscle}
    assert shown_muscles(window, Role.FADED) == set()
    choose(window, menu_at(window, pixel), "Show everything again")
    choose(window, menu_at(window, pixel), "Hide")
    assert shown_muscles(window) == everything - {muscle}
    choose(window, menu_at(window, pixel), "Copy name")
    assert "left" in QGuiApplication.clipboard().text()
    window.session.set_layer(LayerName.MUSCLES, False)
    window.settle()
    choose(window, menu_at(window, window.pixel("navel", Side.MIDLINE) + QPoint(8, 30)), "What refers pain")
    assert len(window.shown.places) == 1


def test_the_menu_compares_with_the_source_shown(window: Window) -> None:
    window.session.focus_on("trapezius-1", Side.LEFT)
    window.key(Qt.Key.Key_2)
    window.key(Qt.Key.Key_R)
    choose(window, menu_at(window, window.pixel("thigh_front_mid", Side.LEFT)), "Compare with")
    first, second = window.session.state.compared
    assert first == PointFocus("trapezius-1", Side.LEFT)
    assert second.side is Side.LEFT


@pytest.mark.parametrize("key", [Qt.Key.Key_W, Qt.Key.Key_3, Qt.Key.Key_J, Qt.Key.Key_T])
def test_no_key_of_the_renderer_is_alive(window: Window, key: Qt.Key) -> None:
    camera, size = window.view.camera, window.shell.size()
    window.key(key)
    assert (window.view.camera, window.shell.size()) == (camera, size)
    assert window.shell.isVisible()


def test_a_source_without_its_band_is_framed_too(window: Window) -> None:
    window.session.set_layers({LayerName.SKIN, LayerName.POINTS})
    window.click("thigh_front_mid", Side.LEFT)
    window.session.focus_on("piriformis-1", Side.LEFT)
    window.settle()
    marker = next(each for each in window.shown.markers if each.role is Role.FOCUSED_POINT)
    place = window.view.place_of(marker.sought)
    assert window.view.rect().contains(place.toPoint())


def test_a_pinch_and_two_fingers_zoom_towards_where_they_are(window: Window) -> None:
    pixel = window.pixel("deltoid_front", Side.RIGHT)
    held, before = skin_under(window, pixel), window.view.camera.distance
    where = QPointF(pixel)
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, where, where,
        QPointF(window.view.mapToGlobal(pixel)), 0.3, QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(window.view, pinch)
    window.settle()
    nearer = window.view.camera.distance
    assert nearer < before
    assert away(window, held, pixel) < 2.0
    scroll = QWheelEvent(
        where, QPointF(window.view.mapToGlobal(pixel)), QPoint(0, 60), QPoint(),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.ScrollUpdate, False,
    )  # fmt: skip
    QApplication.sendEvent(window.view, scroll)
    window.settle()
    assert window.view.camera.distance < nearer
    assert away(window, held, pixel) < 2.0


def test_escape_clears_places_and_undo_brings_them_back(window: Window) -> None:
    window.click("temple", Side.LEFT)
    window.key(Qt.Key.Key_Escape)
    assert window.shown.places == ()
    window.key(Qt.Key.Key_Z, CTRL)
    assert window.shown.title == "left temple"
    window.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert window.shown.places == ()


def test_undo_takes_back_everything_that_changes_what_is_seen(window: Window) -> None:
    first = window.shown
    window.click("temple", Side.LEFT)
    for key, modifier in (
        (Qt.Key.Key_2, NONE), (Qt.Key.Key_3, NONE), (Qt.Key.Key_6, NONE), (Qt.Key.Key_I, NONE),
        (Qt.Key.Key_P, NONE), (Qt.Key.Key_H, NONE), (Qt.Key.Key_P, SHIFT), (Qt.Key.Key_M, NONE),
        (Qt.Key.Key_M, SHIFT), (Qt.Key.Key_C, NONE), (Qt.Key.Key_H, ALT),
    ):  # fmt: skip
        window.key(key, modifier)
    window.work.layers.opacity.setValue(60)
    window.work.layers.peel.setValue(2)
    window.desk.toggle_clothed()
    for _ in range(40):
        if not window.session.can_undo:
            break
        window.session.undo()
    window.settle()
    assert window.shown == first
    assert not window.work.status.undo.isEnabled()


def test_the_menu_key_opens_the_menu_of_the_source_shown(window: Window) -> None:
    window.session.focus_on("trapezius-1", Side.LEFT)
    window.settle()
    QTest.mouseMove(window.view, QPoint(4, 4))
    middle = window.view.rect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, middle, window.view.mapToGlobal(middle), NONE
    )  # fmt: skip
    QApplication.sendEvent(window.view, event)
    window.settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(window, menu, "Hide")
    assert window.session.state.hidden == {Structure("trapezius_descending", Side.LEFT)}
