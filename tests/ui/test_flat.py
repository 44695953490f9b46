"""List and flat figure in the real window: by keyboard, for screen readers, in step with the 3D view."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QSettings, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bodymap import app
from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.scene import opengl
from bodymap.scene.palette import STANDARD
from bodymap.session.presentation import Role
from bodymap.ui.desk import Desk
from bodymap.ui.exports import Sharing
from bodymap.ui.flat.pane import FlatPane
from bodymap.ui.flat.shape_button import ShapeButton
from bodymap.ui.preferences import PreferenceStore
from bodymap.ui.shell import Shell

LEFT_TEMPLE = NamedPlace(Layer.OWN, "temple", Side.LEFT)
RIGHT_TEMPLE = NamedPlace(Layer.OWN, "temple", Side.RIGHT)
CONTROL = Qt.KeyboardModifier.ControlModifier


class FlatWindow:
    """The window with the keyboard as the only hand."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        self.shell, self.desk, self.session, self.work = shell, desk, desk.session, desk.workspace
        pane = shell.findChild(FlatPane)
        assert pane is not None
        self.pane: FlatPane = pane

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        for _ in range(times):
            QTest.keyClick(self.focus, key, modifier)
            QTest.qWait(5)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)
        QTest.qWait(150)

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def picked(self) -> list[NamedPlace | None]:
        return [place.named for place in self.session.presentation.places]


