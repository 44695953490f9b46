import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Body, Side, Wording
from bodymap.session.detail import SectionName
from bodymap.session.presentation import Role
from bodymap.session.state import LayerName
from bodymap.ui.about_client import AboutClient
from bodymap.ui.annotations import edge_words, facing_words
from bodymap.ui.check_first import QuestionRow
from bodymap.ui.visit.attending import Attending
from tests.ui.conftest import Window

_HEAVY = ("pyvista", "pyvistaqt", "trimesh", "matplotlib", "scipy", "pydantic", "rapidfuzz", "jinja2")
_OPENED_LATER = tuple(
    f"bodymap.ui.{name}"
    for name in (
        "about",
        "about_client",
        "compare_sheet",
        "evidence_sheet",
        "help_sheet",
        "key_sheet",
        "picture_sheet",
        "handout_sheet",
        "vault.clients_sheet",
        "vault.profile_sheet",
        "visit.visit_dock",
    )
)
_RECORDS = ("bodymap.records.vault", "sqlcipher3", "cryptography")
_START = f"""
import sys
from bodymap import app
app.application()
shell = app.open_shell()
assert shell.is_painted
assert not any(name.startswith("vtk") for name in sys.modules), "VTK came before the window was painted"
assert "numpy" not in sys.modules
desk = app.fill(shell)
assert not desk.workspace.viewport.image.isNull()
print([name for name in {(*_HEAVY, *_OPENED_LATER, *_RECORDS)!r} if name in sys.modules])
shell.close()
"""


