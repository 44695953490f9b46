"""Keys can be changed: they hold at once, are kept, shown everywhere, and never mean two things."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from bodymap.session.state import LayerName
from bodymap.ui.actions import Command
from bodymap.ui.furnishing import Furnishing
from bodymap.ui.key_dialog import KeyDialog
from bodymap.ui.keys import Keys
from bodymap.ui.preferences import PreferenceStore
from tests.ui.conftest import Window


def furnished(window: Window) -> Furnishing:
    (found,) = window.shell.findChildren(Furnishing)
    return found


def command(keys: Keys, id_: str) -> Command:
    return next(each for each in keys.commands if each.id == id_)


@pytest.fixture
def dialog(window: Window) -> KeyDialog:
    furnished(window).settings.show_keys()
    (found,) = window.shell.findChildren(KeyDialog)
    window.qtbot.waitUntil(found.isVisible)
    return found


def press(dialog: KeyDialog, id_: str, key: Qt.Key) -> None:
    dialog.choose(id_)
    dialog.press.setFocus()
    QTest.keyClick(dialog.press, key)


def test_a_new_key_works_at_once_and_the_old_one_no_more(window: Window, dialog: KeyDialog) -> None:
    press(dialog, "layer_bones", Qt.Key.Key_X)
    assert "free" in dialog.message.text()
    dialog.use.click()
    dialog.close()
    window.shell.activateWindow()
    window.qtbot.waitUntil(window.shell.isActiveWindow)
    before = LayerName.BONES in window.session.state.layers.visible
    window.key(Qt.Key.Key_3)
    assert (LayerName.BONES in window.session.state.layers.visible) is before
    window.key(Qt.Key.Key_X)
    assert (LayerName.BONES in window.session.state.layers.visible) is not before
    assert ("X", "Bones") in window_lines(window)
    assert window.work.layers.switches[LayerName.BONES].toolTip().endswith("(X)")
    box = window.work.top_bar.search
    box.seek_actions()
    shown = [box.rows.found(row) for row in range(box.rows.count())]
    assert "X" in [each.keys for each in shown if each is not None and each.title == "Bones"]
    box.rows.hide()
    again = Keys(PreferenceStore(window.desk.store._settings))
    bones = command(furnished(window).keys, "layer_bones")
    assert again.of(bones) == (QKeySequence("X"),)


def window_lines(window: Window) -> list[tuple[str, str]]:
    return list(furnished(window).guidance.keys)


def test_a_conflict_is_said_and_the_key_moves(window: Window, dialog: KeyDialog) -> None:
    press(dialog, "layer_bones", Qt.Key.Key_H)
    assert "Hide the muscle or bone" in dialog.message.text()
    dialog.add.click()
    keys = furnished(window).keys
    assert keys.words_of("layer_bones") == "3, H"
    assert keys.words_of("hide_the_muscle_or_bone") == ""
    shortcuts = [key.toString() for action in window.shell.actions() for key in action.shortcuts()]
    assert sorted(shortcuts) == sorted(set(shortcuts))
    dialog.choose("layer_bones")
    dialog.reset.click()
    assert keys.words_of("layer_bones") == "3"
    assert keys.words_of("hide_the_muscle_or_bone") == "H"
    assert window.desk.store.now.keys == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_N, Qt.Key.Key_Left])
def test_keys_of_the_window_itself_are_refused(dialog: KeyDialog, key: Qt.Key) -> None:
    press(dialog, "layer_bones", key)
    assert "needed by the window itself" in dialog.message.text()
    assert not dialog.use.isEnabled()
    assert not dialog.add.isEnabled()


def test_all_can_be_set_back_and_a_command_may_have_no_key(window: Window, dialog: KeyDialog) -> None:
    keys = furnished(window).keys
    first = window_lines(window)
    dialog.choose("undo")
    dialog.remove.click()
    assert keys.words_of("undo") == ""
    assert window.work.status.undo.toolTip() == "Undo"
    press(dialog, "redo", Qt.Key.Key_U)
    dialog.use.click()
    dialog.reset_all.click()
    assert window_lines(window) == first
    assert not dialog.reset_all.isEnabled()


def test_the_list_of_commands_is_narrowed_by_words(dialog: KeyDialog) -> None:
    dialog.filter.setText("mirorr")
    dialog.filter.setText("hide musle")
    shown = [item.text(0) for item in dialog._items() if not item.isHidden()]
    assert shown == ["Hide the muscle or bone"]


@pytest.mark.parametrize(
    "kept", ["no json", "[1]", json.dumps({"undo": "U"}), json.dumps({"undo": ["Space"]}), "[" * 9000]
)
def test_damaged_keys_leave_the_first_ones(window: Window, kept: str) -> None:
    window.desk.store.change(keys=kept)
    keys = Keys(window.desk.store)
    undo = command(furnished(window).keys, "undo")
    assert keys.of(undo) == undo.sequences