@pytest.fixture
def open_flat(qtbot: QtBot, atlas: Atlas, tmp_path: Path) -> Iterator[Callable[..., FlatWindow]]:
    opened: list[Shell] = []

    def make(wants_flat: bool = True, **choices: object) -> FlatWindow:
        shell = app.open_shell()
        store = PreferenceStore(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
        store.change(theme="light", is_motion_reduced=True, **choices)
        desk = app.fill(shell, atlas, store, wants_flat=wants_flat)
        opened.append(shell)
        shell.activateWindow()
        qtbot.waitUntil(shell.isActiveWindow, timeout=5000)
        QTest.qWait(50)
        return FlatWindow(shell, desk)

    yield make
    for shell in opened:
        shell.close()
        shell.deleteLater()
    QTest.qWait(10)


@pytest.fixture
def flat(open_flat: Callable[..., FlatWindow]) -> FlatWindow:
    return open_flat()


@dataclass(frozen=True)
class Told:
    """What a screen reader is told of one thing; plain, for interfaces must not outlive their widgets."""

    role: QAccessible.Role
    name: str
    is_focusable: bool


_ROWS = (QAccessible.Role.Tree, QAccessible.Role.List, QAccessible.Role.Table)


def _told(widget: QWidget) -> list[Told]:
    """Return everything visible in a widget but the rows of its lists."""
    told: list[Told] = []

    def hear(interface: QAccessibleInterface) -> None:
        state = interface.state()
        if state.invisible:
            return
        told.append(Told(interface.role(), _name(interface), bool(state.focusable)))
        if interface.role() not in _ROWS:
            for number in range(interface.childCount()):
                child = interface.child(number)
                if child is not None and child.isValid():
                    hear(child)

    hear(QAccessible.queryAccessibleInterface(widget))
    return told


def _name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


# --- accessibility tree -------------------------------------------------------------------------------


@pytest.mark.parametrize("wants_flat", [True, False], ids=["flat", "3D"])
def test_everything_that_takes_the_keyboard_has_a_name(
    open_flat: Callable[..., FlatWindow], wants_flat: bool
) -> None:
    window = open_flat(wants_flat)
    for state in ("empty", "answered"):
        if state == "answered":
            window.desk.open_words("left temple")
            QTest.qWait(400)
        told = _told(window.shell)
        assert len(told) > 40
        assert not [each for each in told if each.is_focusable and not each.name]
        assert {QAccessible.Role.EditableText, QAccessible.Role.Button} <= {each.role for each in told}


def test_each_region_is_a_button_with_name_side_place_and_state(flat: FlatWindow) -> None:
    flat.session.select_place(LEFT_TEMPLE)
    shapes = {each.place: each for each in flat.pane.figure.shapes if each.view.id == "front_head"}
    left, right = (
        QAccessible.queryAccessibleInterface(shapes[place]) for place in (LEFT_TEMPLE, RIGHT_TEMPLE)
    )
    assert (_name(left), _name(right)) == ("left temple", "right temple")
    assert left.text(QAccessible.Text.Description) == "Face"
    assert left.role() == QAccessible.Role.CheckBox
    assert left.state().checked
    assert not right.state().checked
    assert right.state().focusable
    assert left.rect().center().x() > right.rect().center().x(), "the client's left is on the right"


def test_assistive_technology_presses_a_region(flat: FlatWindow) -> None:
    shape = next(each for each in flat.pane.figure.shapes if each.place.id == "knee_front")
    action = QAccessible.queryAccessibleInterface(shape).actionInterface()
    action.doAction(action.actionNames()[0])
    assert flat.picked == [shape.place]
    assert QAccessible.queryAccessibleInterface(shape).state().checked
    action.doAction(action.actionNames()[0])
    assert flat.picked == []


def test_a_painful_place_is_said_in_the_list(flat: FlatWindow) -> None:
    flat.session.select_place(LEFT_TEMPLE)
    row = flat.pane.places.tree.currentItem()
    assert row is not None
    assert row.data(0, Qt.ItemDataRole.AccessibleTextRole) == "Left temple, painful"
    assert row.text(0) == "✓ Left temple"


# --- keyboard -----------------------------------------------------------------------------------------


def test_from_place_to_source_to_technique_by_keyboard_alone(flat: FlatWindow) -> None:
    flat.press(Qt.Key.Key_F6)
    while flat.focus is not flat.pane.places.filter:
        flat.press(Qt.Key.Key_F6)
    flat.write("temple left")
    flat.press(Qt.Key.Key_Return)
    assert flat.picked == [LEFT_TEMPLE]
    panel = flat.work.panel
    while flat.focus is not panel.sources:
        flat.press(Qt.Key.Key_F6)
    flat.press(Qt.Key.Key_Down)
    flat.press(Qt.Key.Key_Return)
    second = flat.session.presentation.matches[1]
    detail = flat.session.presentation.detail
    assert detail is not None
    assert (detail.point, detail.side, detail.is_chosen) == (second.point, second.side, True)
    inside = panel.card
    for _ in range(40):
        if inside.isAncestorOf(flat.focus) and "treat" in flat.focus.accessibleName().lower():
            break
        flat.press(Qt.Key.Key_Tab)
    else:
        pytest.fail("the technique cannot be reached with Tab")
    flat.press(Qt.Key.Key_Space)
    told = [each.name for each in _told(inside)]
    assert any("discomfort" in words.lower() or "press" in words.lower() for words in told)


def test_arrows_walk_over_the_figure_and_pick(flat: FlatWindow) -> None:
    flat.pane.figure.enter()
    start = flat.focus
    assert isinstance(start, ShapeButton)
    flat.press(Qt.Key.Key_Down, times=6)
    there = flat.focus
    assert isinstance(there, ShapeButton)
    assert there.mapToGlobal(there.rect().center()).y() > start.mapToGlobal(start.rect().center()).y() + 40
    assert there.accessibleName() in flat.work.status.hover.text()
    flat.press(Qt.Key.Key_Return)
    assert flat.picked == [there.place]
    flat.press(Qt.Key.Key_Right)
    other = flat.focus
    assert isinstance(other, ShapeButton)
    flat.press(Qt.Key.Key_Return, CONTROL)
    assert flat.picked == [there.place, other.place]
    flat.press(Qt.Key.Key_Return, CONTROL)
    assert flat.picked == [there.place]
    flat.press(Qt.Key.Key_Z, CONTROL)
    assert flat.picked == [there.place, other.place]


def test_tab_enters_the_figure_once_and_comes_to_the_panel(flat: FlatWindow) -> None:
    flat.desk.open_words("left temple")
    flat.pane.places.filter.setFocus()
    order = [flat.focus]
    while not (flat.press(Qt.Key.Key_Tab) or flat.focus is order[0]):
        order.append(flat.focus)
        assert len(order) < 90, "the Tab key comes round"
    kinds = [type(each).__name__ for each in order]
    assert kinds[:4] == ["QLineEdit", "QTreeWidget", "QTabBar", "ShapeButton"]
    assert kinds.count("ShapeButton") == 1
    panel = flat.work.panel
    sources, card = order.index(panel.sources), order.index(panel.card)
    questions = [number for number, each in enumerate(order) if panel.check_first.isAncestorOf(each)]
    assert 3 < sources < min(questions) <= max(questions) < card
    assert order.index(flat.work.status.undo) > card
    assert order.index(flat.work.top_bar.search) > card
    assert not any(flat.work.viewport.isAncestorOf(each) for each in order)
    flat.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert flat.focus is order[-1], "and goes back the same way"


def test_page_keys_turn_the_pages_and_keep_the_keyboard_in_the_figure(flat: FlatWindow) -> None:
    flat.pane.figure.enter()
    titles = []
    for _ in range(flat.pane.tabs.count()):
        titles.append(flat.pane.tabs.tabText(flat.pane.tabs.currentIndex()))
        flat.press(Qt.Key.Key_PageDown)
        assert isinstance(flat.focus, ShapeButton)
        assert flat.focus.isVisible()
    assert titles == ["Front and back", "Sides", "Head", "Hands", "Feet"]


def test_the_filter_finds_places_by_the_words_of_patients(flat: FlatWindow) -> None:
    tree = flat.pane.places.tree
    flat.pane.places.filter.setText("sole right")
    shown = [
        tree.topLevelItem(group).child(row).text(0)
        for group in range(tree.topLevelItemCount())
        for row in range(tree.topLevelItem(group).childCount())
        if not tree.topLevelItem(group).child(row).isHidden()
    ]
    assert shown
    assert all("left" not in row.lower() for row in shown)
    flat.pane.places.filter.setText("qqq")
    assert all(tree.topLevelItem(group).isHidden() for group in range(tree.topLevelItemCount()))


# --- mouse, and one session in all views --------------------------------------------------------------


def test_a_click_on_a_shape_picks_it_and_ctrl_click_adds(flat: FlatWindow) -> None:
    figure = flat.pane.figure
    wanted = [each for each in figure.shapes if each.place.id == "thigh_front_upper"]
    for number, shape in enumerate(wanted):
        spot = figure.place_of(shape).center().toPoint()
        assert figure.shape_at(spot.toPointF()) is shape
        modifier = CONTROL if number else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(figure, Qt.MouseButton.LeftButton, modifier, spot)
    assert flat.picked == [each.place for each in wanted]
    assert len({place.side for place in flat.picked if place is not None}) == 2


def test_a_change_in_one_view_shows_in_all(flat: FlatWindow) -> None:
    session, pane = flat.session, flat.pane
    session.select_place(LEFT_TEMPLE)
    assert pane.tabs.tabText(pane.tabs.currentIndex()).startswith("Head")
    assert flat.work.panel.title.text() == "Left temple"
    assert pane.caption.text() == session.presentation.caption
    match = session.presentation.matches[2]
    session.focus_on(match.point, match.side)
    crosses = [cross for painting in pane.figure.paintings for cross in painting.crosses]
    assert any(cross.role is Role.FOCUSED_POINT for cross in crosses)
    session.set_body(Body.FEMALE)
    assert pane.figure.page is flat.session.atlas.geometry.flat(Body.FEMALE).pages[2]
    session.undo()
    session.undo()
    session.undo()
    assert not any(shape.isChecked() for shape in pane.figure.shapes)


def test_the_3d_view_catches_up_when_it_is_shown_again(open_flat: Callable[..., FlatWindow]) -> None:
    window = open_flat(wants_flat=False)
    view = window.work.viewport
    QTest.qWait(500)
    window.press(Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert window.desk.store.now.is_flat
    assert not view.isVisible()
    assert view.stage is not None
    renders = view.stage.canvas.renders
    window.session.select_place(LEFT_TEMPLE)
    QTest.qWait(400)
    assert view.stage.canvas.renders == renders, "a hidden view draws nothing"
    window.pane.place_named.emit("left temple")
    assert window.work.status.hover.text() == "Left temple"
    window.press(Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    QTest.qWait(400)
    assert view.isVisible()
    assert window.work.status.hover.text() == "", "the pointer is on nothing now"
    assert view.stage.shown.places == window.session.presentation.places
    assert view.stage.canvas.renders > renders
    assert not window.desk.store.now.is_flat


# --- where there is no 3D view ------------------------------------------------------------------------


def test_without_opengl_the_flat_view_opens_with_a_sentence(
    open_flat: Callable[..., FlatWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_: str) -> None:
        raise opengl.NoOpenGLError("none")

    monkeypatch.setattr(opengl, "check_opengl", missing)
    window = open_flat(wants_flat=False)
    assert window.work.is_flat
    assert window.pane.note.isVisible()
    assert "3D view cannot start" in window.pane.note.text()
    assert window.work.viewport.stage is None
    window.desk.open_words("left temple")
    assert window.session.presentation.matches
    window.press(Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert window.work.is_flat, "still none: it stays"
    monkeypatch.undo()
    window.press(Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert not window.work.is_flat
    assert window.work.viewport.stage is not None


def test_when_the_3d_view_ended_the_program_the_next_start_is_flat(
    open_flat: Callable[..., FlatWindow],
) -> None:
    window = open_flat(wants_flat=False, is_starting_body=True)
    assert window.work.is_flat
    assert window.pane.note.isVisible()
    assert not window.desk.store.now.is_starting_body
    assert not window.desk.store.now.is_flat, "it is not the user's choice"


def test_a_client_is_shown_the_figure_without_the_list(flat: FlatWindow) -> None:
    flat.desk.open_words("left temple")
    flat.press(Qt.Key.Key_F11)
    QTest.qWait(50)
    assert flat.pane.figure.isVisible()
    assert not flat.pane.places.tree.isVisible()
    assert not flat.work.layers.isVisible()
    flat.press(Qt.Key.Key_F11)
    QTest.qWait(50)
    assert flat.pane.places.tree.isVisible()
    assert not flat.work.layers.isVisible(), "layers belong to the 3D view"


# --- taking out ---------------------------------------------------------------------------------------


def test_the_picture_of_the_flat_view_is_shared(flat: FlatWindow) -> None:
    flat.desk.open_words("left temple")
    Sharing(flat.desk, flat.shell).copy_picture()
    image = QApplication.clipboard().image()
    figure = flat.pane.figure
    assert image.width() == 2 * figure.width()
    assert image.height() > 2 * figure.height()
    shape = figure.shapes[figure.number_of(LEFT_TEMPLE) or 0]
    colours = {
        image.pixelColor((figure.place_of(shape).topLeft() * 2 + QPointF(x, y) * 2).toPoint()).name()
        for x in range(round(figure.place_of(shape).width()))
        for y in range(round(figure.place_of(shape).height()))
    }
    essential = QColor(*STANDARD[Role.ESSENTIAL].colour)
    assert any(
        abs(QColor(name).hslHue() - essential.hslHue()) < 12 and QColor(name).hslSaturation() > 150
        for name in colours
    )


def test_the_flat_figure_is_saved_as_svg(flat: FlatWindow, tmp_path: Path) -> None:
    flat.desk.open_words("left temple")
    target = tmp_path / "figure.svg"
    Sharing(flat.desk, flat.shell, lambda *_: str(target)).save_flat()
    assert "left temple" in target.read_text("utf-8")