def test_the_window_is_painted_before_anything_heavy_is_imported() -> None:
    ran = subprocess.run([sys.executable, "-c", _START], capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == "[]"
    assert ran.stderr == ""


def test_the_body_gets_most_of_the_window(window: Window) -> None:
    whole = window.shell.width() * window.shell.height()
    assert (window.shell.width(), window.shell.height()) == (1280, 800)
    assert window.view.width() * window.view.height() / whole >= 0.60


def make_dock(window: Window) -> None:
    """Make what a visit is shown in, so that it is looked at as well."""
    assert window.desk.findChild(Attending).dock is not None


def test_every_control_has_an_accessible_name(window: Window) -> None:
    make_dock(window)
    window.click("temple", Side.LEFT)
    controls = (QAbstractButton, QAbstractSlider, QAbstractItemView, QLineEdit)
    nameless = [
        f"{type(found).__name__} {found.objectName()} in {type(found.parentWidget()).__name__}"
        for found in window.shell.findChildren(QWidget)
        if isinstance(found, controls)
        and not isinstance(found, QScrollBar)
        and not found.objectName().startswith("qt_")
        and not (found.accessibleName() or (isinstance(found, QAbstractButton) and found.text()))
        and type(found).__name__ != "QLineEditIconButton"
    ]
    assert nameless == []


def test_all_words_are_plain_text(window: Window) -> None:
    make_dock(window)
    window.click("temple", Side.LEFT)
    assert [
        label.text()
        for label in window.shell.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText
    ] == []


def test_everything_is_reached_by_tab(window: Window) -> None:
    window.click("temple", Side.LEFT)
    reached, widget = set(), window.view.nextInFocusChain()
    while widget is not window.view:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            reached.add(widget)
        widget = widget.nextInFocusChain()
    work = window.work
    wanted = [
        work.top_bar.search, work.panel.sources, *work.layers.switches.values(), work.layers.opacity,
        work.status.undo, work.panel.here_folding.header,
    ]  # fmt: skip
    assert [
        widget.accessibleName() for widget in wanted if widget.isVisible() and widget not in reached
    ] == []


def test_nothing_is_drawn_when_nothing_happens(window: Window) -> None:
    before = window.renders
    QTest.qWait(1500)
    assert window.renders == before


def test_a_change_is_one_frame_and_one_finer_at_rest(window: Window) -> None:
    window.view.motion.is_reduced = True
    before = window.renders
    window.session.set_clothed(False)
    window.session.set_clothed(True)
    window.session.set_layer(LayerName.BONES, True)
    QTest.qWait(60)
    assert window.renders == before + 1
    window.settle()
    assert window.renders == before + 2


def test_hover_names_place_and_side_without_a_frame(window: Window) -> None:
    before = window.renders
    QTest.mouseMove(window.view, window.pixel("temple", Side.LEFT))
    QTest.qWait(120)
    assert "left" in window.work.status.hover.text().lower()
    assert "temple" in window.work.status.hover.text().lower()
    QTest.mouseMove(window.view, window.pixel("patella_centre", Side.RIGHT))
    QTest.qWait(120)
    assert "client's right" in window.work.status.hover.text().lower()
    assert window.renders == before


def test_hover_tints_the_region_under_the_pointer(window: Window) -> None:
    place = window.pixel("navel", Side.MIDLINE)
    plain = window.view.grab().toImage().pixelColor(place + QPoint(6, 3))
    QTest.mouseMove(window.view, place)
    QTest.qWait(150)
    tinted = window.view.grab().toImage().pixelColor(place + QPoint(6, 3))
    assert (tinted.red() - tinted.blue()) > (plain.red() - plain.blue()) + 20


def test_a_drag_turns_and_does_not_pick(window: Window) -> None:
    start = window.pixel("navel", Side.MIDLINE)
    azimuth = window.view.camera.azimuth_deg
    QTest.mousePress(window.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        QTest.mouseMove(window.view, start + QPoint(12 * step, 0))
        QTest.qWait(15)
    QTest.mouseRelease(
        window.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(60, 0)
    )
    window.settle()
    assert window.view.camera.azimuth_deg != azimuth
    assert window.shown.places == ()


def test_ctrl_click_adds_and_removes_and_escape_clears(window: Window) -> None:
    window.view.motion.is_reduced = True
    window.click("deltoid_front", Side.LEFT)
    assert len(window.shown.places) == 1
    window.desk.reset_view()
    window.settle()
    window.click("thigh_front_mid", Side.RIGHT, Qt.KeyboardModifier.ControlModifier)
    assert len(window.shown.places) == 2
    window.desk.reset_view()
    window.settle()
    window.click("thigh_front_mid", Side.RIGHT, Qt.KeyboardModifier.ControlModifier)
    assert [place.side for place in window.shown.places] == [Side.LEFT]
    window.key(Qt.Key.Key_Escape)
    assert window.shown.places == ()


def test_undo_and_redo_by_keys(window: Window) -> None:
    window.click("deltoid_front", Side.LEFT)
    title = window.shown.title
    assert title
    window.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.shown.title == ""
    window.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert window.shown.title == title


@pytest.mark.parametrize(("key", "layer"), list(enumerate(LayerName, start=1)))
def test_layer_keys(window: Window, key: int, layer: LayerName) -> None:
    was_on = layer in window.shown.layers.visible
    window.key(Qt.Key(Qt.Key.Key_0 + key))
    assert (layer in window.shown.layers.visible) is not was_on
    assert window.work.layers.switches[layer].isChecked() is not was_on


def test_muscles_switched_on_are_seen(window: Window) -> None:
    window.key(Qt.Key.Key_2)
    assert window.view.stage is not None
    assert window.view.stage.figure.muscles.is_part_drawn("rectus_femoris", Side.LEFT)


@pytest.mark.parametrize(
    ("key", "modifier", "left", "right"),
    [
        (Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "Client's RIGHT", "Client's LEFT"),
        (Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier, "Client's LEFT", "Client's RIGHT"),
        (Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier, "front (A)", "back (P)"),
        (Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier, "back (P)", "front (A)"),
    ],
)
def test_sides_swap_with_the_view(
    window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier, left: str, right: str
) -> None:
    window.key(Qt.Key.Key_9)
    window.key(key, modifier | Qt.KeyboardModifier.KeypadModifier)
    words = edge_words(window.view.camera, window.shown.side_words)
    assert (words.left, words.right) == (left, right)
    assert facing_words(window.view.camera, window.shown.side_words)


def test_search_finds_a_misspelt_muscle_and_focuses_it(window: Window) -> None:
    window.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = window.work.top_bar.search
    assert search.hasFocus()
    QTest.keyClicks(search, "trapesius left")
    window.qtbot.waitUntil(search.rows.isVisible, timeout=3000)
    QTest.keyClick(search, Qt.Key.Key_Return)
    window.settle()
    assert window.shown.detail is not None
    assert window.shown.detail.muscle == "trapezius"
    assert window.shown.detail.side is Side.LEFT
    assert not search.rows.isVisible()


def test_search_without_a_hit_says_so(window: Window) -> None:
    search = window.work.top_bar.search
    search.setFocus()
    QTest.keyClicks(search, "xqzzwv")
    window.qtbot.waitUntil(lambda: search.rows.count() > 0, timeout=3000)
    assert search.rows.item(0).text().startswith("Nothing by that name")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not search.rows.isVisible()


def test_a_row_is_chosen_with_enter(window: Window) -> None:
    window.click("temple", Side.LEFT)
    rows = window.work.panel.sources
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(2, 0))
    assert window.shown.detail is not None
    assert not window.shown.detail.is_chosen, "moving over rows chooses nothing"
    QTest.keyClick(rows, Qt.Key.Key_Return)
    window.settle()
    assert window.shown.detail.is_chosen
    assert window.shown.detail.point == rows.matches[2].point


def test_showing_does_not_echo(window: Window) -> None:
    heard: list[object] = []
    window.work.layers.opacity_changed.connect(heard.append)
    window.work.layers.peel_changed.connect(heard.append)
    window.work.panel.match_chosen.connect(lambda *chosen: heard.append(chosen))
    window.work.top_bar.body.chosen.connect(heard.append)
    window.session.set_skin_opacity(0.4)
    window.session.peel(2)
    window.session.set_body(Body.FEMALE)
    window.session.focus_on("trapezius-1", Side.RIGHT)
    window.settle()
    assert heard == []
    assert window.work.layers.opacity.value() == 40


def test_presentation_is_plain_clothed_and_large_and_ends_as_it_began(window: Window) -> None:
    window.session.set_wording(Wording.CLINICAL)
    window.session.set_clothed(False)
    window.click("temple", Side.LEFT)
    size = window.work.panel.title.font().pointSizeF()
    usual = window.work.top_bar.search.font().pointSizeF()
    window.key(Qt.Key.Key_F11)
    assert window.shown.wording is Wording.PLAIN
    assert window.shown.is_clothed
    assert not window.work.top_bar.isVisible()
    assert not window.work.panel.sources.isVisible()
    assert window.work.panel.title.font().pointSizeF() > 1.4 * size
    window.key(Qt.Key.Key_Escape)
    assert window.shown.wording is Wording.CLINICAL
    assert not window.shown.is_clothed
    assert window.work.top_bar.isVisible()
    assert window.work.top_bar.search.font().pointSizeF() == usual, "what was hidden is as small as before"
    assert window.work.panel.status.font().pointSizeF() == usual
    assert window.shown.places, "leaving the presentation does not clear the answer"


def test_painting_a_stroke_picks_an_area(window: Window) -> None:
    window.key(Qt.Key.Key_B)
    assert window.view.is_painting
    start = window.pixel("thigh_front_mid", Side.LEFT)
    QTest.mousePress(window.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 7):
        QTest.mouseMove(window.view, start + QPoint(0, 8 * step))
        QTest.qWait(10)
    QTest.mouseRelease(
        window.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(0, 48)
    )
    window.settle()
    assert len(window.shown.places) >= 2
    assert {place.side for place in window.shown.places} == {Side.LEFT}
    window.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.shown.places == (), "one undo takes back the whole stroke"
    window.key(Qt.Key.Key_Escape)
    assert not window.view.is_painting


def test_the_window_stays_as_large_as_it_was(window: Window) -> None:
    for landmark in ("temple", "nipple", "calf_mid", "lower_lip"):
        place = NamedPlace(
            Layer.LANDMARK, landmark, Side.LEFT if window.atlas.landmarks[landmark].paired else Side.MIDLINE
        )
        window.session.select_place(place)
        window.settle()
        assert (window.shell.width(), window.shell.height()) == (1280, 800), landmark


def test_words_never_cover_the_cross(window: Window) -> None:
    window.session.select_place(NamedPlace(Layer.LANDMARK, "temple", Side.RIGHT))
    window.session.focus_on("trapezius-1", Side.RIGHT)
    window.settle()
    marker = next(m for m in window.shown.markers if m.role is Role.FOCUSED_POINT)
    place = window.view.place_of(marker.position).toPoint()
    picture = window.view.grab().toImage()
    darkest = min(
        picture.pixelColor(place + QPoint(x, y)).lightness() for x in range(-6, 7) for y in range(-6, 7)
    )
    assert darkest < 60


def test_choices_are_remembered(window: Window) -> None:
    window.desk.looks.toggle_theme()
    window.desk.looks.enlarge_text()
    window.desk.toggle_clothed()
    path = window.desk.store
    again = type(path)(path._settings)
    assert again.now.theme == "dark"
    assert again.now.text_scale == 1.25
    assert again.now.is_clothed is False


def test_no_key_means_two_things(window: Window) -> None:
    keys = [key.toString() for action in window.shell.actions() for key in action.shortcuts()]
    assert len(keys) > 25
    assert sorted(keys) == sorted(set(keys))


def test_ctrl_q_closes_the_window(window: Window) -> None:
    QTest.keyClick(window.view, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    QTest.qWait(50)
    assert not window.shell.isVisible()


def test_vtk_keys_do_nothing(window: Window) -> None:
    camera = window.view.camera
    for key in (Qt.Key.Key_Q, Qt.Key.Key_E, Qt.Key.Key_W, Qt.Key.Key_J, Qt.Key.Key_T):
        window.key(key)
    assert window.shell.isVisible()
    assert window.view.camera == camera


def test_the_window_closes_without_a_live_vtk_object(open_window: Callable[[], Window]) -> None:
    import gc

    from vtkmodules.vtkCommonCore import vtkObjectBase

    gc.collect()
    before = {id(found) for found in gc.get_objects() if isinstance(found, vtkObjectBase)}
    window = open_window()
    window.click("temple", Side.LEFT)
    window.shell.close()
    gc.collect()
    left = [
        type(found).__name__
        for found in gc.get_objects()
        if isinstance(found, vtkObjectBase) and id(found) not in before
    ]
    assert left == []


def test_three_sources_and_the_questions_are_seen_together(window: Window) -> None:
    window.session.select_place(NamedPlace(Layer.LANDMARK, "temple", Side.LEFT))
    window.settle()
    panel = window.work.panel
    rows = panel.sources
    assert panel.check_first.folding.is_open
    assert panel.check_first.rows[0].tick.isVisible()
    third = rows.visualRect(rows.model().index(2, 0))
    assert rows.viewport().rect().contains(third)


def row_of(window: Window, topic: str) -> QuestionRow:
    asked = [question.topic for question in window.shown.check_first.questions]
    return window.work.panel.check_first.rows[asked.index(topic)]


def test_a_yes_opens_its_signs_and_a_sign_hides_what_is_done_until_it_is_taken_back(window: Window) -> None:
    window.session.select_place(NamedPlace(Layer.LANDMARK, "temple", Side.LEFT))
    window.settle()
    panel = window.work.panel
    start = row_of(window, "start")
    assert not start.signs.isVisible()
    start.tick.click()
    window.settle()
    assert start.signs.isVisible()
    assert (window.shell.width(), window.shell.height()) == (1280, 800)
    assert window.shown.referral is None
    start.sign_ticks["thunderclap"].click()
    window.settle()
    assert panel.referral.isVisible()
    assert panel.referral.words.text().startswith("Emergency: now.")
    assert not panel.sources.isVisible()
    assert not panel.card.isVisible()
    assert window.shown.detail.treatment is None
    assert window.shown.detail.section(SectionName.TREAT) is None
    start.sign_ticks["thunderclap"].click()
    window.settle()
    assert not panel.referral.isVisible()
    assert panel.sources.isVisible()
    assert window.shown.detail.section(SectionName.TREAT) is not None


def test_an_emergency_is_not_cleared_before_it_was_read(window: Window) -> None:
    window.session.select_place(NamedPlace(Layer.LANDMARK, "temple", Side.LEFT))
    window.session.screen.answer_sign("thunderclap", True)
    window.settle()
    window.key(Qt.Key.Key_Escape)
    assert window.work.panel.referral.isVisible()
    assert window.shown.places
    QTest.mouseClick(window.work.panel.referral.confirm, Qt.MouseButton.LeftButton)
    window.key(Qt.Key.Key_Escape)
    assert not window.shown.places
    assert not window.work.panel.referral.isVisible()


def test_none_of_these_is_one_key_when_the_questions_have_the_focus(window: Window) -> None:
    window.session.select_place(NamedPlace(Layer.LANDMARK, "temple", Side.LEFT))
    window.settle()
    box = window.work.panel.check_first
    window.key(Qt.Key.Key_Q)
    assert box.rows[0].tick.hasFocus()
    QTest.keyClick(box.rows[0].tick, Qt.Key.Key_N)
    window.settle()
    assert all(question.is_answered for question in window.shown.check_first.questions)
    assert not box.none.isEnabled()
    assert window.shown.detail.section(SectionName.TREAT) is not None


def test_the_conditions_of_the_client_hold_as_they_are_ticked(window: Window) -> None:
    window.session.select_place(NamedPlace(Layer.LANDMARK, "temple", Side.LEFT))
    window.session.focus_on("trapezius-1", Side.LEFT)
    window.desk.show_about_client()
    window.settle()
    sheet = next(each for each in window.shell.findChildren(AboutClient) if each.isVisible())
    usual = window.shown.detail.treatment
    sheet.rows["C01"].tick.click()
    window.settle()
    treatment = window.shown.detail.treatment
    assert (usual.passes, treatment.passes) == (3, 1)
    assert not treatment.tools_allowed
    assert treatment.because
    sheet.rows["C02"].tick.click()
    window.settle()
    assert window.shown.detail.treatment is None
    assert window.shown.detail.section(SectionName.TREAT) is None
    sheet.rows["C02"].by.setText("Dr Example")
    sheet.rows["C02"].keep.click()
    window.settle()
    assert window.shown.detail.treatment == treatment
    sheet.with_client.click()
    assert window.shown.detail.treatment is None
    sheet.done_button.click()
    window.session.screen.answer_none()
    window.settle()
    assert window.shown.detail.treatment == treatment


def test_a_client_sees_no_latin_no_measures_and_no_other_crosses(window: Window) -> None:
    window.session.set_wording(Wording.CLINICAL)
    window.session.select_place(NamedPlace(Layer.LANDMARK, "temple", Side.LEFT))
    window.session.focus_on("trapezius-1", Side.LEFT)
    window.key(Qt.Key.Key_F11)
    assert window.view.stage is not None
    seen = window.view.stage.shown
    assert [marker.role for marker in seen.markers] == [Role.FOCUSED_POINT]
    assert seen.landmark_line is None
    words = " ".join(
        label.text()
        for label in window.work.panel.findChildren(QLabel)
        if label.isVisibleTo(window.work.panel)
    )
    assert "musculus" not in words
    assert "manual" not in words
    assert not window.work.panel.check_first.isVisible()
    window.key(Qt.Key.Key_Escape)


def test_an_example_starts_the_first_answer(window: Window) -> None:
    example = window.work.panel.quick_start
    for button, title in zip(example.buttons, ("left temple", "low back", "elbow"), strict=True):
        assert example.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        window.settle()
        assert title in window.shown.title
        assert window.shown.matches
        assert not example.isVisible()
        window.key(Qt.Key.Key_Escape)
